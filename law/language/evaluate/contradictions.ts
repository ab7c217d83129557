import { isoOf } from "@keten/calendar";
import { fill, type Problem } from "@keten/text";
import type { Question } from "../model/answer.js";
import type { Fact } from "../model/fact.js";
import type { Law } from "../model/rule.js";
import { problem } from "../problems.js";

const NO_PROBLEMS: Problem[] = [];
const ordered = new WeakMap<Law, readonly (Fact & { notBefore: string })[]>();

/** The date facts of a law that cannot lie before another one. */
function orderedFacts(law: Law) {
  let facts = ordered.get(law);
  if (!facts) {
    facts = law.facts.filter((fact): fact is Fact & { notBefore: string } => fact.notBefore !== undefined);
    ordered.set(law, facts);
  }
  return facts;
}

/** Stated days that cannot both be true. */
export function contradictoryDates(law: Law, question: Question): readonly Problem[] {
  let problems: Problem[] = NO_PROBLEMS;
  for (const fact of orderedFacts(law)) {
    const later = question.facts[fact.id];
    const earlier = question.facts[fact.notBefore];
    if (later?.state !== "known" || earlier?.state !== "known") continue;
    if ((later.value as number) >= (earlier.value as number)) continue;
    const other = law.facts.find((one) => one.id === fact.notBefore);
    if (problems === NO_PROBLEMS) problems = [];
    problems.push(
      problem("contradictory-dates", {
        field: fact.id,
        value: isoOf(later.value as number),
        allowed: fill(
          { nl: "op of na {day} ({other})", en: "on or after {day} ({other})" },
          {
            day: isoOf(earlier.value as number),
            other: fact.notBefore,
          },
        ),
        values: {
          later: fact.label,
          laterDay: isoOf(later.value as number),
          earlier: other?.label ?? fact.notBefore,
          earlierDay: isoOf(earlier.value as number),
        },
      }),
    );
  }
  return problems;
}
