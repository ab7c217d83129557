import { fill, type Problem, type Text, t } from "@keten/text";
import type { Question } from "../model/answer.js";
import type { Fact, FactType, FactValue } from "../model/fact.js";
import type { FindingRecord, Law } from "../model/rule.js";
import { problem } from "../problems.js";
import { COUNTRIES } from "./countries.js";
import { nearest } from "./nearest.js";

const facts = new WeakMap<Law, Map<string, Fact>>();
const countries = new Set(COUNTRIES);

/** The facts of a law by name. */
export function factsOf(law: Law): Map<string, Fact> {
  let byId = facts.get(law);
  if (!byId) facts.set(law, (byId = new Map(law.facts.map((fact) => [fact.id, fact]))));
  return byId;
}

/** Every fault of a question at once; none where it can be answered. */
export function questionProblems(law: Law, question: Question): Problem[] {
  const problems: Problem[] = [];
  if (!law.rules.some((rule) => rule.id === question.rule))
    problems.push(
      unknownName(
        "unknown-rule",
        "rule",
        question.rule,
        law.rules.map((rule) => rule.id),
      ),
    );
  const known = factsOf(law);
  for (const id in question.facts) {
    const fact = known.get(id);
    if (!fact) problems.push(unknownName("unknown-fact", id, id, [...known.keys()]));
    else problems.push(...valueProblems(fact, question.facts[id] as FactValue));
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

/** What is wrong with a value for a fact. */
export function valueProblems(fact: Fact, value: FactValue): Problem[] {
  if (value.state !== "known") return [];
  const { type } = fact;
  const at = { field: fact.id, value: value.value, values: { value: String(value.value), field: fact.id } };
  switch (type.kind) {
    case "date":
      return Number.isInteger(value.value) ? [] : [problem("not-a-day", at)];
    case "boolean":
      return typeof value.value === "boolean"
        ? []
        : [problem("not-a-boolean", { ...at, allowed: t("true of false", "true or false") })];
    case "country":
      return countries.has(String(value.value))
        ? []
        : [problem("not-a-country", { ...at, allowed: nearCountry(String(value.value)) })];
    case "choice":
      return type.values.some((one) => one.id === value.value)
        ? []
        : [problem("not-a-choice", { ...at, allowed: listed(type.values.map((one) => one.id)) })];
    case "number":
      return numberProblems(type, value.value, at);
  }
}

function nearCountry(code: string): Text {
  const near = COUNTRIES.filter((one) => distanceOne(one, code.toUpperCase())).slice(0, 5);
  const list = near.length > 0 ? near.join(", ") : "SYR, AFG, ERI, TUR, …";
  return t(`bijvoorbeeld ${list}`, `for example ${list}`);
}
const distanceOne = (a: string, b: string) =>
  a.length === b.length && [...a].filter((letter, index) => letter !== b[index]).length === 1;

function numberProblems(
  type: Extract<FactType, { kind: "number" }>,
  value: unknown,
  at: { field: string; value: unknown; values: Record<string, string> },
): Problem[] {
  if (typeof value !== "number" || !Number.isFinite(value)) return [problem("not-a-number", at)];
  const low = type.min ?? Number.NEGATIVE_INFINITY;
  const high = type.max ?? Number.POSITIVE_INFINITY;
  if (value >= low && value <= high) return [];
  const range = `${type.min ?? "−∞"} … ${type.max ?? "∞"} ${type.unit}`;
  return [problem("number-out-of-range", { ...at, allowed: t(range, range) })];
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
