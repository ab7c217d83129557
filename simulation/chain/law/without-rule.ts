import type { Day } from "@keten/calendar";
import type { Numbers } from "../model/numbers.js";

/**
 * Legal choices for which the law room has no rule yet: when reception ends, when somebody must have left.
 * They are assumptions of the scenario, with the note "no rule yet". When a rule comes, only this file changes.
 */
export class WithoutRule {
  readonly #numbers: Numbers;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  /** Mean days in reception after it was decided that another State is responsible. */
  stayAfterTransferDecision(day: Day): number {
    return this.#numbers.at("withoutRule.receptionAfterTransferDecisionDays").on(day);
  }

  /** Mean days in reception after a refusal became final and the departure term ended. */
  stayAfterRefusal(day: Day): number {
    return this.#numbers.at("withoutRule.receptionAfterRefusalDays").on(day);
  }

  /** Days within which a refused person has to leave. */
  departureTerm(day: Day): number {
    return this.#numbers.at("withoutRule.departureTermDays").on(day);
  }
}
