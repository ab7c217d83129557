import { choice, choose, evaluate, lessThan, number, otherwise, type SelectedBy, when } from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  age,
  applied,
  chosen,
  decided,
  lawOf,
  married,
  noticeDate,
  ruled,
  saying,
  yesOrNo,
} from "../support/made-up.js";
import { asked } from "../support/questions.js";

const later = { from: "2024-01-01", knownFrom: "2023-06-01" };
const by = (kinder: Extract<SelectedBy, { kinder: unknown }>["kinder"]) => ({
  selectedBy: { receipt: applied, decision: decided, kinder },
});
const years = (first: number, second: number, kinder: "higher" | "lower") =>
  lawOf([
    ruled(
      "years",
      { kind: "number", unit: "years" },
      [saying("old", number(first, "years"), { until: "2024-01-01" }), saying("new", number(second, "years"), later)],
      by(kinder),
    ),
  ]);
const across = { applied: "2023-06-01", decided: "2024-06-01" };
const answered = (law: ReturnType<typeof lawOf>, facts: Record<string, string | number | boolean | null>) => {
  const answer = evaluate(law, asked(law.rules[0]!.id, facts));
  return { outcome: answer.outcome, used: answer.used.map(({ entry }) => entry), answer };
};

describe("the kinder of two laws", () => {
  it("is the law at receipt, unless the law at decision is better for the person", () => {
    expect(answered(years(5, 3, "lower"), across)).toMatchObject({ outcome: 3, used: ["new"] });
    expect(answered(years(3, 5, "lower"), across)).toMatchObject({ outcome: 3, used: ["old"] });
    expect(answered(years(3, 5, "higher"), across)).toMatchObject({ outcome: 5, used: ["new"] });
    expect(answered(years(5, 5, "lower"), across)).toMatchObject({ outcome: 5, used: ["old"] });
  });
  it("is one law where both days fall under it, or where no decision has been taken", () => {
    expect(answered(years(5, 3, "lower"), { ...across, decided: "2023-12-31" }).outcome).toBe(5);
    expect(answered(years(5, 3, "lower"), { ...across, decided: null }).outcome).toBe(5);
    expect(answered(years(3, 5, "lower"), { applied: "2024-01-01", decided: "2024-06-01" }).outcome).toBe(5);
  });
  it("by yes or no, and by an order of outcomes", () => {
    const right = (first: boolean, second: boolean) =>
      lawOf([
        ruled(
          "right",
          yesOrNo,
          [
            saying("old", { node: "constant", type: "boolean", value: first }, { until: "2024-01-01" }),
            saying("new", { node: "constant", type: "boolean", value: second }, later),
          ],
          by("true"),
        ),
      ]);
    expect([right(false, true), right(true, false)].map((law) => answered(law, across).used)).toEqual([
      ["new"],
      ["old"],
    ]);
    const outcome = (first: string, second: string) =>
      lawOf([
        ruled(
          "outcome",
          chosen("granted", "partly", "refused"),
          [saying("old", choice(first), { until: "2024-01-01" }), saying("new", choice(second), later)],
          by(["granted", "partly", "refused"]),
        ),
      ]);
    expect(answered(outcome("refused", "partly"), across).outcome).toBe("partly");
    expect(answered(outcome("partly", "refused"), across).outcome).toBe("partly");
  });
  it("asks for the day of the decision where it is open", () => {
    const { answer } = answered(years(5, 3, "lower"), { applied: "2023-06-01" });
    expect(answer).toMatchObject({ status: "missing", missing: [{ fact: "decided" }] });
  });
  it("asks for a fact that the later law turns on: what is open there may still be kinder", () => {
    const law = lawOf([
      ruled(
        "years",
        { kind: "number", unit: "years" },
        [
          saying("old", number(5, "years"), { until: "2024-01-01" }),
          saying("new", choose(when(lessThan(age, 18), number(3, "years")), otherwise(number(7, "years"))), later),
        ],
        by("lower"),
      ),
    ]);
    expect(answered(law, across).answer).toMatchObject({ status: "missing", missing: [{ fact: "age" }] });
    expect(answered(law, { ...across, age: 17 }).outcome).toBe(3);
    expect(answered(law, { ...across, age: 18 }).outcome).toBe(5);
  });
  it("does not ask where the law at receipt cannot be bettered", () => {
    const law = lawOf([
      ruled(
        "right",
        yesOrNo,
        [
          saying("old", { node: "constant", type: "boolean", value: true }, { until: "2024-01-01" }),
          saying("new", married, later),
        ],
        by("true"),
      ),
    ]);
    expect(answered(law, across)).toMatchObject({ outcome: true, answer: { status: "decided", missing: [] } });
  });
  it("gives what exists where the other law gives nothing", () => {
    const law = lawOf([
      ruled(
        "day",
        { kind: "date" },
        [saying("old", noticeDate, { until: "2024-01-01" }), saying("new", applied, later)],
        by("higher"),
      ),
    ]);
    expect(answered(law, { ...across, noticeDate: null }).outcome).toBeNull();
  });
});
