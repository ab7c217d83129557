import { type Day, parseDay } from "@keten/calendar";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";

/** One cell of a data set: its code in every dimension, and the flag the publisher put on it ("" for none). */
export interface Observation {
  codes: Readonly<Record<string, string>>;
  value: number | null;
  flag: string;
}

export interface StatisticsTable {
  label: string;
  /** The day on which the publisher last changed the data set. */
  updated?: Day;
  observations: Observation[];
  /** What the flags mean, in the words of the answer. */
  flags: Readonly<Record<string, string>>;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a data set of JSON-stat 2.0. Cells are counted row by row over `size`, the last dimension fastest; `value` and
 * `status` are lists of all cells or objects of the filled ones. Throws a `KetenError` that names the first place that
 * is not as it should be.
 */
export function readJsonStat(body: unknown, url: string): StatisticsTable {
  const wrong = (place: string): KetenError =>
    new KetenError([problem("answer-shape", { values: { url, place }, field: place })]);
  if (!isFields(body)) throw wrong("dataset");
  if (body["class"] !== "dataset") throw wrong("class");
  const names = body["id"];
  const size = body["size"];
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string")) throw wrong("id");
  if (!Array.isArray(size) || size.length !== names.length || !size.every((n) => Number.isSafeInteger(n) && n >= 0))
    throw wrong("size");
  const dimensions = isFields(body["dimension"]) ? body["dimension"] : {};
  const codes = names.map((name, place) => {
    const found = codesOf(dimensions[name], size[place]);
    if (!found) throw wrong(`dimension.${name}`);
    return found;
  });
  const cells = size.reduce((product: number, n: number) => product * n, 1);
  const values = cellsOf(body["value"], cells, (value) => value === null || Number.isFinite(value));
  if (!values) throw wrong("value");
  const status = body["status"] ?? {};
  const marks =
    typeof status === "string"
      ? new Map([...values.keys()].map((cell) => [cell, status]))
      : cellsOf(status, cells, (flag) => flag === null || typeof flag === "string");
  if (!marks) throw wrong("status");

  const observations: Observation[] = [];
  for (const cell of new Set([...values.keys(), ...marks.keys()])) {
    const value = (values.get(cell) ?? null) as number | null;
    const flag = (marks.get(cell) ?? "") as string;
    if (value !== null || flag !== "") observations.push({ codes: codesAt(cell, names, codes), value, flag });
  }
  const table: StatisticsTable = {
    label: typeof body["label"] === "string" ? body["label"] : "",
    observations,
    flags: flagsOf(body["extension"]),
  };
  if (body["updated"] !== undefined) {
    const updated = dayOfMoment(body["updated"]);
    if (updated === undefined) throw wrong("updated");
    table.updated = updated;
  }
  return table;
}

/** The day of a moment as the publisher writes it, in the publisher's own time. */
export function dayOfMoment(moment: unknown): Day | undefined {
  const parsed = typeof moment === "string" ? parseDay(moment.slice(0, 10)) : undefined;
  return parsed && "day" in parsed ? parsed.day : undefined;
}

/** The codes of a dimension in order; `index` may be left out where there is one code. */
function codesOf(dimension: unknown, size: number): string[] | undefined {
  const category = isFields(dimension) ? dimension["category"] : undefined;
  if (!isFields(category)) return undefined;
  const index = category["index"] ?? (isFields(category["label"]) ? Object.keys(category["label"]) : undefined);
  const codes: string[] = [];
  if (Array.isArray(index)) codes.push(...index);
  else if (isFields(index)) {
    for (const [code, place] of Object.entries(index)) {
      if (typeof place !== "number" || !(place >= 0 && place < size) || codes[place] !== undefined) return undefined;
      codes[place] = code;
    }
  }
  const whole = codes.length === size && !codes.includes(undefined as unknown as string);
  return whole && codes.every((code) => typeof code === "string") ? codes : undefined;
}

function cellsOf(given: unknown, cells: number, fits: (value: unknown) => boolean): Map<number, unknown> | undefined {
  const entries: [number, unknown][] = Array.isArray(given)
    ? [...given.entries()]
    : isFields(given)
      ? Object.entries(given).map(([key, value]) => [/^\d+$/.test(key) ? Number(key) : -1, value])
      : [[-1, undefined]];
  return entries.every(([cell, value]) => cell >= 0 && cell < cells && fits(value)) ? new Map(entries) : undefined;
}

function codesAt(
  cell: number,
  names: readonly string[],
  codes: readonly (readonly string[])[],
): Record<string, string> {
  const at: Record<string, string> = {};
  let rest = cell;
  for (let place = names.length - 1; place >= 0; place--) {
    const those = codes[place] as readonly string[];
    at[names[place] as string] = those[rest % those.length] as string;
    rest = Math.floor(rest / those.length);
  }
  return at;
}

function flagsOf(extension: unknown): Record<string, string> {
  const status = isFields(extension) ? extension["status"] : undefined;
  const labels = isFields(status) ? status["label"] : undefined;
  const named = isFields(labels) ? Object.entries(labels) : [];
  return Object.fromEntries(named.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
