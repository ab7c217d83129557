import type { Place, Problem } from "@keten/text";
import type { Context } from "../context.js";
import { commonWords as words } from "../words/common.js";
import { marked } from "./wrap.js";

/** Problems as lines for a person: what, where, and what would have been right. */
export function problemLines(context: Context, problems: readonly Problem[]): string[] {
  return problems.flatMap((one) => {
    const mark = one.severity === "error" ? context.style("✗", "red") : context.style("!", "yellow");
    return marked(mark, problemText(context, one), context.width);
  });
}

/** One problem in one sentence or two. */
export function problemText({ say }: Context, { message, field, allowed, at }: Problem): string {
  const where = at ? placeText(say(words.line), at) : undefined;
  const text = say(message);
  const head = field && !text.includes(field) ? `${field}: ${text}` : text;
  const right = allowed ? ` ${sentence(say(allowed))}` : "";
  return `${where && !text.includes(where) ? `${where}: ` : ""}${head}${right}`;
}

function placeText(line: string, { file, line: number, row, column }: Place): string | undefined {
  const parts = [
    file,
    number === undefined ? undefined : `${line} ${number}`,
    row === undefined ? undefined : `#${row}`,
    column,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

const sentence = (text: string) => {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…]$/.test(start) ? start : `${start}.`;
};
