import { isoOf } from "@keten/calendar";
import type { ReplicationResult } from "../model/replication.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { measures } from "./measures.js";
import { countOn, monthsOf } from "./months.js";

export const TOTAL = "TOTAL";

/** Persons counted for one measure and group, in every month of every replication. */
export interface CountSeries {
  measure: string;
  /** `TOTAL` or the id of an origin group. */
  group: string;
  /** Month by month of the first replication, then of the second, and so on. */
  values: number[];
}

/** What every replication counted at the end of each month. Plain data and without repetition, to be kept whole. */
export interface MonthlyCounts {
  scenario: string;
  /** The nationalities of each origin group; the last group takes the rest. */
  nationalities: { group: string; codes: string[] }[];
  /** The last day of each month: the count of that day, or the sum over the month. */
  dates: string[];
  /** The numbers of the replications, rising. */
  replications: number[];
  /** Each measure for all together, and by origin group where the measure has groups. */
  series: CountSeries[];
}

export interface ReplicationRow {
  scenario: string;
  replication: number;
  measure: string;
  group: string;
  /** The last day of the month. */
  month: string;
  value: number;
}

/** Each measure by group, month and replication: the last day's count of a level, the sum of a flow. */
export function monthlyCounts(loaded: LoadedScenario, runs: readonly ReplicationResult[]): MonthlyCounts {
  const months = monthsOf(loaded);
  const { groups } = loaded.scenario;
  const start = dayOfText(loaded.scenario.start);
  const series = measures.flatMap(({ id, kind, byGroup }, column) =>
    [TOTAL, ...(byGroup ? groups.map((one) => one.id) : [])].map((group, place): CountSeries => {
      const values: number[] = [];
      for (const { daily } of runs)
        for (const { firstDay, lastDay } of months) {
          let value = 0;
          for (let day = kind === "level" ? lastDay : firstDay; day <= lastDay; day++)
            value += countOn(daily, day, column, groups.length, place - 1);
          values.push(value);
        }
      return { measure: id, group, values };
    }),
  );
  return {
    scenario: loaded.id,
    nationalities: groups.map(({ id, nationalities }) => ({ group: id, codes: nationalities })),
    dates: months.map(({ lastDay }) => isoOf(start + lastDay)),
    replications: runs.map(({ replication }) => replication),
    series,
  };
}

/**
 * What each replication counted of one measure for one group, by date; nothing where the measure is unknown or
 * is not counted by group.
 */
export function seriesOf(
  counts: MonthlyCounts,
  measure: string,
  group: string = TOTAL,
): { dates: string[]; replications: { replication: number; values: number[] }[] } | undefined {
  const found = counts.series.find((one) => one.measure === measure && one.group === group);
  if (!found) return undefined;
  const months = counts.dates.length;
  return {
    dates: counts.dates,
    replications: counts.replications.map((replication, index) => ({
      replication,
      values: found.values.slice(index * months, (index + 1) * months),
    })),
  };
}

/** The values of all replications in one month. */
export function valuesIn({ dates, replications }: MonthlyCounts, { values }: CountSeries, month: number): number[] {
  return replications.map((_, index) => values[index * dates.length + month]!);
}

/** The counts as rows, one for each replication, measure, group and month: of all series, or of those to keep. */
export function replicationRows(
  counts: MonthlyCounts,
  keep: (series: CountSeries) => boolean = () => true,
): ReplicationRow[] {
  const { scenario, dates, replications } = counts;
  return counts.series.filter(keep).flatMap(({ measure, group, values }) =>
    dates.flatMap((month, place) =>
      replications.map((replication, index) => ({
        scenario,
        replication,
        measure,
        group,
        month,
        value: values[index * dates.length + place]!,
      })),
    ),
  );
}
