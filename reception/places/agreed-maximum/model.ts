import type { Day } from "@keten/calendar";
import type { Source } from "@keten/law-language";
import type { Text } from "@keten/text";

/** Who counts against the maximum: only who sleeps there, or everyone who is there, by day too. */
export type Counting = "nights" | "everyone";

/** How many people were at a location on a day. */
export interface DayCount {
  day: Day;
  /** Persons who spent the night there. */
  slept: number;
  /** Persons who were there by day only; null where nobody counted them. */
  byDay: number | null;
}

/** What a court ordered to be paid for each day above the maximum. Money in euro cents. */
export interface Order {
  id: string;
  title: Text;
  /** The first day for which the penalty can be due. */
  from: Day;
  /** The first day for which it is no longer due. */
  until?: Day;
  perDay: number;
  /** What the penalties of this order come to at most; null where it sets none. */
  cap: number | null;
  sources: readonly Source[];
}

/** A location with a maximum that was agreed, and what a breach costs. */
export interface Terms {
  location: string;
  /** Persons; more than this is a breach. */
  maximum: number;
  /** From when on which way of counting holds; before the first it is not known. */
  countings: readonly { from: Day; counting: Counting; sources: readonly Source[] }[];
  orders: readonly Order[];
  notes: readonly Text[];
  sources: readonly Source[];
}

/** `unknown`: who came by day was not counted, and without them the location is not above its maximum. */
export type Breach = "within" | "breach" | "unknown";

/** One day as it comes out under one way of counting. */
export interface CountedDay {
  day: Day;
  /** Null where it is not known. */
  counted: number | null;
  breach: Breach;
  /** The order under which a penalty can be due that day. */
  order: string | null;
  /** Euro cents due for this day; less than the amount a day where the cap cuts it. */
  due: number;
}

/** What an order comes to under one way of counting. */
export interface OrderTotal {
  order: string;
  /** Breach days on which the order held, also after its cap was reached. */
  breachDays: number;
  unknownDays: number;
  /** Euro cents, up to the cap. */
  due: number;
  /** Euro cents the days would have cost without a cap. */
  uncapped: number;
  /** The day on which the cap was reached. */
  capReached: Day | null;
}

/** A series of daily counts under one way of counting. */
export interface Reading {
  /** `as-held`: for each day the way of counting that held on it. */
  counting: Counting | "as-held";
  days: readonly CountedDay[];
  breachDays: number;
  unknownDays: number;
  firstBreach: Day | null;
  due: number;
  orders: readonly OrderTotal[];
}
