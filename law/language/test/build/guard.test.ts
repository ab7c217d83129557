import {
  BARRED,
  check,
  choice,
  choose,
  evaluate,
  findingOf,
  type Guard,
  guarded,
  is,
  isAnnulment,
  otherwise,
  when,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import { credible, dated, lawOf, married, ruled, saying, source, text, working } from "../support/made-up.js";
import { asked } from "../support/questions.js";

const guard = (id: string, forbids: Guard["forbids"]): Guard => ({
  ...dated,
  id,
  title: text(id),
  acts: ["detention"],
  forbids,
  sources: [source(id)],
});
const outcome = {
  kind: "choice",
  values: [...["ordered", "none"].map((id) => ({ id, label: text(id) })), BARRED],
} as const;
const order = (id: string, kind: string) =>
  ruled(
    id,
    outcome,
    [saying(`${id}-first`, choose(when(is(findingOf(credible), "yes"), choice("ordered")), otherwise(choice("none"))))],
    { act: { kind, favourable: false, authority: "IND", harmless: ["none", "barred"] } },
  );
const law = lawOf(
  guarded(
    [order("order", "detention"), order("other", "fine")],
    [guard("never-spouses", married), guard("never-workers", working)],
  ),
  { findings: [credible] },
);
const decide = (rule: string, facts: Record<string, boolean>) =>
  evaluate(
    law,
    asked(
      rule,
      { applied: "2024-01-01", ...facts },
      {
        findings: [{ finding: "credible", answer: "yes", by: "A", role: "caseworker", motivation: "seen", on: 19_723 }],
      },
    ),
  );

describe("a guarantee", () => {
  it("bars every act it covers, and names its own source", () => {
    const answer = decide("order", { married: true, working: false });
    expect(answer.outcome).toBe("barred");
    expect(answer.sources.map(({ locator }) => locator)).toContain("never-spouses");
  });
  it("leaves other acts and other people alone", () => {
    expect(decide("order", { married: false, working: false }).outcome).toBe("ordered");
    expect(decide("other", { married: true, working: true }).outcome).toBe("ordered");
  });
  it("is asked for where it is open: the act is not allowed while nobody knows", () => {
    const answer = decide("order", { married: false });
    expect(answer.status).toBe("missing");
    expect(answer.missing).toEqual([{ fact: "working" }]);
  });
  it("broken twice is barred by the first that is listed", () => {
    const answer = decide("order", { married: true, working: true });
    expect(answer.outcome).toBe("barred");
    expect(answer.used.map(({ entry }) => entry)).toContain("never-spouses-in-order");
  });
  it("leaves a law without faults, and no order without a person", () => {
    expect(check(law)).toEqual([]);
    const guards = law.rules[0]?.exceptions.filter((one) => !isAnnulment(one)).map(({ id }) => id);
    expect(guards).toEqual(["never-spouses-in-order", "never-workers-in-order"]);
  });
});
