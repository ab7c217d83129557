import { isoOf, parseDay } from "@keten/calendar";
import type { Change, Law, Table } from "../model/rule.js";

const DAY_FIELDS = new Set(["from", "until", "knownFrom", "coveredUntil", "published", "day", "since", "on"]);

type ToDay = (value: unknown) => unknown;

/** A rule set as JSON: the same objects, with every day as ISO text. */
export function lawToJson(law: Law): unknown {
  return convert(law, (value) => (typeof value === "number" ? isoOf(value) : value));
}

/** Reads what `lawToJson` wrote; see `readLaw` for JSON that somebody else may have written. */
export function lawFromJson(json: unknown): Law {
  return convert(json as Law, (value) => {
    if (typeof value !== "string") return value;
    const parsed = parseDay(value);
    return "day" in parsed ? parsed.day : value;
  }) as Law;
}

/** Days stand under names that only days have, beside `type: "date"`, or where a column or parameter says so. */
function convert(law: Law, day: ToDay): unknown {
  const mapped = mapDays(law, day) as Law;
  const inTable = (table: Table | undefined, row: object) => ("values" in row ? rowDays(table, row, day) : row);
  const inChange = (change: Change): unknown => {
    if (change.change === "set-row") {
      const table = law.tables.find(({ id }) => id === change.table);
      return { ...change, row: inTable(table, change.row) };
    }
    if (change.change !== "set-parameter") return change;
    const parameter = law.parameters.find(({ id }) => id === change.parameter);
    return parameter?.type === "date" ? { ...change, value: day(change.value) } : change;
  };
  return {
    ...mapped,
    tables: mapped.tables.map((table) => ({ ...table, rows: table.rows.map((row) => inTable(table, row)) })),
    reforms: mapped.reforms.map((reform) => ({ ...reform, changes: reform.changes.map(inChange) })),
  };
}

function rowDays(table: Table | undefined, row: { values?: unknown }, day: ToDay): object {
  const values = Object.entries(row.values as Record<string, unknown>).map(([name, value]) => [
    name,
    table?.values[name]?.type === "date" ? day(value) : value,
  ]);
  return { ...row, values: Object.fromEntries(values) };
}

function mapDays(value: unknown, day: ToDay, dated = false): unknown {
  if (Array.isArray(value)) return value.map((one) => mapDays(one, day, dated));
  if (typeof value !== "object" || value === null) return value;
  const object = value as Record<string, unknown>;
  // A constant and a parameter carry their kind beside the value.
  const dateValue = object["type"] === "date" && "value" in object;
  const dateParameter = object["type"] === "date" && Array.isArray(object["values"]);
  const mapped: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const inner = object[key];
    const scalar = typeof inner !== "object" || inner === null;
    const isDay = scalar && (DAY_FIELDS.has(key) || ((dateValue || dated) && key === "value"));
    mapped[key] = isDay ? day(inner) : mapDays(inner, day, dateParameter && key === "values");
  }
  return mapped;
}
