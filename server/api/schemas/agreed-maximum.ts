import type { AgreedMaximumAnswer } from "@keten/places";
import { z } from "zod";
import { exactly, isoDate, named, source, text } from "./common.js";

type Reading = AgreedMaximumAnswer["readings"][number];
type Warning = AgreedMaximumAnswer["warnings"][number];

const counting = z.enum(["nights", "everyone"]);
const breach = z.enum(["within", "breach", "unknown"]);
const euros = z.number().meta({ description: "Euros." });
const month = z.string().meta({ description: "Year and month, `YYYY-MM`." });

const order = exactly<AgreedMaximumAnswer["orders"][number]>()({
  id: z.string(),
  title: text,
  from: isoDate,
  until: isoDate.nullable().meta({ description: "The first day for which the penalty is no longer due." }),
  perDay: euros,
  cap: euros.nullable(),
});

const reading = named(
  "CountedDays",
  "A series of daily counts under one way of counting; `as-held` takes for each day the way that held on it.",
  exactly<Reading>()({
    counting: z.enum(["nights", "everyone", "as-held"]),
    breachDays: z.int(),
    unknownDays: z.int().meta({ description: "Days of which nobody can say it: who came by day was not counted." }),
    firstBreach: isoDate.nullable(),
    due: euros,
    orders: z.array(
      exactly<Reading["orders"][number]>()({
        order: z.string(),
        breachDays: z.int(),
        unknownDays: z.int(),
        due: euros,
        uncapped: euros.meta({ description: "Euros that the days would have cost without a cap." }),
        capReached: isoDate.nullable(),
      }),
    ),
    days: z.array(
      exactly<Reading["days"][number]>()({
        day: isoDate,
        counted: z.int().nullable(),
        breach,
        order: z.string().nullable(),
        due: euros,
      }),
    ),
  }),
);

const monthAbove = exactly<Warning["months"][number]>()({
  month,
  above: z.int().nullable(),
  of: z.int(),
  atLeast: z.literal(true).optional(),
});

export const earlyWarning = named(
  "EarlyWarning",
  "From which month on a plan leads to a breach, under one way of counting.",
  exactly<Warning>()({
    counting,
    months: z.array(monthAbove),
    possible: monthAbove.nullable().meta({ description: "The first month above it in at least one future." }),
    likely: monthAbove.nullable().meta({ description: "The first month above it in at least half of the futures." }),
    says: text,
  }),
);

export const agreedMaximumAnswer = named(
  "AgreedMaximum",
  "Breaches of an agreed maximum under both ways of counting, what they cost, and what a plan leads to.",
  exactly<AgreedMaximumAnswer>()({
    location: z.string(),
    maximum: z.int(),
    countings: z.array(z.strictObject({ from: isoDate, counting })),
    orders: z.array(order),
    readings: z.array(reading),
    warnings: z.array(earlyWarning),
    notes: z.array(text),
    sources: z.array(source),
  }),
);
