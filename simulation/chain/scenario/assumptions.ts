import { type Day, parseDay } from "@keten/calendar";
import type { Assumption, Basis, Scenario } from "./schema.js";

/** An assumption of a scenario with the path at which it stands, which is also its name for the dice. */
export interface NamedAssumption {
  path: string;
  assumption: Assumption;
}

/** Every assumption with a number, in a fixed order. */
export function assumptionsOf(scenario: Scenario): NamedAssumption[] {
  const { stock, arrivals, capacity, behaviour } = scenario;
  return [
    { path: "stock.pending", assumption: stock.pending },
    ...stock.ages.map((band, index) => ({ path: `stock.ages.${index}.share`, assumption: band.share })),
    { path: "stock.shortRouteShare", assumption: stock.shortRouteShare },
    { path: "arrivals.first", assumption: arrivals.first },
    { path: "arrivals.repeat", assumption: arrivals.repeat },
    { path: "arrivals.registrationDays", assumption: arrivals.registrationDays },
    { path: "capacity.decisions", assumption: capacity.decisions },
    { path: "capacity.preparationDays", assumption: capacity.preparationDays },
    { path: "behaviour.granted", assumption: behaviour.granted },
    { path: "behaviour.refused", assumption: behaviour.refused },
    { path: "behaviour.shortRouteShare", assumption: behaviour.shortRouteShare },
  ];
}

export interface AssumptionSummary {
  path: string;
  unit: string;
  basis: Basis;
  source?: string;
  spread: boolean;
}

/** What a page says about each number: where it comes from, and whether it may vary. */
export function summaryOf(scenario: Scenario): AssumptionSummary[] {
  return assumptionsOf(scenario).map(({ path, assumption }) => ({
    path,
    unit: assumption.unit,
    basis: assumption.basis,
    ...(assumption.source === undefined ? {} : { source: assumption.source }),
    spread: assumption.spread !== undefined,
  }));
}

/** The values by their first day; one value holds from the beginning of time. */
export function periodsOf(assumption: Assumption): { from: Day; value: number }[] {
  if (assumption.value !== undefined) return [{ from: Number.NEGATIVE_INFINITY, value: assumption.value }];
  return (assumption.byPeriod ?? []).map(({ from, value }) => ({ from: dayOfText(from), value }));
}

/** The value on a day; the first value for days before the first period. */
export function valueOn(assumption: Assumption, day: Day): number {
  const periods = periodsOf(assumption);
  let value = periods[0]?.value ?? Number.NaN;
  for (const period of periods) if (period.from <= day) value = period.value;
  return value;
}

/** The day of a date that the form of the scenario has let through. */
export function dayOfText(text: string): Day {
  const parsed = parseDay(text);
  if ("fault" in parsed) throw new RangeError(`not a day: ${text}`);
  return parsed.day;
}
