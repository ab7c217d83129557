import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { KetenError, type Problem, unreadableBecause } from "@keten/text";
import { problemsOfIssues } from "../../document/issues.js";
import { readWritten } from "../../document/placed.js";
import { problem } from "../../problems.js";
import { type NeedMonths, needOf } from "../need/need.js";
import { needOfRun } from "../need/run-folder.js";
import { checkPlan } from "./checks.js";

import { type PlacesPlan, placesPlanJsonSchema, planSchema } from "./schema.js";

/** A plan that was checked, with its need month by month. */
export interface LoadedPlan {
  plan: PlacesPlan;
  need: NeedMonths;
}

/**
 * Loads a places plan from a file in YAML or JSON.
 * @param run the folder of a run whose residents are the need, instead of what the file says
 * @throws KetenError with everything that is wrong with it, each fault with its line
 */
export function loadPlan(file: string, run?: string): LoadedPlan {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const reason = unreadableBecause(error);
    throw new KetenError([problem("file-unreadable", { value: file, values: { file, reason }, at: { file } })]);
  }
  const { plan, placed } = written(text, file);
  const folder = run ?? (plan.need.run === undefined ? undefined : resolve(dirname(file), plan.need.run));
  const given = folder === undefined ? plan : { ...plan, need: { ...needWithoutForm(plan), ...needOfRun(folder) } };
  return withNeed(given, placed);
}

/**
 * The plan that a text in YAML or JSON holds. It may not name a run, which only a file beside one can.
 * @throws KetenError with everything that is wrong with it, each fault with its line
 */
export function planOfText(text: string, file: string): PlacesPlan {
  const { plan, placed } = written(text, file);
  if (plan.need.run !== undefined) throw new KetenError(placed([problem("plan-run-outside", { field: "need.run" })]));
  return withNeed(plan, placed).plan;
}

type Placed = (faults: readonly Problem[]) => Problem[];

/** @throws KetenError */
function written(text: string, file: string): { plan: PlacesPlan; placed: Placed } {
  const { content, problems, placeOf } = readWritten(text, file);
  const placed: Placed = (faults) =>
    faults.map((one) => (one.at === undefined && one.field !== undefined ? { ...one, at: placeOf(one.field) } : one));
  const { plan, faults } = parsed(content);
  const all = [...problems, ...placed(faults)];
  if (plan === undefined || all.length > 0) throw new KetenError(all);
  return { plan, placed };
}

/** The example that comes with Keten, as a file of a plan; its locations are made up. */
export const EXAMPLE_FILE = fileURLToPath(new URL("../../../plans/example.yaml", import.meta.url));

/** Checks a places plan given as data. A run must have been filled in as bands or futures. */
export function resolvePlan(input: unknown): LoadedPlan {
  const { plan, faults } = parsed(input);
  if (plan === undefined || faults.length > 0) throw new KetenError(faults);
  if (plan.need.run !== undefined) throw new KetenError([problem("plan-run-outside", { field: "need.run" })]);
  return withNeed(plan, (some) => [...some]);
}

function parsed(content: unknown): { plan?: PlacesPlan; faults: Problem[] } {
  if (content === null || content === undefined) return { faults: [problem("document-empty")] };
  const result = planSchema.safeParse(content);
  if (!result.success) return { faults: problemsOfIssues(result.error.issues, content, placesPlanJsonSchema()) };
  return { plan: result.data, faults: checkPlan(result.data) };
}

function withNeed(plan: PlacesPlan, placed: Placed): LoadedPlan {
  const { need, faults } = needOf(plan);
  if (need === undefined) throw new KetenError(placed(faults));
  return { plan, need };
}

function needWithoutForm({ need: { run: _run, bands: _bands, futures: _futures, ...rest } }: PlacesPlan) {
  return rest;
}
