import type { Day } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, evaluate, type FactValue } from "@keten/law-language";

/** Facts by name; one that is left out is not stated. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Asks the law about a day, as it was known on that day. Days among the facts are integers, as in the calendar;
 * `absent` names facts that are known not to be, such as an end that nobody agreed.
 */
export function askLaw(rule: string, facts: Facts, on: Day, absent: readonly string[] = []): Answer {
  const known = Object.entries(facts).flatMap(([name, value]): [string, FactValue][] =>
    value === undefined ? [] : [[name, { state: "known", value }]],
  );
  for (const name of absent) known.push([name, { state: "absent" }]);
  return evaluate(law, {
    rule,
    facts: Object.fromEntries(known),
    findings: [],
    on,
    knownOn: on,
    view: "policy",
    reforms: [],
  });
}

/** The value of an answer; a rule that gives more beside it has it under `value`. Null where nothing was decided. */
export function decidedValue({ status, outcome }: Answer): unknown {
  if (status !== "decided") return null;
  return typeof outcome === "object" && outcome !== null && "value" in outcome ? outcome.value : outcome;
}

/** What a person reads for a choice of a rule. */
export function labelOf(rule: string, choice: string) {
  const result = law.rules.find(({ id }) => id === rule)?.result;
  return result?.kind === "choice" ? (result.values.find(({ id }) => id === choice)?.label ?? null) : null;
}
