import type { Day } from "@keten/calendar";
import { ABSENT, type Answer, evaluate, type FactValue, known, type Law } from "@keten/law-language";

export type Facts = Record<string, FactValue>;

/** Every combination of one value for each fact. */
export function combinations(options: Readonly<Record<string, readonly FactValue[]>>): Facts[] {
  return Object.entries(options).reduce<Facts[]>(
    (all, [fact, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
}

const key = (facts: Facts) => JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Answers one rule, each question once. Facts that are not given are unknown, also those the law would assume. */
export function asker(law: Law, rule: string, day: Day) {
  const answers = new Map<string, Answer>();
  return (facts: Facts): Answer => {
    const id = key(facts);
    let answer = answers.get(id);
    if (!answer) {
      const question = {
        rule,
        facts,
        findings: [],
        on: day,
        knownOn: day,
        view: "policy",
        reforms: [],
        strict: true,
      } as const;
      answers.set(id, (answer = evaluate(law, question)));
    }
    return answer;
  };
}

/** What stands for all values of a fact, for the laws of the tests. */
export const sampleValues = (...values: (number | string | boolean)[]): FactValue[] => [
  ...values.map((value) => known(value)),
  ABSENT,
];
