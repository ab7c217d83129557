import type { PlacesPlan } from "../document/schema.js";
import type { NeedMonths } from "../need/need.js";
import { type Cents, centsInMonth } from "./money.js";

/** The places that so many persons need: more than one each, since not every place fits everybody. */
export function placesFor(persons: number, occupancy: number): number {
  // 91 of 100 divided by 0.91 is a hair more than 100 in binary.
  return Math.ceil(persons / occupancy - 1e-9);
}

/** The ways of the need in places instead of persons. */
export function waysInPlaces({ occupancy }: PlacesPlan, { ways }: NeedMonths): number[][] {
  return ways.map((way) => way.map((persons) => placesFor(persons, occupancy.value)));
}

/**
 * What one way of the need costs in a month on top of the places that stand ready: an emergency place for everyone
 * for whom there is none, less what empty places save.
 */
export function varyingCents({ emergency, costs }: PlacesPlan, standing: number, needed: number): Cents {
  return needed > standing
    ? centsInMonth(needed - standing, emergency.placeYear.value)
    : -centsInMonth(standing - needed, costs.emptyPlaceSaves.value);
}
