import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { type RunOptions, readRunNumbers } from "../../input/run-numbers.js";
import { needed } from "../../input/scenario-name.js";
import { historyText } from "../../show/simulation/history.js";
import { performed } from "../../simulation/perform.js";

const PASSED_YEARS = "history";

/** Plays years that have passed, and tells how far the model is from what was published. */
export async function history(context: Context, scenario: string | undefined, options: RunOptions): Promise<Outcome> {
  const problems: Problem[] = [];
  const name = await needed("scenario", scenario ?? PASSED_YEARS, problems);
  const numbers = readRunNumbers(options, problems);
  if (problems.length > 0 || name === undefined) throw new KetenError(problems);
  const { answer } = await performed(context, "history", { scenario: name, numbers });
  return { exit: EXIT.done, json: answer, text: () => historyText(context, answer) };
}
