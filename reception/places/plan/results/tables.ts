import { PLACE_TYPES } from "../document/schema.js";
import type { BufferRow } from "./buffer-rows.js";
import type { AtHeights, MonthRow } from "./month-rows.js";
import type { PlanResult } from "./result.js";
import type { YearRow } from "./year-rows.js";

/** A table in which each column has one meaning. */
export interface PlanTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** The tables of a plan: months, years and buffer. Places, persons, shares and euros as the result has them. */
export function planTables({ months, years, buffer }: PlanResult): Record<"months" | "years" | "buffer", PlanTable> {
  return { months: monthTable(months), years: yearTable(years), buffer: bufferTable(buffer) };
}

function monthTable(months: readonly MonthRow[]): PlanTable {
  const heights = ({ p50, p80, p95 }: AtHeights) => [p50, p80, p95];
  const named = (name: string) => ["p50", "p80", "p95"].map((height) => `${name}_${height}`);
  return {
    columns: [
      "month",
      ...named("persons"),
      ...named("need"),
      ...PLACE_TYPES.map((type) => type.replace("-", "_")),
      "stable",
      "contracted",
      ...named("gap"),
      ...named("emergency"),
      ...named("to_find"),
      "short_chance",
      "above_level_chance",
      "cost",
    ],
    rows: months.map((row) => [
      row.month,
      ...heights(row.persons),
      ...heights(row.need),
      ...PLACE_TYPES.map((type) => row.byType[type]),
      row.stable,
      row.contracted,
      ...heights(row.gap),
      ...heights(row.emergency),
      ...heights(row.toFind),
      row.shortChance,
      row.aboveLevelChance,
      row.cost,
    ]),
  };
}

const YEAR_COLUMNS: readonly (keyof YearRow)[] = [
  "year",
  "months",
  "standing",
  "once",
  "emergency",
  "saved",
  "mean",
  "p5",
  "p25",
  "p75",
  "p95",
  "tooFew",
  "tooMany",
  "bestStanding",
  "averageStanding",
];

const yearTable = (years: readonly YearRow[]): PlanTable => ({
  columns: YEAR_COLUMNS.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
  rows: years.map((row) => YEAR_COLUMNS.map((name) => row[name])),
});

const bufferTable = (buffer: readonly BufferRow[]): PlanTable => ({
  columns: ["places", "cost_per_year", "short_chance", "worst_short_chance"],
  rows: buffer.map((row) => [row.places, row.costPerYear, row.shortChance, row.worstShortChance]),
});

/** A table as CSV: a header, one line a row, empty for what is not known. No cell holds a comma. */
export const csvOfTable = ({ columns, rows }: PlanTable): string =>
  [columns, ...rows].map((cells) => `${cells.map((cell) => cell ?? "").join(",")}\n`).join("");
