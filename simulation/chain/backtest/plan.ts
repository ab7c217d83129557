import { dayOf } from "@keten/calendar";
import type { Figures } from "@keten/figures";
import { type LoadedScenario, resolveScenario } from "../scenario/load.js";

/** A forecast as it could have been made in a past spring: the influx of that year and of the next. */
export interface BacktestCase {
  /** The year in which the forecast is made, and the first that it is about. */
  year: number;
  /** Nothing published after this day is used. */
  knownOn: string;
  /** First and repeat applications of the year before, as known then: "the same again", with a spread. */
  lastYear: number;
  loaded: LoadedScenario;
}

const SPREAD = { kind: "triangular", low: 0.65, high: 1.5 } as const;
const YEARS_AHEAD = 2;

/**
 * The forecasts for which both an official edition of that time and the outcome are published. Each starts on
 * 1 January with what was published by 1 April, and with the behaviour that was settled on figures up to 2022:
 * for the first two that is more than could be known.
 */
export function backtestPlan(figures: Figures): BacktestCase[] {
  return [2022, 2023, 2024, 2025].map((year) => {
    const knownOn = `${year}-04-01`;
    const lastYear = lastKnown(figures, "first-applications", year) + lastKnown(figures, "repeat-applications", year);
    const loaded = resolveScenario(
      {
        extends: "history-settled-2022",
        name: { nl: `Raming van ${year}`, en: `Forecast of ${year}` },
        start: `${year}-01-01`,
        years: YEARS_AHEAD,
        knownOn,
        arrivals: {
          mode: "generated",
          perYear: {
            value: lastYear,
            unit: "persons per year",
            spread: SPREAD,
            basis: "estimate",
            note: "First and repeat applications of the year before as published by 1 April; the spread is that of the baseline.",
          },
        },
      },
      `forecast-${year}`,
    );
    return { year, knownOn, lastYear, loaded };
  });
}

/** The last yearly count before a year, as known on 1 April of it. */
function lastKnown(figures: Figures, series: string, year: number): number {
  const { cells } = figures.series(series, {
    preference: "declared",
    geo: "NL",
    citizenship: "TOTAL",
    freq: "A",
    knownOn: dayOf(year, 4, 1),
  });
  const before = cells.filter((cell) => Number(cell.period) < year && cell.figure.value !== null);
  const value = before.at(-1)?.figure.value;
  if (value === undefined || value === null) throw new RangeError(`no count of ${series} was known in ${year}`);
  return value;
}
