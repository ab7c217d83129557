import { type History, history, type SimulationResult } from "@keten/chain";
import type { Problem, Text } from "@keten/text";
import { refuseTooMany } from "./memory.js";
import { scenarioCalled } from "./scenario.js";
import { timed } from "./simulate.js";
import type { Report, Tasks } from "./task.js";

export interface HistoryOutcome extends Pick<SimulationResult, "run" | "uncertainty"> {
  name: Text;
  history: History;
  warnings: Problem[];
}

/** Runs a scenario over years that have passed, and puts what was published beside it. */
export async function besideHistory(
  { scenario, numbers }: Tasks["history"],
  onProgress: Report,
): Promise<HistoryOutcome> {
  const loaded = scenarioCalled(scenario, "scenario");
  refuseTooMany([loaded], numbers.replications);
  const result = await timed(loaded, numbers, onProgress);
  const { run, uncertainty, warnings } = result;
  return { name: loaded.scenario.name, run, uncertainty, history: history(result), warnings };
}
