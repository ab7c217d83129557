import type { Day } from "@keten/calendar";
import type { Problem, Text } from "@keten/text";
import type { Length } from "./expression.js";
import type { FactValue } from "./fact.js";
import type { FindingRecord, View } from "./rule.js";
import type { Source, Verification } from "./source.js";

export interface Question {
  rule: string;
  facts: Readonly<Record<string, FactValue>>;
  findings: readonly FindingRecord[];
  /** The day asked about: the only "today" a rule may read. */
  on: Day;
  /** The day whose knowledge counts. */
  knownOn: Day;
  view: View;
  reforms: readonly string[];
  /** Asks for facts that would otherwise be taken as not having happened. */
  strict?: boolean;
}

export type Status = "decided" | "missing" | "finding-needed" | "refused";

/** What happened to a term at one step. */
export interface LedgerLine {
  /** The step's id; `base`, `ceiling` and `roll` for the parts that every term has. */
  label: string;
  title: Text;
  op: "base" | "extend" | "suspend" | "restart" | "ceiling" | "roll";
  from: Day;
  by: Length | null;
  /** The last day after this step; null while the term stands still. */
  dueAfter: Day | null;
  effect: "counted" | "too-late" | "cut" | "disapplied" | "cleared" | "not-reached";
  sources: readonly Source[];
}

/**
 * Why: one node of the rule with the value it had. `text`, where it was asked for, comes from the tree by
 * templates, so a reason cannot say what the rule does not.
 */
export interface Reason {
  code: ReasonCode;
  /** Where in the rule: rule id and path. */
  at: string;
  sign: "yes" | "no" | "open" | "info";
  values: Readonly<Record<string, string | number | boolean | null>>;
  entry?: string;
  because: readonly Reason[];
  text?: Text;
  sources?: readonly Source[];
}

export type ReasonCode =
  | "version"
  | "exception"
  | "term"
  | "step"
  | "condition"
  | "choice"
  | "lookup"
  | "parameter"
  | "rule"
  | "finding"
  | "fact"
  | "position";

export interface Missing {
  fact?: string;
  finding?: string;
}

export interface AnswerRemedy {
  kind: string;
  title: Text;
  term?: Answer;
  suspensive: boolean | null;
  sources: readonly Source[];
}

export interface Answer {
  rule: string;
  status: Status;
  /**
   * The value decided: a choice id, boolean, number or, for a term, its last day; an object where the
   * rule gives more than one thing (`{ value, … }`). Null where nothing was decided.
   */
  outcome: unknown;
  due: Day | null;
  suspendedSince?: Day;
  breakdown: readonly LedgerLine[] | null;
  reasons: readonly Reason[];
  used: readonly { entry: string; view?: View }[];
  assumed: readonly { fact: string; as: "absent"; because: Text }[];
  missing: readonly Missing[];
  sources: readonly Source[];
  verification: Verification;
  warnings: readonly Problem[];
  remedies: readonly AnswerRemedy[];
  actor?: string;
  ruleSet: { version: string; hash: string };
}
