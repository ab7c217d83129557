import { isoOf } from "@keten/calendar";
import { fill, type Problem } from "@keten/text";
import type { Question } from "../model/answer.js";
import type { Fact, FactValue } from "../model/fact.js";
import type { Law } from "../model/rule.js";
import { problem } from "../problems.js";
import { namesOf } from "../resolve/names.js";

type Facts = Question["facts"];
const NO_PROBLEMS: readonly Problem[] = [];

/** What was stated and cannot be true together, named together: days in the wrong order and values that exclude each other. */
export function contradictions(law: Law, question: Question): readonly Problem[] {
  const dates = contradictoryDates(law, question);
  const values = contradictoryValues(law, question);
  return values.length === 0 ? dates : [...dates, ...values];
}

function contradictoryValues(law: Law, { facts }: Question): readonly Problem[] {
  const broken = (law.incompatible ?? []).filter(({ values }) =>
    Object.entries(values).every(([id, value]) => {
      const stated = facts[id];
      return stated?.state === "known" && stated.value === value;
    }),
  );
  if (broken.length === 0) return NO_PROBLEMS;
  const names = namesOf(law);
  return broken.map(({ values, says }) => {
    const ids = Object.keys(values);
    const labels = ids.map((id) => names.facts.get(id)?.label ?? { nl: id, en: id });
    return problem("contradictory-facts", {
      field: ids[ids.length - 1] as string,
      values: {
        facts: {
          nl: labels.map(({ nl }) => `“${nl}”`).join(" en "),
          en: labels.map(({ en }) => `“${en}”`).join(" and "),
        },
        says,
      },
    });
  });
}

function contradictoryDates(law: Law, { facts }: Question): readonly Problem[] {
  const names = namesOf(law);
  for (const id in facts) {
    const fact = names.facts.get(id);
    if (fact && liesBefore(fact, facts))
      return law.facts.filter((one) => liesBefore(one, facts)).map((one) => contradiction(one, facts, names.facts));
  }
  return NO_PROBLEMS;
}

/** Whether a stated day lies before the day that it cannot lie before. */
function liesBefore({ id, notBefore }: Fact, facts: Facts): boolean {
  if (notBefore === undefined) return false;
  const later = dayOf(facts[id]);
  const earlier = dayOf(facts[notBefore]);
  return later !== null && earlier !== null && later < earlier;
}

const dayOf = (value: FactValue | undefined) => (value?.state === "known" ? (value.value as number) : null);

function contradiction(fact: Fact, stated: Facts, facts: ReadonlyMap<string, Fact>): Problem {
  const before = fact.notBefore as string;
  const laterDay = isoOf(dayOf(stated[fact.id]) as number);
  const earlierDay = isoOf(dayOf(stated[before]) as number);
  return problem("contradictory-dates", {
    field: fact.id,
    value: laterDay,
    allowed: fill(
      { nl: "op of na {day} ({other})", en: "on or after {day} ({other})" },
      { day: earlierDay, other: before },
    ),
    values: { later: fact.label, laterDay, earlier: facts.get(before)?.label ?? before, earlierDay },
  });
}
