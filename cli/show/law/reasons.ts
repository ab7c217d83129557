import type { Reason } from "@keten/law-language";
import type { Context } from "../../context.js";
import { marked } from "../wrap.js";

const SIGN: Record<Reason["sign"], string> = { yes: "✓", no: "–", open: "?", info: "·" };

/** The tree of reasons, one line each: ✓ holds, – does not, ? not known. */
export function reasonLines(context: Context, reasons: readonly Reason[], depth = 1): string[] {
  return reasons.flatMap((reason) => {
    // A reason without words of its own only holds others together.
    if (!reason.text) return reasonLines(context, reason.because, depth);
    return [
      ...marked(SIGN[reason.sign], context.say(reason.text), context.width, depth),
      ...reasonLines(context, reason.because, depth + 1),
    ];
  });
}
