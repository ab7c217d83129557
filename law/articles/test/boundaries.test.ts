import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, day, known, type Rule, type Version, visibleOn } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { answerOf, drawsFor } from "./support/ask.js";

const TODAY = day("2026-11-21");

/** The versions of a rule as known today, in order of time. */
const versionsOf = (rule: Rule) => [...visibleOn<Version>(rule.versions, TODAY).held].sort((a, b) => a.from - b.from);

/** Asks a rule for a case of a day; null where other facts that were drawn contradict that day. */
function onCaseDay(rule: Rule, caseDay: number, random: ReturnType<typeof drawsFor>): Answer | null {
  const facts = random.facts();
  const findings = random.findings();
  const { selectedBy } = rule;
  if (!("node" in selectedBy) || (selectedBy.node !== "fact" && selectedBy.node !== "on")) return null;
  if (selectedBy.node === "fact") facts[selectedBy.fact] = known(caseDay);
  const on = selectedBy.node === "on" ? caseDay : random.day();
  const answer = answerOf(rule.id, facts, { on, knownOn: TODAY, view: "policy", findings });
  return answer.warnings.some(({ code }) => code.startsWith("contradictory-")) ? null : answer;
}

/** The versions of the rule that an answer used. */
const usedOf = (rule: Rule, answer: Answer) => {
  const own = new Set(rule.versions.map(({ id }) => id));
  return answer.used.map(({ entry }) => entry).filter((entry) => own.has(entry));
};

const TRIES = 60;

describe.each(
  law.rules.map((rule): [string, Rule] => [rule.id, rule]),
)("the days on which the law changes: %s", (_, rule) => {
  const versions = versionsOf(rule);
  it("each version is the law from its first day up to and including its last, and not a day longer", () => {
    const random = drawsFor(rule, 31);
    for (const [index, version] of versions.entries()) {
      const next = versions[index + 1];
      const last = next ? next.from - 1 : version.until === undefined ? version.from + 400 : version.until - 1;
      for (const [caseDay, expected] of [
        [version.from, version.id],
        [last, version.id],
        ...(next ? [[next.from, next.id] as const] : []),
      ] as const)
        for (let turn = 0; turn < TRIES; turn++) {
          const answer = onCaseDay(rule, caseDay, random);
          if (answer?.status !== "decided") continue;
          const used = usedOf(rule, answer);
          if (used.length > 0) expect(used, isoOf(caseDay)).toEqual([expected]);
        }
    }
  });
  it("the day before the first version has no law", () => {
    const [first] = versions;
    const random = drawsFor(rule, 32);
    for (let turn = 0; turn < TRIES && first; turn++) {
      const answer = onCaseDay(rule, first.from - 1, random);
      if (answer) expect(answer.status).not.toBe("decided");
    }
  });
});
