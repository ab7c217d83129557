import { type Day, isoOf, parseDay } from "@keten/calendar";
import { type Problem, t } from "@keten/text";
import { lengthText } from "../evaluate/raw.js";
import type { Answer, Question } from "../model/answer.js";
import type { Fact, FactValue } from "../model/fact.js";
import type { FindingRecord, Law, ResultType } from "../model/rule.js";
import { problem } from "../problems.js";
import { namesOf } from "../resolve/names.js";
import { questionProblems, unknownName } from "./validate.js";

/** A question as text and JSON carry it: days as ISO text, facts as plain values, null for absent. */
export interface QuestionJson {
  rule: string;
  facts?: Record<string, unknown>;
  findings?: readonly unknown[];
  on?: string;
  knownOn?: string;
  view?: string;
  reforms?: readonly string[];
  strict?: boolean;
}

export type ReadQuestion = { question: Question } | { problems: Problem[] };

/**
 * Reads a question. `today` fills the days that are not given: `on` and `knownOn` are then
 * today. A fact is a plain value, null where it is absent, "?" where it is unknown.
 */
export function questionFromJson(law: Law, given: QuestionJson, today: Day): ReadQuestion {
  const { json, problems } = wellFormed(given);
  const known = namesOf(law).facts;
  const facts: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(json.facts ?? {})) {
    const fact = known.get(id);
    if (!fact) {
      problems.push(unknownName("unknown-fact", id, id, [...known.keys()]));
      continue;
    }
    const read = readFactValue(fact, value);
    if ("problem" in read) problems.push(read.problem);
    else facts[id] = read.value;
  }
  const dayField = (field: "on" | "knownOn", fallback: Day): Day => {
    const text = json[field];
    if (text === undefined) return fallback;
    const read = readDay(text, field);
    if ("problem" in read) {
      problems.push(read.problem);
      return fallback;
    }
    return read.day;
  };
  const on = dayField("on", today);
  const knownOn = dayField("knownOn", today);
  const findings = (json.findings ?? []).flatMap((one, index): FindingRecord[] => {
    const read = readFinding(one, `findings[${index}]`);
    if ("problems" in read) {
      problems.push(...read.problems);
      return [];
    }
    return [read.record];
  });
  const question: Question = {
    rule: json.rule,
    facts,
    findings,
    on,
    knownOn,
    view: (json.view ?? "policy") as Question["view"],
    reforms: json.reforms ?? [],
    ...(json.strict ? { strict: true } : {}),
  };
  const wrong = questionProblems(law, question).filter(({ code }) => code !== "unknown-rule" || json.rule !== "");
  const all = [...problems, ...wrong];
  return all.length > 0 ? { problems: all } : { question };
}

/** A question with parts of the right shape; what had another is left out and told. */
function wellFormed(given: unknown): { json: QuestionJson; problems: Problem[] } {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(given)) return { json: { rule: "" }, problems: [shapeProblem("not-an-object", "question", given)] };
  const { rule, facts, findings, reforms, ...rest } = given;
  const problems: Problem[] = [];
  const json: QuestionJson = { ...rest, rule: "" };
  if (typeof rule === "string" && rule !== "") json.rule = rule;
  else problems.push(shapeProblem("missing-field", "rule", rule));
  if (isObject(facts)) json.facts = facts;
  else if (facts !== undefined) problems.push(shapeProblem("not-an-object", "facts", facts));
  if (Array.isArray(findings)) json.findings = findings;
  else if (findings !== undefined) problems.push(shapeProblem("not-a-list", "findings", findings));
  if (Array.isArray(reforms)) json.reforms = reforms.map(String);
  else if (reforms !== undefined) problems.push(shapeProblem("not-a-list", "reforms", reforms));
  return { json, problems };
}

const shapeProblem = (code: "not-an-object" | "not-a-list" | "missing-field", field: string, value: unknown) =>
  problem(code, { field, value, values: { field } });

/** Reads one fact's value from JSON or from text typed by a person. */
export function readFactValue(fact: Fact, value: unknown): { value: FactValue } | { problem: Problem } {
  if (value === null || value === "none") return { value: { state: "absent" } };
  if (value === undefined || value === "?") return { value: { state: "unknown" } };
  const known = (one: Day | boolean | string | number) => ({ value: { state: "known" as const, value: one } });
  const at = { field: fact.id, value, values: { value: String(value), field: fact.id } };
  switch (fact.type.kind) {
    case "date": {
      const read = readDay(value, fact.id);
      return "problem" in read ? read : known(read.day);
    }
    case "boolean":
      if (value === true || value === "true") return known(true);
      if (value === false || value === "false") return known(false);
      return { problem: problem("not-a-boolean", { ...at, allowed: t("true of false", "true or false") }) };
    case "number": {
      const number =
        typeof value === "number"
          ? value
          : typeof value === "string" && value.trim() !== ""
            ? Number(value)
            : Number.NaN;
      return Number.isFinite(number) ? known(number) : { problem: problem("not-a-number", at) };
    }
    case "country":
      return known(String(value).toUpperCase());
    case "choice":
      return known(String(value));
  }
}

function readDay(value: unknown, field: string): { day: Day } | { problem: Problem } {
  const at = {
    field,
    value,
    values: { value: String(value) },
    allowed: t("een bestaande dag als jaar-maand-dag", "an existing day as year-month-day"),
  };
  if (typeof value !== "string") return { problem: problem("not-a-day", at) };
  const parsed = parseDay(value);
  if ("fault" in parsed) return { problem: problem(parsed.fault === "not-iso" ? "not-a-day" : "no-such-day", at) };
  return parsed;
}

function readFinding(json: unknown, field: string): { record: FindingRecord } | { problems: Problem[] } {
  if (typeof json !== "object" || json === null) return { problems: [shapeProblem("not-an-object", field, json)] };
  const given = json as Record<string, unknown>;
  const problems = ["finding", "answer", "by", "role", "motivation", "on"]
    .filter((name) => typeof given[name] !== "string")
    .map((name) => problem("missing-field", { field: `${field}.${name}`, values: { field: `${field}.${name}` } }));
  const on = readDay(given["on"] ?? "", `${field}.on`);
  if ("problem" in on) problems.push(on.problem);
  if (problems.length > 0) return { problems };
  const record: FindingRecord = {
    finding: String(given["finding"]),
    answer: String(given["answer"]),
    by: String(given["by"]),
    role: String(given["role"]),
    motivation: String(given["motivation"]),
    on: (on as { day: Day }).day,
  };
  const second = given["second"] as Record<string, unknown> | undefined;
  if (second && typeof second === "object") {
    const secondOn = readDay(second["on"], `${field}.second.on`);
    if ("problem" in secondOn) return { problems: [secondOn.problem] };
    record.second = { by: String(second["by"]), role: String(second["role"]), on: secondOn.day };
  }
  return { record };
}

/** A question as JSON that `questionFromJson` reads back. */
export function questionToJson(
  law: Law,
  question: Question,
): Required<Omit<QuestionJson, "strict">> & { strict: boolean } {
  const known = namesOf(law).facts;
  return {
    rule: question.rule,
    facts: Object.fromEntries(
      Object.entries(question.facts).map(([id, value]) => [
        id,
        value.state === "absent"
          ? null
          : value.state === "unknown"
            ? "?"
            : known.get(id)?.type.kind === "date"
              ? isoOf(value.value as Day)
              : value.value,
      ]),
    ),
    findings: question.findings.map((one) => ({
      ...one,
      on: isoOf(one.on),
      ...(one.second ? { second: { ...one.second, on: isoOf(one.second.on) } } : {}),
    })),
    on: isoOf(question.on),
    knownOn: isoOf(question.knownOn),
    view: question.view,
    reforms: question.reforms,
    strict: question.strict ?? false,
  };
}

/** An answer as JSON: days as ISO text. */
export function answerToJson(law: Law, answer: Answer): Record<string, unknown> {
  const day = (value: Day | null) => (value === null ? null : isoOf(value));
  return {
    ...answer,
    outcome: outcomeToJson(law, answer.rule, answer.outcome),
    due: day(answer.due),
    ...(answer.suspendedSince === undefined ? {} : { suspendedSince: isoOf(answer.suspendedSince) }),
    breakdown:
      answer.breakdown?.map((line) => ({
        ...line,
        from: isoOf(line.from),
        by: line.by ? lengthText(line.by) : null,
        dueAfter: day(line.dueAfter),
        sources: line.sources.map(sourceToJson),
      })) ?? null,
    sources: answer.sources.map(sourceToJson),
    remedies: answer.remedies.map((remedy) => ({
      ...remedy,
      sources: remedy.sources.map(sourceToJson),
      ...(remedy.term ? { term: answerToJson(law, remedy.term) } : {}),
    })),
    reasons: answer.reasons.map(reasonToJson),
  };
}

const reasonToJson = (reason: Answer["reasons"][number]): Record<string, unknown> => ({
  ...reason,
  because: reason.because.map(reasonToJson),
  ...(reason.sources ? { sources: reason.sources.map(sourceToJson) } : {}),
});

export const sourceToJson = (source: Answer["sources"][number]) => ({
  ...source,
  ...(source.published === undefined ? {} : { published: isoOf(source.published) }),
});

function outcomeToJson(law: Law, ruleId: string, outcome: unknown): unknown {
  const rule = law.rules.find((one) => one.id === ruleId);
  if (!rule || outcome === null) return null;
  const one = (value: unknown, type: ResultType | undefined): unknown => {
    if (value === null || value === undefined) return null;
    if (type?.kind === "term" || type?.kind === "date") return isoOf(value as Day);
    return type?.kind === "length" ? lengthText(value as object) : value;
  };
  const beside = Object.entries(rule.alongside);
  if (beside.length === 0) return one(outcome, rule.result);
  const parts = outcome as Record<string, unknown>;
  const key = rule.result.kind === "term" ? "due" : "value";
  return {
    [key]: one(parts[key], rule.result),
    ...Object.fromEntries(
      beside.map(([name, id]) => [name, one(parts[name], law.rules.find((other) => other.id === id)?.result)]),
    ),
  };
}
