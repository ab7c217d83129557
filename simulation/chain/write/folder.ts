import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import type { DifferenceRow } from "../results/differences.js";
import type { SimulationResult } from "../run/simulate.js";
import { csvOf } from "./csv.js";

/** The tables of a result and their columns, in the order in which they are written. */
const COLUMNS = {
  run: [
    "scenario",
    "scenario_hash",
    "law_hash",
    "figures_hash",
    "engine_version",
    "seed",
    "replications",
    "start",
    "years",
    "checksum",
    "seconds",
  ],
  bands: ["scenario", "measure", "group", "date", "mean", "p5", "p10", "p25", "p50", "p75", "p80", "p90", "p95", "n"],
  differences: [
    "scenario",
    "baseline",
    "measure",
    "group",
    "date",
    "mean",
    "p5",
    "p10",
    "p25",
    "p50",
    "p75",
    "p80",
    "p90",
    "p95",
    "n",
  ],
  replications: ["scenario", "replication", "measure", "group", "month", "value"],
  waits: ["scenario", "cohort", "group", "stage", "decided", "p10", "p50", "p90", "share_beyond_term", "open"],
  costs: ["scenario", "year", "kind", "p10", "p50", "p90"],
  flows: ["scenario", "month", "from_stage", "to_stage", "group", "persons"],
  journeys: ["scenario", "replication", "person", "day", "event", "stage", "rule_entry"],
} as const;

type Table = keyof typeof COLUMNS;

/**
 * Writes the tables of a result as CSV files to a new folder. Everything goes to a folder with another name
 * first, which takes the right name once it is whole; a full disk or any other fault leaves nothing behind and
 * is thrown as a problem that names the file. Gives the paths of the files.
 */
export function writeTables(
  folder: string,
  result: SimulationResult,
  differences: readonly DifferenceRow[] = [],
  write: typeof writeFileSync = writeFileSync,
): string[] {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new KetenError([problem("folder-in-use", { field: "out", value: folder, values: { file: folder } })]);
  const tables: Partial<Record<Table, readonly object[]>> = {
    run: [result.run],
    bands: result.bands,
    ...(differences.length > 0 ? { differences } : {}),
    replications: result.replications,
    waits: result.waits,
    costs: result.costs,
    flows: result.flows,
    journeys: result.journeys,
  };
  const unfinished = join(dirname(folder), `.${basename(folder)}.unfinished`);
  let file = unfinished;
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    for (const [table, rows] of Object.entries(tables) as [Table, readonly object[]][]) {
      file = join(unfinished, `${table}.csv`);
      write(file, csvOf(rows, COLUMNS[table]));
    }
    file = folder;
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new KetenError([
      problem("write-failed", { field: "out", value: folder, values: { file: basename(file), reason } }),
    ]);
  }
  return Object.keys(tables).map((table) => join(folder, `${table}.csv`));
}
