import type { Text } from "@keten/text";
import type { ShareKind } from "../model.js";

/** What a place is for, as the law has it; `temporary` is emergency or crisis emergency reception. */
export const PLACE_KINDS = ["regular", "special", "minors", "registration", "temporary"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How sure a place is: it is there, the municipality decided on it, promised it, or looks whether it can be. */
export const COMMITMENT_STATES = ["existing", "decided", "promised", "explored"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** The tasks that a province spreads over its municipalities; only the first is that of the Spreidingswet. */
export const TASKS = ["reception", "permit-holders", "ukraine"] as const;
export type Task = (typeof TASKS)[number];

/** A line that a person wrote; `id` is unique in its list, so that two versions can be laid beside each other. */
interface Line {
  id: string;
  note?: string;
}

/** Places that a municipality brings to the table. Days are ISO; `until` is the first day without them. */
export interface Commitment extends Line {
  municipality: string;
  kind: PlaceKind;
  places: number;
  /** Of the places, those for unaccompanied minors. */
  minors: number;
  location: string;
  from: string;
  /** Null where no end was agreed. */
  until: string | null;
  state: CommitmentState;
  /** What somebody found of places that do not count yet; software never finds this by itself. */
  finding?: Finding;
}

/** A judgement on places that do not count yet: view on extension, or a clear commitment. */
export const FINDINGS = ["extension", "commitment"] as const;
export interface Finding {
  ground: (typeof FINDINGS)[number];
  /** Who judged. */
  by: string;
}

/** One municipality does another's part of a task: `from` gives it away, `to` takes it over. */
export interface Trade extends Line {
  task: Task;
  from: string;
  to: string;
  /** Places, or for permit holders persons. */
  places: number;
}

/** A municipality that gets no share of the remaining task, because somebody decided so. */
export interface Exemption extends Line {
  municipality: string;
  reason: string;
  decidedBy: string;
}

/** A task beside that of the Spreidingswet; null where the number was not found. */
export interface SeparateTask extends Line {
  municipality: string;
  task: Exclude<Task, "reception">;
  asked: number | null;
  done: number | null;
}

export interface IndicativeNumber {
  municipality: string;
  name: string;
  /** Places asked, minors included. */
  places: number;
  minors: number | null;
  kind: ShareKind;
}

/** What a provincial table works on, as a document of its own. */
export interface Worksheet {
  /** Version of this form of document. */
  keten: 1;
  title: string;
  /** Made up, to show how it works. */
  example?: true;
  /** Code of Statistics Netherlands: `PV25`. */
  province: string;
  /** The year in which the cycle begins. */
  cycle: number;
  /** Places asked of the province: the sum of its municipalities. */
  places: number;
  indicative: readonly IndicativeNumber[];
  commitments: readonly Commitment[];
  trades: readonly Trade[];
  exemptions: readonly Exemption[];
  separate: readonly SeparateTask[];
}

/** The parts of a worksheet that people write line by line. */
export const LINE_PARTS = ["commitments", "trades", "exemptions", "separate"] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** Whether a place counts for the task of the province, by which rule, and why. */
export interface Counted {
  commitment: Commitment;
  /** `promising` does not count yet; a decision may still take it into account. */
  result: "counts" | "promising" | "does-not-count";
  reason: Text;
  /** Id of the rule that says so; null where it is no question of law yet. */
  rule: string | null;
}

/** What one municipality is asked and brings, in places. */
export interface MunicipalBalance {
  municipality: string;
  name: string;
  kind: ShareKind;
  indicative: number;
  /** Taken over from others less given away. */
  traded: number;
  /** Indicative number after the trades. */
  task: number;
  /** All that was brought, whether it counts or not. */
  committed: number;
  counted: number;
  minors: number;
  promising: number;
  /** Counted less the task, where that is negative. */
  shortage: number;
  surplus: number;
  /** Share of the remaining task; zero for who gets none. */
  remaining: number;
  /** Why it gets no share; null where it does, or where nothing remains. */
  exempt: { reason: Text; by: "person" | "rule" } | null;
}

/** The whole table, added up. */
export interface Balance {
  municipalities: readonly MunicipalBalance[];
  counted: readonly Counted[];
  /** Sum of the tasks; the trades leave it as it was. */
  task: number;
  committed: number;
  places: number;
  minors: number;
  promising: number;
  /** What the province falls short of its task; zero where it does not. */
  shortage: number;
  surplus: number;
  /** The shortage less what is promising: what is spread as the remaining task. */
  remaining: number;
  /** Part of it that no municipality can be given, because each is exempt. */
  unassigned: number;
}
