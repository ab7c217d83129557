import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import type { Annulment, Entry } from "./entry.js";
import type { BoolExpr, DateExpr, Expr, Length, ValueKind } from "./expression.js";
import type { ChoiceValue, Fact, Unit } from "./fact.js";
import type { Source } from "./source.js";

export type ResultType =
  | { kind: "term" }
  | { kind: "date" }
  | { kind: "boolean" }
  | { kind: "choice"; values: readonly ChoiceValue[] }
  | { kind: "number"; unit: Unit }
  | { kind: "length" };

export type View = "policy" | "court";

export interface Version extends Entry {
  title: Text;
  says: Expr;
}

/** Replaces the answer where `when` holds; two that apply without `over` are a conflict. */
export interface Exception extends Entry {
  label: string;
  title: Text;
  when: BoolExpr;
  says: Expr;
  /** The version it departs from; without it, every version of the rule. */
  of?: string;
  /** Labels of exceptions this one goes before. */
  over?: readonly string[];
}

/** Who holds what of an entry. Without positions an entry applies in both views. */
export interface Position {
  id: string;
  entry: string;
  view: View;
  verdict: "applies" | "disapplied";
  /** The cases it covers; without it, all. */
  scope?: BoolExpr;
  /** Higher courts have higher ranks; the authority's own positions have rank 0. */
  rank: number;
  knownFrom: Day;
  source: Source;
  note?: Text;
}

/** The date that picks the version; with `kinder`, the better of two laws for the person. */
export type SelectedBy =
  | DateExpr
  | { receipt: DateExpr; decision: DateExpr; kinder: "higher" | "lower" | "true" | readonly string[] };

export interface Act {
  kind: string;
  favourable: boolean;
  authority: string;
  /** Of an unfavourable act, the answers that take nothing from anyone: they need no person. */
  harmless?: readonly string[];
}

export interface Rule {
  id: string;
  subject: string;
  title: Text;
  /** One plain sentence for a list. */
  summary: Text;
  result: ResultType;
  selectedBy: SelectedBy;
  versions: readonly (Version | Annulment)[];
  exceptions: readonly (Exception | Annulment)[];
  positions: readonly Position[];
  beyond: "warn" | "refuse";
  /** Who must act. */
  actor?: string;
  act?: Act;
  /** Rules whose answers belong in the outcome beside this one, by name. */
  alongside: Readonly<Record<string, string>>;
  remedies: readonly Remedy[];
}

export interface Remedy {
  kind: string;
  title: Text;
  rule?: string;
  suspensive: boolean | null;
  sources: readonly Source[];
}

export interface ParameterValue extends Entry {
  value: Day | boolean | string | number | Length;
}

/** A legal number with its history. */
export interface Parameter {
  id: string;
  title: Text;
  type: ValueKind;
  unit?: Unit;
  at: "case-date" | "on";
  values: readonly (ParameterValue | Annulment)[];
}

export interface TableRow extends Entry {
  title: Text;
  keys: Readonly<Record<string, readonly (string | boolean)[]>>;
  values: Readonly<Record<string, Day | boolean | string | number | Length>>;
}

export interface TableColumn {
  type: ValueKind;
  unit?: Unit;
  title: Text;
}

/** Dated rows with key columns. A row key lists the values it matches. */
export interface Table {
  id: string;
  title: Text;
  keys: Readonly<Record<string, TableColumn>>;
  values: Readonly<Record<string, TableColumn>>;
  /** The last day up to which somebody looked for rows: after it, "no row" is not a finding of law. */
  coveredUntil: Day;
  rows: readonly (TableRow | Annulment)[];
}

export interface FindingAnswer {
  id: string;
  label: Text;
}

/** An open norm: the question, who may answer it and what they must weigh. */
export interface Finding {
  id: string;
  question: Text;
  answers: readonly FindingAnswer[];
  decidedBy: readonly string[];
  points: readonly Text[];
  secondPerson: boolean;
  sources: readonly Source[];
}

export interface FindingRecord {
  finding: string;
  answer: string;
  by: string;
  role: string;
  motivation: string;
  on: Day;
  second?: { by: string; role: string; on: Day };
}

/** Days that a government decree equates with public holidays. */
export interface EquatedDay {
  day: Day;
  source: Source;
}

/** Everything that decides: one immutable set of rules. */
export interface Law {
  version: string;
  facts: readonly Fact[];
  findings: readonly Finding[];
  parameters: readonly Parameter[];
  tables: readonly Table[];
  rules: readonly Rule[];
  equatedDays: readonly EquatedDay[];
  /** Remedies that general law attaches to every act of a kind. */
  remediesByAct: Readonly<Record<string, readonly Remedy[]>>;
  reforms: readonly Reform[];
  /** What cannot be true of one person at once. */
  incompatible?: readonly Incompatible[];
}

/** Values of facts that exclude each other, and why. */
export interface Incompatible {
  id: string;
  values: Readonly<Record<string, string | boolean>>;
  says: Text;
}

/** A step of a bill on its way: who did what with it, and when. */
export interface Stage {
  stage: "announced" | "consulted" | "advised" | "tabled" | "adopted" | "rejected" | "withdrawn" | "in-force";
  on: Day;
  says: Text;
  source: Source;
}

/** A what-if: changes that add entries and never edit one. */
export interface Reform {
  id: string;
  title: Text;
  source: Source;
  from: Day;
  until?: Day;
  knownFrom: Day;
  retroactive?: Text;
  /** Another reform it deliberately builds on where both touch the same entry. */
  after?: readonly string[];
  /** The path of the bill or plan in time. */
  path?: readonly Stage[];
  changes: readonly Change[];
}

export type Change =
  | { change: "set-parameter"; parameter: string; value: ParameterValue["value"] }
  | { change: "set-row"; table: string; row: Pick<TableRow, "id" | "title" | "keys" | "values"> }
  | { change: "add-version"; rule: string; version: Pick<Version, "id" | "title" | "says"> }
  | {
      change: "add-exception";
      rule: string;
      exception: Pick<Exception, "id" | "label" | "title" | "when" | "says" | "over">;
    }
  | { change: "end"; entry: string };
