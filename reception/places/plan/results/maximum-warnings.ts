import type { Problem } from "@keten/text";
import type { Counting } from "../../agreed-maximum/model.js";
import { type EarlyWarning, warnings } from "../../agreed-maximum/warnings.js";
import { problem } from "../../problems.js";
import { isOpenIn, valueIn } from "../document/months.js";
import type { Location, PlacesPlan } from "../document/schema.js";
import type { NeedMonths } from "../need/need.js";
import type { Supply } from "./supply.js";

/** What the plan means for a location with an agreed maximum, under each way of counting. */
export interface MaximumOutlook {
  id: string;
  name: string;
  maximum: number;
  /** The way of counting that was agreed. */
  agreed: Counting;
  readings: EarlyWarning[];
}

/**
 * Every location with an agreed maximum, and in how many ways of the need it comes above that. All locations are taken
 * to be equally full; those for whom there is no place anywhere stay at the locations that take the overflow, in
 * equal parts.
 */
export function maximumOutlooks(plan: PlacesPlan, need: NeedMonths, supplies: readonly Supply[]): MaximumOutlook[] {
  const takers = plan.locations.filter((one) => one.takesOverflow).length;
  return plan.locations.flatMap((location): MaximumOutlook[] => {
    const { agreedMaximum, id, name } = location;
    if (agreedMaximum === undefined) return [];
    const maximum = agreedMaximum.persons.value;
    const expected = need.months.map((month, index) => ({
      month: month.slice(0, 7),
      slept: need.ways.map((way) => sleepingIn(plan, location, takers, supplies[index]!, way[index]!, index)),
      ...(agreedMaximum.byDayOnly === undefined ? {} : { byDay: agreedMaximum.byDayOnly.value }),
    }));
    return [{ id, name, maximum, agreed: agreedMaximum.counted, readings: warnings({ name, maximum }, expected) }];
  });
}

/** A warning for each location that comes above its maximum in the way of counting that was agreed. */
export function maximumWarnings(outlooks: readonly MaximumOutlook[]): Problem[] {
  return outlooks.flatMap(({ id, agreed, readings }) =>
    readings
      .filter(({ counting, possible }) => counting === agreed && possible !== null)
      .map(({ says }) =>
        problem("plan-maximum", { severity: "warning", field: "locations", value: id, values: { says } }),
      ),
  );
}

/** Persons who sleep at a location in a month. */
function sleepingIn(
  plan: PlacesPlan,
  location: Location,
  takers: number,
  supply: Supply,
  persons: number,
  month: number,
): number {
  if (!isOpenIn(location, supply.month)) return 0;
  const share = plan.occupancy.value;
  const room = (supply.stable + supply.contracted) * share;
  const fullness = room === 0 ? 0 : Math.min(1, persons / room);
  const own = valueIn(location.places, supply.month) * share * fullness;
  const overflow = Math.max(0, persons - room - findable(plan, month) * share);
  return Math.floor(own + (location.takesOverflow ? overflow / takers : 0) + 1e-9);
}

/** Emergency places that can have been found by a month of the plan. */
export function findable({ emergency }: PlacesPlan, month: number): number {
  if (month < emergency.monthsToOpen.value) return 0;
  return emergency.most?.value ?? Number.MAX_SAFE_INTEGER;
}
