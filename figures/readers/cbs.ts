import type { Day } from "@keten/calendar";
import { KetenError, type Problem } from "@keten/text";
import { citizenshipOfCbs, isCbsNationality } from "../countries.js";
import type { Frequency } from "../model.js";
import { problem } from "../problems.js";
import type { Connection } from "./client.js";
import { dayOfMoment } from "./json-stat.js";
import { type Entity, quoted, readEntities, readEntity, textOf, wrong } from "./odata.js";

export interface CbsQuery {
  /** The table's identifier, such as `80059ned`. */
  table: string;
  /** How the title of the measure begins; its code is looked up in the table's own list. */
  measure: string;
  /** The dimension of citizenships and that of periods. */
  citizenships: string;
  periods: string;
  /** Dimensions of which only the total is wanted. */
  totals: readonly string[];
}

export interface CbsObservation {
  citizenship: string;
  period: string;
  freq: Frequency;
  value: number | null;
  /** Why a value is missing, in the words of the table; "" for a plain value. */
  reason: string;
  /** The state of the period: `Provisional`, `RevisedProvisional`, `Final`, or "". */
  status: string;
}

export interface CbsTable {
  updated?: Day;
  observations: CbsObservation[];
  /** What was left out, and why. */
  problems: Problem[];
}

/** Reads one measure of a table of CBS StatLine (OData v4), by period and citizenship; throws a `KetenError`. */
export async function readCbs(query: CbsQuery, connection: Connection): Promise<CbsTable> {
  const { table } = query;
  const modified = (await readEntity(table, "Properties", connection))["ObservationsModified"];
  const updated = dayOfMoment(modified);
  if (updated === undefined && modified !== undefined && modified !== null) throw wrong(table, "ObservationsModified");
  const measure = only(query.measure, "MeasureCodes", await readEntities(table, "MeasureCodes", connection), table);
  const conditions = [`Measure eq ${quoted(measure)}`];
  for (const name of query.totals) {
    const list = `${name}Codes`;
    const total = only("Totaal", list, await readEntities(table, list, connection), table);
    conditions.push(`${name} eq ${quoted(total)}`);
  }
  const problems: Problem[] = [];
  const citizenships = await readCitizenships(query, connection, problems);
  conditions.push(`${query.citizenships} in (${[...citizenships.keys()].map(quoted).join(",")})`);
  const periods = new Map(
    (await readEntities(table, `${query.periods}Codes`, connection)).map((period) => [
      textOf(period, "Identifier", table).trim(),
      typeof period["Status"] === "string" ? period["Status"] : "",
    ]),
  );
  // Blanks after a code differ between a list and the observations of old tables; they mean nothing.
  const meant = new Map([...citizenships].map(([code, citizenship]) => [code.trim(), citizenship]));
  const unknown = new Set<string>();
  const observations: CbsObservation[] = [];
  for (const entity of await readEntities(table, "Observations", connection, conditions.join(" and "))) {
    const code = textOf(entity, query.periods, table).trim();
    const period = periodOfCbs(code);
    const citizenship = meant.get(textOf(entity, query.citizenships, table).trim());
    if (!period) unknown.add(code);
    if (!period || citizenship === undefined) continue;
    const value = countOf(entity, table, `${code} ${citizenship}`, problems);
    if (value) observations.push({ citizenship, ...period, ...value, status: periods.get(code) ?? "" });
  }
  if (unknown.size > 0)
    problems.push(
      problem("period-unmapped", { severity: "warning", values: { dataset: table, codes: [...unknown].join(", ") } }),
    );
  return { ...(updated === undefined ? {} : { updated }), observations, problems };
}

const PERIODS: readonly [RegExp, Frequency, (year: string, number: string) => string][] = [
  [/^(\d{4})JJ(00)$/, "A", (year) => year],
  [/^(\d{4})KW0([1-4])$/, "Q", (year, quarter) => `${year}-Q${quarter}`],
  [/^(\d{4})MM(0[1-9]|1[0-2])$/, "M", (year, month) => `${year}-${month}`],
];

/** A period code of CBS as the figures write it: a year, quarter or month. */
export function periodOfCbs(code: string): { period: string; freq: Frequency } | undefined {
  for (const [form, freq, write] of PERIODS) {
    const [, year, number] = form.exec(code.trim()) ?? [];
    if (year !== undefined && number !== undefined) return { period: write(year, number), freq };
  }
  return undefined;
}

/** The codes asked for, exactly as the table's list writes them, blanks included, with the citizenship each means. */
async function readCitizenships(
  query: CbsQuery,
  connection: Connection,
  problems: Problem[],
): Promise<Map<string, string>> {
  const { table } = query;
  const list = `${query.citizenships}Codes`;
  const entities = await readEntities(table, list, connection);
  const citizenships = new Map([[only("Totaal", list, entities, table), "TOTAL"]]);
  const renamed: string[] = [];
  for (const entity of entities) {
    const code = textOf(entity, "Identifier", table);
    const title = textOf(entity, "Title", table);
    const citizenship = citizenshipOfCbs(code, title);
    if (citizenship !== undefined) citizenships.set(code, citizenship);
    else if (isCbsNationality(code)) renamed.push(`${code.trim()} (${title.trim()})`);
  }
  if (renamed.length > 0)
    problems.push(
      problem("citizenship-unmapped", { severity: "warning", values: { dataset: table, codes: renamed.join(", ") } }),
    );
  return citizenships;
}

/** The code whose title begins with a name; there must be exactly one, for a wrong one would go unnoticed. */
function only(name: string, list: string, entities: readonly Entity[], table: string): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, "");
  const titled = entities.filter((entity) => plain(textOf(entity, "Title", table)).startsWith(plain(name)));
  const exact = titled.filter((entity) => plain(textOf(entity, "Title", table)) === plain(name));
  const [found, ...more] = exact.length > 0 ? exact : titled;
  if (!found || more.length > 0)
    throw new KetenError([
      problem("code-not-found", { values: { list, dataset: table, name }, field: list, value: name }),
    ]);
  return textOf(found, "Identifier", table);
}

function countOf(
  entity: Entity,
  table: string,
  cell: string,
  problems: Problem[],
): { value: number | null; reason: string } | undefined {
  const value = entity["Value"];
  const text = entity["StringValue"];
  const attribute = entity["ValueAttribute"];
  const reason = typeof attribute === "string" && attribute !== "None" ? attribute : "";
  if (typeof value === "number") return { value, reason };
  if (value !== null && value !== undefined) throw wrong(table, "Value");
  if (typeof text === "string" && text.trim() !== "") {
    problems.push(problem("value-as-text", { severity: "warning", values: { dataset: table, cell, value: text } }));
    return undefined;
  }
  return { value: null, reason };
}
