import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type BandRow,
  bandRows,
  type LoadedScenario,
  type Measure,
  measures,
  type SimulationResult,
  simulate,
  TOTAL,
  writeTables,
} from "@keten/chain";
import type { Text } from "@keten/text";
import { isMain } from "./main-measures.js";
import { refuseTooMany } from "./memory.js";
import { scenarioCalled } from "./scenario.js";
import type { Report, RunNumbers, Tasks } from "./task.js";
import { byYear } from "./years.js";

/** What a run comes down to; its tables hold the months, the origin groups and every replication. */
export interface RunSummary
  extends Pick<SimulationResult, "run" | "uncertainty" | "costs" | "assumptions" | "warnings"> {
  name: Text;
  /** Every measure for everybody together, by year: the count at its end, or the year added up. */
  years: BandRow[];
  /** The main measures for everybody together, by month. */
  bands: BandRow[];
  /** For everybody together. */
  waits: SimulationResult["waits"];
  measures: readonly Measure[];
}

/** Runs a scenario and writes its tables where a folder was asked for. */
export async function simulated(
  { scenario, numbers, folder }: Tasks["simulate"],
  onProgress: Report,
): Promise<RunSummary> {
  const loaded = scenarioCalled(scenario, "scenario");
  refuseTooMany([loaded], numbers.replications);
  const result = await timed(loaded, numbers, onProgress);
  const summary = summaryOf(loaded.scenario.name, result);
  if (folder !== undefined) {
    writeTables(folder, result);
    writeSummary(folder, summary);
  }
  return summary;
}

/** Runs a scenario and fills in how long that took. */
export async function timed(
  loaded: LoadedScenario,
  numbers: RunNumbers,
  onProgress: Report,
): Promise<SimulationResult> {
  const began = performance.now();
  const result = await simulate(loaded, { ...numbers, onProgress });
  result.run.seconds = secondsSince(began);
  return result;
}

export const secondsSince = (began: number): number => Math.round((performance.now() - began) / 10) / 100;

export const writeSummary = (folder: string, summary: object): void =>
  writeFileSync(join(folder, "summary.json"), `${JSON.stringify(summary)}\n`);

function summaryOf(name: Text, result: SimulationResult): RunSummary {
  const { run, uncertainty, costs, assumptions, warnings } = result;
  return {
    name,
    run,
    uncertainty,
    warnings,
    years: bandRows(byYear(result.counts)),
    bands: result.bands.filter((row) => row.group === TOTAL && isMain(row)),
    waits: result.waits.filter(({ group }) => group === TOTAL),
    costs,
    assumptions,
    measures,
  };
}
