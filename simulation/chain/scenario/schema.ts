import { parseDay } from "@keten/calendar";
import { z } from "zod";

/** Where a number comes from, from surest to least sure. */
const BASES = ["source", "fitted", "estimate", "guess"] as const;
export type Basis = (typeof BASES)[number];

const isoDay = z.string().refine((text) => "day" in parseDay(text), { params: { allowed: "iso-day" } });
const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** How far a number may be off: factors on the value, drawn once for a whole replication. */
const spread = z
  .strictObject({
    kind: z.enum(["uniform", "triangular"]),
    low: z.number().min(0).max(1),
    high: z.number().min(1).max(100),
  })
  .meta({ description: "Factors on the value: 0.9 and 1.1 let it vary by a tenth either way." });

const origin = {
  basis: z.enum(BASES),
  source: z.string().min(1).optional().meta({ description: "The id of a source of the figures." }),
  note: z.string().min(1),
};

/** A number with its unit, its origin and how far it may be off; the same always, or by period. */
function assumption(unit: string, max = Number.MAX_SAFE_INTEGER) {
  const number = z.number().min(0).max(max);
  return z
    .strictObject({
      value: number.optional(),
      byPeriod: z
        .array(z.strictObject({ from: isoDay, value: number }))
        .min(1)
        .optional()
        .meta({ description: "Each value holds until the next period begins; the last to the end." }),
      unit: z.literal(unit),
      spread: spread.optional(),
      ...origin,
    })
    .refine(({ value, byPeriod }) => (value === undefined) !== (byPeriod === undefined), {
      params: { allowed: "value-or-periods" },
    })
    .refine(({ basis, source }) => basis !== "source" || source !== undefined, {
      path: ["source"],
      params: { allowed: "source-named" },
    });
}

const nationalities = z
  .strictObject({ series: z.string(), source: z.string(), period: z.string(), note: z.string().min(1) })
  .meta({ description: "Shares by citizenship, taken from a series of the figures." });

const reforms = z.array(z.strictObject({ id: z.string().min(1), on: z.boolean() }));

export const scenarioSchema = z.strictObject({
  keten: z.literal(1).meta({ description: "The version of this form." }),
  name: text,
  description: text,
  start: isoDay.refine((day) => day.endsWith("-01"), { params: { allowed: "first-of-month" } }),
  years: z.int().min(1).max(50),
  knownOn: isoDay.meta({ description: "Law and figures count as known on this day." }),
  view: z.enum(["policy", "court"]),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  replications: z.int().min(1).max(10_000),
  reforms,
  stock: z.strictObject({
    pending: assumption("persons", 10_000_000),
    ages: z
      .array(
        z.strictObject({
          fromMonths: z.int().min(0).max(240),
          untilMonths: z.int().min(1).max(240),
          share: assumption("share", 1),
        }),
      )
      .min(1),
    shortRouteShare: assumption("share", 1),
    nationalities,
  }),
  arrivals: z.strictObject({
    mode: z.literal("observed"),
    first: assumption("persons per year", 10_000_000),
    repeat: assumption("persons per year", 10_000_000),
    months: z.strictObject({
      byYear: z.array(z.strictObject({ year: z.int(), shares: z.array(z.number().min(0).max(1)).length(12) })).min(1),
      unit: z.literal("share of the year"),
      ...origin,
    }),
    registrationDays: assumption("days", 365),
    nationalities,
  }),
  capacity: z.strictObject({
    decisions: assumption("decisions per year", 10_000_000),
    preparationDays: assumption("days", 3_650),
  }),
  behaviour: z.strictObject({
    granted: assumption("share", 1),
    refused: assumption("share", 1),
    shortRouteShare: assumption("share", 1),
  }),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Assumption = Scenario["stock"]["pending"];

/** The form of a scenario file as JSON Schema, for editors and other tools. */
export function scenarioJsonSchema(): unknown {
  return z.toJSONSchema(scenarioSchema);
}
