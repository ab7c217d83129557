import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { type RunOptions, readRunNumbers } from "../../input/run-numbers.js";
import { needed } from "../../input/scenario-name.js";
import { sensitivityText } from "../../show/simulation/sensitivity.js";
import { performed } from "../../simulation/perform.js";

export interface SensitivityOptions extends RunOptions {
  measure?: string;
  date?: string;
}

/** Tells which assumptions of a scenario move its outcome most. */
export async function sensitivity(
  context: Context,
  name: string | undefined,
  { measure, date, ...options }: SensitivityOptions,
): Promise<Outcome> {
  const problems: Problem[] = [];
  const scenario = await needed("scenario", name, problems);
  const numbers = readRunNumbers(options, problems);
  if (problems.length > 0 || scenario === undefined) throw new KetenError(problems);
  const task = {
    scenario,
    numbers,
    ...(measure === undefined ? {} : { measure }),
    ...(date === undefined ? {} : { date }),
  };
  const { answer } = await performed(context, "sensitivity", task);
  return { exit: EXIT.done, json: answer, text: () => sensitivityText(context, answer) };
}
