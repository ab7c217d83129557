import type { Day } from "@keten/calendar";
import type { Problem, Text } from "@keten/text";
import type { Reason } from "../model/answer.js";
import type { Entry } from "../model/entry.js";
import type { Expr } from "../model/expression.js";
import type { FactValue } from "../model/fact.js";
import type { Exception, FindingRecord, Law, Position, View } from "../model/rule.js";
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
  assumed: Map<string, Text>;
  warnings: Map<string, Problem>;
  rules: Map<string, RuleRun>;
  answer(rule: string): RuleRun;
}

/** One rule being answered; every node leaves its value in `values`, so the reasons come from the same walk. */
export interface Frame {
  run: Run;
  caseDate: Day;
  values: (Raw | undefined)[];
  terms: Map<number, TermRun>;
  lookups: Map<number, Entry>;
  used: Used[];
  flags: number;
}

export interface Used {
  entry: Entry;
  position?: Position;
}

export interface TermRun {
  outcome: TermOutcome;
  steps: PreparedStep[];
}

/** A node of a rule made ready to run. */
export interface Prepared {
  expr: Expr;
  slot: number;
  run(frame: Frame): Raw;
  children: readonly Prepared[];
  /** Reasons that depend on the value alone are the same object each time. */
  reasons?: Map<Raw, Reason>;
}

export interface PreparedStep {
  /** The entry that carries it: a written step, or a row of a table. */
  entry: Entry;
  title: Text;
  op: StepInput["op"];
  when: Prepared;
  voidedBy?: Entry;
  /** The rows of one table stand together in an explanation. */
  group?: { id: string; title: Text };
  positions: readonly PreparedPosition[];
}

export interface PreparedPosition {
  position: Position;
  scope?: Prepared;
  contradicting?: Position;
}

export interface PreparedVersion {
  entry: Entry & { title: Text };
  says: Prepared;
  when?: Prepared;
  label?: string;
  over?: readonly string[];
  positions: readonly PreparedPosition[];
}

export interface PreparedRule {
  id: string;
  /** The number of nodes. */
  slots: number;
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
  /** Why the engine will not answer. */
  refused: readonly Problem[];
}

/** What making a rule ready needs: the law as known on a day, seen in one view. */
export interface Preparing {
  law: Law;
  knownOn: Day;
  view: View;
  rule: string;
  slot(): number;
  prepare(expr: Expr): Prepared;
}
