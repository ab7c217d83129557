import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadScenario, measures, simulate as run, type SimulationResult, scenarioNames } from "@keten/chain";
import { fill, KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../context.js";
import { EXIT } from "../exit.js";
import { cancellable } from "../input/cancelling.js";
import { readNumber } from "../input/numbers-and-days.js";
import { problem } from "../problems.js";
import { csvOf } from "../show/csv.js";
import { progress } from "../show/progress.js";
import { simulationText } from "../show/simulation.js";
import { simulateWords as words } from "../words/simulate.js";

export interface SimulateOptions {
  replications?: string;
  workers?: string;
  seed?: string;
  out?: string;
}

/** Plays a scenario many times and tells the bands. Stopped with Ctrl-C it keeps nothing. */
export async function simulate(
  context: Context,
  name: string | undefined,
  { out, ...options }: SimulateOptions,
): Promise<Outcome> {
  const numbers = numbersOf(options, name);
  const loaded = loadScenario(name as string);
  if (out !== undefined) written(out, () => mkdirSync(out, { recursive: true }));
  const seen = await progress(context);
  const began = performance.now();
  let result: SimulationResult;
  try {
    result = await cancellable((signal) => run(loaded, { ...numbers, signal, onProgress: seen.report }));
  } finally {
    seen.stop();
  }
  result.run.seconds = Math.round((performance.now() - began) / 10) / 100;
  const json = { ...result, scenario: loaded.scenario, measures };
  const files = out === undefined ? undefined : tablesInto(out, result, json);
  return {
    exit: EXIT.done,
    json,
    text: () => {
      const text = simulationText(context, loaded.scenario.name, result);
      if (!files) return text;
      return `${text}\n\n${context.say(fill(words.written, { folder: out as string, files: files.join(", ") }))}`;
    },
  };
}

function numbersOf(options: Omit<SimulateOptions, "out">, name: string | undefined) {
  const problems: Problem[] = [];
  if (name === undefined)
    problems.push(
      problem("scenario-missing", {
        field: "scenario",
        allowed: fill(words.chooseFrom, { names: scenarioNames().join(", ") }),
      }),
    );
  const read = Object.entries(options).flatMap(([field, value]) => {
    const number = readNumber(`--${field}`, value, problems);
    return number === undefined ? [] : [[field, number] as const];
  });
  if (problems.length > 0) throw new KetenError(problems);
  return Object.fromEntries(read) as { replications?: number; workers?: number; seed?: number };
}

/** Writes each table as CSV and everything together as JSON; gives the names of the files. */
function tablesInto(folder: string, result: SimulationResult, json: object): string[] {
  const { run: row, warnings: _told, ...tables } = result;
  const files = new Map([["run.csv", csvOf([row])]]);
  for (const [name, rows] of Object.entries(tables)) if (Array.isArray(rows)) files.set(`${name}.csv`, csvOf(rows));
  files.set("result.json", `${JSON.stringify(json)}\n`);
  return written(folder, () => {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    return [...files.keys()];
  });
}

function written<Result>(folder: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KetenError([
      problem("results-not-written", { field: "--out", value: folder, values: { folder, reason } }),
    ]);
  }
}
