import type { PlacesPlan } from "../document/schema.js";
import type { Balance } from "./balance.js";
import { type Cents, centsInMonth, eurosOf, mean, sum } from "./money.js";
import { varyingCents } from "./shortage.js";
import type { Supply } from "./supply.js";

/** What a number of regular places on top of the plan, standing ready all the time, would do. */
export interface BufferRow {
  places: number;
  /** Euros a year expected in all, the buffer among it. */
  costPerYear: number;
  /** The chance that there are too few places in a month, on average and in the worst month. */
  shortChance: number;
  worstShortChance: number;
}

const STEPS = 40;

/** The buffer against crisis: expected cost and the chance of shortage, for more and more places. */
export function bufferRows(
  plan: PlacesPlan,
  supplies: readonly Supply[],
  ways: readonly (readonly number[])[],
  { regular }: Balance,
): BufferRow[] {
  const standing = supplies.map(({ stable, contracted }) => stable + contracted);
  const most = Math.max(0, ...ways.flatMap((way) => way.map((needed, month) => needed - standing[month]!)));
  const step = roundStep(most / STEPS);
  const certain = sum(supplies.map(({ standingCents, onceCents }) => standingCents + onceCents));
  return Array.from({ length: Math.ceil(most / step) + 2 }, (_, index) => {
    const places = index * step;
    const byMonth = standing.map((stands, month) => {
      const needs = ways.map((way) => way[month]!);
      const cost: Cents = mean(needs.map((needed) => varyingCents(plan, stands + places, needed)));
      return { cost, chance: needs.filter((needed) => needed > stands + places).length / needs.length };
    });
    const total = certain + sum(byMonth.map(({ cost }) => cost)) + standing.length * centsInMonth(places, regular);
    return {
      places,
      costPerYear: eurosOf(Math.round((total * 12) / standing.length)),
      shortChance: mean(byMonth.map(({ chance }) => chance)),
      worstShortChance: Math.max(...byMonth.map(({ chance }) => chance)),
    };
  });
}

/** The next of 10, 20, 50, 100, 200 … */
function roundStep(size: number): number {
  let step = 10;
  for (let index = 0; step < size; index++) step *= index % 3 === 1 ? 2.5 : 2;
  return step;
}
