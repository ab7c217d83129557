import { isoOf } from "@keten/calendar";
import { law } from "@keten/law";
import { type Answer, entriesOf, type Rule } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { answerOf, drawsFor } from "./support/ask.js";

/** Since when every entry and every position is known. */
const knownFrom = new Map<string, number>([
  ...entriesOf(law).map(({ entry }) => [entry.id, entry.knownFrom] as const),
  ...law.rules.flatMap((rule) => rule.positions.map((one) => [one.id, one.knownFrom] as const)),
]);
const RUNS = Math.ceil(6000 / law.rules.length);

const beyondChecked = ({ status, warnings }: Answer) =>
  status === "refused" && warnings.some(({ code }) => code === "beyond-covered");

let moved = 0;

describe.each(law.rules.map((rule): [string, Rule] => [rule.id, rule]))("two clocks: %s", (_, rule) => {
  it("moving what is known changes an answer only by what became known, and the answer names it", () => {
    const random = drawsFor(rule, 11);
    for (let run = 0; run < RUNS; run++) {
      const facts = random.facts();
      const findings = random.findings();
      const on = random.day();
      const view = random.view();
      const [from, to] = [random.day(), random.day()].sort((a, b) => a - b) as [number, number];
      const before = answerOf(rule.id, facts, { on, view, knownOn: from, findings });
      const after = answerOf(rule.id, facts, { on, view, knownOn: to, findings });
      const shown = (answer: typeof before) => JSON.stringify([answer.status, answer.outcome, answer.due]);
      if (shown(before) === shown(after)) continue;
      // Beyond what was checked an entry without a known end is refused; once its end is known, there is nothing to doubt.
      if ([before, after].some(beyondChecked)) continue;
      moved++;
      const became = after.used.filter(({ entry }) => {
        const since = knownFrom.get(entry) as number;
        return since > from && since <= to;
      });
      const told = JSON.stringify({ facts, on: isoOf(on), view, from: isoOf(from), to: isoOf(to), before, after });
      expect(became.length, told).toBeGreaterThan(0);
    }
  });

  it("no answer uses what was not known yet, whatever day is asked about", () => {
    const random = drawsFor(rule, 12);
    for (let run = 0; run < RUNS; run++) {
      const knownOn = random.day();
      const answer = answerOf(rule.id, random.facts(), {
        on: random.day(),
        view: random.view(),
        knownOn,
        findings: random.findings(),
      });
      for (const { entry } of answer.used) expect(knownFrom.get(entry), entry).toBeLessThanOrEqual(knownOn);
    }
  });
});

describe("what is known", () => {
  it("did change answers above", () => expect(moved).toBeGreaterThan(law.rules.length));
});

describe("an answer of before the first epoch", () => {
  it("is refused: nothing was known", () => {
    const first = Math.min(...knownFrom.values());
    for (const rule of law.rules) {
      const random = drawsFor(rule, 13);
      for (let run = 0; run < 20; run++) {
        const answer = answerOf(rule.id, random.facts(), { on: random.day(), view: random.view(), knownOn: first - 1 });
        expect(["refused", "decided"]).toContain(answer.status);
        expect(answer.used).toEqual([]);
        if (answer.status === "decided") expect(answer.due, "only a rule that does not apply").toBeNull();
      }
    }
  });
});
