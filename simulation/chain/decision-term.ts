import type { Day } from "@keten/calendar";
import { KetenError } from "@keten/text";
import { problem } from "./problems.js";

/** What `dueDay` gives where no term runs: the legal term never passes. */
export const NO_DUE_DAY = -2147483648;

/** The only place where the simulation asks the law when a decision on an application is due. */
export interface DecisionTerms {
  /**
   * The last day on which a decision is in time, or `NO_DUE_DAY`.
   * @param nationalityIndex place in the list of nationalities the terms were made for
   */
  dueDay(applicationDay: Day, nationalityIndex: number): Day;
  /** The hash of the law that answers; part of a run's identity. */
  readonly lawHash: string;
}

/** What the law must know beforehand to answer for the people of a run. */
export interface DecisionTermsRequest {
  /** ISO 3166-1 alpha-3 codes, sorted; `dueDay` is asked by place in this list. */
  nationalities: readonly string[];
  start: Day;
  /** The first day after the run. */
  end: Day;
  knownOn: Day;
  view: "policy" | "court";
  /** The ids of the reforms that are switched on. */
  reforms: readonly string[];
}

export type DecisionTermsFactory = (request: DecisionTermsRequest) => DecisionTerms | Promise<DecisionTerms>;

/**
 * The maker of terms in a module, which must export it as `decisionTerms`. A module is named and not a
 * function passed, because each worker thread has to load it anew.
 */
export async function importDecisionTerms(module: string): Promise<DecisionTermsFactory> {
  const loaded: Record<string, unknown> = await import(module);
  const factory = loaded["decisionTerms"];
  if (typeof factory !== "function")
    throw new KetenError([problem("terms-missing", { values: { module }, field: "terms", value: module })]);
  return factory as DecisionTermsFactory;
}
