import type { PlacesPlan, PlaceType } from "../document/schema.js";
import type { NeedMonths, Quantiles } from "../need/need.js";
import { eurosOf, mean } from "./money.js";
import { placesFor, varyingCents } from "./shortage.js";
import type { Supply } from "./supply.js";

export interface AtHeights {
  p50: number;
  p80: number;
  p95: number | null;
}

/** A month of the plan. All numbers are places but where they say otherwise. */
export interface MonthRow {
  /** The first day of the month. */
  month: string;
  /** Persons in reception at the end of the month. */
  persons: Quantiles;
  need: Quantiles;
  byType: Record<PlaceType, number>;
  /** Places that stay. */
  stable: number;
  /** Emergency places under contract. */
  contracted: number;
  /** Need less the places that stay; negative where places are to spare. */
  gap: AtHeights;
  /** Emergency places needed, those under contract among them. */
  emergency: AtHeights;
  /** Of these, still to be found. */
  toFind: AtHeights;
  /** Share of the ways of the need in which the places that stay are too few. */
  shortChance: number;
  /** Share of the ways in which more emergency places are needed than the chosen level. */
  aboveLevelChance: number;
  /** Euros expected: the mean over the ways of the need. */
  cost: number;
}

/** The plan month by month: what is needed, what stands ready, and what is lacking. */
export function monthRows(
  plan: PlacesPlan,
  need: NeedMonths,
  supplies: readonly Supply[],
  ways: readonly (readonly number[])[],
): MonthRow[] {
  return supplies.map(({ month, byType, stable, contracted, standingCents, onceCents }, index) => {
    const persons = need.quantiles[index]!;
    const places = inPlaces(persons, plan.occupancy.value);
    const standing = stable + contracted;
    const values = ways.map((way) => way[index]!);
    const chance = (test: (needed: number) => boolean) => values.filter(test).length / values.length;
    const level = plan.emergency.level.value;
    const varying = mean(values.map((needed) => varyingCents(plan, standing, needed)));
    return {
      month,
      persons,
      need: places,
      byType,
      stable,
      contracted,
      gap: heights(places, (needed) => needed - stable),
      emergency: heights(places, (needed) => Math.max(0, needed - stable)),
      toFind: heights(places, (needed) => Math.max(0, needed - standing)),
      shortChance: chance((needed) => needed > stable),
      aboveLevelChance: chance((needed) => needed - stable > level),
      cost: eurosOf(Math.round(standingCents + onceCents + varying)),
    };
  });
}

function inPlaces(persons: Quantiles, occupancy: number): Quantiles {
  const of = (count: number) => placesFor(count, occupancy);
  const orNull = (count: number | null) => (count === null ? null : of(count));
  return {
    p5: orNull(persons.p5),
    p25: orNull(persons.p25),
    p50: of(persons.p50),
    p75: orNull(persons.p75),
    p80: of(persons.p80),
    p95: orNull(persons.p95),
  };
}

const heights = ({ p50, p80, p95 }: Quantiles, of: (needed: number) => number): AtHeights => ({
  p50: of(p50),
  p80: of(p80),
  p95: p95 === null ? null : of(p95),
});
