import { computePlan, csvOfTable, loadPlan, type PlanResult, planTables } from "@keten/places";
import { KetenError } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { problem } from "../../problems.js";
import { planText } from "../../show/places/plan.js";

export interface PlanOptions {
  run?: string;
  optimise?: boolean;
  out?: string;
  csv?: boolean;
}

/** Computes a places plan: need against places, cost, buffer and warnings. */
export function plan(context: Context, file: string | undefined, { run, csv }: PlanOptions): Outcome {
  if (file === undefined || file.trim() === "") throw new KetenError([problem("plan-file-missing", { field: "file" })]);
  const result: PlanResult = computePlan(loadPlan(file, run));
  return {
    exit: EXIT.done,
    json: { ...result },
    text: () => (csv ? csvOfTable(planTables(result).months).trimEnd() : planText(context, result)),
  };
}
