import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import type { Source } from "./source.js";

/** What a number counts. Amounts are in euro cents, shares from 0 to 1. */
export type Unit = "days" | "weeks" | "months" | "years" | "persons" | "EUR-cent" | "share" | "count";

export interface ChoiceValue {
  id: string;
  label: Text;
}

export type FactType =
  | { kind: "date" }
  | { kind: "boolean" }
  | { kind: "country" }
  | { kind: "choice"; values: readonly ChoiceValue[] }
  | { kind: "number"; unit: Unit; min?: number; max?: number };

/** Something that can be known about a case. `meaning` says exactly what is meant, `question` asks for it. */
export interface Fact {
  id: string;
  type: FactType;
  label: Text;
  question: Text;
  meaning: Text;
  /**
   * `absent` only for an act that does not exist in law until it is recorded; `unstatedBecause` says
   * why, and the answer lists it as assumed. All other facts are unknown until stated.
   */
  unstated: "ask" | "absent";
  unstatedBecause?: Text;
  /** The authority of which a named person took the act that this fact records. */
  decidedBy?: string;
  /** A date fact that cannot lie before another one. */
  notBefore?: string;
  source?: Source;
}

/** Who or what a value comes from. */
export type Provenance =
  | { event: string }
  | { person: string; at: Day }
  | { register: string; at: Day }
  | { model: string };

/** Known, known not to be, or unknown; unknown is never taken for "no". */
export type FactValue =
  | { state: "known"; value: Day | boolean | string | number; from?: Provenance }
  | { state: "absent"; from?: Provenance }
  | { state: "unknown" };

export const known = (value: Day | boolean | string | number, from?: Provenance): FactValue =>
  from ? { state: "known", value, from } : { state: "known", value };
export const ABSENT: FactValue = { state: "absent" };
export const UNKNOWN: FactValue = { state: "unknown" };
