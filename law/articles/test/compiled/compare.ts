import { isoOf } from "@keten/calendar";
import {
  ABSENT_INTEGER,
  type CompiledRule,
  compile,
  type Emitters,
  epochs,
  type FactValue,
  known,
  type Law,
  type Rule,
  tally,
  type View,
} from "@keten/law-language";
import { asFact, columnsFor, draws, interesting, recordFor, type Values, valueFor } from "./generate.js";

export interface Difference {
  rule: string;
  view: View;
  knownOn: string;
  on: string;
  values: Values;
  evaluated: unknown;
  compiled: unknown;
}

/** Answers `count` generated cases of a rule both ways, spread over views and epochs, and lists where they differ. */
export function compareOn(law: Law, rule: Rule, count: number, seed: number, emit?: Emitters): Difference[] {
  const random = draws(seed);
  const from = interesting(law, rule);
  const size = 64;
  const asked = [...from.facts, ...from.findings.map(asFact)];
  const { binding, columns, write } = columnsFor(asked, size);
  const days = epochs(law, [rule.id]);
  const compiled = new Map<string, CompiledRule>();
  const differences: Difference[] = [];
  const rows = Int32Array.from({ length: size }, (_, index) => size - 1 - index);
  for (let done = 0; done < count; done += size) {
    const view = random.pick(["policy", "court"] as const);
    const knownOn = random.pick(days) + random.below(2);
    const on = random.pick(from.days);
    const key = `${view} ${knownOn}`;
    let made = compiled.get(key);
    if (!made) compiled.set(key, (made = compile(law, rule.id, binding, { view, knownOn, reforms: [] }, emit)));
    const batch: Values[] = [];
    for (let row = 0; row < size; row++) {
      const values = Object.fromEntries([
        ...from.facts.map((fact) => [fact.id, valueFor(fact, from, random)]),
        ...from.findings.map((finding) => [finding.id, known(random.pick(finding.answers).id)]),
      ]);
      batch.push(values);
      write(row, values);
    }
    made.many(columns, rows, size, on);
    for (let at = 0; at < size; at++) {
      const values = batch[rows[at] as number] as Values;
      const evaluated = tally(law, {
        rule: rule.id,
        facts: Object.fromEntries(from.facts.map(({ id }) => [id, values[id] as FactValue])),
        findings: from.findings.map((finding) => recordFor(finding, answerTo(values[finding.id]))),
        on,
        knownOn,
        view,
        reforms: [],
        strict: true,
      });
      const found = read(made, rule, at);
      if (JSON.stringify(evaluated) !== JSON.stringify(found))
        differences.push({
          rule: rule.id,
          view,
          knownOn: isoOf(knownOn),
          on: isoOf(on),
          values,
          evaluated,
          compiled: found,
        });
    }
  }
  return differences;
}

const answerTo = (value: FactValue | undefined) => (value?.state === "known" ? String(value.value) : "");

function read({ out, entries, lengths }: CompiledRule, rule: Rule, at: number) {
  if (out.status[at] === 1) return { status: "refused", value: null, entry: null, flags: 0 };
  const raw = out.value[at] as number;
  const entry = out.entry[at] === 65535 ? null : entries[out.entry[at] as number];
  return { status: "decided", value: valueAt(raw, rule, lengths), entry, flags: out.flags[at] };
}

function valueAt(raw: number, rule: Rule, lengths: CompiledRule["lengths"]) {
  if (rule.result.kind === "number") return Number.isNaN(raw) ? null : raw;
  if (raw === ABSENT_INTEGER) return null;
  if (rule.result.kind === "boolean") return raw === 1;
  if (rule.result.kind === "choice") return rule.result.values[raw]?.id;
  if (rule.result.kind === "length") return lengths[raw];
  return raw;
}

export const describeDifference = (one: Difference) =>
  `${one.rule} ${one.view} known ${one.knownOn} on ${one.on}: ${JSON.stringify(
    Object.fromEntries(
      Object.entries(one.values).map(([id, value]) => [
        id,
        value.state === "known"
          ? typeof value.value === "number" && value.value > 1
            ? isoOf(value.value)
            : value.value
          : value.state,
      ]),
    ),
  )} evaluated ${JSON.stringify(one.evaluated)} compiled ${JSON.stringify(one.compiled)}`;
