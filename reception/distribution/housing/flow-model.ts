import type { Problem } from "@keten/text";
import type { SourceLine } from "../model.js";

/** How the number of permit holders who wait in reception goes on, month by month. Every number is an assumption. */
export interface FlowQuestion {
  /** The first month, `YYYY-MM`. */
  from: string;
  months: number;
  /** Permit holders in reception at the start. */
  waiting: number;
  /** Permits granted to people in reception, a month. */
  granted: number;
  /** Homes found for permit holders, a month. */
  housed: number;
  /** Permit holders who move to a hotel or other temporary place, a month; none where left out. */
  hotel?: { perMonth: number; prolonged: boolean };
  /** Euro cents a blocked place costs in a year; no cost where left out. */
  placeYear?: number;
  /** Euro cents a place in a hotel costs in a year. */
  hotelYear?: number;
}

export interface FlowMonth {
  month: string;
  /** At the end of the month. */
  waiting: number;
  inHotel: number;
  /** Homes that went to people in reception, and to people whose stay in a hotel ended. */
  housed: number;
  housedFromHotel: number;
  /** Who came back from a hotel because there was no home. */
  back: number;
  /** Of those who wait, those who do so for longer than three months; null in the first three months. */
  overThreeMonths: number | null;
  /** Euro cents in the month. */
  placeCost: number | null;
  hotelCost: number | null;
}

export interface Flow {
  months: readonly FlowMonth[];
  /** The same without a hotel, to see what it relieves; missing where there is none. */
  withoutHotel?: readonly FlowMonth[];
  /** Place-months in reception that the hotel saves, and what it costs and saves in euro cents. */
  relief?: { placeMonths: number; saved: number | null; cost: number | null };
  /** Whole months a stay in a hotel lasts, by the law. */
  hotelMonths: number | null;
  sources: readonly SourceLine[];
  warnings: readonly Problem[];
}
