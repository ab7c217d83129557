import {
  and,
  answerOf,
  anyDay,
  atLeast,
  before,
  check,
  choice,
  choose,
  days,
  exception,
  exists,
  extend,
  findingOf,
  is,
  isNot,
  type Law,
  lessThan,
  months,
  moreThan,
  no,
  not,
  number,
  onOrAfter,
  onOrBefore,
  or,
  otherwise,
  parameter,
  parameterOf,
  plus,
  reform,
  term,
  theDay,
  when,
  workingDays,
  yes,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  age,
  applied,
  chosen,
  colour,
  credible,
  dated,
  decided,
  income,
  lawOf,
  married,
  noticeDate,
  ruled,
  saying,
  source,
  text,
  valued,
  working,
  yesOrNo,
} from "./support/made-up.js";

const codes = (law: Law) => check(law).map(({ code }) => code);
const saysYesWhen = (condition: Parameters<typeof when>[0], rest: Partial<Law> = {}) =>
  lawOf([ruled("right", yesOrNo, [saying("first", choose(when(condition, yes), otherwise(no)))])], rest);

describe("conditions over the values of one fact", () => {
  it.each([
    ["two different choices at once", and(is(colour, "red"), is(colour, "blue"))],
    ["none of the choices", and(isNot(colour, "red"), isNot(colour, "green"), isNot(colour, "blue"))],
    ["more than the most", moreThan(age, 120)],
    ["before and after one day", and(before(applied, "2021-05-05"), onOrAfter(applied, "2021-05-05"))],
    ["a day before the version holds", before(applied, "2019-01-01")],
    ["yes and no", and(married, not(married))],
    ["existing and not existing", and(exists(noticeDate), not(exists(noticeDate)))],
  ])("never holds: %s", (_, condition) => {
    expect(codes(saysYesWhen(condition))).toEqual(["condition-never-holds"]);
  });

  it.each([
    ["every choice but one, or that one", or(isNot(colour, "red"), is(colour, "red"))],
    ["before a day or from that day", or(before(applied, "2021-05-05"), onOrAfter(applied, "2021-05-05"))],
    ["under a line or above a lower one", or(lessThan(age, 65), atLeast(age, 18))],
    ["a day from the start of the version on", onOrAfter(applied, "2020-01-01")],
    ["a day not after itself", onOrBefore(applied, applied)],
  ])("never fails: %s", (_, condition) => {
    expect(codes(saysYesWhen(condition))).toEqual(["condition-never-fails"]);
  });

  it.each([
    ["neighbouring days", and(before(applied, "2021-05-06"), onOrAfter(applied, "2021-05-05"))],
    ["one age", and(atLeast(age, 18), lessThan(age, 19))],
    ["a fact that may not exist", or(before(noticeDate, "2021-01-01"), onOrAfter(noticeDate, "2021-01-01"))],
    ["two facts", or(married, not(working))],
    ["the day asked about", and(onOrAfter(theDay, "2021-01-01"), before(theDay, "2021-01-02"))],
  ])("can go either way: %s", (_, condition) => {
    expect(codes(saysYesWhen(condition))).toEqual([]);
  });

  it("tells the innermost fault once, not everything around it", () => {
    const never = and(is(colour, "red"), is(colour, "blue"));
    expect(codes(saysYesWhen(or(and(never, married), working)))).toEqual(["condition-never-holds"]);
  });

  it("tells a second branch that the first leaves nothing to", () => {
    const law = lawOf([
      ruled("years", { kind: "number", unit: "years" }, [
        saying(
          "first",
          choose(
            when(atLeast(age, 18), number(1, "years")),
            when(atLeast(age, 21), number(2, "years")),
            otherwise(number(3, "years")),
          ),
        ),
      ]),
    ]);
    expect(codes(law)).toEqual(["branch-never-reached"]);
  });

  it("looks inside the steps of a term and names the step", () => {
    const never = and(is(colour, "red"), is(colour, "blue"));
    const law = lawOf([
      ruled("term", { kind: "term" }, [
        saying(
          "first",
          term({
            from: applied,
            length: months(6),
            steps: [extend("longer", months(3), { ...dated, title: text("longer"), when: never })],
            endsOn: anyDay(source()),
          }),
        ),
      ]),
    ]);
    expect(check(law)).toMatchObject([{ code: "condition-never-holds", field: "term", value: "longer" }]);
  });
});

describe("exceptions that can apply at once", () => {
  const withExceptions = (...exceptions: ReturnType<typeof exception>[]) =>
    lawOf([ruled("right", yesOrNo, [saying("first", no)], { exceptions })]);
  const except = (
    label: string,
    condition: Parameters<typeof when>[0],
    rest: { until?: string; over?: string[]; from?: string; knownFrom?: string } = {},
  ) => exception(label, { ...dated, label, title: text(label), when: condition, says: yes, ...rest });

  it("over ages at the lines they name", () => {
    const law = withExceptions(except("old", atLeast(age, 65)), except("young", lessThan(age, 66)));
    expect(codes(law)).toEqual(["exceptions-can-conflict"]);
    expect(check(law)[0]?.message.en).toContain("65");
    expect(codes(withExceptions(except("old", atLeast(age, 65)), except("young", lessThan(age, 65))))).toEqual([]);
  });

  it("where a measure of later reaches back to cases of before the end of the earlier", () => {
    const earlier = except("earlier", married, { until: "2022-01-01" });
    expect(codes(withExceptions(earlier, except("later", married, { from: "2022-01-01" })))).toEqual([
      "exceptions-can-conflict",
    ]);
    const covered = except("later", and(married, onOrAfter(applied, "2022-01-01")), { from: "2022-01-01" });
    expect(codes(withExceptions(earlier, covered))).toEqual([]);
  });

  it("not where a fact that does not exist keeps them apart", () => {
    const law = withExceptions(except("given", exists(noticeDate)), except("not-given", not(exists(noticeDate))));
    expect(codes(law)).toEqual([]);
  });

  it("counts an answer of another rule as one thing", () => {
    const kind = ruled("kind", chosen("a", "b"), [
      saying("by-marriage", choose(when(married, choice("a")), otherwise(choice("b")))),
    ]);
    const apart = ruled("right", yesOrNo, [saying("first", no)], {
      exceptions: [except("for-a", is(answerOf(kind), "a")), except("for-b", is(answerOf(kind), "b"))],
    });
    expect(codes(lawOf([kind, apart]))).toEqual([]);
  });

  it("is sure where free facts bring them together, and only warns where something else would have to follow", () => {
    const kind = ruled("kind", yesOrNo, [saying("by-work", working)]);
    const derived = ruled("right", yesOrNo, [saying("first", no)], {
      exceptions: [except("for-kind", answerOf(kind)), except("not-working", and(married, not(working)))],
    });
    expect(check(lawOf([kind, derived]))).toMatchObject([{ code: "exceptions-can-conflict", severity: "warning" }]);
    const free = withExceptions(except("spouse", married), except("worker", working));
    expect(check(free)).toMatchObject([{ code: "exceptions-can-conflict", severity: "error" }]);
  });

  it("an order that only one of three follows does not settle the other two", () => {
    const law = withExceptions(
      except("one", married),
      except("two", working),
      except("three", is(colour, "red"), { over: ["one", "two"] }),
    );
    expect(check(law)).toMatchObject([{ code: "exceptions-can-conflict", value: "two" }]);
  });
});

describe("references", () => {
  it.each([
    ["a rule", { node: "rule", type: "boolean", rule: "rihgt" }],
    ["a parameter", { node: "parameter", type: "boolean", parameter: "line" }],
    ["a finding", { node: "finding", type: "choice", finding: "credible" }],
    ["a table", { node: "lookup", type: "boolean", table: "fees", keys: {}, value: "fee", at: "on", none: "absent" }],
  ] as const)("to %s that does not exist", (_, says) => {
    expect(codes(lawOf([ruled("right", yesOrNo, [saying("first", says)])]))).toEqual(["unknown-name"]);
  });

  it("to a rule beside the answer, a remedy's rule, an exception that goes behind", () => {
    const remedy = { kind: "objection", title: text("objection"), suspensive: null, sources: [source()] };
    const rest = { alongside: { more: "none" }, remedies: [{ ...remedy, rule: "nowhere" }] };
    const exceptions = [
      exception("spouse", { ...dated, label: "spouse", title: text("spouse"), when: married, says: yes, over: ["x"] }),
    ];
    const law = lawOf([ruled("right", yesOrNo, [saying("first", no)], { ...rest, exceptions })], {
      remediesByAct: { refusal: [{ ...remedy, rule: "neither" }] },
    });
    expect(codes(law)).toEqual(["unknown-name", "unknown-name", "unknown-name", "unknown-name"]);
  });

  it("suggests the name that was probably meant", () => {
    const says = { node: "fact", type: "boolean", fact: "maried" } as const;
    const law = lawOf([ruled("right", yesOrNo, [saying("first", says)])], {
      facts: [applied.definition, married.definition],
    });
    expect(check(law)[0]?.allowed?.en).toBe("did you mean married?");
  });
});

describe("types and units", () => {
  it("sums of different units, and a sum that calls itself something else", () => {
    const sum = plus(income, age, "EUR-cent");
    expect(codes(lawOf([ruled("sum", { kind: "number", unit: "EUR-cent" }, [saying("first", sum)])]))).toEqual([
      "units-differ",
    ]);
    const named = plus(income, income, "days");
    expect(codes(lawOf([ruled("sum", { kind: "number", unit: "days" }, [saying("first", named)])]))).toEqual([
      "units-differ",
    ]);
  });

  it("a version in another unit than the rule promises", () => {
    const law = lawOf([ruled("fee", { kind: "number", unit: "EUR-cent" }, [saying("first", number(1, "days"))])]);
    expect(codes(law)).toEqual(["result-differs"]);
  });

  it("a choice by order, and lengths compared", () => {
    const compare = (left: object, op: string, right: object) =>
      saysYesWhen({ node: "compare", type: "boolean", op, left, right } as never);
    const red = { node: "constant", type: "choice", value: "red" };
    expect(codes(compare({ node: "fact", type: "choice", fact: "colour" }, "<", red))).toEqual(["types-differ"]);
    expect(codes(compare(months(1), "=", days(30)))).toEqual(["types-differ"]);
  });

  it("a node that says it is of another type than its fact", () => {
    const law = lawOf([
      ruled("right", yesOrNo, [saying("first", exists({ node: "fact", type: "number", fact: "married" }))]),
    ]);
    expect(codes(law)).toContain("types-differ");
  });

  it("kinder by an order that the result does not have", () => {
    const law = lawOf([
      ruled("outcome", chosen("granted", "refused"), [saying("first", choice("granted"))], {
        selectedBy: { receipt: applied, decision: decided, kinder: ["granted", "denied"] },
      }),
    ]);
    expect(codes(law)).toEqual(["result-differs"]);
  });
});

describe("lengths", () => {
  it("a term of months that is lengthened by working days", () => {
    const law = lawOf([
      ruled("term", { kind: "term" }, [
        saying(
          "first",
          term({
            from: applied,
            length: months(6),
            steps: [extend("longer", workingDays(5), { ...dated, title: text("longer"), when: married })],
            endsOn: anyDay(source()),
          }),
        ),
      ]),
    ]);
    expect(codes(law)).toEqual(["mixed-length"]);
  });
});

describe("a decision against a person", () => {
  const refusing = (says: Parameters<typeof saying>[1]) =>
    lawOf(
      [
        ruled("refusal", yesOrNo, [saying("first", says)], {
          act: { kind: "refusal", favourable: false, authority: "IND" },
        }),
      ],
      { findings: [credible] },
    );
  const found = is(findingOf(credible), "no");

  it("cannot be had by a fact that settles the condition alone", () => {
    expect(codes(refusing(and(found, married)))).toEqual(["adverse-without-person"]);
    expect(codes(refusing(or(married, found)))).toEqual(["adverse-without-person"]);
    expect(codes(refusing(choose(when(married, yes), otherwise(found))))).toEqual(["adverse-without-person"]);
  });
  it("can be had where every way comes by the finding", () => {
    expect(codes(refusing(found))).toEqual([]);
    expect(codes(refusing(choose(when(found, married), otherwise(no))))).toEqual([]);
    expect(codes(refusing(choose(when(married, found), otherwise(not(found)))))).toEqual([]);
  });
});

describe("reforms", () => {
  const line = parameter("line", {
    title: text("the line"),
    type: "number",
    unit: "years",
    values: [valued("line-2020", 18)],
  });
  const reformed = (changes: Parameters<typeof reform>[1]["changes"]) =>
    lawOf([ruled("right", yesOrNo, [saying("first", atLeast(age, parameterOf(line)))])], {
      parameters: [line],
      reforms: [
        reform("plan", {
          title: text("plan"),
          source: source("bill"),
          from: "2027-01-01",
          knownFrom: "2026-01-01",
          changes,
        }),
      ],
    });

  it("a reform that brings in a fault which the law did not have", () => {
    expect(codes(reformed([{ change: "set-parameter", parameter: "line", value: "21" }]))).toEqual(["wrong-value"]);
    const version = { id: "new", title: text("new"), says: number(1, "years") };
    expect(codes(reformed([{ change: "add-version", rule: "right", version }]))).toEqual(["result-differs"]);
    expect(codes(reformed([{ change: "end", entry: "line-2020" }]))).toEqual(["parameter-gap"]);
  });
  it("a sound one", () => {
    expect(codes(reformed([{ change: "set-parameter", parameter: "line", value: 21 }]))).toEqual([]);
  });
});
