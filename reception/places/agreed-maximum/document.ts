import { type Day, parseDay } from "@keten/calendar";
import { t } from "@keten/text";
import { z } from "zod";
import { checked } from "../document/read.js";
import type { DayCount, Order, Terms } from "./model.js";
import { terApelTerms } from "./ter-apel.js";
import type { ExpectedMonth } from "./warnings.js";

const PERSONS = z.int().min(0).max(100_000);
const euros = z.number().min(0).max(1_000_000_000).multipleOf(0.01);
const isoDay = z.iso.date();
const counting = z.enum(["nights", "everyone"]);
const futures = z.array(z.number().min(0).max(100_000)).min(1).max(1000);
const level = z.number().min(0).max(100_000).optional();

/** What a court ordered, as a person writes it: amounts in euros. */
export const orderInput = z.strictObject({
  id: z.string().min(1).max(80),
  from: isoDay.meta({ description: "The first day for which the penalty can be due." }),
  until: isoDay.optional().meta({ description: "The first day for which it is no longer due." }),
  perDay: euros.meta({ description: "Euros for each day above the maximum." }),
  cap: euros.optional().meta({ description: "Euros that the penalties come to at most; none where left out." }),
});

/** A location of one's own with a maximum that was agreed. */
export const termsInput = z.strictObject({
  location: z.string().min(1).max(200),
  maximum: PERSONS.meta({ description: "Persons; more than this is a breach." }),
  countings: z
    .array(z.strictObject({ from: isoDay, counting }))
    .max(50)
    .optional()
    .meta({ description: "From when on which way of counting holds." }),
  orders: z.array(orderInput).max(50).optional(),
});

export const countInput = z.strictObject({
  day: isoDay,
  slept: PERSONS.meta({ description: "Persons who spent the night there." }),
  byDay: PERSONS.nullable().optional().meta({ description: "Persons there by day only; null where not counted." }),
});

export const expectedInput = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  slept: z.union([
    z.number().min(0).max(100_000),
    futures,
    z.strictObject({
      ...{ p5: level, p10: level, p25: level, p50: level, p75: level, p80: level, p90: level, p95: level },
      n: z.int().min(1).max(100_000).optional(),
    }),
  ]),
  byDay: z.union([z.number().min(0).max(100_000), futures]).optional(),
});

/** A document about an agreed maximum: whose, what was counted, and what is expected. */
export const agreedMaximumInput = z.strictObject({
  keten: z.literal(1),
  terms: z.union([z.literal("ter-apel"), termsInput]).optional(),
  counts: z.array(countInput).max(5000).optional(),
  expected: z.array(expectedInput).max(600).optional(),
});

export interface AgreedMaximumDocument {
  terms: Terms;
  counts: DayCount[];
  expected: ExpectedMonth[];
}

/**
 * Reads a document. `knownOn` says up to which day orders and ways of counting for Ter Apel count as known.
 * @throws KetenError with everything in its form that is wrong
 */
export function readAgreedMaximum(content: unknown, knownOn: Day): AgreedMaximumDocument {
  const read = checked(agreedMaximumInput, content);
  return {
    terms: read.terms === undefined || read.terms === "ter-apel" ? terApelTerms(knownOn) : ownTerms(read.terms),
    counts: (read.counts ?? []).map(({ day, slept, byDay }) => ({ day: dayOf(day), slept, byDay: byDay ?? null })),
    expected: read.expected ?? [],
  };
}

function ownTerms({ location, maximum, countings = [], orders = [] }: z.output<typeof termsInput>): Terms {
  return {
    location,
    maximum,
    countings: countings.map(({ from, ...rest }) => ({ from: dayOf(from), ...rest, sources: [] })),
    orders: orders.map(
      ({ id, from, until, perDay, cap }): Order => ({
        id,
        title: t(id, id),
        from: dayOf(from),
        ...(until === undefined ? {} : { until: dayOf(until) }),
        perDay: Math.round(perDay * 100),
        cap: cap === undefined ? null : Math.round(cap * 100),
        sources: [],
      }),
    ),
    notes: [],
    sources: [],
  };
}

/** The day of a text that the schema has let through. */
function dayOf(iso: string): Day {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(`not a day: ${iso}`);
  return read.day;
}
