import { balanceOf, compareWorksheets, mergeWorksheets, settleConflicts, type Worksheet } from "@keten/distribution";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitment, counting, fairTrades, ON, sheetOf, trade } from "./support/tables.js";

const whole = (sheet: Worksheet) => ({
  sheet,
  balance: balanceOf(
    sheet,
    sheet.commitments.map((one) => counting(one)),
    ON,
  ),
});

describe("two versions of a worksheet", () => {
  it("do not differ from themselves, however their members are ordered", () => {
    const sheet = sheetOf({ trades: [trade()], commitments: [commitment()] });
    const turned = Object.fromEntries(Object.entries(sheet).toReversed()) as unknown as Worksheet;
    expect(compareWorksheets(whole(sheet), whole(turned))).toEqual({ sheet: [], lines: [], municipalities: [] });
  });

  it("differ in each line that came, went or changed, and say who gained and lost", () => {
    const before = sheetOf({ trades: [trade()], commitments: [commitment(), commitment({ id: "c2", places: 120 })] });
    const after = sheetOf({
      title: "Proef, tweede ronde",
      trades: [trade({ places: 60, note: "na overleg" })],
      commitments: [commitment(), commitment({ id: "c3", municipality: "GM0003", places: 100 })],
    });
    const { sheet, lines, municipalities } = compareWorksheets(whole(before), whole(after));
    expect(sheet).toEqual(["title"]);
    expect(lines.map(({ part, id, kind, fields }) => [part, id, kind, [...fields].sort()])).toEqual([
      ["commitments", "c3", "added", []],
      ["commitments", "c2", "removed", []],
      ["trades", "t1", "changed", ["note", "places"]],
    ]);
    expect(municipalities).toEqual([
      expect.objectContaining({ municipality: "GM0001", task: -20, counted: -120, shortage: 100 }),
      expect.objectContaining({ municipality: "GM0002", task: 20, counted: 0, shortage: 20 }),
      expect.objectContaining({ municipality: "GM0003", task: 0, counted: 100, shortage: -100 }),
      expect.objectContaining({
        municipality: "GM0004",
        task: 0,
        counted: 0,
        shortage: 0,
        remaining: expect.any(Number),
      }),
    ]);
  });
});

describe("the changes of two people to one version", () => {
  const base = sheetOf({ trades: [trade()], commitments: [commitment(), commitment({ id: "c2", places: 120 })] });

  it("are both there when they touch other lines", () => {
    const mine = { ...base, trades: [trade({ places: 50 })], title: "Van mij" };
    const theirs = { ...base, commitments: [commitment({ places: 210 }), commitment({ id: "c9", places: 130 })] };
    const { sheet, conflicts } = mergeWorksheets(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(sheet.title).toBe("Van mij");
    expect(sheet.trades).toEqual(mine.trades);
    expect(sheet.commitments).toEqual(theirs.commitments);
  });

  it("keep two new lines that happen to have one name, as two lines", () => {
    const mine = { ...base, trades: [...base.trades, trade({ id: "t2", places: 5 })] };
    const theirs = { ...base, trades: [...base.trades, trade({ id: "t2", from: "GM0003", places: 7 })] };
    const { sheet, conflicts } = mergeWorksheets(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(sheet.trades.map(({ from, places }) => [from, places])).toEqual([
      ["GM0001", 40],
      ["GM0001", 5],
      ["GM0003", 7],
    ]);
    expect(new Set(sheet.trades.map(({ id }) => id)).size).toBe(3);
  });

  it("are told, both of them, when they touch the same line; nothing that anybody wrote is gone", () => {
    const mine = { ...base, trades: [trade({ places: 50 })], commitments: [commitment()] };
    const theirs = {
      ...base,
      trades: [trade({ places: 60 })],
      commitments: [commitment(), commitment({ id: "c2", places: 125 })],
    };
    const { sheet, conflicts } = mergeWorksheets(base, mine, theirs);
    expect(sheet.trades).toEqual(mine.trades);
    // Mine took the line away that theirs changed.
    expect(sheet.commitments).toContainEqual(commitment({ id: "c2", places: 125 }));
    expect(conflicts).toEqual([
      { part: "commitments", id: "c2", mine: null, theirs: commitment({ id: "c2", places: 125 }) },
      { part: "trades", id: "t1", mine: trade({ places: 50 }), theirs: trade({ places: 60 }) },
    ]);
  });

  it("are as was chosen where they conflict, also where one of them took the line away", () => {
    const mine = { ...base, title: "Van mij", trades: [trade({ places: 50 })], commitments: [commitment()] };
    const theirs = {
      ...base,
      title: "Van hen",
      trades: [trade({ places: 60 })],
      commitments: [commitment(), commitment({ id: "c2", places: 125 })],
    };
    const merged = mergeWorksheets(base, mine, theirs);
    expect(merged.conflicts.map(({ part }) => part)).toEqual(["title", "commitments", "trades"]);
    expect(settleConflicts(merged, mine, theirs, () => true)).toEqual(theirs);
    expect(settleConflicts(merged, mine, theirs, () => false)).toEqual(mine);
    const mixed = settleConflicts(merged, mine, theirs, ({ part }) => part === "trades");
    expect(mixed).toEqual({ ...mine, trades: theirs.trades });
  });

  it("give the same lines whoever is called mine, where nothing conflicts", () => {
    fc.assert(
      fc.property(fairTrades, fairTrades, (first, second) => {
        const mine = { ...base, trades: [...base.trades, ...first.map((one) => ({ ...one, id: `m-${one.id}` }))] };
        const theirs = { ...base, trades: [...base.trades, ...second.map((one) => ({ ...one, id: `t-${one.id}` }))] };
        const [one, other] = [mergeWorksheets(base, mine, theirs), mergeWorksheets(base, theirs, mine)];
        const ids = (sheet: Worksheet) => sheet.trades.map(({ id }) => id).sort();
        expect(one.conflicts).toEqual([]);
        expect(ids(one.sheet)).toEqual(ids(other.sheet));
        expect(ids(one.sheet)).toHaveLength(1 + first.length + second.length);
      }),
    );
  });
});
