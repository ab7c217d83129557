import { z } from "zod";
import type { JsonForm } from "../../document/issues.js";
import { assumption, bilingual, fixed, isoMonth, origin, SOURCE_MISSING, sourceNamed } from "./form.js";

/** Places that stay, against places for want of these. */
export const STABLE_TYPES = ["regular", "registration", "minors", "special"] as const;
export const EMERGENCY_TYPES = ["emergency", "crisis-emergency", "ship", "hotel"] as const;
export const PLACE_TYPES = [...STABLE_TYPES, ...EMERGENCY_TYPES] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

const PLACES = 1_000_000;
const EUROS_A_YEAR = 10_000_000;
const EUROS_ONCE = 10_000_000_000;

const placeYear = () => assumption("EUR per place per year", EUROS_A_YEAR);
const once = () => fixed("EUR", EUROS_ONCE);
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(60);
const municipality = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ description: "The code of Statistics Netherlands, such as GM0363." });

const costs = {
  placeYear: placeYear()
    .optional()
    .meta({ description: "Of a place at this location, occupied or not; that of its type where left out." }),
  opening: once().optional().meta({ description: "Paid once, in the month it opens." }),
  closing: once().optional().meta({ description: "Paid once, in the month it is closed." }),
};

const agreedMaximum = z
  .strictObject({
    persons: fixed("persons", PLACES),
    counted: z.enum(["nights", "everyone"]).meta({
      description: "nights: only who sleeps there; everyone: also who is on the site by day only.",
    }),
    byDayOnly: fixed("persons", PLACES)
      .optional()
      .meta({ description: "Who is on the site by day and sleeps elsewhere." }),
  })
  .meta({ description: "What was agreed with the municipality." });

const location = z.strictObject({
  id,
  name: z.string().min(1).max(200),
  municipality: municipality.optional(),
  type: z.enum(PLACE_TYPES),
  places: assumption("places", PLACES),
  opens: isoMonth.optional().meta({ description: "The first month with it; open from the start where left out." }),
  closes: isoMonth.optional().meta({ description: "The first month without it." }),
  agreedMaximum: agreedMaximum.optional(),
  takesOverflow: z
    .boolean()
    .optional()
    .meta({ description: "Whether those for whom there is no place anywhere stay here." }),
  ...costs,
});

const option = z
  .strictObject({
    id,
    name: z.string().min(1).max(200),
    municipality: municipality.optional(),
    type: z.enum(STABLE_TYPES),
    places: fixed("places", PLACES, 1),
    monthsToOpen: fixed("months", 120),
    earliest: isoMonth.optional().meta({ description: "It cannot open before this month, whatever is decided." }),
    opens: isoMonth.optional().meta({ description: "The month this plan opens it; never where left out." }),
    closes: isoMonth.optional(),
    ...costs,
  })
  .meta({ description: "A location that could be opened: decided on in month one, it opens `monthsToOpen` later." });

const quantile = z.number().min(0).max(10_000_000);
const band = z.strictObject({
  month: isoMonth,
  p5: quantile.optional(),
  p10: quantile.optional(),
  p25: quantile.optional(),
  p50: quantile,
  p75: quantile.optional(),
  p80: quantile,
  p90: quantile.optional(),
  p95: quantile.optional(),
});

const need = z
  .strictObject({
    unit: z.literal("persons"),
    share: fixed("share", 1)
      .optional()
      .meta({ description: "The part of it that this plan is for, such as one region; all where left out." }),
    run: z
      .string()
      .min(1)
      .optional()
      .meta({ description: "The folder that `keten simulate --out` wrote, seen from this file." }),
    bands: z.array(band).min(1).max(600).optional(),
    futures: z
      .strictObject({
        from: isoMonth,
        persons: z.array(z.array(quantile).min(1).max(600)).min(1).max(1_000),
      })
      .optional()
      .meta({ description: "One list a future: the persons in each month." }),
    ...origin,
  })
  .refine(({ run, bands, futures }) => [run, bands, futures].filter((one) => one !== undefined).length === 1, {
    params: { code: "plan-need-forms" },
  })
  .refine(sourceNamed, { path: ["source"], params: SOURCE_MISSING })
  .meta({ description: "The persons in reception at the end of each month." });

export const planSchema = z.strictObject({
  keten: z.literal(1).meta({ description: "The version of this form." }),
  name: bilingual,
  description: bilingual.optional(),
  madeUp: z.boolean().meta({ description: "Whether its locations and numbers were made up, as an example." }),
  start: isoMonth,
  months: z.int().min(1).max(120),
  occupancy: fixed("share", 1, 0.1).meta({
    description: "The share of the places that may be occupied: above it no fitting place can be found.",
  }),
  need,
  locations: z.array(location).min(1).max(2_000),
  options: z.array(option).max(1_000),
  emergency: z.strictObject({
    placeYear: fixed("EUR per place per year", EUROS_A_YEAR),
    monthsToOpen: fixed("months", 24).meta({ description: "How long it takes to find an emergency place." }),
    most: fixed("places", PLACES)
      .optional()
      .meta({ description: "The most that can be found beyond those under contract; no limit where left out." }),
    level: fixed("places", PLACES).meta({ description: "Emergency places in all should stay at or below this." }),
    at: z.enum(["p50", "p80", "p95"]).meta({ description: "How sure of that to be." }),
  }),
  costs: z.strictObject({
    placeYear: z.partialRecord(z.enum(PLACE_TYPES), placeYear()),
    emptyPlaceSaves: fixed("EUR per place per year", EUROS_A_YEAR).meta({
      description: "What is saved when a place stands empty: the food, the allowance.",
    }),
  }),
});

export type PlacesPlan = z.infer<typeof planSchema>;
export type Location = PlacesPlan["locations"][number];
export type Option = PlacesPlan["options"][number];
export type Band = z.infer<typeof band>;

let form: JsonForm | undefined;

/** The form of a places plan as JSON Schema, for editors and other tools. */
export const placesPlanJsonSchema = (): JsonForm => (form ??= z.toJSONSchema(planSchema) as JsonForm);
