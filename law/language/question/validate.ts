import { fill, type Problem, type Text, t } from "@keten/text";
import type { Question } from "../model/answer.js";
import type { Fact, FactType, FactValue } from "../model/fact.js";
import type { FindingRecord, Law } from "../model/rule.js";
import { problem } from "../problems.js";
import { namesOf } from "../resolve/names.js";
import { COUNTRIES } from "./countries.js";
import { nearest } from "./nearest.js";

const countries = new Set(COUNTRIES);

/** Every fault of a question at once; none where it can be answered. */
export function questionProblems(law: Law, question: Question): Problem[] {
  const problems: Problem[] = [];
  const { facts, rules } = namesOf(law);
  if (!rules.has(question.rule))
    problems.push(
      unknownName(
        "unknown-rule",
        "rule",
        question.rule,
        law.rules.map((rule) => rule.id),
      ),
    );
  for (const id in question.facts) {
    const fact = facts.get(id);
    const value = question.facts[id] as FactValue;
    if (!fact) problems.push(unknownName("unknown-fact", id, id, [...facts.keys()]));
    else if (!valueFits(fact.type, value)) problems.push(...valueProblems(fact, value));
  }
  for (const record of question.findings) problems.push(...findingProblems(law, record));
  for (const reform of question.reforms)
    if (!law.reforms.some((one) => one.id === reform))
      problems.push(
        unknownName(
          "unknown-reform",
          "reforms",
          reform,
          law.reforms.map((one) => one.id),
        ),
      );
  if (question.view !== "policy" && question.view !== "court")
    problems.push(
      problem("unknown-view", {
        field: "view",
        value: question.view,
        values: { value: String(question.view) },
        allowed: t("policy of court", "policy or court"),
      }),
    );
  return problems;
}

export function unknownName(
  code: "unknown-rule" | "unknown-fact" | "unknown-reform" | "unknown-finding",
  field: string,
  value: string,
  names: readonly string[],
): Problem {
  const near = nearest(value, names);
  return problem(code, {
    field,
    value,
    values: { value },
    ...(near
      ? { allowed: fill(t("bedoelt u {near}?", "did you mean {near}?"), { near }) }
      : { allowed: listed(names) }),
  });
}

const listed = (names: readonly string[]): Text => {
  const list = names.join(", ");
  return t(list, list);
};

function valueFits(type: FactType, given: FactValue): boolean {
  if (given.state !== "known") return true;
  const { value } = given;
  switch (type.kind) {
    case "date":
      return Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "country":
      return countries.has(String(value));
    case "choice":
      return type.values.some((one) => one.id === value);
    case "number":
      return inRange(type, value);
  }
}

const inRange = ({ min, max }: Extract<FactType, { kind: "number" }>, value: unknown): boolean =>
  typeof value === "number" &&
  Number.isFinite(value) &&
  value >= (min ?? Number.NEGATIVE_INFINITY) &&
  value <= (max ?? Number.POSITIVE_INFINITY);

/** What is wrong with a value for a fact. */
export function valueProblems(fact: Fact, given: FactValue): Problem[] {
  if (given.state !== "known" || valueFits(fact.type, given)) return [];
  const { type } = fact;
  const value = given.value;
  const at = { field: fact.id, value, values: { value: String(value), field: fact.id } };
  switch (type.kind) {
    case "date":
      return [problem("not-a-day", at)];
    case "boolean":
      return [problem("not-a-boolean", { ...at, allowed: t("true of false", "true or false") })];
    case "country":
      return [problem("not-a-country", { ...at, allowed: nearCountry(String(value)) })];
    case "choice":
      return [problem("not-a-choice", { ...at, allowed: listed(type.values.map((one) => one.id)) })];
    case "number":
      return [numberProblem(type, value, at)];
  }
}

function nearCountry(code: string): Text {
  const near = COUNTRIES.filter((one) => distanceOne(one, code.toUpperCase())).slice(0, 5);
  const list = near.length > 0 ? near.join(", ") : "SYR, AFG, ERI, TUR, …";
  return t(`bijvoorbeeld ${list}`, `for example ${list}`);
}
const distanceOne = (a: string, b: string) =>
  a.length === b.length && [...a].filter((letter, index) => letter !== b[index]).length === 1;

function numberProblem(
  type: Extract<FactType, { kind: "number" }>,
  value: unknown,
  at: { field: string; value: unknown; values: Record<string, string> },
): Problem {
  if (!Number.isFinite(value)) return problem("not-a-number", at);
  const range = `${type.min ?? "−∞"} … ${type.max ?? "∞"} ${type.unit}`;
  return problem("number-out-of-range", { ...at, allowed: t(range, range) });
}

function findingProblems(law: Law, record: FindingRecord): Problem[] {
  const finding = law.findings.find((one) => one.id === record.finding);
  if (!finding)
    return [
      unknownName(
        "unknown-finding",
        "findings",
        record.finding,
        law.findings.map((one) => one.id),
      ),
    ];
  const problems: Problem[] = [];
  const field = `findings.${finding.id}`;
  if (!finding.answers.some((one) => one.id === record.answer))
    problems.push(
      problem("finding-answer", {
        field,
        value: record.answer,
        values: { value: record.answer },
        allowed: listed(finding.answers.map((one) => one.id)),
      }),
    );
  if (!finding.decidedBy.includes(record.role))
    problems.push(
      problem("finding-role", {
        field,
        value: record.role,
        values: { value: record.role },
        allowed: listed(finding.decidedBy),
      }),
    );
  if (!record.motivation?.trim()) problems.push(problem("finding-motivation", { field, value: record.motivation }));
  if (finding.secondPerson && (!record.second || record.second.by === record.by))
    problems.push(problem("finding-second-person", { field, value: record.second?.by ?? null }));
  return problems;
}
