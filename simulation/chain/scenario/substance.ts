import type { Scenario } from "./schema.js";

/** Words about a number, and what is chosen for each run apart. */
const ABOUT = new Set(["note", "basis", "source", "title", "name", "description"]);
const OF_THE_RUN = new Set(["keten", "seed", "replications"]);

/** All of a scenario that can move a result: its numbers, dates and choices, without the words about them. */
export function substanceOf(scenario: Scenario): unknown {
  const kept = Object.fromEntries(Object.entries(scenario).filter(([key]) => !OF_THE_RUN.has(key)));
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => (ABOUT.has(key) ? [] : [[key, without(item)]])),
    );
  };
  return without(kept);
}
