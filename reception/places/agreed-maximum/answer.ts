import { type Day, isoOf } from "@keten/calendar";
import { sourceToJson } from "@keten/law-language";
import { breaches } from "./breaches.js";
import type { AgreedMaximumDocument } from "./document.js";
import type { Order, Reading } from "./model.js";
import { warnings } from "./warnings.js";

const euros = (cents: number): number => cents / 100;
const iso = (day: Day | null): string | null => (day === null ? null : isoOf(day));

/**
 * What a document about an agreed maximum comes to, for programs: days as ISO text, money in euros.
 * @throws KetenError with everything that is wrong with its counts, orders or expectations
 */
export function agreedMaximumAnswer({ terms, counts, expected }: AgreedMaximumDocument) {
  return {
    location: terms.location,
    maximum: terms.maximum,
    countings: terms.countings.map(({ from, counting }) => ({ from: isoOf(from), counting })),
    orders: terms.orders.map(orderJson),
    readings: breaches(terms, counts).map(readingJson),
    warnings: expected.length === 0 ? [] : warnings({ name: terms.location, maximum: terms.maximum }, expected),
    notes: terms.notes,
    sources: terms.sources.map(sourceToJson),
  };
}

export type AgreedMaximumAnswer = ReturnType<typeof agreedMaximumAnswer>;

const orderJson = ({ id, title, from, until, perDay, cap }: Order) => ({
  id,
  title,
  from: isoOf(from),
  until: until === undefined ? null : isoOf(until),
  perDay: euros(perDay),
  cap: cap === null ? null : euros(cap),
});

const readingJson = (reading: Reading) => ({
  counting: reading.counting,
  breachDays: reading.breachDays,
  unknownDays: reading.unknownDays,
  firstBreach: iso(reading.firstBreach),
  due: euros(reading.due),
  orders: reading.orders.map((one) => ({
    ...one,
    due: euros(one.due),
    uncapped: euros(one.uncapped),
    capReached: iso(one.capReached),
  })),
  days: reading.days.map((one) => ({ ...one, day: isoOf(one.day), due: euros(one.due) })),
});
