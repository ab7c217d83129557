import { quantile } from "@keten/engine";
import { type Figures, loadFigures } from "@keten/figures";
import { seriesOf } from "../results/counts.js";
import type { ReplicateOptions } from "../run/options.js";
import { type SimulationResult, simulate } from "../run/simulate.js";
import { dayOfText } from "../scenario/assumptions.js";
import { type BacktestCase, backtestPlan } from "./plan.js";
import { type ForecastScore, type Scored, scoreOf } from "./score.js";

/** The forecast of one year's influx (applications and family members) beside what happened. */
export interface BacktestRow {
  /** Nothing published after this day was used. */
  knownOn: string;
  /** The year that is forecast. */
  target: number;
  /** How many years ahead: 1 is the year in which the forecast is made. */
  ahead: number;
  happened: number;
  /** The count of the last year is a lower bound only. */
  bound: "lower" | null;
  model: Scored;
  /** The last official edition of before that day, where it is about this year; its limits are taken for the middle 80 percent. */
  official: (Scored & { source: string }) | null;
  /** The influx of the year before as known then, once more. */
  naive: Scored;
}

export interface Backtest {
  replications: number;
  rows: BacktestRow[];
  /** Over the forecasts one year ahead. */
  scores: { model: ForecastScore; official: ForecastScore; naive: ForecastScore };
}

export interface BacktestOptions extends ReplicateOptions {
  replications: number;
  figures?: Figures;
}

/** Makes each past forecast anew with what was known then, and scores it beside the official one of that time. */
export async function backtest({
  replications,
  figures = loadFigures(),
  ...options
}: BacktestOptions): Promise<Backtest> {
  const results: SimulationResult[] = [];
  const plan = backtestPlan(figures);
  for (const { loaded } of plan) results.push(await simulate(loaded, { ...options, replications }));
  return backtestTable(plan, results, figures);
}

/** The same from results that were run elsewhere, in the order of the plan. */
export function backtestTable(
  plan: readonly BacktestCase[],
  results: readonly SimulationResult[],
  figures: Figures,
): Backtest {
  const rows = plan.flatMap((one, index) => rowsOf(one, results[index]!, figures));
  const next = rows.filter((row) => row.ahead === 1);
  return {
    replications: results[0]?.run.replications ?? 0,
    rows,
    scores: {
      model: scoreOf(next.map((row) => row.model)),
      official: scoreOf(next.flatMap((row) => row.official ?? [])),
      naive: scoreOf(next.map((row) => row.naive)),
    },
  };
}

function rowsOf(
  { year, knownOn, lastYear, loaded }: BacktestCase,
  result: SimulationResult,
  figures: Figures,
): BacktestRow[] {
  const familyBefore = yearly(figures, "family-arrivals", year - 1, knownOn)?.value;
  return Array.from({ length: loaded.scenario.years }, (_, index) => year + index).flatMap((target) => {
    const outcome = influxOf(figures, target);
    if (!outcome) return [];
    const { happened, bound } = outcome;
    const influx = Float64Array.from(influxByReplication(result, target)).sort();
    const naive = familyBefore === undefined ? null : lastYear + familyBefore;
    const row: BacktestRow = {
      knownOn,
      target,
      ahead: target - year + 1,
      happened,
      bound,
      model: { p10: quantile(influx, 0.1), p50: quantile(influx, 0.5), p90: quantile(influx, 0.9), happened },
      official: officialOf(figures, target, knownOn, happened),
      naive: { p10: null, p50: naive, p90: null, happened },
    };
    return [row];
  });
}

function influxByReplication({ counts }: SimulationResult, year: number): number[] {
  const sums = new Array<number>(counts.replications.length).fill(0);
  for (const measure of ["applications", "family_arrivals"]) {
    const found = seriesOf(counts, measure);
    for (const [index, { values }] of (found?.replications ?? []).entries())
      for (const [place, date] of found!.dates.entries())
        if (date.startsWith(String(year))) sums[index] = sums[index]! + values[place]!;
  }
  return sums;
}

/** What happened: the published total, or else its parts added up. */
function influxOf(figures: Figures, year: number): { happened: number; bound: "lower" | null } | undefined {
  const total = yearly(figures, "asylum-influx", year);
  if (total) return { happened: total.value, bound: null };
  const parts = ["first-applications", "repeat-applications", "family-arrivals"].map((one) =>
    yearly(figures, one, year),
  );
  if (parts.some((part) => part === undefined)) return undefined;
  return {
    happened: parts.reduce((sum, part) => sum + part!.value, 0),
    bound: parts.some((part) => part!.bound === "lower") ? "lower" : null,
  };
}

function officialOf(figures: Figures, target: number, knownOn: string, happened: number): BacktestRow["official"] {
  const { cells } = figures.series("forecast-asylum-influx", {
    preference: "declared",
    geo: "NL",
    knownOn: dayOfText(knownOn),
  });
  const about = cells.filter((cell) => cell.period === String(target) && cell.figure.value !== null);
  // Limits and middle must be of one edition: the last one.
  const last = Math.max(...about.map((cell) => cell.figure.published));
  const edition = about.filter((cell) => cell.figure.published === last);
  if (edition.length === 0) return null;
  const value = (category: string) => edition.find((cell) => cell.category === category)?.figure.value ?? null;
  const [low, medium, high] = [value("low"), value("medium"), value("high")];
  const middle = medium ?? (low !== null && high !== null ? (low + high) / 2 : null);
  const source = [...new Set(edition.map((cell) => cell.figure.source))].join(", ");
  return {
    p10: low === null || high === null ? null : low,
    p50: middle,
    p90: low === null ? null : high,
    happened,
    source,
  };
}

function yearly(
  figures: Figures,
  series: string,
  year: number,
  knownOn?: string,
): { value: number; bound: string | undefined } | undefined {
  const { cells } = figures.series(series, {
    preference: "declared",
    geo: "NL",
    citizenship: "TOTAL",
    freq: "A",
    ...(knownOn === undefined ? {} : { knownOn: dayOfText(knownOn) }),
  });
  const cell = cells.find((one) => one.period === String(year) && one.category === undefined);
  const value = cell?.figure.value;
  return value === undefined || value === null ? undefined : { value, bound: cell?.figure.bound };
}
