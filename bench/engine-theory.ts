import {
  APPEAL,
  APPEAL_SHARE,
  ARRIVALS_A_YEAR,
  CLASSES,
  DAY,
  DECISION,
  runReference,
  STATIONS,
} from "./engine-model.js";

const DAYS_A_YEAR = 365;
const WARM_UP = 30;

/** The chance that somebody has to wait (Erlang C). */
function chanceToWait(servers: number, load: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < servers; n++) {
    term *= load / n;
    sum += term;
  }
  const full = (term * load) / servers / (1 - load / servers);
  return full / (sum + full);
}

interface Measure {
  name: string;
  theory: number;
  found: number[];
}

/**
 * Holds the reference model against theory: every station of it is M/M/c, for what leaves one comes at random to
 * the next (Burke), and the decision has classes of priority (Cobham). Throws where a mean of the replications lies
 * further from theory than four of its standard errors, and gives the widest of them.
 */
export function checkAgainstTheory(replications: number, years: number): { measures: number; widest: number } {
  const arrivals = ARRIVALS_A_YEAR / DAYS_A_YEAR;
  const loads = STATIONS.map(({ meanDays }, station) => arrivals * meanDays * (station === APPEAL ? APPEAL_SHARE : 1));
  const measures: Measure[] = [];
  for (const [station, { servers, meanDays }] of STATIONS.entries()) {
    const load = loads[station]!;
    const first = (chanceToWait(servers, load) * meanDays) / servers;
    measures.push({ name: `servers at work ${station}`, theory: load, found: [] });
    if (station !== DECISION)
      measures.push({ name: `wait ${station}`, theory: first / (1 - load / servers), found: [] });
    else {
      let before = 0;
      for (const [group, share] of CLASSES.entries()) {
        const upTo = before + (share * load) / servers;
        measures.push({ name: `wait ${station}.${group}`, theory: first / ((1 - before) * (1 - upTo)), found: [] });
        before = upTo;
      }
    }
  }
  for (let replication = 0; replication < replications; replication++) {
    const { network, days } = runReference({ seed: 7, scale: 1, years, warmUp: WARM_UP }, replication);
    const { statistics } = network;
    const groups = CLASSES.map((_, group) => group);
    const found: number[] = [];
    for (const station of STATIONS.keys()) {
      found.push(groups.reduce((sum, group) => sum + statistics.meanLevel(station, "working", group, days * DAY), 0));
      const columns = groups.map((group) => station * CLASSES.length + group);
      const wait = (column: number) => statistics.waits.mean(column) / DAY;
      if (station === DECISION) found.push(...columns.map(wait));
      else {
        const number = columns.reduce((sum, column) => sum + statistics.waits.number(column), 0);
        found.push(columns.reduce((sum, column) => sum + wait(column) * statistics.waits.number(column), 0) / number);
      }
    }
    for (const [index, value] of found.entries()) measures[index]!.found.push(value);
  }
  let widest = 0;
  for (const { name, theory, found } of measures) {
    const mean = found.reduce((sum, value) => sum + value, 0) / found.length;
    const variance = found.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (found.length - 1);
    const errors = Math.abs(mean - theory) / Math.sqrt(variance / found.length);
    if (errors > 4)
      throw new Error(`${name}: ${mean} where theory has ${theory}, ${errors.toFixed(1)} standard errors`);
    widest = Math.max(widest, errors);
  }
  return { measures: measures.length, widest };
}
