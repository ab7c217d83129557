import { isOpenIn, valueIn } from "../document/months.js";
import {
  type Location,
  type Option,
  PLACE_TYPES,
  type PlacesPlan,
  type PlaceType,
  STABLE_TYPES,
} from "../document/schema.js";
import { type Cents, centsInMonth, centsOf, sum } from "./money.js";

/** The places that stand ready in a month, and what they cost whether occupied or not. */
export interface Supply {
  month: string;
  byType: Record<PlaceType, number>;
  /** Of types that stay. */
  stable: number;
  /** Emergency places under contract. */
  contracted: number;
  standingCents: Cents;
  /** Opening and closing, paid in this month. */
  onceCents: Cents;
}

/** An option that the plan opens stands ready like any location. */
export function openedOptions({ options }: Pick<PlacesPlan, "options">): Option[] {
  return options.filter(({ opens }) => opens !== undefined);
}

const isStable = (type: PlaceType): boolean => STABLE_TYPES.some((one) => one === type);

/** What a place of a location costs a year in a month, in euros. */
export function placeYearIn(plan: PlacesPlan, { placeYear, type }: Location | Option, month: string): number {
  const price = placeYear ?? plan.costs.placeYear[type];
  return price === undefined ? 0 : valueIn(price, month);
}

export function supplyIn(plan: PlacesPlan, month: string): Supply {
  const all = [...plan.locations, ...openedOptions(plan)];
  const open = all.filter((one) => isOpenIn(one, month));
  const placesOf = (one: Location | Option) => valueIn(one.places, month);
  const byType = Object.fromEntries(
    PLACE_TYPES.map((type) => [type, sum(open.filter((one) => one.type === type).map(placesOf))]),
  ) as Record<PlaceType, number>;
  const stable = sum(STABLE_TYPES.map((type) => byType[type]));
  const once = all.flatMap(({ opens, closes, opening, closing }) => [
    opens === month && opening !== undefined ? centsOf(opening.value) : 0,
    closes === month && closing !== undefined ? centsOf(closing.value) : 0,
  ]);
  return {
    month,
    byType,
    stable,
    contracted: sum(PLACE_TYPES.filter((type) => !isStable(type)).map((type) => byType[type])),
    standingCents: sum(open.map((one) => centsInMonth(placesOf(one), placeYearIn(plan, one, month)))),
    onceCents: sum(once),
  };
}
