import {
  after,
  and,
  anyDay,
  atLeast,
  type BoolExpr,
  before,
  choice,
  choose,
  day,
  exception,
  exists,
  extend,
  type FactValue,
  is,
  isNot,
  isOneOf,
  known,
  type Law,
  lessThan,
  lookup,
  months,
  not,
  number,
  or,
  otherwise,
  restart,
  table,
  term,
  when,
  within,
} from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asker, combinations, type Facts, sampleValues } from "../support/completions.js";
import {
  age,
  applied,
  chosen,
  colour,
  dated,
  decided,
  lawOf,
  lined,
  married,
  nationality,
  noticeDate,
  ruled,
  saying,
  source,
  text,
  working,
  yesOrNo,
} from "../support/made-up.js";

const VALUES: Record<string, FactValue[]> = {
  applied: sampleValues(day("2021-06-01"), day("2024-06-01")),
  decided: sampleValues(day("2021-06-05"), day("2021-08-01"), day("2024-06-02"), day("2024-09-30")),
  noticeDate: sampleValues(day("2021-06-10"), day("2021-07-01"), day("2024-08-01")),
  married: sampleValues(true, false),
  working: sampleValues(true, false),
  colour: sampleValues("red", "green", "blue"),
  nationality: sampleValues("TUR", "SYR", "ERI"),
  age: sampleValues(17, 18, 65),
};

const fees = table("fees", {
  title: text("the fees"),
  keys: {
    nationality: { type: "country", title: text("nationality") },
    colour: { type: "choice", title: text("colour") },
  },
  values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
  coveredUntil: "2030-12-31",
  rows: [
    lined("turkey-red", { nationality: "TUR", colour: "red" }, { fee: 1 }),
    lined("turkey-green", { nationality: "TUR", colour: "green" }, { fee: 2 }, { until: "2023-01-01" }),
    lined("syria", { nationality: "SYR" }, { fee: 3 }),
  ],
});
const except = (label: string, condition: Parameters<typeof when>[0], says: string, over: string[] = []) =>
  exception(label, { ...dated, label, title: text(label), when: condition, says: choice(says), over });
const step = (title: string, condition: Parameters<typeof when>[0]) => ({
  ...dated,
  title: text(title),
  when: condition,
});

/** Small laws, each with one rule whose parts can all matter. */
const laws: Record<string, Law> = {
  "conditions in conditions": lawOf([
    ruled("rule", yesOrNo, [saying("first", or(and(married, not(working)), and(is(colour, "red"), atLeast(age, 18))))]),
  ]),
  "a choice between outcomes": lawOf([
    ruled("rule", chosen("a", "b", "c"), [
      saying(
        "first",
        choose(
          when(and(married, lessThan(age, 18)), choice("a")),
          when(isOneOf(colour, "red", "green"), choice("b")),
          otherwise(choice("c")),
        ),
      ),
    ]),
  ]),
  "two versions": lawOf([
    ruled("rule", yesOrNo, [
      saying("old", or(married, working), { until: "2023-01-01" }),
      saying("new", and(married, is(colour, "red")), { from: "2023-01-01" }),
    ]),
  ]),
  "a lookup with two keys": lawOf(
    [
      ruled("rule", { kind: "number", unit: "EUR-cent" }, [
        saying("first", lookup(fees, { nationality, colour }, "fee", { none: number(0, "EUR-cent") })),
      ]),
    ],
    { tables: [fees] },
  ),
  "exceptions with an order": lawOf([
    ruled("rule", chosen("usual", "spouse", "worker"), [saying("first", choice("usual"))], {
      exceptions: [
        except("spouse", married, "spouse"),
        except("worker", and(working, is(colour, "blue")), "worker", ["spouse"]),
      ],
    }),
  ]),
  "days before each other": lawOf([
    ruled("rule", yesOrNo, [
      saying("first", choose<"boolean">(when(married, after(noticeDate, decided)), otherwise(working))),
    ]),
  ]),
  "a term with steps": lawOf([
    ruled("rule", { kind: "term" }, [
      saying(
        "first",
        term({
          from: applied,
          length: months(6),
          steps: [
            restart("again", noticeDate, step("again", exists(noticeDate))),
            extend("act", months(3), { ...step("act", married), effective: decided }),
            extend("measure", months(9), {
              ...step("measure", within(applied, "2024-01-01", "2025-01-01")),
              from: "2024-01-01",
            }),
            extend("red", months(1), step("red", is(colour, "red"))),
          ],
          endsOn: anyDay(source()),
        }),
      ),
    ]),
  ]),
  "through another rule": (() => {
    const inner = ruled("inner", yesOrNo, [saying("inner-first", or(married, before(applied, "2022-01-01")))]);
    const answer = { node: "rule", type: "boolean", rule: "inner" } as const;
    return lawOf([ruled("rule", yesOrNo, [saying("first", and(answer, working))]), inner]);
  })(),
};

/** Yes-no expressions of any shape over a few facts. */
const conditions = fc.letrec<{ any: BoolExpr }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<BoolExpr>(
      married,
      working,
      is(colour, "red"),
      isNot(colour, "blue"),
      exists(noticeDate),
      before(noticeDate, "2024-01-01"),
    ),
    fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts) => and(...parts)),
    fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((parts) => or(...parts)),
    tie("any").map((inner) => not(inner)),
    fc
      .tuple(tie("any"), tie("any"), tie("any"))
      .map(([condition, yes, rest]) => choose<"boolean">(when(condition, yes), otherwise(rest))),
  ),
})).any;

describe("any condition at all", () => {
  it("that is decided stays so, whatever else becomes known", () => {
    const open = Object.fromEntries(
      ["married", "working", "colour", "noticeDate"].map((name) => [
        name,
        [undefined as unknown as FactValue, ...VALUES[name]!],
      ]),
    );
    const partials = combinations(open);
    fc.assert(
      fc.property(conditions, fc.infiniteStream(fc.nat()), (condition, picks) => {
        const law = lawOf([ruled("rule", yesOrNo, [saying("first", condition)])]);
        const facts = new Set(law.facts.map(({ id }) => id));
        const ask = asker(law, "rule", day("2025-12-31"));
        const given = (all: Facts) =>
          Object.fromEntries(Object.entries(all).filter(([name, value]) => facts.has(name) && value !== undefined));
        for (let turn = 0; turn < 10; turn++) {
          const partial = given(partials[picks.next().value! % partials.length]!);
          const answer = ask({ ...partial, applied: known(day("2021-01-01")) });
          if (answer.status !== "decided") continue;
          for (let other = 0; other < 10; other++) {
            const more = given(partials[picks.next().value! % partials.length]!);
            const whole = ask({ ...more, ...partial, applied: known(day("2021-01-01")) });
            expect([whole.status, whole.outcome]).toEqual(["decided", answer.outcome]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Days after every day of a decision, where two days are only compared with each other. */
const LATER: Record<string, Record<string, FactValue[]>> = {
  "days before each other": { noticeDate: sampleValues(day("2021-06-10"), day("2024-12-01")) },
};

describe.each(Object.entries(laws))("%s", (title, law) => {
  const valuesOf = (name: string) => LATER[title]?.[name] ?? VALUES[name]!;
  const ask = asker(law, "rule", day("2025-12-31"));
  const names = law.facts.map(({ id }) => id);
  const outcomeOf = (facts: Facts) => JSON.stringify([ask(facts).status, ask(facts).outcome]);
  const openValues = Object.fromEntries(
    names.map((name) => [name, [undefined as unknown as FactValue, ...valuesOf(name)]]),
  );
  const partials = combinations(openValues).map((facts) => {
    const given = Object.entries(facts).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given) as Facts;
  });
  const completions = (facts: Facts) =>
    combinations(Object.fromEntries(names.map((name) => [name, facts[name] ? [facts[name]] : valuesOf(name)]))).filter(
      (whole) => ask(whole).status !== "refused",
    );

  it("what is decided stays so, whatever else becomes known", () => {
    let decidedEarly = 0;
    for (const facts of partials) {
      const answer = ask(facts);
      if (answer.status !== "decided") continue;
      expect(answer.missing).toEqual([]);
      const all = completions(facts);
      if (all.length > 1) decidedEarly++;
      for (const whole of all) expect(outcomeOf(whole), JSON.stringify([facts, whole])).toBe(outcomeOf(facts));
    }
    expect(decidedEarly, "some questions are settled before every fact is known").toBeGreaterThan(0);
  });

  it("what is open names facts that can still change the outcome, and no others", () => {
    let open = 0;
    for (const facts of partials) {
      const answer = ask(facts);
      if (answer.status !== "missing") continue;
      open++;
      expect(answer.missing.length).toBeGreaterThan(0);
      for (const { fact } of answer.missing) {
        expect(names).toContain(fact);
        expect(facts).not.toHaveProperty(fact as string);
        const others = (whole: Facts) => JSON.stringify({ ...whole, [fact as string]: null });
        const seen = new Map<string, string>();
        const changes = completions(facts).some((whole) => {
          const before = seen.get(others(whole));
          if (before === undefined) seen.set(others(whole), outcomeOf(whole));
          return before !== undefined && before !== outcomeOf(whole);
        });
        expect(changes, `${fact} matters in ${JSON.stringify(facts)}`).toBe(true);
      }
    }
    expect(open).toBeGreaterThan(0);
  });

  it("every fact that is asked for, answered, leads to a decision", () => {
    for (const whole of completions({})) {
      let facts: Facts = {};
      for (let turn = 0; turn <= names.length; turn++) {
        const answer = ask(facts);
        if (answer.status === "decided") break;
        const { fact } = answer.missing[0] ?? {};
        expect(fact).toBeDefined();
        facts = { ...facts, [fact as string]: whole[fact as string]! };
      }
      expect(ask(facts).status).toBe("decided");
      expect(outcomeOf(facts)).toBe(outcomeOf(whole));
    }
  });
});
