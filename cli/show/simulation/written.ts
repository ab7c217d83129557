import { fill } from "@keten/text";
import type { Context } from "../../context.js";
import { simulateWords as words } from "../../words/simulate.js";
import { wrapped } from "../wrap.js";

/** Which files were written, and where. */
export function writtenText({ say, width }: Context, folder: string | undefined, files: string[] | undefined) {
  if (folder === undefined || !files) return [];
  return [wrapped(say(fill(words.written, { folder, files: files.join(", ") })), width).join("\n")];
}
