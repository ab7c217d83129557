import type { Day } from "@keten/calendar";
import {
  type Annulment,
  type BoolExpr,
  type Entry,
  type Expr,
  isAnnulment,
  type Law,
  type Position,
  type RowSteps,
  type Rule,
  type Step,
  type TableRow,
  type Version,
  visibleOn,
} from "@keten/law-language";
import type { Text } from "@keten/text";

/** One bar on the axis of time; `open` ends run on beyond the picture. */
export interface StripBar {
  id: string;
  title: Text;
  from: Day | null;
  until: Day | null;
  form: "version" | "step" | "row";
  /** A court holds it not to apply, or the authority no longer applies it. */
  disputed: boolean;
  /** Struck down as if it never held. */
  annulled: boolean;
  /** The countries a row is for, where its table has a column of countries. */
  countries: readonly string[];
}

export interface StripMark {
  day: Day;
  title: Text;
}

export interface Strip {
  versions: StripBar[];
  steps: StripBar[];
  tables: { id: string; title: Text; bars: StripBar[] }[];
  marks: StripMark[];
  first: Day;
  last: Day;
}

const YEAR = 365;
const HIGHER_COURT = 2;

/** What a rule was over time, as known on a day. */
export function stripOf(law: Law, rule: Rule, knownOn: Day, today: Day): Strip {
  const versions = visibleOn<Version>(rule.versions, knownOn);
  const positions = rule.positions.filter((position) => position.knownFrom <= knownOn);
  const against = new Set(positions.filter((one) => one.verdict === "disapplied").map((one) => one.entry));
  const caseDate = caseDateOf(rule);
  const bar = (
    entry: Entry & { title: Text },
    form: StripBar["form"],
    annulled: boolean,
    period?: Period,
  ): StripBar => ({
    id: entry.id,
    title: form === "step" ? (measureName(entry) ?? entry.title) : entry.title,
    from: period ? period.from : entry.from,
    until: period ? period.until : (entry.until ?? null),
    form,
    disputed: against.has(entry.id),
    annulled,
    countries: [],
  });
  const steps: StripBar[] = [];
  const tables = new Map<string, Strip["tables"][number]>();
  for (const version of [...versions.held, ...versions.voided.map((one) => one.entry)]) {
    for (const step of stepsOf(version.says)) {
      if ("rows" in step) {
        const table = law.tables.find((one) => one.id === step.table);
        if (!table || tables.has(table.id)) continue;
        const rows = visibleOn<TableRow>(table.rows, knownOn);
        const countryKeys = Object.keys(table.keys).filter((key) => table.keys[key]?.type === "country");
        const rowBar = (row: TableRow, annulled: boolean): StripBar => ({
          ...bar(row, "row", annulled),
          countries: countryKeys.flatMap((key) => (row.keys[key] ?? []).map(String)),
        });
        tables.set(table.id, {
          id: table.id,
          title: table.title,
          bars: [
            ...rows.held.map((row) => rowBar(row, false)),
            ...rows.voided.map((one) => rowBar(one.entry, true)),
          ].sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
        });
      } else if (!isAnnulment(step) && step.knownFrom <= knownOn) {
        const bounds = caseDate ? boundsOf(step.when, caseDate) : null;
        if (bounds) steps.push(bar(step, "step", false, bounds));
      }
    }
  }
  const marks = positions
    .filter((position) => position.view === "court" && position.rank >= HIGHER_COURT)
    .map((position: Position) => ({ day: position.knownFrom, title: position.source.title }));
  const bars = [
    ...versions.held.map((version) => bar(version, "version", false)),
    ...versions.voided.map((one) => bar(one.entry, "version", true)),
  ];
  const inner = [...steps, ...[...tables.values()].flatMap((table) => table.bars)];
  const [first, last] = spanOf(bars, inner, marks, today);
  return { versions: bars, steps, tables: [...tables.values()], marks, first, last };
}

interface Period {
  from: Day | null;
  until: Day | null;
}

/** The years worth drawing: all that moves, and never a long quiet past before it. */
function spanOf(
  versions: readonly StripBar[],
  inner: readonly StripBar[],
  marks: readonly StripMark[],
  today: Day,
): [Day, Day] {
  const changes = [
    ...versions.flatMap((bar) => [bar.from, bar.until]),
    ...inner.flatMap((bar) => [bar.from, bar.until]),
    ...marks.map((mark) => mark.day),
  ].filter((day) => day !== null);
  const earliest = Math.min(today, ...versions.map((bar) => bar.from ?? today));
  const moving = changes.filter((day) => day > earliest);
  const first = moving.length > 0 ? Math.max(earliest, Math.min(...moving, today) - YEAR * 0.6) : earliest;
  return [first, Math.max(today, ...changes) + YEAR * 0.55];
}

/** Which values of a date fact a condition lets through, where it is written as plain limits. */
export function boundsOf(condition: BoolExpr, fact: string): Period | null {
  const period: Period = { from: null, until: null };
  let found = false;
  const visit = (expr: Expr): void => {
    if (expr.node === "and") for (const one of expr.of) visit(one);
    if (
      expr.node !== "compare" ||
      expr.left.node !== "fact" ||
      expr.left.fact !== fact ||
      expr.right.node !== "constant"
    )
      return;
    const day = expr.right.value as Day;
    found = true;
    if (expr.op === ">=") period.from = day;
    else if (expr.op === ">") period.from = day + 1;
    else if (expr.op === "<") period.until = day;
    else if (expr.op === "<=") period.until = day + 1;
  };
  visit(condition);
  return found ? period : null;
}

/** The fact whose day picks the version, where it is one fact. */
export const caseDateOf = (rule: Rule): string | null =>
  "node" in rule.selectedBy && rule.selectedBy.node === "fact" ? rule.selectedBy.fact : null;

export function stepsOf(says: Expr): readonly (Step | RowSteps | Annulment)[] {
  return says.node === "term" ? says.steps : [];
}

/** The short name under which a measure is known, such as WBV 2023/26. */
function measureName(entry: Entry): Text | null {
  const source = entry.sources.find((one) => one.kind === "policy" || one.kind === "decree");
  if (!source) return null;
  const short = /^WBV \d{4}\/\d+/.exec(source.title.nl)?.[0];
  return short ? { nl: short, en: short } : null;
}
