import { KetenError, type Problem, type Text, t } from "@keten/text";
import { countText, monthText } from "../document/in-words.js";
import { problem } from "../problems.js";
import { countOf } from "./breaches.js";
import type { Counting } from "./model.js";

const QUANTILES = { p5: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p80: 0.8, p90: 0.9, p95: 0.95 } as const;
type Quantile = keyof typeof QUANTILES;

/** A band as a run of a scenario gives it: what so many of its `n` futures stay at or below. */
export type ExpectedBand = { [name in Quantile]?: number | undefined } & { n?: number | undefined };

/** Persons expected in a month: one number, one for each future, or a band over the futures. */
export type Expected = number | readonly number[] | ExpectedBand;

export interface ExpectedMonth {
  /** `YYYY-MM`. */
  month: string;
  /** The average over the month of who sleeps there. */
  slept: Expected;
  /** The average of who is there by day only; a band of `slept` goes with one number here. Unknown where left out. */
  byDay?: number | readonly number[] | undefined;
}

/** In how many futures a month is above the maximum. */
export interface MonthAbove {
  month: string;
  /** Null where it is not known, because nobody said who comes by day. */
  above: number | null;
  of: number;
  /** Set where a band tells no more than that there are at least so many. */
  atLeast?: true;
}

/** What a plan leads to under one way of counting. */
export interface EarlyWarning {
  counting: Counting;
  months: readonly MonthAbove[];
  /** The first month that is above the maximum in at least one future. */
  possible: MonthAbove | null;
  /** The first month that is above it in at least half of the futures. */
  likely: MonthAbove | null;
  says: Text;
}

/** Futures counted with where a band does not say how many there were. */
const HUNDRED = 100;

/**
 * From which month on a plan leads to a breach of an agreed maximum, under each way of counting. A month whose average
 * is above the maximum has at least one day above it; one below it may have such days too.
 * @throws KetenError where months are given twice, a band does not rise or futures do not match
 */
export function warnings(
  location: { name: string; maximum: number },
  months: readonly ExpectedMonth[],
): EarlyWarning[] {
  const problems = faultsIn(months);
  if (problems.length > 0) throw new KetenError(problems);
  const inOrder = months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return (["nights", "everyone"] as const).map((counting) => {
    const counted = inOrder.map((month) => aboveIn(location.maximum, month, counting));
    const possible = counted.find(({ above }) => above !== null && above > 0) ?? null;
    const likely = counted.find(({ above, of }) => above !== null && above * 2 >= of) ?? null;
    return {
      counting,
      months: counted,
      possible,
      likely,
      says: inWords(location, counting, counted, possible, likely),
    };
  });
}

function faultsIn(months: readonly ExpectedMonth[]): Problem[] {
  const seen = new Set<string>();
  return months.flatMap(({ month, slept, byDay }, index) => {
    const problems: Problem[] = [];
    const field = `expected[${index}]`;
    if (seen.has(month)) problems.push(problem("expected-month-twice", { field: `${field}.month`, values: { month } }));
    seen.add(month);
    if (Array.isArray(slept) && Array.isArray(byDay) && slept.length !== byDay.length)
      problems.push(
        problem("expected-futures-differ", { field, values: { month, slept: slept.length, byDay: byDay.length } }),
      );
    const levels = levelsOf(slept);
    levels.slice(1).forEach((level, place) => {
      const low = levels[place];
      if (low && level.value < low.value)
        problems.push(
          problem("expected-band-order", {
            field: `${field}.slept.${level.name}`,
            values: { month, low: low.name, lowValue: low.value, high: level.name, highValue: level.value },
          }),
        );
    });
    return problems;
  });
}

function levelsOf(expected: Expected): { name: Quantile; share: number; value: number }[] {
  if (typeof expected === "number" || isFutures(expected)) return [];
  return (Object.keys(QUANTILES) as Quantile[]).flatMap((name) => {
    const value = expected[name];
    return value === undefined ? [] : [{ name, share: QUANTILES[name], value }];
  });
}

const isFutures = (expected: Expected): expected is readonly number[] => Array.isArray(expected);

function aboveIn(maximum: number, { month, slept, byDay }: ExpectedMonth, counting: Counting): MonthAbove {
  const dayOf = (future: number): number | null =>
    typeof byDay === "number" ? byDay : byDay === undefined ? null : (byDay[future] ?? null);
  const isAbove = (sleeping: number, future: number): boolean | null => {
    const { breach } = countOf(maximum, { slept: sleeping, byDay: dayOf(future) }, counting);
    return breach === "unknown" ? null : breach === "breach";
  };
  if (typeof slept === "number" && Array.isArray(byDay))
    return tally(
      month,
      byDay.map((_, future) => isAbove(slept, future)),
    );
  if (typeof slept === "number") return tally(month, [isAbove(slept, 0)]);
  if (isFutures(slept)) return tally(month, slept.map(isAbove));
  return bandAbove(month, slept, (value) => isAbove(value, 0));
}

const tally = (month: string, futures: readonly (boolean | null)[]): MonthAbove => {
  const above = futures.filter((one) => one === true).length;
  const open = futures.includes(null);
  return {
    month,
    above: open && above === 0 ? null : above,
    of: futures.length,
    ...(open && above > 0 ? { atLeast: true as const } : {}),
  };
};

/** The lowest level of the band that is above tells how many futures are at least above too. */
function bandAbove(month: string, band: ExpectedBand, isAbove: (value: number) => boolean | null): MonthAbove {
  const of = band.n ?? HUNDRED;
  const levels = levelsOf(band);
  const lowest = levels.find(({ value }) => isAbove(value) === true);
  if (lowest) {
    // A quantile lies between two futures in order; the upper of the two is above as well.
    const below = Math.ceil(Math.round((of - 1) * lowest.share * 1e6) / 1e6);
    return { month, above: of - below, of, atLeast: true };
  }
  return { month, above: levels.some(({ value }) => isAbove(value) === null) ? null : 0, of };
}

const WAYS: Record<Counting, Text> = {
  nights: t("wie er slaapt", "who sleeps there"),
  everyone: t("iedereen op het terrein", "everyone on the site"),
};

function inWords(
  { name, maximum }: { name: string; maximum: number },
  counting: Counting,
  months: readonly MonthAbove[],
  possible: MonthAbove | null,
  likely: MonthAbove | null,
): Text {
  const way = WAYS[counting];
  const most = countText(maximum);
  const start = t(`${name}, geteld naar ${way.nl}: `, `${name}, counting ${way.en}: `);
  const told = (nl: string, en: string) => t(`${start.nl}${nl}`, `${start.en}${en}`);
  const first = likely ?? possible;
  if (first === null) {
    if (months.some(({ above }) => above === null))
      return told(
        "niet te zeggen, want wie overdag komt is niet bekend.",
        "cannot be said, because who comes by day is not known.",
      );
    return told(`geen maand komt boven ${most.nl}.`, `no month comes above ${most.en}.`);
  }
  const { above, of, atLeast } = first;
  const month = monthText(first.month);
  if (of === 1) return told(`vanaf ${month.nl} boven ${most.nl}.`, `above ${most.en} from ${month.en}.`);
  const least = atLeast ? t("ten minste ", "at least ") : t("", "");
  return told(
    `vanaf ${month.nl} in ${least.nl}${above} van de ${of} toekomsten boven ${most.nl}.`,
    `above ${most.en} from ${month.en} in ${least.en}${above} of ${of} futures.`,
  );
}
