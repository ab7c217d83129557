import type { Day } from "@keten/calendar";
import type { Law } from "../model/rule.js";
import { entriesOf } from "./entries-of.js";

/** The days on which knowledge of the law changes, in order. Between two of them every answer stays the same. */
export function epochs(law: Law, rules?: readonly string[]): Day[] {
  const days = new Set<Day>();
  for (const { entry } of entriesOf(law, rules)) days.add(entry.knownFrom);
  for (const rule of law.rules)
    if (!rules || rules.includes(rule.id)) for (const position of rule.positions) days.add(position.knownFrom);
  return [...days].sort((a, b) => a - b);
}
