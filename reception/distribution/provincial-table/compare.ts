import { type Balance, LINE_PARTS, type LinePart, type Worksheet } from "./model.js";

type Line = Worksheet[LinePart][number];

/** One line that differs between two versions of a worksheet. */
export interface LineChange {
  part: LinePart;
  id: string;
  kind: "added" | "removed" | "changed";
  before: Line | null;
  after: Line | null;
  /** Which members of the line differ. */
  fields: readonly string[];
}

/** What a later version brings a municipality more (above zero) or less. */
export interface MunicipalChange {
  municipality: string;
  name: string;
  task: number;
  counted: number;
  shortage: number;
  remaining: number;
}

export interface Comparison {
  /** Members of the sheet itself that differ: its title, its numbers. */
  sheet: readonly string[];
  lines: readonly LineChange[];
  municipalities: readonly MunicipalChange[];
}

/** What changed between two versions: line by line in the order of the later one, and for whom. */
export function compareWorksheets(
  before: { sheet: Worksheet; balance: Balance },
  after: { sheet: Worksheet; balance: Balance },
): Comparison {
  return {
    sheet: sheetChanges(before.sheet, after.sheet),
    lines: LINE_PARTS.flatMap((part) => lineChanges(part, before.sheet, after.sheet)),
    municipalities: municipalChanges(before.balance, after.balance),
  };
}

const SHEET_MEMBERS = ["title", "example", "province", "cycle", "places", "indicative"] as const;

function sheetChanges(before: Worksheet, after: Worksheet): string[] {
  return SHEET_MEMBERS.filter((key) => !same(before[key], after[key]));
}

function lineChanges(part: LinePart, before: Worksheet, after: Worksheet): LineChange[] {
  const old = byId(before[part]);
  const now = byId(after[part]);
  const changes: LineChange[] = [];
  for (const [id, line] of now) {
    const was = old.get(id);
    if (was === undefined) changes.push({ part, id, kind: "added", before: null, after: line, fields: [] });
    else if (!same(was, line))
      changes.push({ part, id, kind: "changed", before: was, after: line, fields: fieldsOf(was, line) });
  }
  for (const [id, line] of old) {
    if (!now.has(id)) changes.push({ part, id, kind: "removed", before: line, after: null, fields: [] });
  }
  return changes;
}

function fieldsOf(before: Line, after: Line): string[] {
  const [old, now] = [before, after] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !same(old[key], now[key]));
}

function municipalChanges(before: Balance, after: Balance): MunicipalChange[] {
  const old = new Map(before.municipalities.map((row) => [row.municipality, row]));
  return after.municipalities.flatMap((row) => {
    const was = old.get(row.municipality);
    const change = {
      municipality: row.municipality,
      name: row.name,
      task: row.task - (was?.task ?? 0),
      counted: row.counted - (was?.counted ?? 0),
      shortage: row.shortage - (was?.shortage ?? 0),
      remaining: row.remaining - (was?.remaining ?? 0),
    };
    return change.task || change.counted || change.shortage || change.remaining ? [change] : [];
  });
}

const byId = (lines: readonly Line[]): Map<string, Line> => new Map(lines.map((line) => [line.id, line]));

/** Whether two values of a document are the same, whatever the order of members. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => same(one, b[index]))
    );
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}
