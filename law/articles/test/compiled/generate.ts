import { addMonths, type Day, dayOf } from "@keten/calendar";
import {
  ABSENT_INTEGER,
  type Binding,
  COUNTRIES,
  entriesOf,
  type Fact,
  type FactValue,
  type Finding,
  type FindingRecord,
  type Law,
  type Rule,
  reachOf,
  walkExpressions,
} from "@keten/law-language";

/** A small generator of repeatable draws for tests. */
export function draws(seed: number) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  return { pick: <T>(from: readonly T[]): T => from[next() % from.length] as T, below: (n: number) => next() % n };
}

/** The facts and days that matter to a rule: every boundary of its entries and constants, and the days around them. */
export function interesting(law: Law, rule: Rule) {
  const reach = reachOf({ ...law, rules: law.rules.map((one) => ({ ...one, alongside: {} })) }, [rule.id]);
  const facts = law.facts.filter((fact) => reach.facts.has(fact.id));
  const findings = law.findings.filter((finding) => reach.findings.has(finding.id));
  const boundaries = new Set<Day>();
  for (const { entry } of entriesOf(law, [...reach.rules])) {
    boundaries.add(entry.from);
    if (entry.until !== undefined) boundaries.add(entry.until);
    boundaries.add(entry.coveredUntil);
    boundaries.add(entry.knownFrom);
  }
  const countries = new Set<string>(["ERI", "XXA", "UNK"]);
  const numbers = new Set<number>([0, 1]);
  for (const id of reach.rules)
    for (const node of walkExpressions(law, id)) {
      if (node.node !== "constant" || node.value === null) continue;
      if (node.type === "date") boundaries.add(node.value as Day);
      if (node.type === "country") countries.add(node.value as string);
      if (node.type === "number") for (const by of [-0.001, 0, 0.001]) numbers.add((node.value as number) + by);
    }
  for (const table of law.tables)
    if (reach.tables.has(table.id))
      for (const row of table.rows)
        if ("keys" in row) for (const code of row.keys["nationality"] ?? []) countries.add(String(code));
  for (const parameter of law.parameters)
    if (reach.parameters.has(parameter.id))
      for (const value of parameter.values)
        if ("value" in value && typeof value.value === "number")
          for (const by of [-0.001, 0, 0.001]) numbers.add(value.value + by);
  const days = new Set<Day>();
  for (const day of boundaries)
    for (const months of [0, -6, -15, -21, 6])
      for (const by of [-1, 0, 1]) days.add((months === 0 ? day : addMonths(day, months)) + by);
  for (const [year, month, day] of [
    [2019, 12, 31],
    [2020, 2, 29],
    [2023, 8, 31],
    [2024, 1, 31],
    [2024, 2, 29],
    [2026, 8, 31],
    [2027, 2, 28],
    [2000, 12, 31],
  ] as const)
    for (const by of [-1, 0, 1]) days.add(dayOf(year, month, day) + by);
  const sensible = [...days].filter((day) => day > dayOf(1999, 1, 1) && day < dayOf(2035, 1, 1));
  return { facts, findings, days: sensible.sort((a, b) => a - b), countries: [...countries], numbers: [...numbers] };
}

export type Values = Record<string, FactValue>;

/** One value for a fact: known values from the interesting ones, absent one time in five. */
export function valueFor(
  fact: Fact,
  from: ReturnType<typeof interesting>,
  random: ReturnType<typeof draws>,
): FactValue {
  const mayBeAbsent = random.below(5) === 0;
  if (mayBeAbsent) return { state: "absent" };
  switch (fact.type.kind) {
    case "date":
      return { state: "known", value: random.pick(from.days) };
    case "boolean":
      return { state: "known", value: random.below(2) === 0 };
    case "country":
      return { state: "known", value: random.pick(from.countries) };
    case "choice":
      return { state: "known", value: random.pick(fact.type.values).id };
    case "number": {
      const { min = 0, max = 1 } = fact.type;
      return { state: "known", value: Math.min(max, Math.max(min, random.pick(from.numbers))) };
    }
  }
}

/** An answer to a finding, by somebody who may give it. */
export function recordFor(finding: Finding, answer: string): FindingRecord {
  const role = finding.decidedBy[0] as string;
  const record = { finding: finding.id, answer, by: "A", role, motivation: "…", on: 0 };
  return finding.secondPerson ? { ...record, second: { by: "B", role, on: 0 } } : record;
}

/** A finding as a compiled rule sees it: a choice among its answers. */
export const asFact = (finding: Finding): Fact => ({
  id: finding.id,
  type: { kind: "choice", values: finding.answers },
  label: finding.question,
  question: finding.question,
  meaning: finding.question,
  unstated: "ask",
});

/** A binding that puts every fact in a column, and the writer of a row of it. */
export function columnsFor(facts: readonly Fact[], size: number) {
  const binding: Binding = {};
  const columns: Record<string, Int32Array | Float64Array | Uint16Array | Uint8Array> = {};
  for (const fact of facts) {
    const column = { date: "i32", number: "f64", country: "u16", choice: "u8", boolean: "u8" }[fact.type.kind] as
      | "i32"
      | "f64"
      | "u16"
      | "u8";
    binding[fact.id] = { column };
    const Column = { i32: Int32Array, f64: Float64Array, u16: Uint16Array, u8: Uint8Array }[column];
    columns[fact.id] = new Column(size);
  }
  const write = (row: number, values: Values) => {
    for (const fact of facts) (columns[fact.id] as Int32Array)[row] = encode(fact, values[fact.id] as FactValue);
  };
  return { binding, columns, write };
}

function encode(fact: Fact, value: FactValue): number {
  const absent = { date: ABSENT_INTEGER, number: Number.NaN, country: 65535, choice: 255, boolean: 255 }[
    fact.type.kind
  ];
  if (value.state !== "known") return absent;
  if (fact.type.kind === "boolean") return value.value === true ? 1 : 0;
  if (fact.type.kind === "country") return COUNTRIES.indexOf(String(value.value));
  if (fact.type.kind === "choice") return fact.type.values.findIndex((one) => one.id === value.value);
  return value.value as number;
}
