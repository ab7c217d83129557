import {
  anyDay,
  check,
  choice,
  choose,
  commencement,
  day,
  evaluate,
  is,
  noDay,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  applied,
  chosen,
  colour,
  dated,
  decided,
  lawOf,
  married,
  ruled,
  saying,
  source,
  text,
} from "../support/made-up.js";
import { asked, iso } from "../support/questions.js";

describe("a commencement", () => {
  const newAct = commencement({
    on: "2024-03-01",
    knownFrom: "2024-01-15",
    coveredUntil: "2030-12-31",
    because: text("a new act"),
    sources: [source("art. 9")],
  });
  const law = lawOf([
    ruled("which", chosen("old", "new"), [
      saying("first", choice("old")),
      newAct.ends("first"),
      version("second", { ...newAct.begins, title: text("second"), sources: [source("art. 9")], says: choice("new") }),
    ]),
  ]);
  const which = (applied: string, knownOn = "2025-12-31") =>
    evaluate(law, asked("which", { applied }, { knownOn })).outcome;
  it("ends the old text and begins the new one on the same day, once it is published", () => {
    expect([which("2024-02-29"), which("2024-03-01")]).toEqual(["old", "new"]);
    expect(which("2024-03-01", "2024-01-14")).toBe("old");
    expect(check(law)).toEqual([]);
  });
});

describe("an exception inside a version", () => {
  const inside = version("first", {
    ...dated,
    title: text("first"),
    says: choice("usual"),
    except: [
      {
        id: "spouse",
        label: "spouse",
        title: text("spouse"),
        sources: [source("art. 3")],
        when: married,
        says: choice("kinder"),
      },
    ],
  });
  const law = lawOf([
    ruled("which", chosen("usual", "kinder"), [
      { ...inside, until: day("2024-03-01") },
      saying("second", choice("usual"), { from: "2024-03-01" }),
    ]),
  ]);
  const which = (applied: string, parts = {}) =>
    evaluate(law, asked("which", { applied, married: true }, { on: "2025-12-31", ...parts })).outcome;
  it("counts only where that version is the law", () => {
    expect([which("2024-02-29"), which("2024-03-01")]).toEqual(["kinder", "usual"]);
  });
  it("is part of the rule, with the dates of its version", () => {
    const [exception] = law.rules[0]?.exceptions ?? [];
    expect(exception).toMatchObject({
      id: "spouse",
      of: "first",
      from: day(dated.from),
      knownFrom: day(dated.knownFrom),
    });
    expect(law.rules[0]?.versions[0]).not.toHaveProperty("except");
  });
});

describe("a term", () => {
  const due = (endsOn: ReturnType<typeof anyDay>, onlyIf = married) => {
    const law = lawOf([
      ruled("term", { kind: "term" }, [saying("first", term({ from: applied, onlyIf, length: weeks(1), endsOn }))]),
    ]);
    return (applied: string, married: boolean) => iso(evaluate(law, asked("term", { applied, married })).due);
  };
  it("runs only in its cases", () => {
    expect(due(anyDay(source()))("2024-01-20", true)).toBe("2024-01-27");
    expect(due(anyDay(source()))("2024-01-20", false)).toBeNull();
  });
  it("ends on any day or on a working day, as written", () => {
    expect(due(workingDay(source()))("2024-01-20", true)).toBe("2024-01-29");
  });
});

describe("a rule", () => {
  const length = ruled("length", chosen("a", "b"), [
    saying("of", choose(when(is(colour, "red"), choice("a")), otherwise(choice("b")))),
  ]);
  it("names the rules beside it and of its remedies by themselves", () => {
    const made = rule("main", {
      subject: "test",
      title: text("main"),
      summary: text("main"),
      selectedBy: decided,
      result: { kind: "date" },
      alongside: { length },
      remedies: [{ kind: "objection", title: text("objection"), rule: length, suspensive: null, sources: [source()] }],
      versions: [saying("main-first", noDay)],
    });
    expect(made.alongside).toEqual({ length: "length" });
    expect(made.remedies[0]?.rule).toBe("length");
  });
});
