import {
  addLength,
  and,
  atLeast,
  before,
  choose,
  dateFact,
  daysBetween,
  type Expr,
  earliest,
  evaluate,
  exists,
  is,
  isNot,
  latest,
  minus,
  months,
  noDay,
  not,
  number,
  onOrAfter,
  or,
  otherwise,
  plus,
  smallest,
  times,
  when,
  yes,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  age,
  applied,
  chosen,
  colour,
  decided,
  income,
  lawOf,
  married,
  ruled,
  saying,
  text,
  working,
  yesOrNo,
} from "../support/made-up.js";
import { asked, iso } from "../support/questions.js";

const unstated = { unstated: "ask", question: text("?"), meaning: text("?") } as const;
const until = dateFact("until", { ...unstated, label: text("the last day") });

type Value = boolean | "?";
const VALUES: readonly Value[] = [true, false, "?"];

/** What a yes-no expression gives: true, false, or "?" where it asks. */
function gives(says: Expr, facts: Record<string, string | number | boolean | null>): Value {
  const rule = ruled("right", yesOrNo, [saying("first", says)]);
  const law = lawOf([rule], {
    facts: [applied, decided, married, working, colour, age, income, until].map((one) => one.definition),
  });
  const answer = evaluate(law, asked("right", { applied: "2024-01-01", ...facts }));
  expect(["decided", "missing"]).toContain(answer.status);
  return answer.status === "missing" ? "?" : (answer.outcome as boolean);
}

/** Kleene: the weakest wins in `and`, the strongest in `or`, with unknown in between. */
const STRENGTH: Record<string, number> = { false: 0, "?": 1, true: 2 };
const weaker = (a: Value, b: Value) => (STRENGTH[String(a)]! < STRENGTH[String(b)]! ? a : b);
const stronger = (a: Value, b: Value) => (STRENGTH[String(a)]! < STRENGTH[String(b)]! ? b : a);

describe("three values", () => {
  for (const a of VALUES)
    for (const b of VALUES)
      it(`${a} and, or ${b}`, () => {
        const facts = { married: a, working: b };
        expect(gives(and(married, working), facts)).toBe(weaker(a, b));
        expect(gives(or(married, working), facts)).toBe(stronger(a, b));
      });
  it("not turns yes and no round, and leaves unknown", () => {
    expect(VALUES.map((a) => gives(not(married), { married: a }))).toEqual([false, true, "?"]);
  });
  it("no parts at all: all hold, none holds", () => {
    expect(gives(and(), {})).toBe(true);
    expect(gives(or(), {})).toBe(false);
  });
  it("a comparison with something unknown is unknown", () => {
    expect(gives(atLeast(age, 18), { age: "?" })).toBe("?");
    expect(gives(is(colour, "red"), { colour: "?" })).toBe("?");
    expect(gives(before(applied, until), { until: "?" })).toBe("?");
  });
  it("a choice between ways that give the same does not ask", () => {
    const same = choose(when(married, yes), when(is(colour, "red"), yes), otherwise(yes));
    expect(gives(same, { married: "?", colour: "?" })).toBe(true);
    const differs = choose(when(married, yes), otherwise(not(yes)));
    expect(gives(differs, { married: "?" })).toBe("?");
    expect(gives(choose(when(working, yes), otherwise(differs)), { working: true, married: "?" })).toBe(true);
  });
});

describe("what does not exist", () => {
  it("exists is false, of what is known true, of what is unknown unknown", () => {
    expect([null, "2024-05-01", "?"].map((value) => gives(exists(until), { until: value }))).toEqual([
      false,
      true,
      "?",
    ]);
    expect(gives(exists(noDay), {})).toBe(false);
  });
  it("makes every comparison false, also the opposite one", () => {
    for (const condition of [before(until, "2024-01-01"), onOrAfter(until, "2024-01-01"), before(applied, until)])
      expect(gives(condition, { until: null })).toBe(false);
    expect(gives(is(colour, "red"), { colour: null })).toBe(false);
    expect(gives(isNot(colour, "red"), { colour: null })).toBe(false);
    expect(gives(not(is(colour, "red")), { colour: null })).toBe(true);
    expect(gives(atLeast(age, 0), { age: null })).toBe(false);
  });
  it("makes a comparison false even where the other side is unknown", () => {
    expect(gives(before(until, applied), { until: null, applied: "2024-01-01" })).toBe(false);
    expect(gives(atLeast(plus(age, income, "years"), 0), { age: null, income: "?" })).toBe(false);
  });
  it("goes through arithmetic, lengths and the first or last of several", () => {
    const nothing = { until: null, age: null, income: null };
    const numbers = [
      plus(age, age, "years"),
      minus(age, age, "years"),
      times(age, number(2, "count"), "years"),
      daysBetween(until, applied),
      smallest(income, number(5, "EUR-cent")),
    ];
    for (const one of numbers) expect(gives(exists(one), nothing)).toBe(false);
    for (const one of [addLength(until, months(1)), earliest(until, applied), latest(applied, until)])
      expect(gives(exists(one), nothing)).toBe(false);
  });
  it("as a yes-no fact is no", () => {
    expect(gives(married, { married: null })).toBe(false);
    expect(gives(not(married), { married: null })).toBe(true);
    expect(gives(exists(married), { married: null })).toBe(true);
  });
  it("a rule picked by a day that does not exist does not apply", () => {
    const law = lawOf([ruled("right", yesOrNo, [saying("first", yes)])]);
    expect(evaluate(law, asked("right", { applied: null }))).toMatchObject({ status: "decided", outcome: null });
  });
});

describe("values", () => {
  const value = (says: Expr, facts: Record<string, string | number>) => {
    const kind = says.type === "date" ? ({ kind: "date" } as const) : ({ kind: "number", unit: "years" } as const);
    const law = lawOf([ruled("value", kind, [saying("first", says)])]);
    const { outcome } = evaluate(law, asked("value", { applied: "2024-01-31", ...facts }));
    return says.type === "date" ? iso(outcome as number) : outcome;
  };
  it("are computed with their units", () => {
    expect(value(plus(age, number(2, "years"), "years"), { age: 30 })).toBe(32);
    expect(value(smallest(age, number(18, "years")), { age: 30 })).toBe(18);
    expect(value(daysBetween(applied, decided), { decided: "2024-03-01" })).toBe(30);
    expect(value(addLength(applied, months(1)), {})).toBe("2024-02-29");
    expect(value(latest(applied, decided), { decided: "2024-03-01" })).toBe("2024-03-01");
  });
  it("of a rule with choices are its ids", () => {
    const law = lawOf([
      ruled("outcome", chosen("granted", "refused"), [
        saying(
          "first",
          choose(
            when(married, { node: "constant", type: "choice", value: "granted" }),
            otherwise({
              node: "constant",
              type: "choice",
              value: "refused",
            }),
          ),
        ),
      ]),
    ]);
    expect(evaluate(law, asked("outcome", { applied: "2024-01-01", married: true })).outcome).toBe("granted");
  });
});
