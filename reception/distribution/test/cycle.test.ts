import { type Day, dayOf, isoOf } from "@keten/calendar";
import { type CycleState, cycleRecord, cycleState } from "@keten/distribution";
import { describe, expect, it } from "vitest";

const GELDERLAND = "PV25";
const on = (year: number, iso: string): CycleState => {
  const record = cycleRecord(year);
  const [y = 0, m = 0, d = 0] = iso.split("-").map(Number);
  if (!record) throw new Error(`no cycle ${year}`);
  return cycleState(record, GELDERLAND, dayOf(y, m, d));
};
const iso = (day: Day | null | undefined) => (day === null || day === undefined ? null : isoOf(day));
const at = (year: number, day: string) => {
  const { step, nextDeadline } = on(year, day);
  return [step?.id ?? null, iso(nextDeadline)];
};
const late = (year: number, day: string) => on(year, day).steps.map((one) => one.late);

describe("the cycle of 2024, replayed", () => {
  it.each([
    ["2024-01-31", "consultation", "2024-10-31"],
    ["2024-10-30", "consultation", "2024-10-31"],
    ["2024-10-31", "decision", "2024-12-30"],
    ["2024-12-22", "decision", "2024-12-30"],
    ["2024-12-23", "realisation", "2025-07-01"],
    ["2025-07-01", "realisation", "2025-07-01"],
    ["2025-07-02", "supervision", "2026-01-31"],
  ])("on %s: %s, until %s", (day, step, deadline) => {
    expect(at(2024, day)).toEqual([step, deadline]);
  });

  it("was in time with each step", () => {
    expect(late(2024, "2025-01-01")).toEqual([0, 0, 0]);
    expect(on(2024, "2025-01-01").steps.map(({ done }) => iso(done?.day))).toEqual([
      "2024-01-31",
      "2024-10-31",
      "2024-12-23",
    ]);
    expect(iso(on(2024, "2025-01-01").realisation)).toBe("2025-07-01");
    expect(on(2024, "2024-12-01").realisation).toBeNull();
  });

  it("says nothing of a day before there was an act", () => {
    expect(at(2024, "2024-01-01")).toEqual([null, null]);
  });
});

describe("the cycle of 2026, replayed", () => {
  it.each([
    ["2026-01-31", "estimate", "2026-01-31"],
    ["2026-02-05", "estimate", "2026-01-31"],
    ["2026-02-26", "estimate", "2026-01-31"],
    ["2026-02-27", "consultation", "2026-10-31"],
    ["2026-10-31", "consultation", "2026-10-31"],
    ["2026-11-01", "report-due", "2026-10-31"],
    ["2026-11-21", "report-due", "2026-10-31"],
  ])("on %s: %s, until %s", (day, step, deadline) => {
    expect(at(2026, day)).toEqual([step, deadline]);
  });

  it("began 27 days late; what is not done yet is later each day", () => {
    expect(late(2026, "2026-01-31")).toEqual([0, 0, 0]);
    expect(late(2026, "2026-02-10")).toEqual([10, 0, 0]);
    expect(late(2026, "2026-11-21")).toEqual([27, 21, 0]);
    expect(late(2026, "2027-01-09")).toEqual([27, 70, 10]);
  });

  it("has what was announced beside what the act says, and says where no day was named", () => {
    const { announced } = on(2026, "2026-11-21");
    expect(announced.map(({ event, day }) => [event, day])).toEqual([
      ["report-announced", null],
      ["decision-announced", null],
    ]);
    expect(announced.every(({ sources, note }) => sources.length > 0 && note !== undefined)).toBe(true);
  });
});

describe("a province of its own", () => {
  it("is where its own recorded days put it, whatever the others did", () => {
    const record = cycleRecord(2026);
    if (!record) throw new Error("no cycle 2026");
    const sent = { event: "report" as const, day: dayOf(2026, 11, 12), province: GELDERLAND, sources: [] };
    const known = { ...record, days: [...record.days, sent] };
    const day = dayOf(2026, 11, 21);
    expect(cycleState(known, GELDERLAND, day).step?.id).toBe("decision");
    expect(cycleState(known, GELDERLAND, day).steps[1]).toMatchObject({ late: 12, done: sent });
    expect(cycleState(known, "PV26", day).step?.id).toBe("report-due");
    expect(cycleState(known, GELDERLAND, dayOf(2026, 11, 11)).step?.id).toBe("report-due");
  });
});
