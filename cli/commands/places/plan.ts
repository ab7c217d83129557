import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  computePlan,
  csvOfTable,
  type LoadedPlan,
  loadPlan,
  type Openings,
  optimisePlan,
  type PlanResult,
  planTables,
} from "@keten/places";
import { fill, KetenError } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { cancellable } from "../../input/cancelling.js";
import { problem } from "../../problems.js";
import { openingsText, planText } from "../../show/places/plan.js";
import { OutFolder } from "../../simulation/out-folder.js";
import { placesPlanWords as words } from "../../words/places-plan.js";
import { simulateWords } from "../../words/simulate.js";

export interface PlanOptions {
  run?: string;
  optimise?: boolean;
  out?: string;
  csv?: boolean;
}

/**
 * Computes a places plan: need against places, cost, buffer and warnings. With `--optimise` it first finds which
 * options to open when at least cost, and computes the plan with those.
 */
export async function plan(
  context: Context,
  file: string | undefined,
  { run, optimise, out, csv }: PlanOptions,
): Promise<Outcome> {
  if (file === undefined || file.trim() === "") throw new KetenError([problem("plan-file-missing", { field: "file" })]);
  const given = loadPlan(file, run);
  const folder = out === undefined ? undefined : new OutFolder(out);
  try {
    const { loaded, openings } = optimise ? await optimised(context, given) : { loaded: given };
    const result = computePlan(loaded);
    const files = folder && written(folder, loaded, result, openings);
    const told = files === undefined ? [] : [context.say(writtenText(folder?.path ?? "", files))];
    return {
      exit: EXIT.done,
      json: { ...result, ...(openings ? { optimised: openings } : {}), ...(files ? { files } : {}) },
      text: () => {
        if (csv) return csvOfTable(planTables(result).months).trimEnd();
        const first = openings ? [openingsText(context, openings), ""] : [];
        return [...first, planText(context, result), ...told].join("\n");
      },
    };
  } catch (error) {
    folder?.discard();
    throw error;
  }
}

async function optimised(context: Context, given: LoadedPlan): Promise<{ loaded: LoadedPlan; openings: Openings }> {
  const { plan, ...openings } = await cancellable((signal) => {
    context.note(`${context.say(words.searching)}\n`);
    return optimisePlan(given, { signal });
  });
  return { loaded: { ...given, plan }, openings };
}

/** Writes the plan, so that it can be opened again, and its tables. */
function written(folder: OutFolder, { plan }: LoadedPlan, result: PlanResult, openings: Openings | undefined) {
  mkdirSync(folder.inside, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder.inside, name), text);
  write("plan.json", `${JSON.stringify(plan, null, 2)}\n`);
  for (const [name, table] of Object.entries(planTables(result))) write(`${name}.csv`, csvOfTable(table));
  if (openings !== undefined)
    write(
      "openings.csv",
      csvOfTable({
        columns: ["id", "month", "places"],
        rows: openings.openings.map(({ id, month, places }) => [id, month, places]),
      }),
    );
  return folder.keep();
}

const writtenText = (folder: string, files: readonly string[]) =>
  fill(simulateWords.written, { folder, files: files.join(", ") });
