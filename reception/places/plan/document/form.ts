import { t } from "@keten/text";
import { z } from "zod";

const MONTH = t("de eerste dag van een maand, als JJJJ-MM-01", "the first day of a month, as YYYY-MM-01");
export const SOURCE_MISSING = {
  code: "value-missing",
  allowed: t("de naam van een bron van de cijfers", "the id of a source of the figures"),
};

/** Where a number comes from, from surest to least sure. */
const BASES = ["source", "fitted", "estimate", "guess"] as const;
export type Basis = (typeof BASES)[number];

/** The first day of a month: a plan counts in whole months. */
export const isoMonth = z.iso
  .date({ abort: true })
  .refine((day) => day.endsWith("-01"), { params: { allowed: MONTH } });

export const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

export const origin = {
  basis: z.enum(BASES),
  source: z.string().min(1).optional().meta({ description: "The id of a source of the figures." }),
  note: z.string().min(1),
};

export const sourceNamed = ({ basis, source }: { basis: Basis; source?: string | undefined }): boolean =>
  basis !== "source" || source !== undefined;

/** Places and people come whole. */
const amount = (unit: string, min: number, max: number) =>
  (unit === "places" || unit === "persons" ? z.int() : z.number()).min(min).max(max);

/** A number with its unit and its origin: the same always, or by period. */
export function assumption<Unit extends string>(unit: Unit, max: number, min = 0) {
  const number = amount(unit, min, max);
  return z
    .strictObject({
      value: number.optional(),
      byPeriod: z
        .array(z.strictObject({ from: isoMonth, value: number }))
        .min(1)
        .optional()
        .meta({ description: "Each value holds until the next period begins; the last to the end." }),
      unit: z.literal(unit),
      ...origin,
    })
    .refine(({ value, byPeriod }) => (value === undefined) !== (byPeriod === undefined), {
      params: { code: "plan-value-and-periods" },
    })
    .refine(sourceNamed, { path: ["source"], params: SOURCE_MISSING });
}

/** A number that holds for the whole plan. */
export function fixed<Unit extends string>(unit: Unit, max: number, min = 0) {
  return z
    .strictObject({ value: amount(unit, min, max), unit: z.literal(unit), ...origin })
    .refine(sourceNamed, { path: ["source"], params: SOURCE_MISSING });
}

export interface Assumption {
  value?: number | undefined;
  byPeriod?: { from: string; value: number }[] | undefined;
  unit: string;
  basis: Basis;
  source?: string | undefined;
  note: string;
}
