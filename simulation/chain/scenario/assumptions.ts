import { type Day, parseDay } from "@keten/calendar";
import type { Assumption, Basis, Scenario } from "./schema.js";

/** An assumption of a scenario with the path at which it stands, which is also its name for the dice. */
export interface NamedAssumption {
  path: string;
  assumption: Assumption;
}

/** Every assumption with a number, wherever it stands, in order of path. */
export function assumptionsOf(scenario: Scenario): NamedAssumption[] {
  const found: NamedAssumption[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}.${index}`);
    else if (typeof value === "object" && value !== null) {
      if (isAssumption(value)) found.push({ path, assumption: value });
      else for (const [key, item] of Object.entries(value)) walk(item, path === "" ? key : `${path}.${key}`);
    }
  };
  walk(scenario, "");
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isAssumption = (value: object): value is Assumption =>
  "basis" in value && "unit" in value && ("value" in value || "byPeriod" in value || "figures" in value);

export interface AssumptionSummary {
  path: string;
  unit: string;
  basis: Basis;
  source?: string;
  spread: boolean;
  note: string;
}

/** What a page says about each number: where it comes from, and whether it may vary. */
export function summaryOf(scenario: Scenario): AssumptionSummary[] {
  return assumptionsOf(scenario).map(({ path, assumption }) => ({
    path,
    unit: assumption.unit,
    basis: assumption.basis,
    ...(assumption.source === undefined ? {} : { source: assumption.source }),
    spread: assumption.spread !== undefined,
    note: assumption.note,
  }));
}

/** The values by their first day; one value holds from the beginning of time. */
export function periodsOf(assumption: Assumption): { from: Day; value: number }[] {
  if (assumption.value !== undefined) return [{ from: Number.NEGATIVE_INFINITY, value: assumption.value }];
  return (assumption.byPeriod ?? []).map(({ from, value }) => ({ from: dayOfText(from), value }));
}

/** The day of a date that the form of the scenario has let through. */
export function dayOfText(text: string): Day {
  const parsed = parseDay(text);
  if ("fault" in parsed) throw new RangeError(`not a day: ${text}`);
  return parsed.day;
}
