import { law } from "@keten/law";
import { evaluate, type FactValue, type FindingRecord, type Question, type Rule, type View } from "@keten/law-language";
import { draws, interesting, recordFor, type Values, valueFor } from "../compiled/generate.js";

type Interesting = ReturnType<typeof interesting>;
const byRule = new Map<string, Interesting>();

/** What matters to a rule: its facts, and the days and values at which its answer can change. */
export function interestingFor(rule: Rule): Interesting {
  let found = byRule.get(rule.id);
  if (!found) byRule.set(rule.id, (found = interesting(law, rule)));
  return found;
}

export const drawsFor = (rule: Rule, seed: number) => {
  const random = draws(seed + [...rule.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  return {
    ...random,
    facts: (): Values => {
      const from = interestingFor(rule);
      return Object.fromEntries(from.facts.map((fact) => [fact.id, valueFor(fact, from, random)]));
    },
    findings: (): FindingRecord[] =>
      interestingFor(rule).findings.map((finding) => recordFor(finding, random.pick(finding.answers).id)),
    day: () => random.pick(interestingFor(rule).days),
    view: (): View => random.pick(["policy", "court"]),
  };
};

export const answerOf = (
  rule: string,
  facts: Record<string, FactValue>,
  rest: Pick<Question, "on" | "knownOn" | "view"> & Partial<Question>,
) => evaluate(law, { rule, facts, findings: [], reforms: [], ...rest });
