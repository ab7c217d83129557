import {
  anyDay,
  choose,
  day,
  days,
  evaluate,
  exists,
  extend,
  ground,
  type Length,
  months,
  noDay,
  otherwise,
  restart,
  suspend,
  term,
  weeks,
  when,
  workingDay,
  workingDays,
  yes,
} from "@keten/law-language";
import { describe, expect, it } from "vitest";
import {
  applied,
  dated,
  decided,
  lawOf,
  married,
  noticeDate,
  ruled,
  saying,
  source,
  text,
  working,
} from "../support/made-up.js";
import { asked, iso, ledger } from "../support/questions.js";

type Parts = Parameters<typeof term>[0];
type Dates = { from?: string; until?: string };
const head = (title: string, rest: Dates = {}) => ({
  ...dated,
  from: "2001-01-01",
  title: text(title),
  when: yes,
  ...rest,
});
const from = (iso: string) => ({ node: "constant", type: "date", value: day(iso) }) as const;
const stop = (id: string, first: string, until: string) =>
  suspend(id, { from: from(first), until: from(until) }, head(id));

/** The answer of a rule whose only version is a term from the day of the application. */
function run(
  start: string,
  parts: Partial<Parts>,
  facts: Record<string, string | boolean | null> = {},
  equated: string[] = [],
) {
  const says = term({ from: applied, length: months(6), endsOn: anyDay(source()), ...parts });
  const law = lawOf([ruled("term", { kind: "term" }, [saying("first", says, { from: "2000-01-01" })])], {
    equatedDays: equated.map((iso_) => ({ day: day(iso_), source: source() })),
  });
  return evaluate(law, asked("term", { applied: start, ...facts }));
}
const due = (...args: Parameters<typeof run>) => iso(run(...args).due);

describe("the length of a term", () => {
  it("is counted from the day after the start, with the month-end clamp", () => {
    expect(due("2023-12-20", {})).toBe("2024-06-20");
    expect(due("2023-08-31", {})).toBe("2024-02-29");
    expect(due("2024-01-31", { length: weeks(2) })).toBe("2024-02-14");
    expect(due("2024-01-31", { length: days(1) })).toBe("2024-02-01");
  });
  it("adds months once, as a sum, and never step by step", () => {
    expect(due("2023-08-31", { steps: [extend("longer", months(9), head("longer"))] })).toBe("2024-11-30");
    expect(due("2024-01-31", { length: months(1), steps: [extend("longer", months(1), head("longer"))] })).toBe(
      "2024-03-31",
    );
  });
  it("in working days skips weekends, holidays and days equated with them", () => {
    expect(due("2024-12-23", { length: workingDays(3) })).toBe("2024-12-30");
    expect(due("2024-12-23", { length: workingDays(3) }, {}, ["2024-12-27"])).toBe("2024-12-31");
  });
  it("does not run from a day that does not exist", () => {
    const answer = run("2024-01-01", { from: noticeDate });
    expect(answer).toMatchObject({ status: "decided", outcome: null, due: null });
    expect(answer.assumed.map(({ fact }) => fact)).toEqual(["noticeDate"]);
  });
});

describe("extensions", () => {
  const measure = (id: string, from_: string, by: number, ground_?: string) =>
    extend(id, months(by), { ...head(id, { from: from_ }), ...(ground_ ? { ground: ground_ } : {}) });

  it("that take effect after the last day come too late; on the last day they are in time", () => {
    const late = run("2022-03-26", { steps: [measure("wbv", "2022-09-27", 9)] });
    expect(iso(late.due)).toBe("2022-09-26");
    expect(ledger(late.breakdown)).toEqual(["base counted 2022-09-26", "wbv too-late 2022-09-26"]);
    expect(due("2022-03-27", { steps: [measure("wbv", "2022-09-27", 9)] })).toBe("2023-06-27");
  });

  it("on one ground stop together at its most; on another ground they add up", () => {
    const grounds = [ground("many", text("many"), months(9), [source()])];
    const both = run("2023-12-20", {
      grounds,
      steps: [measure("one", "2022-09-27", 9, "many"), measure("two", "2023-01-01", 9, "many")],
    });
    expect(iso(both.due)).toBe("2025-03-20");
    expect(ledger(both.breakdown).map((line) => line.split(" ").slice(0, 2))).toEqual([
      ["base", "counted"],
      ["one", "counted"],
      ["two", "cut"],
    ]);
    const partly = {
      grounds,
      steps: [measure("one", "2022-09-27", 6, "many"), measure("two", "2023-01-01", 6, "many")],
    };
    expect(due("2023-12-20", partly)).toBe("2025-03-20");
    expect(
      due("2023-12-20", { grounds, steps: [measure("one", "2022-09-27", 9, "many"), measure("two", "2023-01-01", 9)] }),
    ).toBe("2025-12-20");
  });

  it("add up to the ceiling and not beyond", () => {
    const ceiling = { length: months(21), from: applied, sources: [source()] };
    const moratorium = measure("moratorium", "2023-12-19", 6);
    const equal = run("2023-12-20", { ceiling, steps: [measure("many", "2022-09-27", 9), moratorium] });
    expect(iso(equal.due)).toBe("2025-09-20");
    expect(equal.breakdown?.some(({ label }) => label === "ceiling")).toBe(false);
    const cut = run("2023-12-20", {
      ceiling,
      steps: [measure("many", "2022-09-27", 9), measure("year", "2023-12-19", 12)],
    });
    expect(iso(cut.due)).toBe("2025-09-20");
    expect(ledger(cut.breakdown).slice(-2)).toEqual(["year cut 2025-09-20", "ceiling cut 2025-09-20"]);
  });

  it("run in the order of their days, and on one day as they are written", () => {
    const later = measure("written-first", "2024-05-01", 1);
    const sooner = measure("written-last", "2024-02-01", 1);
    const order = (answer: ReturnType<typeof run>) => answer.breakdown?.slice(1).map(({ label }) => label);
    expect(order(run("2024-01-01", { steps: [later, sooner] }))).toEqual(["written-last", "written-first"]);
    expect(order(run("2024-06-01", { steps: [later, sooner] }))).toEqual(["written-first", "written-last"]);
  });

  it("count only once a measure that had ended before the application reached it", () => {
    const over = extend("over", months(9), head("over", { from: "2022-01-01", until: "2023-01-01" }));
    expect(due("2022-12-31", { steps: [over] })).toBe("2024-03-31");
    expect(due("2023-01-01", { steps: [over] })).toBe("2023-07-01");
  });

  it("by an act in the case count from the day of the act, under a ground in force then", () => {
    const act = (from_: string) => extend("act", months(9), { ...head("act", { from: from_ }), effective: decided });
    expect(due("2024-01-01", { steps: [act("2001-01-01")] }, { decided: "2024-07-01" })).toBe("2025-04-01");
    expect(due("2024-01-01", { steps: [act("2001-01-01")] }, { decided: "2024-07-02" })).toBe("2024-07-01");
    expect(due("2024-01-01", { steps: [act("2024-06-02")] }, { decided: "2024-06-01" })).toBe("2024-07-01");
  });

  it("with a condition that is unknown ask for it, unless they come too late anyway", () => {
    const doubtful = (from_: string) =>
      extend("doubtful", months(9), { ...head("doubtful", { from: from_ }), when: married });
    expect(run("2024-01-01", { steps: [doubtful("2024-03-01")] })).toMatchObject({
      status: "missing",
      missing: [{ fact: "married" }],
    });
    expect(due("2024-01-01", { steps: [doubtful("2024-08-01")] })).toBe("2024-07-01");
  });

  it("with a condition that is unknown do not ask where they could have no effect", () => {
    const act = extend("act", months(9), { ...head("act"), when: married, effective: decided });
    expect(due("2024-01-01", { steps: [act] }, { decided: null })).toBe("2024-07-01");
    const again = restart("again", noticeDate, { ...head("again"), when: exists(noticeDate) });
    const cleared = { decided: "2024-02-01", noticeDate: "2024-03-01" };
    expect(due("2024-01-01", { steps: [again, act] }, cleared)).toBe("2024-09-01");
    expect(run("2024-01-01", { steps: [again, act] }, { ...cleared, decided: "2024-04-01" }).status).toBe("missing");
    const perhaps = restart("perhaps", noticeDate, { ...head("perhaps"), when: working });
    expect(run("2024-01-01", { steps: [perhaps, act] }, cleared).missing).toEqual([
      { fact: "working" },
      { fact: "married" },
    ]);
    expect(run("2024-01-01", { steps: [again, act] }, { noticeDate: "2024-03-01" }).missing).toEqual(
      expect.arrayContaining([{ fact: "married" }, { fact: "decided" }]),
    );
  });
});

describe("suspensions", () => {
  it("lengthen by their days inside the running term", () => {
    const first = stop("first", "2024-07-01", "2024-07-15");
    expect(due("2024-01-31", {})).toBe("2024-07-31");
    expect(due("2024-01-31", { steps: [first] })).toBe("2024-08-14");
    expect(due("2024-01-31", { steps: [first, stop("second", "2024-08-10", "2024-08-15")] })).toBe("2024-08-19");
  });
  it("count shared days once, and days before the start or after the end not at all", () => {
    const overlapping = [stop("first", "2024-07-01", "2024-07-15"), stop("second", "2024-07-10", "2024-07-20")];
    expect(due("2024-01-31", { steps: overlapping })).toBe("2024-08-19");
    expect(due("2024-01-31", { steps: [stop("early", "2024-01-01", "2024-02-10")] })).toBe("2024-08-09");
    expect(due("2024-01-31", { steps: [stop("late", "2024-08-01", "2024-09-01")] })).toBe("2024-07-31");
    expect(due("2024-01-31", { steps: [stop("on-the-last-day", "2024-07-31", "2024-08-02")] })).toBe("2024-08-02");
  });
  it("grow into each other: the days gained by one can reach the next", () => {
    const steps = [stop("first", "2024-07-20", "2024-07-30"), stop("second", "2024-08-05", "2024-08-10")];
    expect(due("2024-01-31", { steps })).toBe("2024-08-15");
  });
  it("do not stop at the ceiling's side: the ceiling cuts what they give", () => {
    const ceiling = { length: months(6), from: applied, sources: [source()] };
    expect(due("2024-01-31", { ceiling, steps: [stop("first", "2024-07-01", "2024-07-15")] })).toBe("2024-07-31");
  });
  it("without an end leave no last day; what comes later is not reached", () => {
    const open = suspend("open", { from: from("2024-03-01"), until: noDay }, head("open"));
    const answer = run("2024-01-31", {
      steps: [open, extend("later", months(3), head("later", { from: "2024-05-01" }))],
    });
    expect(answer).toMatchObject({ status: "decided", due: null, outcome: null, suspendedSince: day("2024-03-01") });
    expect(ledger(answer.breakdown)).toEqual([
      "base counted 2024-07-31",
      "open counted null",
      "later not-reached null",
    ]);
  });
  it("that begin after the last day come too late", () => {
    const open = suspend("open", { from: from("2024-08-01"), until: noDay }, head("open"));
    expect(due("2024-01-31", { steps: [open] })).toBe("2024-07-31");
  });
});

describe("a restart", () => {
  const again = restart("again", noticeDate, { ...head("again"), when: exists(noticeDate) });
  it("gives a new start", () => {
    expect(due("2024-01-10", { steps: [again] }, { noticeDate: "2024-03-05" })).toBe("2024-09-05");
    expect(due("2024-01-10", { steps: [again] })).toBe("2024-07-10");
  });
  it("clears acts in the case of before, and leaves general measures", () => {
    const act = extend("act", months(9), { ...head("act"), effective: decided });
    const measure = extend("measure", months(3), head("measure", { from: "2024-02-01" }));
    const answer = run(
      "2024-01-10",
      { steps: [again, act, measure] },
      { noticeDate: "2024-03-05", decided: "2024-02-01" },
    );
    expect(iso(answer.due)).toBe("2024-12-05");
    expect(answer.breakdown?.find(({ label }) => label === "act")?.effect).toBe("cleared");
    const after = run(
      "2024-01-10",
      { steps: [again, act, measure] },
      { noticeDate: "2024-03-05", decided: "2024-04-01" },
    );
    expect(iso(after.due)).toBe("2025-09-05");
  });
  it("counts by the latest of several; of two on one day, by the one written last", () => {
    const other = restart("other", decided, { ...head("other"), when: exists(decided) });
    const first = (written: Parts["steps"], facts: Record<string, string>) =>
      run("2024-01-10", { steps: written ?? [] }, facts).breakdown?.map(({ label }) => label);
    const oneDay = { noticeDate: "2024-03-05", decided: "2024-03-05" };
    expect(first([again, other], oneDay)).toEqual(["other", "base"]);
    expect(first([other, again], oneDay)).toEqual(["again", "base"]);
    expect(first([again, other], { ...oneDay, noticeDate: "2024-03-06" })).toEqual(["again", "base"]);
  });
  it("leaves the ceiling its own start", () => {
    const ceiling = { length: months(7), from: applied, sources: [source()] };
    expect(due("2024-01-10", { steps: [again], ceiling }, { noticeDate: "2024-03-05" })).toBe("2024-08-10");
  });
});

describe("rolling to a working day", () => {
  it("comes last, and may pass the ceiling", () => {
    const ceiling = { length: months(21), from: applied, sources: [source()] };
    const answer = run("2026-07-15", { length: months(24), ceiling, endsOn: workingDay(source("act")) });
    expect(iso(answer.due)).toBe("2028-04-18");
    expect(ledger(answer.breakdown)).toEqual([
      "base counted 2028-04-15",
      "ceiling cut 2028-04-15",
      "roll counted 2028-04-18",
    ]);
  });
  it("leaves a working day as it is, and does nothing where the law has no roll", () => {
    expect(due("2024-01-19", { endsOn: workingDay(source("act")) })).toBe("2024-07-19");
    expect(due("2024-01-20", {})).toBe("2024-07-20");
    expect(due("2024-01-20", { endsOn: workingDay(source("act")) })).toBe("2024-07-22");
  });
  it("warns where it passes a day that only a list equates with a holiday", () => {
    const answer = run("2023-11-10", { endsOn: workingDay(source("act")) }, {}, ["2024-05-10"]);
    expect(iso(answer.due)).toBe("2024-05-13");
    expect(answer.warnings).toMatchObject([{ code: "equated-day", value: "2024-05-10", severity: "warning" }]);
    expect(run("2023-11-10", { endsOn: workingDay(source("act")) }).warnings).toEqual([]);
  });
});

describe("the answer on a term", () => {
  it("is its last day, also through a choice between terms", () => {
    const short = term({ from: applied, length: weeks(1), endsOn: anyDay(source("short")) });
    const long = term({ from: applied, length: weeks(4), endsOn: anyDay(source("long")) });
    const law = lawOf([
      ruled("term", { kind: "term" }, [saying("first", choose(when(working, short), otherwise(long)))]),
    ]);
    const answer = evaluate(law, asked("term", { applied: "2024-09-02", working: false }));
    expect([iso(answer.due), iso(answer.outcome as number)]).toEqual(["2024-09-30", "2024-09-30"]);
    expect(answer.sources.map(({ locator }) => locator)).toContain("long");
    expect(answer.sources.map(({ locator }) => locator)).not.toContain("short");
  });
  it("does not depend on the day it is asked", () => {
    const steps = [extend("wbv", months(9), head("wbv", { from: "2022-09-27" }))];
    const says = term({ from: applied, length: months(6), steps, endsOn: anyDay(source()) });
    const law = lawOf([ruled("term", { kind: "term" }, [saying("first", says)])]);
    const on = (on_: string) => iso(evaluate(law, asked("term", { applied: "2022-06-01" }, { on: on_ })).due);
    expect(new Set(["2020-01-01", "2022-06-01", "2022-09-26", "2022-09-27", "2030-01-01"].map(on))).toEqual(
      new Set(["2023-09-01"]),
    );
  });
});

it("a length of several parts adds months, then days", () => {
  const mixed: Length = { months: 1, weeks: 1, days: 2 };
  expect(due("2024-01-31", { length: { node: "constant", type: "length", value: mixed } })).toBe("2024-03-09");
});
