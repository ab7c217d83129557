import type { Say } from "../../words/catalogue.js";
import type { resultTexts } from "./texts.js";
import { countAbove } from "./threshold.js";

type SayResult = Say<Extract<keyof typeof resultTexts.texts, string>>;

/** The answer in one sentence: in how many futures it is more than a line, and in how many of the baseline's. */
export function headlineOf(
  say: SayResult,
  values: readonly number[],
  baseline: readonly number[] | null,
  line: number,
  written: { line: string; when: string },
): string {
  const [count, total] = [countAbove(values, line), values.length];
  const own = say(count === 0 ? "none" : count === total ? "all" : "some", { count, total, ...written });
  if (baseline === null) return own;
  const base = countAbove(baseline, line);
  const below = say(base === 0 ? "baseNone" : base === baseline.length ? "baseAll" : "baseSome", {
    count: base,
    total: baseline.length,
  });
  return `${own} ${below}`;
}
