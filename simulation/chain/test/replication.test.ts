import { STAGE_NAMES } from "@keten/chain";
import { describe, expect, it } from "vitest";
import { counts, run, small } from "./small.js";

const stage = (name: string) => STAGE_NAMES.indexOf(name);
const LEVELS = STAGE_NAMES.indexOf("start");
const PENDING = ["other-state", "preparation", "hearing", "held", "decision"].map(stage);

describe("one replication", () => {
  const loaded = small();
  const result = run(loaded);
  const { groups, days, on, sum } = counts(loaded, result);

  it("loses and invents nobody: what a stage holds is what came in less what went out, for each group", () => {
    const held = new Map<string, number>();
    for (let row = 0; row < result.flows.length; row += 5) {
      const [, from, to, group, persons] = result.flows.slice(row, row + 5) as [number, number, number, number, number];
      if (from < LEVELS) held.set(`${from} ${group}`, (held.get(`${from} ${group}`) ?? 0) - persons);
      if (to < LEVELS) held.set(`${to} ${group}`, (held.get(`${to} ${group}`) ?? 0) + persons);
    }
    for (let group = 0; group < groups; group++) {
      const pending = PENDING.reduce((total, one) => total + (held.get(`${one} ${group}`) ?? 0), 0);
      expect(on(days - 1, "pending_first_instance", group)).toBe(pending);
      for (const [id, name] of [
        ["in_registration", "registration"],
        ["permit_holders_in_reception", "housing"],
        ["in_return", "return"],
        ["in_appeal", "appeal"],
      ] as const)
        expect([id, on(days - 1, id, group)]).toEqual([id, held.get(`${stage(name)} ${group}`) ?? 0]);
    }
    for (const value of held.values()) expect(value).toBeGreaterThanOrEqual(0);
  });

  it("keeps the people who wait in balance on every day and in every group", () => {
    for (let group = 0; group < groups; group++)
      for (let day = 1; day < days; day++) {
        const change = on(day, "pending_first_instance", group) - on(day - 1, "pending_first_instance", group);
        const out = (["decisions", "closed_for_other_state", "withdrawn", "left_unseen"] as const).reduce(
          (total, id) => total + on(day, id, group),
          0,
        );
        expect([day, change]).toEqual([day, on(day, "applications", group) - out]);
        expect(on(day, "grants", group) + on(day, "refusals", group)).toBe(on(day, "decisions", group));
      }
  });

  it("counts nobody twice among those who are late or in reception", () => {
    for (let day = 0; day < days; day++)
      for (let group = 0; group < groups; group++) {
        const pending = on(day, "pending_first_instance", group);
        expect(on(day, "beyond_legal_term", group)).toBeGreaterThanOrEqual(0);
        expect(on(day, "beyond_legal_term", group)).toBeLessThanOrEqual(pending);
        expect(on(day, "reception_residents", group)).toBeGreaterThanOrEqual(
          on(day, "permit_holders_in_reception", group),
        );
      }
  });

  it("counts the same people in the waits as in the days", () => {
    let decided = 0;
    for (let row = 0; row < result.waits.length; row += 4) decided += result.waits[row + 3]!;
    let inCohorts = 0;
    let open = 0;
    for (let row = 0; row < result.cohorts.length; row += 6) {
      inCohorts += result.cohorts[row + 2]!;
      open += result.cohorts[row + 4]!;
      expect(result.cohorts[row + 3]).toBeLessThanOrEqual(result.cohorts[row + 2]!);
      expect(result.cohorts[row + 5]).toBeLessThanOrEqual(result.cohorts[row + 4]!);
    }
    expect(inCohorts).toBe(decided);
    expect(open).toBeGreaterThan(0);
    expect(open).toBeLessThanOrEqual(on(days - 1, "pending_first_instance"));
  });

  it("decides what the capacity allows while people wait", () => {
    expect(sum("decisions")).toBeGreaterThan(720);
    expect(sum("decisions")).toBeLessThanOrEqual(790);
    const idle = small({ capacity: { decisions: { value: 0 } } });
    expect(counts(idle, run(idle)).sum("decisions")).toBe(0);
  });

  it("gets more decisions from new staff only as they are trained", () => {
    const number = (unit: string, rest: object) => ({ unit, basis: "guess", note: "test", ...rest });
    const staffed = (fte: number) =>
      small({
        capacity: {
          decisions: null,
          staff: {
            fte: number("fte", {
              byPeriod: [
                { from: "2019-01-01", value: 10 },
                { from: "2019-07-01", value: fte },
              ],
            }),
            decisionsPerFte: number("decisions per fte per year", { value: 18 }),
            trainingMonths: number("months", { value: 6 }),
            leavePerYear: number("share", { value: 0 }),
          },
        },
      });
    const [same, more] = [staffed(10), staffed(20)].map((one) => counts(one, run(one)));
    const gained = (from: number, until: number) =>
      more!.sum("decisions", from, until) - same!.sum("decisions", from, until);
    expect(gained(0, 181)).toBe(0);
    // Half a year of training: on average half the output of the newcomers, and all of it a year later.
    expect(gained(190, 375)).toBeGreaterThan(25);
    expect(gained(190, 375)).toBeLessThan(65);
    expect(gained(540, 725)).toBeGreaterThan(gained(190, 375));
  });

  it("lets families follow grants, and only grants", () => {
    expect(sum("family_arrivals")).toBeGreaterThan(50);
    const none = Object.fromEntries(loaded.scenario.groups.map(({ id }) => [id, { value: 0 }]));
    const alone = small({ behaviour: { family: { perGrant: none } } });
    expect(counts(alone, run(alone)).sum("family_arrivals")).toBe(0);
  });

  it("lets permit holders block places when no homes come", () => {
    const blocked = small({ capacity: { housedPerMonth: { value: 0 } } });
    const without = counts(blocked, run(blocked));
    expect(without.sum("housed_from_reception")).toBe(0);
    expect(without.on(days - 1, "reception_residents") - on(days - 1, "reception_residents")).toBe(
      without.on(days - 1, "permit_holders_in_reception") - on(days - 1, "permit_holders_in_reception"),
    );
  });

  it("makes more people leave before a decision the longer they wait", () => {
    const slow = small({ capacity: { decisions: { value: 100 } } });
    const slower = counts(slow, run(slow));
    expect(slower.sum("withdrawn") + slower.sum("left_unseen")).toBeGreaterThan(sum("withdrawn") + sum("left_unseen"));
  });

  it("gives the same bytes for the same seed and replication, and others for others", () => {
    const bytes = (seed: number, replication: number) =>
      Buffer.from(run(small(), seed, replication).daily.buffer).toString("base64");
    expect(bytes(1, 0)).toBe(bytes(1, 0));
    expect(new Set([bytes(1, 0), bytes(2, 0), bytes(1, 1)]).size).toBe(3);
  });

  it("keeps in memory who is in the chain, not who was", () => {
    const long = small({ years: 6 });
    const effort = run(long).effort;
    const { on: later, days: all } = counts(long, run(long));
    const inChain = later(all - 1, "pending_first_instance") + later(all - 1, "reception_residents");
    expect(effort.people).toBeLessThan(2.5 * inChain);
  });
});

describe("two runs of different scenarios", () => {
  it("have the same people: a change for one group leaves the arrivals of all alone", () => {
    const base = small();
    const more = small({ behaviour: { leaves: { syria: { value: 0.4 } } } });
    const [a, b] = [counts(base, run(base)), counts(more, run(more))];
    for (let day = 0; day < a.days; day++) expect(b.on(day, "applications")).toBe(a.on(day, "applications"));
    const syria = base.scenario.groups.findIndex((group) => group.id === "syria");
    const left = (of: typeof a, group: number) =>
      of.sum("withdrawn", 0, of.days, group) + of.sum("left_unseen", 0, of.days, group);
    expect(left(b, syria)).toBeGreaterThan(left(a, syria));
  });
});
