import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readRunNumbers } from "../../input/run-numbers.js";
import { needed } from "../../input/scenario-name.js";
import { comparisonText } from "../../show/simulation/comparison.js";
import { writtenText } from "../../show/simulation/written.js";
import { performed } from "../../simulation/perform.js";
import type { SimulateOptions } from "./simulate.js";

/** Plays two scenarios with the same people and dice, and tells what the second changes. */
export async function compare(
  context: Context,
  [base, other]: readonly string[],
  { out, ...options }: SimulateOptions,
): Promise<Outcome> {
  const problems: Problem[] = [];
  const baseline = await needed("baseline", base, problems);
  const variant = base === undefined ? undefined : await needed("variant", other, problems);
  const numbers = readRunNumbers(options, problems);
  if (problems.length > 0 || baseline === undefined || variant === undefined) throw new KetenError(problems);
  const { answer, files } = await performed(context, "compare", { baseline, variant, numbers }, out);
  return {
    exit: EXIT.done,
    json: { ...answer, ...(files ? { files } : {}) },
    text: () => [comparisonText(context, answer), ...writtenText(context, out, files)].join("\n\n"),
  };
}
