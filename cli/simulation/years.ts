import { type CountSeries, type MonthlyCounts, measures, TOTAL } from "@keten/chain";

const MONTHS = 12;

/**
 * The counts for everybody together by year of the run: what a level was at its end, and a flow added up over it. A
 * year counts from the day the run starts.
 */
export function byYear(counts: MonthlyCounts): MonthlyCounts {
  const { dates, replications, series } = counts;
  const ends = dates.flatMap((_, month) => (month % MONTHS === MONTHS - 1 ? [month] : []));
  const isFlow = (measure: string) => measures.some(({ id, kind }) => id === measure && kind === "flow");
  const yearly = ({ measure, group, values }: CountSeries): CountSeries => ({
    measure,
    group,
    values: replications.flatMap((_, replication) => {
      const months = values.slice(replication * dates.length, (replication + 1) * dates.length);
      return ends.map((end) => {
        const counted = months.slice(isFlow(measure) ? end - MONTHS + 1 : end, end + 1);
        return counted.reduce((sum, value) => sum + value, 0);
      });
    }),
  });
  return {
    ...counts,
    dates: ends.map((end) => dates[end] as string),
    series: series.filter(({ group }) => group === TOTAL).map(yearly),
  };
}
