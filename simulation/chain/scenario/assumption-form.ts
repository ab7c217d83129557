import { parseDay } from "@keten/calendar";
import { z } from "zod";

/** Where a number comes from, from surest to least sure. */
const BASES = ["source", "fitted", "estimate", "guess"] as const;
export type Basis = (typeof BASES)[number];

export const isoDay = z.string().refine((text) => "day" in parseDay(text), { params: { allowed: "iso-day" } });

/** How far a number may be off: factors on the value, drawn once for a whole replication. */
const spread = z
  .strictObject({
    kind: z.enum(["uniform", "triangular"]),
    low: z.number().min(0).max(1),
    high: z.number().min(1).max(100),
  })
  .meta({ description: "Factors on the value: 0.9 and 1.1 let it vary by a tenth either way." });

export const origin = {
  basis: z.enum(BASES),
  source: z.string().min(1).optional().meta({ description: "The id of a source of the figures." }),
  note: z.string().min(1),
};

/** Parts of a published series that are added up, such as grants on first and on repeat applications. */
export const cells = z
  .array(z.strictObject({ series: z.string().min(1), category: z.string().min(1).optional() }))
  .min(1);

/** A number with its unit, its origin and how far it may be off; the same always, by period, or from the figures. */
export function assumption<Unit extends string>(unit: Unit, max: number = Number.MAX_SAFE_INTEGER) {
  const number = z.number().min(0).max(max);
  return z
    .strictObject({
      value: number.optional(),
      byPeriod: z
        .array(z.strictObject({ from: isoDay, value: number }))
        .min(1)
        .optional()
        .meta({ description: "Each value holds until the next period begins; the last to the end." }),
      figures: cells.optional().meta({
        description: "Read from the figures of `source` as known on `knownOn`: yearly flows by year, stocks by day.",
      }),
      unit: z.literal(unit),
      spread: spread.optional(),
      ...origin,
    })
    .refine(
      ({ value, byPeriod, figures }) => [value, byPeriod, figures].filter((one) => one !== undefined).length === 1,
      { params: { allowed: "value-or-periods" } },
    )
    .refine(({ basis, source, figures }) => (basis !== "source" && figures === undefined) || source !== undefined, {
      path: ["source"],
      params: { allowed: "source-named" },
    });
}

/** One assumption for each origin group. */
export const byGroup = <Unit extends string>(unit: Unit, max?: number) =>
  z.record(z.string(), assumption(unit, max)).meta({ description: "One for each group." });

export const share = () => assumption("share", 1);
export const days = () => assumption("days", 3_650);

export interface Assumption {
  value?: number | undefined;
  byPeriod?: { from: string; value: number }[] | undefined;
  figures?: { series: string; category?: string | undefined }[] | undefined;
  unit: string;
  spread?: { kind: "uniform" | "triangular"; low: number; high: number } | undefined;
  basis: Basis;
  source?: string | undefined;
  note: string;
}
