import { law } from "@keten/law";
import { type Question, type QuestionJson, questionFromJson } from "@keten/law-language";
import { KetenError, type Place, type Problem, t } from "@keten/text";
import type { Context } from "../context.js";
import { problem } from "../problems.js";
import { isObject } from "./is-object.js";
import { type PlacedJson, readPlacedJson } from "./json-places.js";
import { readText } from "./read-file.js";

/** The options of the commands that ask the law something. */
export interface QuestionOptions {
  fact?: string[];
  facts?: string;
  on?: string;
  knownOn?: string;
  view?: string;
  strict?: boolean;
  reform?: string[];
  findings?: string;
}

/**
 * The question that a command line asks. A loose word with "=" is a fact, the other one is the rule.
 * @throws KetenError with every fault at once, each with its place in a file where it has one
 */
export function readQuestion(context: Context, words: readonly string[], options: QuestionOptions): Question {
  const problems: Problem[] = [];
  const [rule, ...tooMany] = words.filter((word) => !word.includes("="));
  if (rule === undefined)
    problems.push(problem("rule-missing", { field: "rule", allowed: t("zie keten rules", "see keten rules") }));
  for (const value of tooMany)
    problems.push(problem("argument-too-many", { field: "arguments", value, values: { value } }));
  const given = factsGiven([...(options.fact ?? []), ...words.filter((word) => word.includes("="))], problems);
  const file = options.facts === undefined ? undefined : factsFile(options.facts, problems);
  const json: QuestionJson = {
    rule: rule ?? "",
    facts: { ...file?.facts, ...given },
    findings: options.findings === undefined ? [] : findingsFile(options.findings, problems),
    reforms: (options.reform ?? []).flatMap((ids) => ids.split(",")).map((id) => id.trim()),
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(options.knownOn === undefined ? {} : { knownOn: options.knownOn }),
    ...(options.view === undefined ? {} : { view: options.view }),
    ...(options.strict ? { strict: true } : {}),
  };
  const read = questionFromJson(law, json, context.today);
  if ("problems" in read)
    for (const one of read.problems) {
      if (one.code === "unknown-rule" && rule === undefined) continue;
      const fromFile =
        one.field !== undefined && !Object.hasOwn(given, one.field) ? file?.placeOf(one.field) : undefined;
      problems.push(fromFile ? { ...one, at: fromFile } : one);
    }
  if (problems.length > 0 || "problems" in read) throw new KetenError(problems);
  return read.question;
}

function factsGiven(words: readonly string[], problems: Problem[]): Record<string, string> {
  const facts = new Map<string, string>();
  for (const word of words) {
    const split = word.indexOf("=");
    const name = word.slice(0, split).trim();
    const value = word.slice(split + 1).trim();
    if (split < 1 || name === "" || value === "") {
      problems.push(
        problem("fact-form", {
          field: "--fact",
          value: word,
          values: { value: word },
          allowed: t("bijvoorbeeld applicationDate=2024-04-10", "for example applicationDate=2024-04-10"),
        }),
      );
      continue;
    }
    const first = facts.get(name);
    if (first !== undefined && first !== value)
      problems.push(problem("fact-twice", { field: name, value, values: { field: name, first, second: value } }));
    facts.set(name, value);
  }
  return Object.fromEntries(facts);
}

interface FactsFile {
  facts: Record<string, unknown>;
  placeOf(fact: string): Place | undefined;
}

function factsFile(file: string, problems: Problem[]): FactsFile | undefined {
  const read = fileWith(file, isObject, t("één object met feiten", "one object of facts"), problems);
  if (!read) return undefined;
  const facts = read.json.value as Record<string, unknown>;
  return { facts, placeOf: (fact) => (Object.hasOwn(facts, fact) ? read.json.placeOf([fact]) : undefined) };
}

function findingsFile(file: string, problems: Problem[]): readonly unknown[] {
  const read = fileWith(file, Array.isArray, t("een lijst van oordelen", "a list of findings"), problems);
  return read ? (read.json.value as unknown[]) : [];
}

function fileWith(
  file: string,
  fits: (value: unknown) => boolean,
  expected: Problem["message"],
  problems: Problem[],
): { json: PlacedJson } | undefined {
  try {
    const json = readPlacedJson(file, readText(file));
    if (fits(json.value)) return { json };
    problems.push(problem("file-wrong-kind", { values: { file, expected }, at: { file } }));
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    problems.push(...error.problems);
  }
  return undefined;
}
