import { KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { type RunOptions, readRunNumbers } from "../../input/run-numbers.js";
import { needed } from "../../input/scenario-name.js";
import { simulationText } from "../../show/simulation/run.js";
import { writtenText } from "../../show/simulation/written.js";
import { performed } from "../../simulation/perform.js";

export interface SimulateOptions extends RunOptions {
  out?: string;
}

/** Plays a scenario many times and tells the bands. Stopped with Ctrl-C it keeps nothing. */
export async function simulate(
  context: Context,
  name: string | undefined,
  { out, ...options }: SimulateOptions,
): Promise<Outcome> {
  const problems: Problem[] = [];
  const scenario = await needed("scenario", name, problems);
  const numbers = readRunNumbers(options, problems);
  if (problems.length > 0 || scenario === undefined) throw new KetenError(problems);
  const { answer, files } = await performed(context, "simulate", { scenario, numbers }, out);
  return {
    exit: EXIT.done,
    json: { ...answer, ...(files ? { files } : {}) },
    text: () => [simulationText(context, answer), ...writtenText(context, out, files)].join("\n\n"),
  };
}
