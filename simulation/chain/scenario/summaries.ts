import type { Text } from "@keten/text";
import { loadScenario } from "./load.js";
import { scenarioNames, shippedBase } from "./reading/files.js";

/** What a list of scenarios says about one that comes with Keten. */
export interface ScenarioSummary {
  id: string;
  name: Text;
  description: Text;
  /** The scenario it builds on. */
  extends: string | null;
  start: string;
  years: number;
  replications: number;
  /** Whether it looks ahead, or plays again what happened. */
  purpose: "forecast" | "history";
}

let known: readonly ScenarioSummary[] | undefined;

/** The scenarios that come with Keten in the order in which to read them: the baseline, its variants, the history. */
export function scenarioSummaries(): readonly ScenarioSummary[] {
  return (known ??= scenarioNames().map(summaryOfScenario).sort(inReadingOrder));
}

function summaryOfScenario(id: string): ScenarioSummary {
  const { name, description, start, years, replications, arrivals } = loadScenario(id).scenario;
  const purpose = arrivals.mode === "observed" ? "history" : "forecast";
  return { id, name, description, extends: shippedBase(id), start, years, replications, purpose };
}

function inReadingOrder(a: ScenarioSummary, b: ScenarioSummary): number {
  if (a.purpose !== b.purpose) return a.purpose === "forecast" ? -1 : 1;
  return depthOf(a.id) - depthOf(b.id) || (a.id < b.id ? -1 : 1);
}

/** How many scenarios lie below this one. */
function depthOf(id: string): number {
  const base = shippedBase(id);
  return base === null ? 0 : 1 + depthOf(base);
}
