import {
  choice,
  day,
  type Expr,
  evaluate,
  exception,
  is,
  lookup,
  number,
  parameter,
  parameterOf,
  table,
  theDay,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  applied,
  chosen,
  colour,
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
  working,
} from "../support/made-up.js";
import { asked } from "../support/questions.js";

const codes = (answer: ReturnType<typeof evaluate>) => answer.warnings.map(({ code }) => code);

describe("a lookup", () => {
  const rows = [
    lined("turkey-red", { nationality: ["TUR", "SYR"], colour: "red" }, { fee: 100 }),
    lined("turkey-green", { nationality: "TUR", colour: "green" }, { fee: 200 }),
    lined("eritrea", { nationality: "ERI" }, { fee: 300 }, { until: "2024-01-01" }),
    lined("eritrea-2024", { nationality: "ERI" }, { fee: 400 }, { from: "2024-01-01" }),
  ];
  const fees = (rows_ = rows) =>
    table("fees", {
      title: text("the fees"),
      keys: {
        nationality: { type: "country", title: text("nationality") },
        colour: { type: "choice", title: text("colour") },
      },
      values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
      coveredUntil: "2025-06-30",
      rows: rows_,
    });
  const asking = (options: { at?: "on"; none: Expr | "absent" } = { none: number(0, "EUR-cent") }, rows_ = rows) => {
    const made = fees(rows_);
    const law = lawOf(
      [
        ruled("fee", { kind: "number", unit: "EUR-cent" }, [
          saying("first", lookup(made, { nationality, colour }, "fee", options)),
        ]),
      ],
      { tables: [made] },
    );
    return (facts: Record<string, string | null>, on = "2025-01-01") =>
      evaluate(law, asked("fee", { applied: "2023-06-01", ...facts }, { on }));
  };

  it("gives the value of the row whose keys match, and names the row", () => {
    const fee = asking();
    expect(fee({ nationality: "SYR", colour: "red" })).toMatchObject({ status: "decided", outcome: 100 });
    expect(fee({ nationality: "TUR", colour: "green" }).used.map(({ entry }) => entry)).toContain("turkey-green");
    expect(fee({ nationality: "SYR", colour: "green" }).outcome).toBe(0);
  });
  it("matches a row without a key whatever that key is", () => {
    const fee = asking();
    for (const colour_ of ["red", "blue", null]) expect(fee({ nationality: "ERI", colour: colour_ }).outcome).toBe(300);
    expect(fee({ nationality: "ERI" }), "and does not ask for it").toMatchObject({ status: "decided", outcome: 300 });
  });
  it("takes the row of the case's day, or of the day asked about where the rule says so", () => {
    const facts = { nationality: "ERI", colour: "red" };
    expect(asking()(facts).outcome).toBe(300);
    expect(asking({ at: "on", none: "absent" })(facts).outcome).toBe(400);
    expect(asking({ at: "on", none: "absent" })(facts, "2023-12-31").outcome).toBe(300);
  });
  it("gives nothing where no row matches and the rule says nothing of it", () => {
    expect(asking({ none: "absent" })({ nationality: "FRA", colour: "red" })).toMatchObject({
      status: "decided",
      outcome: null,
    });
  });
  it("asks for a key only while rows that can still match differ", () => {
    expect(asking()({ nationality: "TUR" })).toMatchObject({ status: "missing", missing: [{ fact: "colour" }] });
    expect(asking()({ nationality: "FRA" })).toMatchObject({ status: "decided", outcome: 0 });
    expect(asking()({ colour: "red" })).toMatchObject({ status: "missing", missing: [{ fact: "nationality" }] });
    const alike = [lined("a", { nationality: "TUR" }, { fee: 7 }), lined("b", { nationality: "SYR" }, { fee: 7 })];
    expect(asking({ none: number(7, "EUR-cent") }, alike)({})).toMatchObject({ status: "decided", outcome: 7 });
  });
  it("refuses where two rows match at once, both named", () => {
    const answer = asking({ none: "absent" }, [...rows, lined("all-red", { colour: "red" }, { fee: 1 })])({
      nationality: "TUR",
      colour: "red",
    });
    expect(answer).toMatchObject({ status: "refused", outcome: null });
    expect(codes(answer)).toEqual(["rows-overlap"]);
    expect(answer.warnings[0]?.message.en).toMatch(/turkey-red.*all-red/);
  });
  it("warns that no row was found after the last day somebody looked", () => {
    const at = (on: string) =>
      codes(asking({ at: "on", none: number(0, "EUR-cent") })({ nationality: "FRA", colour: "red" }, on));
    expect([at("2025-06-30"), at("2025-07-01")]).toEqual([[], ["beyond-covered"]]);
  });
  it("warns that a row had an end which was computed and not read", () => {
    const computed = [
      lined("lebanon", { nationality: "LBN" }, { fee: 9 }, { until: "2025-01-01", endUnverified: true }),
    ];
    const at = (on: string) =>
      codes(asking({ at: "on", none: number(0, "EUR-cent") }, computed)({ nationality: "LBN", colour: "red" }, on));
    expect([at("2024-12-31"), at("2025-01-01")]).toEqual([[], ["end-unverified"]]);
  });
});

describe("a parameter", () => {
  const line = parameter("line", {
    title: text("line"),
    type: "number",
    unit: "years",
    values: [valued("line-2020", 18, { until: "2024-01-01" }), valued("line-2024", 21, { from: "2024-01-01" })],
  });
  const asking = (at: "case-date" | "on") => {
    const law = lawOf([ruled("line", { kind: "number", unit: "years" }, [saying("first", parameterOf(line))])], {
      parameters: [{ ...line, at }],
    });
    return (applied_: string, on: string) => evaluate(law, asked("line", { applied: applied_ }, { on })).outcome;
  };
  it("has the value of the case's day, or of the day asked about", () => {
    expect(asking("case-date")("2023-12-31", "2024-06-01")).toBe(18);
    expect(asking("case-date")("2024-01-01", "2023-06-01")).toBe(21);
    expect(asking("on")("2023-12-31", "2024-06-01")).toBe(21);
  });
});

describe("exceptions", () => {
  const except = (
    label: string,
    condition: Parameters<typeof exception>[1]["when"],
    rest: { over?: string[]; from?: string; until?: string } = {},
  ) =>
    exception(label, {
      ...dated,
      label,
      title: text(label),
      when: condition,
      says: choice(label),
      ...rest,
      sources: [source(label)],
    });
  const asking = (...exceptions: ReturnType<typeof except>[]) => {
    const law = lawOf([
      ruled("which", chosen("usual", "spouse", "worker", "red"), [saying("first", choice("usual"))], { exceptions }),
    ]);
    return (facts: Record<string, string | boolean>, on = "2025-01-01") =>
      evaluate(law, asked("which", { applied: "2024-01-01", ...facts }, { on }));
  };

  it("replace the answer where they apply, and are named", () => {
    const which = asking(except("spouse", married));
    expect(which({ married: false }).outcome).toBe("usual");
    const answer = which({ married: true });
    expect(answer.outcome).toBe("spouse");
    expect(answer.used.map(({ entry }) => entry)).toEqual(expect.arrayContaining(["first", "spouse"]));
    expect(answer.sources.map(({ locator }) => locator)).toContain("spouse");
  });
  it("that apply at once without an order are refused, both sources named", () => {
    const which = asking(except("spouse", married), except("worker", working));
    expect(which({ married: true, working: false }).outcome).toBe("spouse");
    const answer = which({ married: true, working: true });
    expect(answer).toMatchObject({ status: "refused" });
    expect(codes(answer)).toEqual(["exceptions-conflict"]);
    expect(answer.warnings[0]?.message.en).toMatch(/spouse.*worker/);
  });
  it("follow the order that one of them gives", () => {
    const which = asking(except("spouse", married), except("worker", working, { over: ["spouse"] }));
    expect(which({ married: true, working: true }).outcome).toBe("worker");
    expect(which({ married: true, working: false }).outcome).toBe("spouse");
  });
  it("that are open keep the answer open, unless what goes before them holds", () => {
    const which = asking(except("spouse", married), except("worker", working, { over: ["spouse"] }));
    expect(which({ married: true })).toMatchObject({ status: "missing", missing: [{ fact: "working" }] });
    expect(which({ working: true })).toMatchObject({ status: "decided", outcome: "worker" });
    expect(which({ working: false })).toMatchObject({ status: "missing", missing: [{ fact: "married" }] });
  });
  it("cover what their condition says once they are in force, and nothing from their end on", () => {
    const later = asking(except("red", is(colour, "red"), { from: "2024-06-01" }));
    expect(later({ colour: "red" }, "2024-05-31").outcome).toBe("usual");
    expect(later({ colour: "red" }, "2024-06-01").outcome).toBe("red");
    const over = (applied_: string) =>
      asking(except("red", is(colour, "red"), { until: "2024-01-01" }))({ applied: applied_, colour: "red" });
    expect(["2023-12-31", "2024-01-01"].map((day_) => over(day_).outcome)).toEqual(["red", "usual"]);
  });
});

describe("the last day somebody checked", () => {
  const asking = (rest: Parameters<typeof ruled>[3], dates: Parameters<typeof saying>[2] = {}) => {
    const law = lawOf([
      ruled(
        "which",
        chosen("usual"),
        [saying("first", choice("usual"), { coveredUntil: "2024-12-31", ...dates })],
        rest,
      ),
    ]);
    return (applied_: string, on: string) => evaluate(law, asked("which", { applied: applied_ }, { on }));
  };
  it("is told where the case or the question lies beyond it", () => {
    const which = asking({});
    expect(codes(which("2024-12-31", "2024-12-31"))).toEqual([]);
    expect(which("2025-01-01", "2024-06-01")).toMatchObject({
      status: "decided",
      warnings: [{ code: "beyond-covered", severity: "warning", value: "2024-12-31" }],
    });
    expect(codes(which("2024-06-01", "2025-01-01"))).toEqual(["beyond-covered"]);
  });
  it("does not matter for a case of before the end of what had ended", () => {
    expect(codes(asking({}, { until: "2025-01-01" })("2024-06-01", "2026-01-01"))).toEqual([]);
  });
  it("stops a rule that may not guess", () => {
    const which = asking({ beyond: "refuse" });
    expect(which("2024-06-01", "2024-12-31").outcome).toBe("usual");
    expect(which("2024-06-01", "2025-01-01")).toMatchObject({
      status: "refused",
      outcome: null,
      warnings: [{ code: "beyond-covered", severity: "error" }],
    });
  });
  it("tells where sources differ on what was used", () => {
    const which = asking({}, { conflict: { says: text("a year"), sources: [source("letter")] } });
    expect(which("2024-06-01", "2024-06-01").warnings).toMatchObject([{ code: "sources-conflict", value: "first" }]);
  });
  it("the weakest source is the status of the answer", () => {
    const status = (...statuses: ("official" | "secondary" | "unverified")[]) =>
      asking({}, { sources: statuses.map((verification, index) => source(`art. ${index}`, { verification })) })(
        "2024-06-01",
        "2024-06-01",
      ).verification;
    expect([status("official"), status("official", "secondary"), status("unverified", "secondary")]).toEqual([
      "official",
      "secondary",
      "unverified",
    ]);
  });
});

describe("days that contradict each other", () => {
  it("are refused, with what would be right", () => {
    const law = lawOf([ruled("which", chosen("usual"), [saying("first", choice("usual"))], { selectedBy: theDay })], {
      facts: [applied.definition, { ...applied.definition, id: "decided", notBefore: "applied" }],
    });
    const on = (decided: string) => evaluate(law, asked("which", { applied: "2024-03-02", decided }));
    expect(on("2024-03-02").status).toBe("decided");
    const answer = on("2024-03-01");
    expect(answer).toMatchObject({
      status: "refused",
      warnings: [{ code: "contradictory-dates", field: "decided", value: "2024-03-01" }],
    });
    expect(answer.warnings[0]?.allowed?.en).toContain("2024-03-02");
    expect(day("2024-03-01")).toBeLessThan(day("2024-03-02"));
  });
});
