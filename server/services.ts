import type { Day } from "@keten/calendar";
import { type DistributionInputs, distributionInputs } from "@keten/distribution";
import { type Figures, municipalityRegister, series, sources } from "@keten/figures";
import {
  answerToJson,
  ask,
  type DecidedBy,
  evaluate,
  hashOf,
  type Law,
  lawToJson,
  type Missing,
  makeReceipt,
  type Question,
  questionFromJson,
  questionToJson,
  type Replay,
  replay,
} from "@keten/law-language";
import type { Problem } from "@keten/text";
import type { Catalogue } from "./simulation/catalogue.js";
import type { RunRequest } from "./storage/simulation-runs.js";
import type { RunKind } from "./storage/tables.js";

/** A rule set as it is stored: its text and what the text hashes to. */
interface RuleSet {
  hash: string;
  json: string;
}

export type Read<Value> = { value: Value } | { problems: readonly Problem[] };

/** What the server needs from the rooms of the law. */
export interface LawServices {
  readonly law: Law;
  readonly ruleSet: RuleSet;
  /** Reads a question of any shape; a day that is not given is today. */
  readQuestion(json: unknown, today: Day): Read<Question>;
  questionJson(question: Question): unknown;
  /** Answers with the reasons in words, as JSON. */
  evaluate(question: Question): object;
  ask(question: Question): Missing | null;
  /** A receipt in canonical JSON. */
  receipt(question: Question, by: DecidedBy): string;
  /** Decides again by a stored rule set, and compares. */
  replay(receipt: string, ruleSetJson: string): Replay;
}

/** What the server needs from the other rooms. */
export interface Services {
  law: LawServices;
  figures: Pick<Figures, "definitions" | "series" | "chainYear" | "sources">;
  /** Everything published that a distribution of places is made of; read at first use. */
  distribution: { inputs(): DistributionInputs };
  simulation: {
    catalogue: Catalogue;
    /** Reads a scenario from outside. @throws KetenError with everything that is wrong with it */
    prepare(kind: RunKind, scenario: unknown): RunRequest;
  };
  /** The day in the Netherlands now. */
  today(): Day;
}

export function lawServices(law: Law): LawServices {
  return {
    law,
    // Not with sorted keys: a rule looks at the keys of a table in the order in which they are written.
    ruleSet: { hash: hashOf(law), json: JSON.stringify(lawToJson(law)) },
    readQuestion(json, today) {
      const read = questionFromJson(law, shaped(json), today);
      return "problems" in read ? read : { value: read.question };
    },
    questionJson: (question) => questionToJson(law, question),
    evaluate: (question) => answerToJson(law, evaluate(law, question, { words: true })),
    ask: (question) => ask(law, question),
    receipt: (question, by) => makeReceipt(law, question, by),
    replay: (receipt, ruleSetJson) => replay(receipt, JSON.parse(ruleSetJson)),
  };
}

/** The published inputs, read when first asked for. */
export function distributionServices(): Services["distribution"] {
  let inputs: DistributionInputs | undefined;
  return { inputs: () => (inputs ??= distributionInputs({ series, sources }, municipalityRegister())) };
}

/**
 * What the law can judge of a question that may be wrong in shape too, so that both kinds of fault are
 * told at once. Parts of a wrong kind are left out here; the interface's own schema tells of them.
 */
function shaped(json: unknown): Parameters<typeof questionFromJson>[1] {
  const given = isRecord(json) ? json : {};
  const text = (name: string) => (typeof given[name] === "string" ? { [name]: given[name] } : {});
  return {
    rule: typeof given["rule"] === "string" ? given["rule"] : "",
    facts: isRecord(given["facts"]) ? given["facts"] : {},
    findings: Array.isArray(given["findings"]) ? given["findings"] : [],
    reforms: Array.isArray(given["reforms"]) ? given["reforms"].filter((one) => typeof one === "string") : [],
    strict: given["strict"] === true,
    ...text("on"),
    ...text("knownOn"),
    ...text("view"),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
