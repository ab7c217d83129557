import { addMonths, dayOf } from "@keten/calendar";
import { type ReplicationResult, STAGE_NAMES, simulate } from "@keten/chain";
import { describe, expect, it } from "vitest";
import { counts, run, small } from "./small.js";

const place = (name: string) => STAGE_NAMES.indexOf(name);
const LEVELS = place("start");
const PERSONS = 3;
const START = dayOf(2019, 1, 1);

/** People who wait at the start, families who follow, refusals, appeals, annulled decisions, return: all in three years. */
const loaded = small({ years: 3, behaviour: { annulled: { value: 0.5 }, newDecisionDays: { value: 60 } } });
const result = run(loaded);
const { groups, days, on, sum } = counts(loaded, result);

/** The persons of each step of a month: from, to, group, persons. */
function stepsOf(of: ReplicationResult): number[][][] {
  const months: number[][][] = [];
  for (let row = 0; row < of.flows.length; row += 5) {
    const [month, ...step] = of.flows.slice(row, row + 5) as [number, number, number, number, number];
    months[month] = [...(months[month] ?? []), step];
  }
  return months;
}

describe("the whole chain", () => {
  const months = stepsOf(result);
  const lastDays = months.map((_, month) => addMonths(START, month + 1) - START - 1);

  it("takes people through every stage and every way in and out", () => {
    const used = new Set<number>();
    for (const [from, to] of months.flat()) used.add(from!).add(to!);
    const never = STAGE_NAMES.filter((name, index) => !used.has(index) && name !== "held");
    expect(never).toEqual([]);
    expect(sum("family_arrivals")).toBeGreaterThan(100);
  });

  it("keeps every stage in balance, month by month and group by group, to the person", () => {
    const held = new Map<string, number>();
    const add = (stage: number, group: number, persons: number) =>
      stage < LEVELS ? held.set(`${stage} ${group}`, (held.get(`${stage} ${group}`) ?? 0) + persons) : held;
    for (const [month, steps] of months.entries()) {
      for (const step of steps) {
        const [from, to, group, persons] = step as [number, number, number, number];
        add(from, group, -persons);
        add(to, group, persons);
      }
      for (const value of held.values()) expect(value).toBeGreaterThanOrEqual(0);
      for (let group = 0; group < groups; group++)
        for (const [id, ...stages] of [
          ["in_registration", "registration"],
          ["pending_first_instance", "other-state", "preparation", "hearing", "held", "decision"],
          ["held_by_moratorium", "held"],
          ["in_appeal", "appeal"],
          ["awaiting_new_decision", "new-decision"],
          ["in_return", "return"],
          ["permit_holders_in_reception", "housing"],
        ] as const) {
          const expected = stages.reduce((total, name) => total + (held.get(`${place(name)} ${group}`) ?? 0), 0);
          expect([id, month, group, on(lastDays[month]!, id, group)]).toEqual([id, month, group, expected]);
        }
    }
  });

  it("lets out, in all, whom it took in and does not hold", () => {
    const steps = months.flat();
    const persons = (wanted: (step: number[]) => boolean) =>
      steps.filter(wanted).reduce((total, step) => total + step[PERSONS]!, 0);
    const cameIn = persons(([from]) => from! >= LEVELS);
    const wentOut = persons(([, to]) => to! >= LEVELS);
    const inside = [
      "in_registration",
      "pending_first_instance",
      "in_appeal",
      "awaiting_new_decision",
      "in_return",
    ] as const;
    const counted = [...inside, "permit_holders_in_reception" as const].reduce(
      (total, id) => total + on(days - 1, id),
      0,
    );
    const refused = persons(([, to]) => to === place("refused")) - persons(([from]) => from === place("refused"));
    expect(cameIn - wentOut).toBe(counted + refused);
  });

  it("keeps permit holders who wait for a home in balance on every day and in every group", () => {
    // Who is granted outside reception is housed at once and never waits; so the day's joiners are read off the exits.
    for (let group = 0; group < groups; group++)
      for (let day = 1; day < days; day++) {
        const change =
          on(day, "permit_holders_in_reception", group) - on(day - 1, "permit_holders_in_reception", group);
        const joined = change + on(day, "housed_from_reception", group);
        expect(joined).toBeGreaterThanOrEqual(0);
        // New permits after an annulment join as well.
        const left = on(day - 1, "awaiting_new_decision", group) + on(day, "grants", group);
        expect(joined).toBeLessThanOrEqual(left + on(day, "family_arrivals", group));
      }
  });

  it("gives the same checksum with one, two and eight workers", async () => {
    const few = small({ years: 1 });
    const checksums = new Set<string>();
    for (const workers of [1, 2, 8]) checksums.add((await simulate(few, { replications: 8, workers })).run.checksum);
    expect(checksums.size).toBe(1);
  }, 240_000);
});
