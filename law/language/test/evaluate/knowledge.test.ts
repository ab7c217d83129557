import {
  after,
  annul,
  anyDay,
  before,
  choice,
  choose,
  end,
  epochs,
  evaluate,
  exception,
  extend,
  lookup,
  months,
  number,
  otherwise,
  parameter,
  parameterOf,
  position,
  table,
  term,
  theDay,
  when,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  applied,
  chosen,
  dated,
  lawOf,
  lined,
  married,
  nationality,
  ruled,
  saying,
  source,
  text,
  valued,
} from "../support/made-up.js";
import { asked, iso } from "../support/questions.js";

const version = (id: string, dates: Parameters<typeof saying>[2] = {}) => saying(id, choice(id), dates);
const outcome = (law: ReturnType<typeof lawOf>, applied_: string, knownOn: string, rest = {}) => {
  const answer = evaluate(law, asked("which", { applied: applied_, ...rest }, { knownOn }));
  return answer.status === "decided" ? answer.outcome : answer.warnings.map(({ code }) => code)[0];
};

describe("versions", () => {
  const law = lawOf([
    ruled("which", chosen("old", "new"), [
      version("old"),
      end("old-ends", { ...dated, entry: "old", on: "2024-01-01", knownFrom: "2023-06-01", because: text("new act") }),
      version("new", { from: "2024-01-01", knownFrom: "2023-06-01" }),
    ]),
  ]);
  it("are picked by the date of the case, from the first day up to the day before the last", () => {
    expect(["2023-12-31", "2024-01-01"].map((day_) => outcome(law, day_, "2025-01-01"))).toEqual(["old", "new"]);
  });
  it("an end counts only once it is known", () => {
    expect(outcome(law, "2024-06-01", "2023-05-31")).toBe("old");
    expect(outcome(law, "2024-06-01", "2023-06-01")).toBe("new");
  });
  it("before the first one, or before anybody knew, there is no answer", () => {
    expect(outcome(law, "2019-12-31", "2025-01-01")).toBe("no-law-that-day");
    expect(outcome(law, "2024-06-01", "2019-12-31")).toBe("no-law-known");
  });
  it("change on the days that the epochs list, and on no other", () => {
    expect(epochs(law).map(iso)).toEqual(["2020-01-01", "2023-06-01"]);
  });
  it("that overlap are refused, both named", () => {
    const twice = lawOf([
      ruled("which", chosen("old", "new"), [version("old"), version("new", { from: "2024-01-01" })]),
    ]);
    const answer = evaluate(twice, asked("which", { applied: "2024-06-01" }));
    expect(answer).toMatchObject({
      status: "refused",
      outcome: null,
      warnings: [{ code: "versions-overlap", field: "which" }],
    });
    expect(answer.warnings[0]?.message.en).toMatch(/old.*new/);
  });
});

describe("annulments", () => {
  const law = lawOf([
    ruled("which", chosen("before", "struck", "instead"), [
      version("before", { until: "2022-01-01" }),
      version("struck", { from: "2022-01-01", knownFrom: "2021-10-01" }),
      annul("strike", { ...dated, entry: "struck", knownFrom: "2024-04-24", because: text("never held") }),
      version("instead", { from: "2022-01-01", knownFrom: "2024-04-24" }),
    ]),
  ]);
  it("from the start: seen from later it never held, seen from before it did", () => {
    expect(outcome(law, "2022-06-01", "2024-04-23")).toBe("struck");
    expect(outcome(law, "2022-06-01", "2024-04-24")).toBe("instead");
    expect(outcome(law, "2021-06-01", "2024-04-24")).toBe("before");
  });
  it("of an annulment bring back what it took", () => {
    const back = lawOf([
      ruled("which", chosen("first"), [
        version("first"),
        annul("strike", { ...dated, entry: "first", knownFrom: "2022-01-01", because: text("void") }),
        annul("strike-strike", { ...dated, entry: "strike", knownFrom: "2023-01-01", because: text("overturned") }),
      ]),
    ]);
    expect(["2021-12-31", "2022-06-01", "2023-01-01"].map((known) => outcome(back, "2021-01-01", known))).toEqual([
      "first",
      "no-law-known",
      "first",
    ]);
  });
  it("a correction takes the place of the text it corrects once it is published", () => {
    const law_ = lawOf([
      ruled("which", chosen("misprint", "right"), [
        version("misprint"),
        { ...version("right", { knownFrom: "2021-03-01" }), replaces: "misprint" },
      ]),
    ]);
    expect(outcome(law_, "2020-06-01", "2021-02-28")).toBe("misprint");
    expect(outcome(law_, "2020-06-01", "2021-03-01")).toBe("right");
  });
});

describe("what the answer used names what made it change", () => {
  const used = (law: ReturnType<typeof lawOf>, knownOn: string, facts = {}, on = "2025-12-31") =>
    evaluate(law, asked("which", { applied: "2022-06-01", ...facts }, { knownOn, on })).used.map(({ entry }) => entry);
  const strike = (entry: string) =>
    annul(`${entry}-struck`, { ...dated, entry, knownFrom: "2023-01-01", because: text("void") });
  const stop = (entry: string) =>
    end(`${entry}-ends`, { ...dated, entry, on: "2022-01-01", knownFrom: "2023-01-01", because: text("over") });

  it("a row of a table that was struck down or ended", () => {
    for (const gone of [strike, stop]) {
      const fees = table("fees", {
        title: text("fees"),
        keys: { nationality: { type: "country", title: text("nationality") } },
        values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
        coveredUntil: "2030-12-31",
        rows: [lined("turkey", { nationality: "TUR" }, { fee: 100 }), gone("turkey")],
      });
      const fee = lookup<"number">(fees, { nationality }, "fee", { none: number(0, "EUR-cent") });
      const law = lawOf([ruled("which", { kind: "number", unit: "EUR-cent" }, [saying("first", fee)])], {
        tables: [fees],
      });
      expect(used(law, "2022-12-31", { nationality: "TUR" })).toContain("turkey");
      expect(used(law, "2023-01-01", { nationality: "TUR" })).toContain(gone("turkey").id);
      expect(used(law, "2023-01-01", { nationality: "SYR" })).not.toContain(gone("turkey").id);
    }
  });

  it("a value of a parameter", () => {
    const line = parameter("line", {
      title: text("line"),
      type: "number",
      unit: "years",
      values: [valued("line-2020", 18), strike("line-2020")],
    });
    const law = lawOf([ruled("which", { kind: "number", unit: "years" }, [saying("first", parameterOf(line))])], {
      parameters: [line],
    });
    expect(used(law, "2022-12-31")).toContain("line-2020");
    expect(used(law, "2023-01-01")).toContain("line-2020-struck");
  });

  it("an exception, where its condition holds", () => {
    for (const gone of [strike, stop]) {
      const spouse = exception("spouse", {
        ...dated,
        label: "spouse",
        title: text("spouse"),
        when: married,
        says: choice("b"),
      });
      const law = lawOf([ruled("which", chosen("a", "b"), [version("a")], { exceptions: [spouse, gone("spouse")] })]);
      expect(used(law, "2022-12-31", { married: true })).toContain("spouse");
      expect(used(law, "2023-01-01", { married: true })).toContain(gone("spouse").id);
      expect(used(law, "2023-01-01", { married: false })).not.toContain(gone("spouse").id);
    }
  });

  it("a step of a term", () => {
    for (const gone of [strike, stop]) {
      const longer = extend("longer", months(9), { ...dated, title: text("longer"), when: married });
      const says = term({
        from: applied,
        length: months(6),
        steps: [longer, gone("longer")],
        endsOn: anyDay(source()),
      });
      const law = lawOf([ruled("which", { kind: "term" }, [saying("first", says)])]);
      const due = (knownOn: string) =>
        iso(evaluate(law, asked("which", { applied: "2022-06-01", married: true }, { knownOn })).due);
      expect([due("2022-12-31"), due("2023-01-01")]).toEqual(["2023-09-01", "2022-12-01"]);
      expect(used(law, "2023-01-01", { married: true })).toContain(gone("longer").id);
    }
  });

  it("a version that ended where another goes on", () => {
    const law = lawOf([
      ruled("which", chosen("a", "b"), [version("a", { until: "2022-01-01" }), version("b", { from: "2022-01-01" })]),
    ]);
    expect(used(law, "2023-01-01")).toEqual(["b"]);
  });
});

describe("the day asked about", () => {
  const law = lawOf([
    ruled("which", chosen("past", "future"), [
      saying("first", choose(when(after(theDay, applied), choice("past")), otherwise(choice("future")))),
    ]),
    ruled("picked", chosen("a", "b"), [version("a", { until: "2024-01-01" }), version("b", { from: "2024-01-01" })], {
      selectedBy: theDay,
    }),
  ]);
  it("is the only today a rule reads, and can pick a version where the rule says so", () => {
    const on = (rule: string, on_: string) =>
      evaluate(law, asked(rule, { applied: "2024-06-01" }, { on: on_ })).outcome;
    expect(["2024-06-01", "2024-06-02"].map((day_) => on("which", day_))).toEqual(["future", "past"]);
    expect(["2023-12-31", "2024-01-01"].map((day_) => on("picked", day_))).toEqual(["a", "b"]);
  });
  it("never selects knowledge", () => {
    const known = lawOf([
      ruled("which", chosen("a", "b"), [
        version("a"),
        end("a-ends", { ...dated, entry: "a", on: "2022-01-01", knownFrom: "2024-01-01", because: text("over") }),
        version("b", { from: "2022-01-01", knownFrom: "2024-01-01" }),
      ]),
    ]);
    for (const on of ["2021-01-01", "2023-01-01", "2026-01-01", "2060-01-01"]) {
      const ask = (knownOn: string) =>
        evaluate(known, asked("which", { applied: "2022-06-01" }, { on, knownOn })).outcome;
      expect([ask("2023-12-31"), ask("2024-01-01")]).toEqual(["a", "b"]);
    }
  });
});

describe("views", () => {
  const court = (id: string, verdict: "applies" | "disapplied", rank: number, knownFrom: string, rest = {}) =>
    position(id, {
      entry: "wbv",
      view: "court",
      verdict,
      rank,
      knownFrom,
      source: source(id, { kind: "ruling" }),
      ...rest,
    });
  const policy = (id: string, verdict: "applies" | "disapplied", knownFrom: string) => ({
    ...court(id, verdict, 0, knownFrom),
    view: "policy" as const,
  });
  const wbv = extend("wbv", months(9), {
    ...dated,
    title: text("wbv"),
    when: { node: "constant", type: "boolean", value: true },
  });
  const seen = (
    positions: ReturnType<typeof court>[],
    view: "policy" | "court",
    knownOn: string,
    applied_ = "2024-01-10",
  ) => {
    const says = term({ from: applied, length: months(6), steps: [wbv], endsOn: anyDay(source()) });
    const law = lawOf([ruled("which", { kind: "term" }, [saying("first", says)], { positions })]);
    const answer = evaluate(law, asked("which", { applied: applied_ }, { view, knownOn }));
    return { due: iso(answer.due), warnings: answer.warnings.map(({ code }) => code), used: answer.used, answer };
  };
  const LONG = "2025-04-10";
  const SHORT = "2024-07-10";

  it("without positions are one", () => {
    expect(seen([], "policy", "2025-01-01")).toMatchObject({ due: LONG, warnings: [] });
    expect(seen([], "court", "2025-01-01")).toMatchObject({ due: LONG, warnings: [] });
  });
  it("differ from the day a court rules, and the answer names the ruling", () => {
    const one = [court("district", "disapplied", 1, "2025-02-21")];
    expect(seen(one, "court", "2025-02-20")).toMatchObject({ due: LONG, warnings: ["no-ruling-known"] });
    expect(seen(one, "court", "2025-02-21")).toMatchObject({ due: SHORT, warnings: [] });
    expect(seen(one, "court", "2025-02-21").used).toContainEqual({ entry: "district", view: "court" });
    expect(seen(one, "policy", "2025-02-21")).toMatchObject({ due: LONG, warnings: [] });
    const { answer } = seen(one, "court", "2025-02-21");
    expect(answer.breakdown?.find(({ label }) => label === "wbv")?.effect).toBe("disapplied");
    expect(answer.sources.map(({ locator }) => locator)).toContain("district");
  });
  it("follow the highest court, and of one court the latest", () => {
    const higher = [court("eu", "disapplied", 3, "2024-05-01"), court("district", "applies", 1, "2024-06-01")];
    expect(seen(higher, "court", "2025-01-01")).toMatchObject({ due: SHORT, warnings: [] });
    const later = [court("first", "disapplied", 1, "2024-05-01"), court("second", "applies", 1, "2024-06-01")];
    expect(seen(later, "court", "2024-05-15")).toMatchObject({ due: SHORT, warnings: [] });
    expect(seen(later, "court", "2024-06-01").due).toBe(LONG);
  });
  it("tell where equal courts differ, and name both", () => {
    const later = [court("first", "disapplied", 1, "2024-05-01"), court("second", "applies", 1, "2024-06-01")];
    const { answer } = seen(later, "court", "2025-01-01");
    const warning = answer.warnings.find(({ code }) => code === "courts-differ");
    expect(warning).toMatchObject({ severity: "warning", value: "wbv" });
    expect(warning?.message.en).toMatch(/second.*first/);
    const higher = [...later, court("eu", "applies", 3, "2024-07-01")];
    expect(seen(higher, "court", "2025-01-01").warnings).toEqual([]);
  });
  it("of policy follow what the authority itself does last; a court without a ruling follows policy", () => {
    const stops = [policy("starts", "applies", "2024-01-01"), policy("stops", "disapplied", "2025-06-30")];
    expect(seen(stops, "policy", "2025-06-29").due).toBe(LONG);
    expect(seen(stops, "policy", "2025-06-30").due).toBe(SHORT);
    expect(seen(stops, "court", "2025-06-30")).toMatchObject({ due: SHORT, warnings: ["no-ruling-known"] });
  });
  it("cover only the cases in their scope", () => {
    const scoped = [court("district", "disapplied", 1, "2023-12-12", { scope: before(applied, "2024-01-10") })];
    expect(seen(scoped, "court", "2025-01-01", "2024-01-09").due).toBe("2024-07-09");
    expect(seen(scoped, "court", "2025-01-01", "2024-01-10")).toMatchObject({
      due: LONG,
      warnings: ["no-ruling-known"],
    });
    const wide = [...scoped, court("other", "applies", 1, "2023-01-01")];
    expect(seen(wide, "court", "2025-01-01", "2024-01-10")).toMatchObject({ due: LONG, warnings: [] });
  });
  it("ask for a fact that a scope turns on", () => {
    const scoped = [court("district", "disapplied", 1, "2023-12-12", { scope: married })];
    expect(seen(scoped, "court", "2025-01-01").answer).toMatchObject({
      status: "missing",
      missing: [{ fact: "married" }],
    });
    expect(seen(scoped, "policy", "2025-01-01").due).toBe(LONG);
  });
  it("can set a whole version or exception aside", () => {
    const spouse = exception("spouse", {
      ...dated,
      label: "spouse",
      title: text("spouse"),
      when: married,
      says: choice("b"),
    });
    const law = lawOf([
      ruled("which", chosen("a", "b"), [version("a")], {
        exceptions: [spouse],
        positions: [{ ...court("district", "disapplied", 1, "2024-01-01"), entry: "spouse" }],
      }),
    ]);
    const ask = (view: "policy" | "court") =>
      evaluate(law, asked("which", { applied: "2024-06-01", married: true }, { view })).outcome;
    expect([ask("policy"), ask("court")]).toEqual(["b", "a"]);
  });
});
