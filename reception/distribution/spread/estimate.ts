import type { Day } from "@keten/calendar";
import type { Text } from "@keten/text";
import { askLaw, decidedValue } from "../law.js";

const RULE = "distribution.capacity-estimate";

/** How many places an expected number of people asks for. */
export interface CapacityEstimate {
  /** People expected in reception. */
  people: number;
  /** Share of the places that may be occupied, 0 to 1. */
  occupancy: number;
  places: number;
  /** Id of the rule that says so. */
  rule: string;
  /** What is uncertain about it. */
  notes: readonly Text[];
}

/**
 * The places needed for so many people when only a share of the places may be occupied, by the rule as known on a
 * day; null where the law has no answer for that day.
 */
export function capacityEstimate(people: number, occupancy: number, on: Day): CapacityEstimate | null {
  const answer = askLaw(RULE, { expectedOccupancy: people, targetOccupancy: occupancy }, on);
  const places = decidedValue(answer);
  if (typeof places !== "number") return null;
  return { people, occupancy, places, rule: RULE, notes: answer.warnings.map(({ message }) => message) };
}
