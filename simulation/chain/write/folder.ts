import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { replicationRows } from "../results/counts.js";
import type { DifferenceRow } from "../results/differences.js";
import type { SimulationResult } from "../run/simulate.js";
import { FORMATS, tableAs } from "./as.js";
import type { TableName } from "./tables.js";

/** The rows of every table of a result; differences where there are any. */
export function rowsOf(
  result: SimulationResult,
  differences: readonly DifferenceRow[] = [],
): Partial<Record<TableName, readonly object[]>> {
  return {
    run: [result.run],
    bands: result.bands,
    ...(differences.length > 0 ? { differences } : {}),
    replications: replicationRows(result.counts),
    waits: result.waits,
    costs: result.costs,
    flows: result.flows,
    journeys: result.journeys,
  };
}

/**
 * Writes the tables of a result, each as CSV and as Parquet, to a new folder. Everything goes to a folder with
 * another name first, which takes the right name once it is whole; a full disk or any other fault leaves nothing
 * behind. Gives the paths of the files.
 * @throws KetenError `folder-in-use` where the folder holds something already, `write-failed` with the path of the
 *   file that could not be written
 */
export function writeTables(
  folder: string,
  result: SimulationResult,
  differences: readonly DifferenceRow[] = [],
  write: typeof writeFileSync = writeFileSync,
): string[] {
  const target = resolve(folder);
  let file = target;
  let unfinished: string | undefined;
  const files: string[] = [];
  try {
    if (existsSync(target) && readdirSync(target).length > 0)
      throw new KetenError([problem("folder-in-use", { field: "out", value: folder, values: { file: target } })]);
    unfinished = join(dirname(target), `.${basename(target)}.unfinished-${process.pid}`);
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    for (const [table, rows] of Object.entries(rowsOf(result, differences)) as [TableName, readonly object[]][])
      for (const format of FORMATS) {
        const name = `${table}.${format}`;
        file = join(target, name);
        // Flushed, so that a disk that turns out to be full says so before the folder gets its name.
        write(join(unfinished, name), tableAs(format, table, rows), { flush: true });
        files.push(file);
      }
    file = target;
    if (existsSync(target)) rmdirSync(target);
    renameSync(unfinished, target);
  } catch (error) {
    if (error instanceof KetenError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const details = { field: "out", value: folder };
    throw new KetenError([
      unfinished === undefined || removed(unfinished)
        ? problem("write-failed", { ...details, values: { file, reason } })
        : problem("write-failed-rest", { ...details, values: { file, reason, rest: unfinished } }),
    ]);
  }
  return files;
}

/** Whether a folder is gone; a disk that refuses to write may refuse this too. */
function removed(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return !existsSync(folder);
  }
  return true;
}
