import type { Day } from "@keten/calendar";
import { KetenError, type Problem } from "@keten/text";
import { citizenshipOfEurostat } from "../countries.js";
import type { Bound } from "../model.js";
import { periodEnd } from "../period.js";
import { problem } from "../problems.js";
import { readCbs } from "./cbs.js";
import type { Connection } from "./client.js";
import { readEurostat } from "./eurostat.js";
import type { Observation, StatisticsTable } from "./json-stat.js";
import type { CbsTarget, EurostatTarget, RefreshTarget } from "./targets.js";

/** A value as a data set gives it now, in the figures' own codes; not yet known is since when it could be known. */
export interface Reading {
  period: string;
  citizenship: string;
  value: number | null;
  bound?: Bound;
  note?: string;
}

export interface DatasetReading {
  updated?: Day;
  readings: Reading[];
  problems: Problem[];
}

/** Reads what a target names; throws a `KetenError` where the data set gives nothing that can be used whole. */
export async function readTarget(target: RefreshTarget, connection: Connection): Promise<DatasetReading> {
  const read = target.publisher === "eurostat" ? await ofEurostat(target, connection) : await ofCbs(target, connection);
  const { dataset } = target;
  const cells = new Set<string>();
  for (const { period, citizenship } of read.readings) {
    const cell = `${period} ${citizenship}`;
    // Two values for one cell mean a breakdown nobody asked for; which is the total cannot be guessed.
    if (cells.has(cell)) throw new KetenError([problem("cell-ambiguous", { values: { dataset, cell } })]);
    cells.add(cell);
  }
  if (read.readings.length === 0) throw new KetenError([problem("selection-empty", { values: { dataset } })]);
  return read;
}

async function ofEurostat(target: EurostatTarget, connection: Connection): Promise<DatasetReading> {
  const { table, filters } = await firstThatFits(target, connection);
  const { dataset, freq } = target;
  const readings: Reading[] = [];
  const unmapped = { citizenships: new Set<string>(), periods: new Set<string>() };
  for (const observation of table.observations) {
    const { codes, value } = observation;
    if (Object.entries(filters).some(([dimension, code]) => codes[dimension] !== code)) continue;
    const period = codes["time"] ?? "";
    const citizenship = citizenshipOfEurostat(codes["citizen"] ?? "");
    if (periodEnd(period, freq) === undefined) unmapped.periods.add(period);
    else if (citizenship === undefined) unmapped.citizenships.add(codes["citizen"] ?? "");
    else if (citizenship !== "group") readings.push({ period, citizenship, value, ...marksOf(observation, table) });
  }
  const problems: Problem[] = [];
  const warn = (code: "period-unmapped" | "citizenship-unmapped", codes: ReadonlySet<string>): void => {
    if (codes.size > 0)
      problems.push(problem(code, { severity: "warning", values: { dataset, codes: [...codes].sort().join(", ") } }));
  };
  warn("period-unmapped", unmapped.periods);
  warn("citizenship-unmapped", unmapped.citizenships);
  return { ...(table.updated === undefined ? {} : { updated: table.updated }), readings, problems };
}

type Codes = Readonly<Record<string, string>>;

interface Fitting {
  table: StatisticsTable;
  filters: Codes;
}

/** The first way of asking that the data set understands and answers with figures. */
async function firstThatFits(target: EurostatTarget, connection: Connection): Promise<Fitting> {
  const { dataset, since } = target;
  const total: Codes = target.citizenships === "TOTAL" ? { citizen: "TOTAL" } : {};
  let last: Fitting | undefined;
  let refused: KetenError | undefined;
  for (const codes of target.filters) {
    const filters = { ...codes, ...total };
    try {
      last = { table: await readEurostat({ dataset, filters, since }, connection), filters };
      if (last.table.observations.length > 0) return last;
    } catch (error) {
      if (!(error instanceof KetenError) || error.problems[0]?.code !== "dimension-unknown") throw error;
      refused = error;
    }
  }
  if (last) return last;
  throw refused ?? new KetenError([problem("selection-empty", { values: { dataset } })]);
}

const FLAGS: Readonly<Record<string, string>> = {
  p: "provisional",
  b: "break in series",
  e: "estimated",
  d: "definition differs",
  c: "confidential",
  ":": "not available",
};

/** What a flag says, as a note; an estimate is no count, so its value is approximate. */
function marksOf({ flag, value }: Observation, table: StatisticsTable): Pick<Reading, "bound" | "note"> {
  if (flag === "") return {};
  // A combined flag such as "bp" is named as a whole where the answer does, else letter by letter.
  const whole = table.flags[flag];
  const note = whole ?? [...flag].map((one) => table.flags[one] ?? FLAGS[one] ?? `flag ${one}`).join(", ");
  return { note, ...(flag.includes("e") && value !== null ? { bound: "approx" } : {}) };
}

const STATUSES: Readonly<Record<string, string>> = {
  Provisional: "provisional",
  RevisedProvisional: "provisional, revised",
};

async function ofCbs(target: CbsTarget, connection: Connection): Promise<DatasetReading> {
  const table = await readCbs({ ...target, table: target.dataset }, connection);
  const readings = table.observations
    .filter((observation) => observation.freq === target.freq)
    .map(({ period, citizenship, value, reason, status }): Reading => {
      const note = [reason, STATUSES[status] ?? ""].filter((text) => text !== "").join(", ");
      return { period, citizenship, value, ...(note === "" ? {} : { note }) };
    });
  return { ...(table.updated === undefined ? {} : { updated: table.updated }), readings, problems: table.problems };
}
