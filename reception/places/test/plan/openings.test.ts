import { computePlan, LIMITS, optimisePlan, type PlacesPlan, resolvePlan } from "@keten/places";
import { describe, expect, it } from "vitest";
import { guess, location, monthAt, numbersFrom, option, planOf } from "./support/plans.js";

const EXACT = { limits: { ...LIMITS, gap: 0 } };
const EURO_CENTS = 1;

interface Case {
  plan: object;
  months: number;
}

/** A small plan in which everything may differ: sizes, prices, months to open, closings, the level. */
function smallCase(seed: number): Case {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const months = 5 + upTo(2);
  const futures = Array.from({ length: 2 + upTo(3) }, () => {
    const start = 60 + upTo(60);
    const growth = upTo(40) - 5;
    return Array.from({ length: months }, (_, month) => Math.max(0, start + growth * month + upTo(30)));
  });
  const options = Array.from({ length: 3 }, (_, index) =>
    option(`o${index}`, 10 + upTo(90), upTo(3), {
      placeYear: guess(9_000 + upTo(20) * 1_000, "EUR per place per year"),
      ...(next() < 0.6 ? { opening: guess(upTo(40) * 1_000, "EUR") } : {}),
      ...(next() < 0.3 ? { closes: monthAt(3 + upTo(months)), closing: guess(upTo(9) * 1_000, "EUR") } : {}),
      ...(next() < 0.3 ? { earliest: monthAt(upTo(3)) } : {}),
    }),
  );
  const locations = [
    location("home", 60),
    location("hall", upTo(30), {
      type: "emergency",
      placeYear: guess(30_000, "EUR per place per year"),
      closes: monthAt(1 + upTo(3)),
    }),
  ];
  const level = next() < 0.5 ? 40 + upTo(160) : 1_000;
  return {
    plan: planOf({ futures, options, locations, level, at: "p80", saves: upTo(3) * 1_000, occupancy: 0.9 }),
    months,
  };
}

/** The least cost of all choices of openings that keep to the level in every month; null where none does. */
function leastByTrying({ plan, months }: Case): number | null {
  const { plan: checked, need } = resolvePlan(plan);
  let least: number | null = null;
  const tryAll = (index: number, options: PlacesPlan["options"]): void => {
    const one = checked.options[index];
    if (one !== undefined) {
      tryAll(index + 1, [...options, one]);
      const earliest = [monthAt(one.monthsToOpen.value), one.earliest ?? ""].sort().at(-1)!;
      for (let month = 0; month < months; month++) {
        const opens = monthAt(month);
        if (opens >= earliest && (one.closes === undefined || opens < one.closes))
          tryAll(index + 1, [...options, { ...one, opens }]);
      }
      return;
    }
    const { cost, level, months: rows } = computePlan({ plan: { ...checked, options }, need });
    if (rows.every(({ emergency }) => emergency.p80 <= level)) least = Math.min(least ?? cost, cost);
  };
  tryAll(0, []);
  return least;
}

describe("the search for what to open", () => {
  it("finds the cheapest of all choices of small plans, and knows where there is none", async () => {
    let reached = 0;
    let unreached = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const one = smallCase(seed);
      const least = leastByTrying(one);
      const found = await optimisePlan(resolvePlan(one.plan), EXACT);
      expect([seed, found.unreachable.length > 0]).toEqual([seed, least === null]);
      if (least === null) {
        unreached++;
        continue;
      }
      reached++;
      const { cost } = computePlan(resolvePlan(found.plan));
      // Months are rounded to whole cents.
      expect(Math.abs(cost - least), `seed ${seed}`).toBeLessThanOrEqual(EURO_CENTS);
    }
    expect(reached).toBeGreaterThan(2);
    expect(unreached).toBeGreaterThan(0);
  });

  it("gives a bound that no choice comes below, and a gap that is true", async () => {
    for (let seed = 21; seed <= 26; seed++) {
      const one = smallCase(seed);
      const least = leastByTrying(one);
      const loaded = resolvePlan(one.plan);
      const found = await optimisePlan(loaded, { limits: { ...LIMITS, gap: 0.2 } });
      if (least === null) continue;
      const fixed = computePlan(resolvePlan(found.plan)).cost - found.cost;
      expect(found.bound).toBeLessThanOrEqual(least - fixed + EURO_CENTS);
      expect(found.gap).toBeLessThanOrEqual(0.2);
      expect(found.gap).toBeGreaterThanOrEqual((found.cost - (least - fixed)) / found.cost - 1e-9);
      expect(found.gap).toBeCloseTo(Math.max(0, (found.cost - found.bound) / found.cost), 6);
    }
  });

  it("keeps emergency places to the level where it can", async () => {
    const options = [option("small", 30, 1), option("large", 80, 2)];
    const found = await optimisePlan(resolvePlan(planOf({ futures: [[100, 120, 175, 175]], options, level: 5 })));
    expect(found.unreachable).toEqual([]);
    const rows = computePlan(resolvePlan(found.plan)).months;
    expect(Math.max(...rows.map(({ emergency }) => emergency.p50))).toBeLessThanOrEqual(5);
    expect(found.leastLevel).toBe(5);
  });

  it("says in which months the level cannot be met, and the least that can", async () => {
    const options = [option("only", 30, 2)];
    const found = await optimisePlan(resolvePlan(planOf({ futures: [[100, 150, 150, 120]], options, level: 10 })));
    // 50 too few in February, when nothing can be open yet; 20 in March.
    expect(found.unreachable).toEqual([
      { month: monthAt(1), over: 40 },
      { month: monthAt(2), over: 10 },
    ]);
    expect(found.leastLevel).toBe(50);
    expect(found.openings).toEqual([{ id: "only", name: "only", month: monthAt(2), places: 30 }]);
    const again = resolvePlan(planOf({ futures: [[100, 150, 150, 120]], options, level: found.leastLevel }));
    expect((await optimisePlan(again)).unreachable).toEqual([]);
  });

  it("opens nothing where emergency places are cheaper, and closes what the plan had open", async () => {
    const options = [option("dear", 50, 0, { opens: monthAt(0), placeYear: guess(50_000, "EUR per place per year") })];
    const found = await optimisePlan(resolvePlan(planOf({ futures: [[140, 140]], options })));
    expect(found.openings).toEqual([]);
    expect(found.plan.options[0]).not.toHaveProperty("opens");
  });

  it("gives the same answer again, and takes like options in the order of the plan", async () => {
    const options = Array.from({ length: 9 }, (_, index) => option(`o${index}`, 20, 1));
    const loaded = resolvePlan(planOf({ futures: [[100, 130, 170, 190, 190]], options, level: 10 }));
    const first = await optimisePlan(loaded);
    expect(await optimisePlan(loaded)).toEqual(first);
    const opened = new Set(first.openings.map(({ id }) => id));
    expect([...opened].sort()).toEqual(options.slice(0, opened.size).map(({ id }) => id));
    expect(opened.size).toBeGreaterThan(2);
  });

  it("holds its bound and its gap for more futures than the solver looks at", async () => {
    const next = numbersFrom(7);
    const futures = Array.from({ length: 170 }, () => [
      100,
      100 + Math.floor(next() * 90),
      100 + Math.floor(next() * 150),
    ]);
    const options = Array.from({ length: 5 }, (_, index) => option(`o${index}`, 15 + index * 7, index % 2));
    const found = await optimisePlan(resolvePlan(planOf({ futures, options })));
    expect(found.closeEnough).toBe(true);
    expect(found.bound).toBeLessThanOrEqual(found.cost);
    expect(found.solver).toMatch(/^HiGHS \d+\.\d+\.\d+$/);
  });

  it("takes a plan without options", async () => {
    const found = await optimisePlan(resolvePlan(planOf({ futures: [[120]] })));
    expect(found).toMatchObject({ openings: [], gap: 0, cost: 60_000, bound: 60_000 });
  });

  it("is stopped at once, before it began and while it searches", async () => {
    const loaded = resolvePlan(smallCase(3).plan);
    const before = new AbortController();
    before.abort(new Error("not any more"));
    await expect(optimisePlan(loaded, { signal: before.signal })).rejects.toThrow("not any more");
    const during = new AbortController();
    const searching = optimisePlan(loaded, { signal: during.signal });
    during.abort(new Error("enough"));
    await expect(searching).rejects.toThrow("enough");
  });
});
