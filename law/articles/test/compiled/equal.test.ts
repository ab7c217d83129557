import { law } from "@keten/law";
import { EMITTERS, type Emitters, type Rule } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { compareOn, describeDifference } from "./compare.js";

const CASES = 100_000;
/** The term of the decision has most to go wrong: half of all cases are for it. */
const shareOf = (rule: Rule) =>
  rule.id === "asylum.decision-term" ? CASES / 2 : Math.ceil(CASES / 2 / (law.rules.length - 1));

describe("compiled rules equal evaluated rules on status, value, version and flags", () => {
  for (const rule of law.rules)
    it(`${rule.id}: ${shareOf(rule)} cases`, { timeout: 120_000 }, () => {
      const differences = compareOn(law, rule, shareOf(rule), 20260612);
      expect(differences.slice(0, 3).map(describeDifference)).toEqual([]);
    });
});

describe("a fault planted in the code generator is found", () => {
  const faults: Record<string, Partial<Emitters>> = {
    "a step on the last day counts as too late": { tooLate: (day, due) => `${day}>=${due}` },
    "a version starts a day late": {
      inForce: (day, from, until) => (until === undefined ? `${day}>${from}` : `(${day}>${from}&&${day}<${until})`),
    },
    "a step may run before the start of the term": { stepDay: (day) => day },
    "the maximum of a ground is forgotten": { fit: (wanted) => wanted },
    "months are added without the month-end clamp": {
      reach: (start, day, months) => `(rt.fromMonths(${start}+${months},1)+${day}-1)`,
    },
    "coverage looks at the case date only": {
      beyond: (matched, _on, coveredUntil) => `${matched}>${coveredUntil}`,
    },
  };
  const term = law.rules.find((rule) => rule.id === "asylum.decision-term") as Rule;
  for (const [name, fault] of Object.entries(faults))
    it(name, { timeout: 60_000 }, () => {
      expect(compareOn(law, term, 20_000, 7, { ...EMITTERS, ...fault }).length).toBeGreaterThan(0);
    });
});
