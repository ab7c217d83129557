import { addMonths, dayOfDate, isoOf } from "@keten/calendar";
import type { Figures } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import { problem } from "../problems.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { Scenario } from "../scenario/schema.js";
import { type ByNationality, byNationality } from "./by-nationality.js";

/** What a run takes from the figures by nationality, read once when a scenario is loaded. Plain data. */
export interface Inputs {
  /** All nationalities that occur, sorted; people carry the place in this list. */
  codes: string[];
  /** The place of the origin group of each nationality. */
  groupOf: number[];
  /** Persons who apply in a year, by nationality; the years the figures know. */
  arrivals: { year: number; persons: number[] }[];
  /** The part of generated arrivals that each nationality has. */
  mix: number[];
  /** The part of the people pending at the start that each nationality has. */
  stock: number[];
  /** The share granted of the substantive decisions of a year, by group; after the last year that one holds. */
  recognition: { year: number; shares: number[] }[];
  /** Persons granted in a year, by group; for the families of those granted before the start. */
  grants: { year: number; persons: number[] }[];
  /** The share granted by nationality in a year, which stands in for the Union-wide rate the law looks at. */
  originRates: { year: number; shares: number[] }[];
}

const ENOUGH_FOR_A_RATE = 20;

/** Reads what a scenario points to in the figures, as known on its day of knowledge; throws where it is missing. */
export function readInputs(scenario: Scenario, figures: Figures): Inputs {
  const knownOn = dayOfText(scenario.knownOn);
  const start = dayOfText(scenario.start);
  const { arrivals, stock, behaviour } = scenario;
  const faults: Problem[] = [];
  const missing = (field: string, source: string, period: string): void => {
    faults.push(
      problem("figures-missing", {
        field,
        value: period,
        values: { field, source, period, knownOn: scenario.knownOn },
      }),
    );
  };
  const read = (from: { figures: ByNationality["figures"]; source: string }) => byNationality(figures, from, knownOn);

  const applied = read(arrivals.nationalities);
  const { source } = behaviour.recognition;
  const granted = read({ figures: behaviour.recognition.granted, source });
  const refused = read({ figures: behaviour.recognition.refused, source });
  const pending = read(stock.nationalities);
  const stockPeriod = isoOf(start - 1);
  // The last count before the start; the day itself where there is one.
  const stockKnown = [...pending.keys()].filter((period) => period <= stockPeriod).sort();
  const before = stockKnown.at(-1);
  if (before === undefined) missing("stock.nationalities", stock.nationalities.source, stockPeriod);

  const years = yearsOf(applied);
  const needed = yearsOfRun(scenario);
  if (arrivals.mode === "observed")
    for (const year of needed)
      if (!years.includes(year)) missing("arrivals.nationalities", arrivals.nationalities.source, String(year));
  if (years.length === 0) missing("arrivals.nationalities", arrivals.nationalities.source, String(needed[0]));
  const decided = yearsOf(granted).filter((year) => refused.has(String(year)));
  if (decided.length === 0) missing("behaviour.recognition", source, String(needed[0]));
  if (faults.length > 0) throw new KetenError(faults);

  const atStart = pending.get(before!)!;
  const codes = [...new Set([...[...applied.values()].flatMap((one) => [...one.keys()]), ...atStart.keys()])].sort();
  const groupOf = codes.map((code) => groupOfNationality(scenario, code));
  const places = scenario.groups.length;
  const byCode = (counts: ReadonlyMap<string, number> | undefined) => codes.map((code) => counts?.get(code) ?? 0);
  const sumByGroup = (counts: ReadonlyMap<string, number> | undefined): number[] => {
    const sums = new Array<number>(places).fill(0);
    for (const [code, count] of counts ?? []) sums[groupOfNationality(scenario, code)]! += count;
    return sums;
  };

  const grants = decided.map((year) => ({ year, persons: sumByGroup(granted.get(String(year))) }));
  const outcomes = decided.map((year, index) => ({
    year,
    granted: grants[index]!.persons,
    refused: sumByGroup(refused.get(String(year))),
  }));
  const recognition = outcomes.map((one) => ({
    year: one.year,
    shares: one.granted.map((count, group) => shareOf(count, one.refused[group]!)),
  }));
  const last = outcomes.slice(-behaviour.recognition.lastYears);
  recognition.push({
    year: decided.at(-1)! + 1,
    shares: scenario.groups.map((_, group) =>
      shareOf(sum(last.map((one) => one.granted[group]!)), sum(last.map((one) => one.refused[group]!))),
    ),
  });
  const mixYears = years.slice(-arrivals.mixYears).map((year) => byCode(applied.get(String(year))));
  return {
    codes,
    groupOf,
    arrivals: years.map((year) => ({ year, persons: byCode(applied.get(String(year))) })),
    mix: normalised(codes.map((_, code) => sum(mixYears.map((counts) => counts[code]!)))),
    stock: normalised(byCode(atStart)),
    recognition,
    grants,
    originRates: decided.map((year, index) => ({
      year,
      shares: codes.map((code, place) => {
        const yes = granted.get(String(year))?.get(code) ?? 0;
        const no = refused.get(String(year))?.get(code) ?? 0;
        return yes + no < ENOUGH_FOR_A_RATE ? recognition[index]!.shares[groupOf[place]!]! : yes / (yes + no);
      }),
    })),
  };
}

/** The place of the group a nationality belongs to; the last group takes the rest. */
export function groupOfNationality(scenario: Pick<Scenario, "groups">, code: string): number {
  const found = scenario.groups.findIndex((group) => group.nationalities.includes(code));
  return found < 0 ? scenario.groups.length - 1 : found;
}

export function yearsOfRun({ start, years }: Pick<Scenario, "start" | "years">): number[] {
  const first = dayOfText(start);
  const until = dayOfDate(addMonths(first, years * 12) - 1).year;
  const from = dayOfDate(first).year;
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

const yearsOf = (counts: ReadonlyMap<string, unknown>): number[] =>
  [...counts.keys()]
    .filter((period) => /^\d{4}$/.test(period))
    .map(Number)
    .sort((a, b) => a - b);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const shareOf = (part: number, rest: number): number => (part + rest === 0 ? 0 : part / (part + rest));
const normalised = (values: readonly number[]): number[] => {
  const total = sum(values);
  return values.map((value) => (total === 0 ? 0 : value / total));
};
