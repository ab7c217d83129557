import type { Flow, FlowMonth, HousingTask, KnownFlow, MunicipalTask, PublishedHalfYear } from "@keten/distribution";
import { z } from "zod";
import { exactly, named, problem, wholeInAddress } from "./common.js";
import { sourced, sourceLine } from "./distribution.js";
import { tableQuery } from "./figures.js";

const halfYearText = z.string().meta({ description: "`2025H1` or `2025-S1`." });
const count = z.int().nullable();

const published = named(
  "PublishedHalfYear",
  "What was published of one half-year; what was not found is left out.",
  exactly<PublishedHalfYear>()({
    halfYear: z.string(),
    task: sourced.optional(),
    first: sourced.optional().meta({ description: "The number that was set first, where it was adjusted." }),
    realised: sourced.optional(),
    backlogBefore: sourced.optional(),
    backlogAfter: sourced.optional(),
  }),
);

const municipalTask = named(
  "MunicipalHousingTask",
  "Permit holders a municipality is to house in a half-year.",
  exactly<MunicipalTask>()({
    code: z.string(),
    name: z.string(),
    province: z.string(),
    inhabitants: z.int(),
    unrounded: z.number(),
    task: z.int(),
    backlog: count,
    realised: count,
    left: count.meta({ description: "Negative where the municipality is ahead; null where not known." }),
  }),
);

const task = named(
  "HousingTask",
  "The half-year task of all municipalities, by inhabitants and rounded up.",
  exactly<HousingTask>()({
    halfYear: z.string().nullable(),
    number: z.int(),
    published: sourced.optional(),
    sum: z.int().meta({ description: "At least `number`, because each task is rounded up." }),
    inhabitants: sourced,
    totals: z.strictObject({ told: z.int(), backlog: count, realised: count, behind: count, ahead: count }),
    municipalities: z.array(municipalTask),
    provinces: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        municipalities: z.int(),
        inhabitants: z.int(),
        task: z.int(),
      }),
    ),
    sources: z.array(sourceLine),
    warnings: z.array(problem),
  }),
);

const euros = z.number().nullable().meta({ description: "Euros; null where no cost was given." });
const flowMonth = named(
  "BlockedPlacesMonth",
  "Permit holders in reception at the end of a month, and what went before.",
  exactly<FlowMonth>()({
    month: z.string(),
    waiting: z.int(),
    inHotel: z.int(),
    housed: z.int(),
    housedFromHotel: z.int(),
    back: z.int(),
    overThreeMonths: count,
    placeCost: euros,
    hotelCost: euros,
  }),
);
const flow = named(
  "BlockedPlaces",
  "How many places in reception permit holders take, month by month.",
  exactly<Flow>()({
    months: z.array(flowMonth),
    withoutHotel: z.array(flowMonth).optional(),
    relief: z.strictObject({ placeMonths: z.int(), saved: euros, cost: euros }).optional(),
    hotelMonths: count.meta({ description: "How long a stay in a hotel lasts by the law." }),
    sources: z.array(sourceLine),
    warnings: z.array(problem),
  }),
);

const known = named(
  "KnownPermitHolders",
  "What was published that a reckoning of blocked places can begin with.",
  exactly<KnownFlow>()({
    waiting: sourced.nullable(),
    left: sourced.nullable(),
    housedPerMonth: count,
    grantedPerMonth: count.meta({ description: "Derived: who left a month, and the growth of those waiting." }),
    between: z.array(sourced),
    regularYear: sourced.nullable(),
    emergencyYear: sourced.nullable(),
    hotelYear: sourced.nullable(),
    sources: z.array(sourceLine),
  }),
);

export const housingAnswer = named(
  "HousingTaskAnswer",
  "The task of a half-year, what was published of all half-years, and where asked the places permit holders take.",
  z.strictObject({ task, published: z.array(published), known, flow: flow.nullable() }),
);

const number = z.int().optional().meta({
  description: "Permit holders to house in the whole country; the published number of the half-year where left out.",
});

export const housingQuery = z.strictObject({
  ...tableQuery.shape,
  halfYear: halfYearText.optional(),
  number: wholeInAddress(z.int(), number.description).optional(),
});

const amount = z.number().min(0).max(1_000_000_000).optional();

export const housingRequest = named(
  "HousingTaskRequest",
  "A question about a half-year task, with numbers of one's own.",
  z.strictObject({
    halfYear: halfYearText.optional(),
    number,
    own: z.string().optional().meta({
      description: "A CSV table with the columns code, backlog and realised; an empty cell is not known.",
    }),
    flow: z
      .strictObject({
        from: z.string().meta({ description: "The first month, `YYYY-MM`." }),
        months: z.int(),
        waiting: z.int(),
        granted: z.int().meta({ description: "Permits to people in reception, a month." }),
        housed: z.int().meta({ description: "Homes for permit holders, a month." }),
        hotel: z.strictObject({ perMonth: z.int(), prolonged: z.boolean() }).optional(),
        placeYear: amount.meta({ description: "Euros that a blocked place costs in a year." }),
        hotelYear: amount.meta({ description: "Euros that a place in a hotel costs in a year." }),
      })
      .optional()
      .meta({ description: "Asks for the places that permit holders take; every number is an assumption." }),
  }),
);
