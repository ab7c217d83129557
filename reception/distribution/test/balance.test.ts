import { balanceOf, type MunicipalBalance, remainingTasks, worksheetProblems } from "@keten/distribution";
import { law } from "@keten/law";
import { evaluate } from "@keten/law-language";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ASKED,
  CODES,
  commitment,
  counting,
  fairTrades,
  ON,
  register,
  sheetOf,
  someCounted,
  trade,
} from "./support/tables.js";

const ALL = ASKED.reduce((sum, one) => sum + one, 0);
const total = (rows: readonly MunicipalBalance[], key: "task" | "traded" | "remaining") =>
  rows.reduce((sum, row) => sum + row[key], 0);

describe("the balance of a provincial table", () => {
  it("leaves the province's sum as it was, whatever is traded, and takes nobody below nothing", () => {
    fc.assert(
      fc.property(fairTrades, someCounted, (trades, counted) => {
        const sheet = sheetOf({ trades });
        expect(worksheetProblems(sheet, register)).toEqual([]);
        const balance = balanceOf(sheet, counted, ON);
        expect(balance.task).toBe(ALL);
        expect(total(balance.municipalities, "task")).toBe(ALL);
        expect(total(balance.municipalities, "traded")).toBe(0);
        expect(balance.municipalities.every(({ task }) => task >= 0)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of lines or of municipalities", () => {
    fc.assert(
      fc.property(fairTrades, someCounted, (trades, counted) => {
        const sheet = sheetOf({ trades, commitments: counted.map((one) => one.commitment) });
        const turned = {
          ...sheet,
          trades: trades.toReversed(),
          indicative: sheet.indicative.toReversed(),
          commitments: sheet.commitments.toReversed(),
        };
        const [one, other] = [balanceOf(sheet, counted, ON), balanceOf(turned, counted.toReversed(), ON)];
        expect(other.municipalities.toReversed()).toEqual(one.municipalities);
        expect({ ...other, municipalities: [], counted: [] }).toEqual({ ...one, municipalities: [], counted: [] });
      }),
    );
  });

  it("spreads exactly what the province falls short, and only over those who brought less than asked", () => {
    fc.assert(
      fc.property(fairTrades, someCounted, fc.subarray([...CODES]), (trades, counted, exempt) => {
        const exemptions = exempt.map((municipality, index) => ({
          id: `e${index}`,
          municipality,
          reason: "opvang sinds jaren",
          decidedBy: "de minister",
        }));
        const balance = balanceOf(sheetOf({ trades, exemptions }), counted, ON);
        expect(balance.shortage).toBe(Math.max(0, ALL - balance.places));
        expect(balance.remaining).toBe(Math.max(0, balance.shortage - balance.promising));
        expect(total(balance.municipalities, "remaining") + balance.unassigned).toBe(balance.remaining);
        for (const row of balance.municipalities) {
          expect(row.shortage - row.surplus).toBe(row.task - row.counted);
          if (row.exempt || row.indicative === 0) expect(row.remaining).toBe(0);
          if (exempt.includes(row.municipality as never) && balance.remaining > 0)
            expect(row.exempt?.by).toBe("person");
        }
      }),
    );
  });

  it("adds up by hand: a trade, two places that count, one that does not, an exemption", () => {
    const counted = [
      counting(commitment({ id: "c1", municipality: "GM0001", places: 360, minors: 30 })),
      counting(commitment({ id: "c2", municipality: "GM0002", places: 100, minors: 0 })),
      counting(commitment({ id: "c3", municipality: "GM0003", places: 60, minors: 0 }), "does-not-count"),
      counting(commitment({ id: "c4", municipality: "GM0003", places: 50, minors: 0 }), "promising"),
    ];
    const exemptions = [{ id: "e1", municipality: "GM0005", reason: "vangt al lang op", decidedBy: "de minister" }];
    const balance = balanceOf(sheetOf({ trades: [trade()], exemptions }), counted, ON);
    const of = (code: string) => balance.municipalities.find(({ municipality }) => municipality === code);
    expect(of("GM0001")).toMatchObject({
      indicative: 400,
      traded: -40,
      task: 360,
      counted: 360,
      minors: 30,
      shortage: 0,
    });
    expect(of("GM0002")).toMatchObject({ traded: 40, task: 290, counted: 100, shortage: 190 });
    expect(of("GM0003")).toMatchObject({ task: 120, committed: 110, counted: 0, promising: 50, shortage: 120 });
    expect(balance).toMatchObject({ task: 900, places: 460, shortage: 440, remaining: 390, surplus: 0, unassigned: 0 });
    // 390 over 250, 120 and 90 of indicative number: 390 × 250/460 = 211.96, 390 × 120/460 = 101.74, 390 × 90/460 = 76.30.
    expect(of("GM0001")).toMatchObject({ remaining: 0, exempt: { by: "rule" } });
    expect(["GM0002", "GM0003", "GM0004"].map((code) => of(code)?.remaining)).toEqual([212, 102, 76]);
    expect(of("GM0005")).toMatchObject({ remaining: 0, exempt: { by: "person" } });
  });
});

describe("the remaining task", () => {
  const eligible = fc
    .array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 60 })
    .map((numbers) =>
      numbers.map((indicative, index) => ({ municipality: `GM${String(index).padStart(4, "0")}`, indicative })),
    );

  it("adds up to the shortage, each within one place of its exact share, and more for who was asked more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), eligible, (shortage, who) => {
        const sum = who.reduce((all, { indicative }) => all + indicative, 0);
        fc.pre(sum > 0);
        const shares = remainingTasks(shortage, who);
        expect([...shares.values()].reduce((all, one) => all + one, 0)).toBe(shortage);
        for (const { municipality, indicative } of who) {
          const share = shares.get(municipality) ?? -1;
          expect(Math.abs(share - (shortage * indicative) / sum)).toBeLessThan(1);
          for (const other of who)
            if (other.indicative > indicative) expect(shares.get(other.municipality)).toBeGreaterThanOrEqual(share);
        }
      }),
    );
  });

  it("is the share that the law gives, but for the rounding that the law leaves open", () => {
    const known = (value: number) => ({ state: "known" as const, value });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), eligible, (shortage, who) => {
        const sum = who.reduce((all, { indicative }) => all + indicative, 0);
        fc.pre(sum > 0);
        const shares = remainingTasks(shortage, who);
        for (const { municipality, indicative } of who.slice(0, 5)) {
          const { outcome } = evaluate(law, {
            rule: "distribution.remaining-task",
            facts: {
              provinceDeficit: known(shortage),
              ownIndicative: known(indicative),
              eligibleIndicative: known(sum),
            },
            findings: [],
            on: ON,
            knownOn: ON,
            view: "policy",
            reforms: [],
          });
          expect(Math.abs(Number(outcome) - (shares.get(municipality) ?? -1))).toBeLessThan(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("gives the same to each whatever their order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), eligible, (shortage, who) => {
        const [one, other] = [remainingTasks(shortage, who), remainingTasks(shortage, who.toReversed())];
        for (const { municipality } of who) expect(other.get(municipality)).toBe(one.get(municipality));
      }),
    );
  });
});
