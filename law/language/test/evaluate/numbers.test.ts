import {
  ABSENT_INTEGER,
  COMPILED_STATUS,
  check,
  compile,
  day,
  dayInYear,
  dividedBy,
  type Expr,
  evaluate,
  exists,
  minus,
  number,
  numberFact,
  numberText,
  plus,
  prose,
  rounded,
  roundedDown,
  roundedUp,
  roundTo,
  times,
  yes,
} from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { age, applied, lawOf, ruled, saying, text, yesOrNo } from "../support/made-up.js";
import { asked, iso } from "../support/questions.js";

const amount = numberFact(
  "amount",
  { unit: "count", min: -1e9, max: 1e9 },
  { label: text("the amount"), question: text("?"), meaning: text("?"), unstated: "ask" },
);
const NUMBER = { kind: "number", unit: "count" } as const;
const DATE = { kind: "date" } as const;
const facts = [applied.definition, amount.definition];
const lawSaying = (says: Expr) =>
  lawOf([ruled("value", says.type === "date" ? DATE : NUMBER, [saying("first", says)])], { facts });
const gives = (says: Expr, value: number | null | "?" = 0) =>
  evaluate(lawSaying(says), asked("value", { applied: "2024-01-01", amount: value })).outcome;

describe("rounding", () => {
  const all = (value: number) => [
    gives(rounded(amount), value),
    gives(roundedUp(amount), value),
    gives(roundedDown(amount), value),
  ];
  it.each([
    [2.4, 2, 3, 2],
    [2.5, 3, 3, 2],
    [3.5, 4, 4, 3],
    [2.6, 3, 3, 2],
    [7, 7, 7, 7],
    [0, 0, 0, 0],
    [-2.4, -2, -2, -3],
    [-2.5, -2, -2, -3],
    [-0.4, 0, 0, -1],
    [1e-9, 0, 1, 0],
  ])("of %d: nearest %d, up %d, down %d", (value, nearest, up, down) => {
    expect(all(value)).toEqual([nearest, up, down]);
  });
  it("takes what differs in its last binary digits for the whole or half that is meant", () => {
    expect(350 / 0.7).toBeGreaterThan(500);
    expect(gives(roundedUp(dividedBy(amount, number(0.7, "count"), "count")), 350)).toBe(500);
    expect(1.005 * 100).toBeLessThan(100.5);
    expect(gives(rounded(times(number(1.005, "count"), amount, "count")), 100)).toBe(101);
    expect(gives(roundedUp(amount), 96000.000001)).toBe(96001);
  });
  it("gives whole numbers next to the value, in order", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const [down, nearest, up] = (["down", "nearest", "up"] as const).map((to) => roundTo(value, to)) as [
          number,
          number,
          number,
        ];
        expect([down, nearest, up].every(Number.isInteger)).toBe(true);
        expect(down).toBeLessThanOrEqual(nearest);
        expect(nearest).toBeLessThanOrEqual(up);
        expect(up - down).toBeLessThanOrEqual(1);
        expect(Math.abs(nearest - value)).toBeLessThanOrEqual(0.5 + Math.abs(value) * 1e-12);
      }),
    );
  });
  it("of nothing is nothing, of something unknown is unknown", () => {
    expect(gives(rounded(amount), null)).toBeNull();
    const answer = evaluate(lawSaying(rounded(amount)), asked("value", { applied: "2024-01-01", amount: "?" }));
    expect(answer).toMatchObject({ status: "missing", missing: [{ fact: "amount" }] });
    const there = lawOf([ruled("there", yesOrNo, [saying("first", exists(rounded(amount)))])], { facts });
    expect(evaluate(there, asked("there", { applied: "2024-01-01", amount: null })).outcome).toBe(false);
  });
  it("keeps its unit, and asks for a number", () => {
    const years = ruled("value", { kind: "number", unit: "years" }, [saying("first", rounded(age))]);
    const codes = (one: typeof years | ReturnType<typeof ruled>) => check(lawOf([one])).map(({ code }) => code);
    expect(codes(years)).not.toContain("units-differ");
    const wrong = ruled("value", NUMBER, [saying("first", rounded(age))]);
    expect(codes(wrong)).toContain("result-differs");
    const ofYes = ruled("value", NUMBER, [saying("first", rounded(yes as never))]);
    expect(codes(ofYes)).toContain("types-differ");
  });
});

describe("a day of the calendar in a year that is a number", () => {
  it("is that day; where the month is shorter its last day", () => {
    const on = (year: number, month: number, of: number) => iso(gives(dayInYear(amount, month, of), year) as number);
    expect(on(2024, 1, 31)).toBe("2024-01-31");
    expect(on(2026, 12, 30)).toBe("2026-12-30");
    expect([on(2024, 2, 29), on(2026, 2, 29), on(2026, 4, 31)]).toEqual(["2024-02-29", "2026-02-28", "2026-04-30"]);
  });
  it("of no year is no day", () => {
    expect(gives(dayInYear(amount, 1, 31), null)).toBeNull();
  });
  it("wants a year without a unit of time", () => {
    const wrong = ruled("value", DATE, [saying("first", dayInYear(age, 1, 31))]);
    expect(check(lawOf([wrong])).map(({ code }) => code)).toContain("units-differ");
  });
});

describe("compiled code", () => {
  const says = [
    rounded(dividedBy(amount, number(8, "count"), "count")),
    roundedUp(dividedBy(amount, number(0.91, "count"), "count")),
    roundedDown(times(amount, number(0.1, "count"), "count")),
    dayInYear(amount, 2, 29),
  ];
  it.each(says.map((one) => [prose(one, lawSaying(one)).en, one] as const))("equals evaluation: %s", (_, one) => {
    const law = lawSaying(one);
    const { many, out } = compile(
      law,
      "value",
      { applied: { column: "i32" }, amount: { column: "f64" } },
      { view: "policy", knownOn: day("2025-12-31"), reforms: [] },
    );
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1990, max: 2090 })), (value) => {
        const columns = { applied: Int32Array.of(day("2024-01-01")), amount: Float64Array.of(value ?? Number.NaN) };
        many(columns, Int32Array.of(0), 1, day("2025-12-31"));
        const absent = one.type === "date" ? ABSENT_INTEGER : Number.NaN;
        expect(out.status[0]).toBe(COMPILED_STATUS.decided);
        expect(out.value[0]).toBe(gives(one, value) ?? absent);
      }),
    );
  });
});

describe("in words", () => {
  const law = lawSaying(amount);
  it("says which way is rounded and puts brackets where they are needed", () => {
    const score = plus(amount, number(1, "count"), "count");
    expect(prose(rounded(times(score, number(2, "count"), "count")), law)).toEqual({
      nl: "((the amount + 1) × 2), afgerond op een heel getal",
      en: "((the amount + 1) × 2), rounded to a whole number",
    });
    expect(prose(roundedUp(amount), law).nl).toBe("(the amount), naar boven afgerond op een heel getal");
    expect(prose(roundedDown(amount), law).en).toBe("(the amount), rounded down to a whole number");
    expect(prose(minus(amount, score, "count"), law).en).toBe("the amount − (the amount + 1)");
    expect(prose(minus(score, amount, "count"), law).en).toBe("the amount + 1 − the amount");
    expect(prose(dayInYear(score, 1, 31), law)).toEqual({
      nl: "31 januari van the amount + 1",
      en: "31 January of the amount + 1",
    });
  });
  it("marks the thousands of long numbers, not of a year", () => {
    const said = (value: number) => Object.values(numberText(value, "count"));
    expect(said(17811291)).toEqual(["17.811.291", "17,811,291"]);
    expect(said(-96000.25)).toEqual(["-96.000,25", "-96,000.25"]);
    expect(said(2026)).toEqual(["2026", "2026"]);
    expect(said(0.0123456)).toEqual(["0,0123456", "0.0123456"]);
    expect(numberText(96000, "persons").nl).toBe("96.000 personen");
  });
});
