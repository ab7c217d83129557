import type { Day } from "@keten/calendar";
import { isoOf } from "@keten/calendar";
import { inLanguage, type Problem } from "@keten/text";
import { evaluate } from "../evaluate/evaluate.js";
import type { Law } from "../model/rule.js";
import { answerToJson, type QuestionJson, questionFromJson } from "../question/json.js";

/** A worked example: facts in, the part of the answer that must come out. */
export interface Case extends QuestionJson {
  /** The number under which it is known; several checks may share one. */
  number: string;
  title: string;
  /** Where the expected outcome comes from. */
  basis: string;
  /**
   * A part of the answer as JSON. Objects are compared on the keys they name; `sources` and `warnings` list
   * what must at least be there (source locators or ids, warning codes).
   */
  expect: Record<string, unknown>;
}

export interface CaseResult {
  number: string;
  title: string;
  rule: string;
  passed: boolean;
  differences: { path: string; expected: unknown; found: unknown }[];
  problems: readonly Problem[];
}

/** Answers a case by the law and compares. A question that is itself wrong fails with its problems. */
export function runCase(law: Law, one: Case, today: Day): CaseResult {
  const head = { number: one.number, title: one.title, rule: one.rule };
  const read = questionFromJson(law, { on: isoOf(today), ...one }, today);
  if ("problems" in read) {
    const expected = one.expect["problems"];
    const codes = read.problems.map((problem) => problem.code);
    const passed = Array.isArray(expected) && expected.every((code) => codes.includes(String(code)));
    return { ...head, passed, differences: [], problems: read.problems };
  }
  const answer = evaluate(law, read.question);
  const json = answerToJson(law, answer);
  const comparable: Record<string, unknown> = {
    ...json,
    warnings: answer.warnings.map((warning) => warning.code),
    sources: answer.sources.flatMap((source) => [source.id, source.locator, inLanguage(source.title, "nl")]),
    used: answer.used.map((used) => used.entry),
    assumed: answer.assumed.map((assumed) => assumed.fact),
    missing: answer.missing.map((missing) => missing.fact ?? missing.finding),
    breakdown: answer.breakdown?.map((line) => `${line.label} ${line.effect}`) ?? null,
  };
  const differences: CaseResult["differences"] = [];
  compare(one.expect, comparable, "", differences);
  return { ...head, passed: differences.length === 0, differences, problems: [] };
}

function compare(expected: unknown, found: unknown, path: string, out: CaseResult["differences"]): void {
  if (Array.isArray(expected)) {
    const list = Array.isArray(found) ? found : [];
    for (const wanted of expected)
      if (!list.some((one) => same(wanted, one))) out.push({ path, expected: wanted, found: list });
    return;
  }
  if (typeof expected === "object" && expected !== null) {
    for (const [key, wanted] of Object.entries(expected))
      compare(wanted, (found as Record<string, unknown> | null)?.[key], path ? `${path}.${key}` : key, out);
    return;
  }
  if (!same(expected, found)) out.push({ path, expected, found });
}

/** A text in a list also matches where it ends or stands inside: "art. 42(1)" in a longer locator. */
const same = (wanted: unknown, found: unknown) =>
  wanted === found ||
  (typeof wanted === "string" && typeof found === "string" && found.includes(wanted) && wanted.length > 5);
