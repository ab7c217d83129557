import type { Day } from "@keten/calendar";
import type { Problem, Text } from "@keten/text";
import type { Answer, Reason } from "../model/answer.js";
import type { Entry } from "../model/entry.js";
import type { Expr, TermNode } from "../model/expression.js";
import type { FactValue } from "../model/fact.js";
import type { Exception, FindingRecord, Law, Position, Rule, View } from "../model/rule.js";
import type { Source } from "../model/source.js";
import type { Removed } from "../resolve/visible.js";
import type { WorkingCalendar } from "../working-days/working-calendar.js";
import type { Raw } from "./raw.js";
import type { StepInput, TermOutcome } from "./term.js";

/** One question being answered: what is shared by all rules it touches. */
export interface Run {
  facts: Readonly<Record<string, FactValue>>;
  findings: readonly FindingRecord[];
  on: Day;
  view: View;
  strict: boolean;
  calendar: WorkingCalendar;
  assumed: Assumed[];
  /** By kind and what they are about; null while there are none. */
  warnings: Map<string, Problem> | null;
  /** The rules that gave their answer, in that order. */
  rules: RuleRun[];
  answer(rule: string): RuleRun;
}

export type Assumed = Answer["assumed"][number];

/** One rule being answered; every node leaves its value in `values`, so the reasons come from the same walk. */
export interface Frame {
  run: Run;
  caseDate: Day;
  values: (Raw | undefined)[];
  /** The values of facts that were read, by the place the rule gives each. */
  facts: (Raw | undefined)[];
  /** What terms and lookups found. */
  terms: TermRun[];
  lookups: { slot: number; entry: Entry }[];
  used: Used[];
  flags: number;
}

/** What the term in a slot came to, if it ran. */
export function termAt({ terms }: Frame, slot: number): TermRun | undefined {
  for (const one of terms) if (one.slot === slot) return one;
  return undefined;
}

/** The answer of a rule, if it gave one. */
export function answerIn({ rules }: Run, id: string): RuleRun | undefined {
  for (const one of rules) if (one.rule.id === id) return one;
  return undefined;
}

export interface Used {
  entry: Entry;
  position?: Position;
}

export interface TermRun {
  slot: number;
  outcome: TermOutcome;
  term: PreparedTerm;
}

/** A node of a rule made ready to run. A class, for all nodes must have one shape: a walk does little but run them. */
export class Prepared {
  /** Where it stands in the rule. */
  readonly at: string;
  /** Reasons that depend on the value alone are the same object each time. */
  reasons: Map<Raw, Reason> | null = null;

  constructor(
    readonly expr: Expr,
    readonly slot: number,
    /** Where what holds it stands. */
    readonly within: string,
    readonly children: readonly Prepared[],
    private readonly value: (frame: Frame) => Raw,
  ) {
    this.at = `${within}.${slot}`;
  }

  run(frame: Frame): Raw {
    return (frame.values[this.slot] = this.value(frame));
  }
}

/** Makes the node of an expression of what it reads and how it gives its value. */
export type MakeNode = (children: readonly Prepared[], value: (frame: Frame) => Raw) => Prepared;

export interface PreparedTerm {
  node: TermNode;
  /** Where the lines stand that are no steps. */
  at: { base: string; ceiling: string; roll: string };
  steps: readonly PreparedStep[];
  /** Steps that do not apply are told one by one, the rows of a table together. */
  parts: readonly PreparedPart[];
}

export interface PreparedPart {
  id: string;
  title: Text;
  /** The reason that nothing of it applies, without words. */
  silent: Reason;
}

export interface PreparedStep {
  /** The entry that carries it: a written step, or a row of a table. */
  entry: Entry;
  title: Text;
  at: string;
  op: StepInput["op"];
  when: Prepared;
  voidedBy: Entry | undefined;
  /** Its own sources and those of what struck it down. */
  sources: readonly Source[];
  part: PreparedPart;
  /** Whether it applies for the same reasons in every case, and those. */
  plain: boolean;
  because: readonly Reason[] | undefined;
  positions: readonly PreparedPosition[];
}

export interface PreparedPosition {
  position: Position;
  at: string;
  /** How it stands among what an answer used. */
  use: Used;
  scope?: Prepared;
  /** The warning that an equal court holds the opposite. */
  differing?: Problem;
}

export interface PreparedVersion {
  entry: Entry & { title: Text };
  at: string;
  says: Prepared;
  when?: Prepared;
  label?: string;
  over?: readonly string[];
  of?: string;
  positions: readonly PreparedPosition[];
}

export interface PreparedRule {
  id: string;
  title: Text;
  /** The numbers of nodes and of different facts. */
  slots: number;
  facts: number;
  selectedBy: readonly Prepared[];
  kinder?: "higher" | "lower" | "true" | readonly string[];
  versions: readonly PreparedVersion[];
  exceptions: readonly PreparedVersion[];
  /** Exceptions that an annulment took away. */
  removed: readonly (Removed<Exception> & { when: Prepared })[];
  refuseBeyond: boolean;
}

/** What one rule gave. */
export interface RuleRun {
  rule: PreparedRule;
  value: Raw;
  flags: number;
  /** The version or exception that decided. */
  decidedBy: PreparedVersion | null;
  frame: Frame;
}

/** What making a rule ready needs: the law as known on a day, seen in one view. */
export interface Preparing {
  law: Law;
  knownOn: Day;
  view: View;
  rule: Rule;
  /** Where in the rule the expression stands. */
  at: string;
  slot(): number;
  /** The place of a fact among those of the rule. */
  placeOf(fact: string): number;
  prepare(expr: Expr, at?: string): Prepared;
}
