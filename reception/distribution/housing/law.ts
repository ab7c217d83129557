import { type Day, dayOf, isoOf } from "@keten/calendar";
import type { Source } from "@keten/law-language";
import { askLaw, type Facts } from "../law.js";
import type { SourceLine } from "../model.js";
import { firstDayOf } from "./half-year.js";
import type { HalfYear } from "./model.js";

/** The day the law is asked about where no half-year is named: the first of the newest published task. */
const SOME_DAY = dayOf(2025, 7, 1);

/** The half-year as the law's facts name it. */
export const halfYearFacts = (halfYear: HalfYear): Facts => ({
  housingYear: Number(halfYear.slice(0, 4)),
  housingHalf: halfYear.endsWith("1") ? "first" : "second",
});

/** Where the task is written, and the day whose inhabitants count; null where no half-year is named. */
export function aboutTask(halfYear: HalfYear | undefined): { sources: SourceLine[]; referenceDate: string | null } {
  const on = halfYear === undefined ? SOME_DAY : firstDayOf(halfYear);
  const counts = { permitHoldersToHouse: 1, municipalityInhabitants: 1, nationalInhabitants: 1 };
  const { sources } = askLaw("housing.half-year-task", { ...counts, ...(halfYear ? halfYearFacts(halfYear) : {}) }, on);
  const { outcome } = halfYear ? askLaw("housing.reference-date", halfYearFacts(halfYear), on) : { outcome: null };
  return { sources: sources.map(lineOf), referenceDate: typeof outcome === "number" ? isoOf(outcome) : null };
}

const lineOf = ({ id, title, locator, url, verification }: Source): SourceLine => ({
  id,
  title,
  locator,
  ...(url === undefined ? {} : { url }),
  verification,
});

/** The last day of which the hotel scheme can be asked: it lapsed after it. */
const LAST_HOTEL_DAY = dayOf(2024, 12, 31);

export interface HotelTerm {
  /** Whole months somebody may stay. */
  months: number;
  /** Set where the scheme no longer holds on the day asked about. */
  lapsed: boolean;
  sources: SourceLine[];
}

/** How long a permit holder may stay in a hotel by the scheme, when moving in on a day; the last known where it lapsed. */
export function hotelTerm(movesIn: Day, prolonged: boolean): HotelTerm {
  const start = Math.min(movesIn, LAST_HOTEL_DAY);
  const stay = { hotelStayStart: start };
  const plain = askLaw("reception.hotel-stay", stay, start);
  // Prolonged on its last day, the latest at which that can be done.
  const { due, sources } =
    prolonged && plain.due !== null
      ? askLaw("reception.hotel-stay", { ...stay, hotelExtensionDate: plain.due }, plain.due)
      : plain;
  if (due === null) throw new Error("the law gives no end to a stay in a hotel");
  const [from, until] = [isoOf(start), isoOf(due)];
  const monthsIn = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return { months: monthsIn(until) - monthsIn(from), lapsed: movesIn > LAST_HOTEL_DAY, sources: sources.map(lineOf) };
}
