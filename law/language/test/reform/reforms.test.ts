import {
  anyDay,
  applyReforms,
  atLeast,
  before,
  choose,
  end,
  evaluate,
  exception,
  extend,
  hashOf,
  type Law,
  lookup,
  months,
  no,
  number,
  otherwise,
  parameter,
  parameterOf,
  type Reform,
  reform,
  table,
  term,
  when,
  yes,
} from "@keten/law-language";
import { KetenError } from "@keten/text";
import { describe, expect, it } from "vitest";
import {
  age,
  applied,
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
  yesOrNo,
} from "../support/made-up.js";
import { asked, iso } from "../support/questions.js";

const line = parameter("line", {
  title: text("the line"),
  type: "number",
  unit: "years",
  values: [
    valued("line-2020", 18),
    end("line-2020-ends", {
      ...dated,
      entry: "line-2020",
      on: "2022-01-01",
      knownFrom: "2021-06-01",
      because: text("new"),
    }),
    valued("line-2022", 21, { from: "2022-01-01", knownFrom: "2021-06-01" }),
  ],
});
const fees = table("fees", {
  title: text("the fees"),
  keys: { nationality: { type: "country", title: text("nationality") } },
  values: { fee: { type: "number", unit: "EUR-cent", title: text("fee") } },
  coveredUntil: "2040-12-31",
  rows: [lined("turkey", { nationality: ["TUR", "SYR"] }, { fee: 100 }, { coveredUntil: "2040-12-31" })],
});
const rules = [
  ruled("line", { kind: "number", unit: "years" }, [saying("line-first", parameterOf(line))]),
  ruled("fee", { kind: "number", unit: "EUR-cent" }, [
    saying("fee-first", lookup(fees, { nationality }, "fee", { none: number(0, "EUR-cent") })),
  ]),
  ruled(
    "right",
    yesOrNo,
    [
      saying("right-first", no),
      end("right-ends", {
        ...dated,
        entry: "right-first",
        on: "2023-01-01",
        knownFrom: "2022-01-01",
        because: text("new"),
      }),
      saying("right-second", atLeast(age, 18), { from: "2023-01-01", knownFrom: "2022-01-01" }),
    ],
    {
      exceptions: [exception("spouse", { ...dated, label: "spouse", title: text("spouse"), when: married, says: yes })],
    },
  ),
  ruled("term", { kind: "term" }, [
    saying(
      "term-first",
      choose(
        when(
          before(applied, "2040-01-01"),
          term({
            from: applied,
            length: months(6),
            steps: [
              extend("longer", months(9), { ...dated, from: "2022-09-27", title: text("longer"), when: working }),
            ],
            endsOn: anyDay(source()),
          }),
        ),
        otherwise(term({ from: applied, length: months(3), endsOn: anyDay(source()) })),
      ),
    ),
  ]),
];

type Parts = Parameters<typeof reform>[1];
const plan = (changes: Parts["changes"], rest: Partial<Parts> = {}, id = "plan") =>
  reform(id, {
    title: text(id),
    source: source(`bill ${id}`),
    from: "2027-01-01",
    knownFrom: "2026-01-01",
    changes,
    ...rest,
  });
const withPlans = (...reforms: Reform[]): Law => lawOf(rules, { parameters: [line], tables: [fees], reforms });

type Facts = Record<string, string | number | boolean>;
/** The outcome of a rule for an application, with plans or without, asked and known at the end of 2026. */
const outcome = (law: Law, rule: string, facts: Facts, reforms: string[], knownOn = "2026-12-31") => {
  const answer = evaluate(law, asked(rule, facts, { reforms, on: "2035-01-01", knownOn }));
  return answer.status === "decided" ? answer.outcome : answer.warnings.map(({ code }) => code);
};
const codesOf = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof KetenError) return error.problems.map(({ code }) => code);
    throw error;
  }
};

describe("setting a number", () => {
  const law = withPlans(
    plan([{ change: "set-parameter", parameter: "line", value: 16 }]),
    plan([{ change: "set-parameter", parameter: "line", value: 25 }], { until: "2029-01-01" }, "for-a-while"),
  );
  const on = (applied: string, reforms: string[], knownOn?: string) =>
    outcome(law, "line", { applied }, reforms, knownOn);

  it("counts from its day on, leaves the days before alone and edits nothing", () => {
    const hash = hashOf(law);
    expect([on("2021-12-31", ["plan"]), on("2026-12-31", ["plan"]), on("2027-01-01", ["plan"])]).toEqual([18, 21, 16]);
    expect(on("2050-01-01", ["plan"])).toBe(16);
    expect(on("2027-01-01", [])).toBe(21);
    expect(hashOf(law)).toBe(hash);
    expect(hashOf(applyReforms(law, law.reforms.slice(0, 1)))).not.toBe(hash);
  });

  it("ends where the reform ends, and what held before goes on", () => {
    const days = ["2026-12-31", "2027-01-01", "2028-12-31", "2029-01-01", "2050-01-01"];
    expect(days.map((applied) => on(applied, ["for-a-while"]))).toEqual([21, 25, 25, 21, 21]);
  });

  it("gives the old answer to who asks with the knowledge of before", () => {
    expect(on("2027-06-01", ["plan"], "2025-12-31")).toBe(21);
    expect(on("2027-06-01", ["plan"], "2026-01-01")).toBe(16);
  });

  it("holds also where the end of the old value is not known yet", () => {
    const early = withPlans(
      plan([{ change: "set-parameter", parameter: "line", value: 25 }], {
        knownFrom: "2021-01-01",
        until: "2029-01-01",
      }),
    );
    const seen = (applied: string) => outcome(early, "line", { applied }, ["plan"], "2021-03-01");
    expect(["2026-12-31", "2027-01-01", "2029-01-01"].map(seen)).toEqual([18, 25, 18]);
    const later = (applied: string) => outcome(early, "line", { applied }, ["plan"], "2021-06-01");
    expect(["2026-12-31", "2027-01-01", "2029-01-01"].map(later)).toEqual([21, 25, 21]);
  });

  it("of the same value is no reform", () => {
    expect(
      codesOf(() => applyReforms(law, [plan([{ change: "set-parameter", parameter: "line", value: 21 }])])),
    ).toEqual(["reform-changes-nothing"]);
    expect(
      codesOf(() => applyReforms(law, [plan([{ change: "set-parameter", parameter: "lien", value: 3 }])])),
    ).toEqual(["reform-changes-nothing"]);
  });
});

describe("setting a row", () => {
  const row = (id: string, keys: string[], fee: number) => ({
    change: "set-row" as const,
    table: "fees",
    row: { id, title: text(id), keys: { nationality: keys }, values: { fee } },
  });
  it("takes the place of the row for the same keys, in whatever order they stand", () => {
    const law = withPlans(plan([row("turkey", ["SYR", "TUR"], 900)], { until: "2028-01-01" }));
    const fee = (applied: string, nationality: string) => outcome(law, "fee", { applied, nationality }, ["plan"]);
    expect(["2026-12-31", "2027-01-01", "2028-01-01"].map((applied) => fee(applied, "TUR"))).toEqual([100, 900, 100]);
    expect(fee("2027-01-01", "SYR")).toBe(900);
  });
  it("stands beside the others for other keys, and keeps its own name apart from theirs", () => {
    const law = withPlans(plan([row("turkey", ["ERI"], 50)]));
    const answer = evaluate(
      law,
      asked("fee", { applied: "2027-02-01", nationality: "ERI" }, { reforms: ["plan"], knownOn: "2026-12-31" }),
    );
    expect(answer.outcome).toBe(50);
    expect(answer.used.map(({ entry }) => entry)).toContain("plan/turkey");
    expect(outcome(law, "fee", { applied: "2027-02-01", nationality: "TUR" }, ["plan"])).toBe(100);
  });
  it("with the same values is no reform", () => {
    expect(codesOf(() => applyReforms(withPlans(), [plan([row("new", ["TUR", "SYR"], 100)])]))).toEqual([
      "reform-changes-nothing",
    ]);
  });
});

describe("a new version", () => {
  const version = { id: "stricter", title: text("stricter"), says: atLeast(age, 30) };
  const law = withPlans(plan([{ change: "add-version", rule: "right", version }], { until: "2029-01-01" }));
  const right = (applied: string) => outcome(law, "right", { applied, age: 20, married: false }, ["plan"]);
  it("replaces the old one over its days only; a version that had ended does not come back", () => {
    const days = ["2022-12-31", "2026-12-31", "2027-01-01", "2028-12-31", "2029-01-01", "2045-01-01"];
    expect(days.map(right)).toEqual([false, true, false, false, true, true]);
  });
});

describe("a new exception", () => {
  const exception_ = {
    id: "worker",
    label: "worker",
    title: text("worker"),
    when: working,
    says: no,
    over: ["spouse"],
  };
  const facts = { age: 20, married: true, working: true };
  it("covers cases from its day on, whenever they are asked about", () => {
    const law = withPlans(plan([{ change: "add-exception", rule: "right", exception: exception_ }]));
    const right = (applied: string) => outcome(law, "right", { ...facts, applied }, ["plan"]);
    expect(["2026-12-31", "2027-01-01"].map(right)).toEqual([true, false]);
  });
  it("reaches back where the reform says so and why", () => {
    const law = withPlans(
      plan([{ change: "add-exception", rule: "right", exception: exception_ }], {
        retroactive: text("promised since 2024"),
      }),
    );
    const right = (knownOn: string) => outcome(law, "right", { ...facts, applied: "2024-06-01" }, ["plan"], knownOn);
    expect(right("2026-12-31")).toBe(false);
    expect(right("2025-12-31")).toBe(true);
  });
});

describe("ending an entry", () => {
  it("of a term: the extension stops counting for who comes after", () => {
    const law = withPlans(plan([{ change: "end", entry: "longer" }]));
    const due = (applied: string, reforms: string[]) =>
      iso(evaluate(law, asked("term", { applied, working: true }, { reforms, knownOn: "2026-12-31" })).due);
    expect(due("2026-12-31", ["plan"])).toBe("2028-03-31");
    expect(due("2027-01-01", ["plan"])).toBe("2027-07-01");
    expect(due("2027-01-01", [])).toBe("2028-04-01");
  });
  it("for a while: it goes on afterwards", () => {
    const law = withPlans(plan([{ change: "end", entry: "spouse" }], { until: "2029-01-01" }));
    const right = (applied: string) => outcome(law, "right", { applied, age: 3, married: true }, ["plan"]);
    expect(["2026-12-31", "2027-01-01", "2028-12-31", "2029-01-01"].map(right)).toEqual([true, false, false, true]);
  });
  it("of what had ended before is no reform", () => {
    for (const entry of ["right-first", "line-2020", "nothing"])
      expect(
        codesOf(() => applyReforms(withPlans(), [plan([{ change: "end", entry }])])),
        entry,
      ).toEqual(["reform-changes-nothing"]);
  });
});

describe("reforms together", () => {
  const to = (id: string, value: number, rest: Partial<Parts> = {}) =>
    plan([{ change: "set-parameter", parameter: "line", value }], rest, id);

  it("that touch the same entry on the same days are refused, once", () => {
    expect(codesOf(() => applyReforms(withPlans(), [to("a", 30), to("b", 40)]))).toEqual(["reforms-collide"]);
  });
  it("on other days go together", () => {
    const law = withPlans(to("a", 30, { until: "2028-01-01" }), to("b", 40, { from: "2028-01-01" }));
    const line_ = (applied: string) => outcome(law, "line", { applied }, ["a", "b"]);
    expect(["2026-12-31", "2027-01-01", "2028-01-01"].map(line_)).toEqual([21, 30, 40]);
  });
  it("where one names the other: the naming one goes last, however they are given", () => {
    const law = withPlans(to("a", 30), to("b", 40, { after: ["a"], from: "2028-01-01" }));
    for (const order of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      const line_ = (applied: string) => outcome(law, "line", { applied }, order);
      expect(["2027-01-01", "2028-01-01"].map(line_)).toEqual([30, 40]);
    }
  });
  it("given twice counts once", () => {
    const law = withPlans(to("a", 30));
    expect(outcome(law, "line", { applied: "2027-01-01" }, ["a", "a"])).toBe(30);
  });
  it("that set a number for days on which there was none collide too", () => {
    const bare = { ...line, values: [valued("line-2020", 18, { until: "2021-01-01" })] };
    const law = lawOf(rules, { parameters: [bare], tables: [fees] });
    expect(codesOf(() => applyReforms(law, [to("a", 30), to("b", 40)]))).toEqual(["reforms-collide"]);
  });
});

describe("a reform that reaches back", () => {
  const back: Partial<Parts> = { from: "2024-01-01", knownFrom: "2026-01-01" };
  const change = { change: "set-parameter", parameter: "line", value: 16 } as const;
  it("must say why", () => {
    expect(codesOf(() => applyReforms(withPlans(), [plan([change], back)]))).toEqual(["reform-retroactive"]);
  });
  it("changes older days for who knows it, and for nobody before", () => {
    const law = withPlans(plan([change], { ...back, retroactive: text("the court said so") }));
    const seen = (knownOn: string) => outcome(law, "line", { applied: "2024-06-01" }, ["plan"], knownOn);
    expect(["2025-12-31", "2026-01-01"].map(seen)).toEqual([21, 16]);
    expect(outcome(law, "line", { applied: "2023-12-31" }, ["plan"])).toBe(21);
  });
});

it("a question that names no reform of the law says which there are", () => {
  const law = withPlans(plan([{ change: "set-parameter", parameter: "line", value: 16 }]));
  expect(codesOf(() => evaluate(law, asked("line", { applied: "2027-01-01" }, { reforms: ["pln"] })))).toEqual([
    "unknown-reform",
  ]);
});
