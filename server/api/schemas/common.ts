import { isPlainText } from "@keten/distribution";
import type { Source } from "@keten/law-language";
import { type Problem, type Text, t } from "@keten/text";
import { z } from "zod";

/** Gives a schema a name in the interface's document. */
export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  return schema.meta({ id, description }) as Schema;
}

/**
 * The strict schema of a type of another room. It must name every member of that type and no other, so
 * that a member which is added there is a fault here when building, and not when somebody asks for it.
 */
export function exactly<Model>() {
  return <Shape extends Record<keyof Model, z.ZodType>>(
    shape: Shape & Record<Exclude<keyof Shape, keyof Model>, never>,
  ) => z.strictObject<Shape>(shape);
}

/** Builds only where a schema names every member of a type of another room. */
export function covers<Model>(_schema: { shape: Record<keyof Model, unknown> }): void {}

export const isoDate = z.iso.date();

/**
 * A whole number in an address, where all is text. Only digits pass: what is left empty is no zero, and `0x10` or `1e6`
 * no number that a person meant.
 */
export function wholeInAddress<Schema extends z.ZodType<number, number>>(number: Schema, description?: string) {
  const { $schema: _, ...form } = z.toJSONSchema(number);
  return z
    .unknown()
    .refine((given) => typeof given === "string" && /^-?\d{1,15}$/.test(given), {
      abort: true,
      params: { code: "value-kind", allowed: t("een heel getal, in cijfers", "a whole number, in digits") },
    })
    .transform(Number)
    .pipe(number)
    .meta({ ...form, ...(description === undefined ? {} : { description }) });
}

export const PLAIN = {
  params: { allowed: t("gewone tekens, zonder stuurtekens", "ordinary characters, without control characters") },
};
/** Text that can be kept and shown as it is. */
export const plainText = (schema: z.ZodString) => schema.refine(isPlainText, PLAIN);

/** A moment, read with any offset. */
export const instant = z.iso.datetime({ offset: true });

export const text = named(
  "Text",
  "A text for people, in Dutch and English.",
  exactly<Text>()({ nl: z.string(), en: z.string(), ar: z.string().optional() }),
);

export const verification = named(
  "Verification",
  "How sure a text or figure is: `official` was read in the official text, `secondary` in an official summary or a reliable report, `unverified` was not checked.",
  z.enum(["official", "secondary", "unverified"]),
);

export const source = named(
  "Source",
  "Where a rule is written.",
  exactly<Source>()({
    id: z.string(),
    title: text,
    kind: z.enum(["act", "decree", "policy", "eu", "ruling", "letter", "seed", "press"]),
    locator: z.string().meta({ description: "Article, paragraph, publication number, CELEX or ECLI." }),
    url: z.string().optional(),
    published: isoDate.optional(),
    verification,
  }),
);

export const problem = named(
  "Problem",
  "Something wrong or worth a warning, told so that a person can mend it.",
  exactly<Problem>()({
    code: z.string().meta({ description: "A stable word in kebab-case." }),
    severity: z.enum(["error", "warning"]),
    message: text,
    field: z.string().optional().meta({ description: "The input at fault, as in `facts.applicationDate`." }),
    value: z.unknown().optional(),
    allowed: text.optional(),
    at: z
      .strictObject({
        file: z.string().optional(),
        line: z.int().optional(),
        row: z.int().optional(),
        column: z.string().optional(),
      })
      .optional(),
  }),
);

named(
  "ProblemDetails",
  "An error, after RFC 9457. `errors` holds every fault that was found, not only the first.",
  z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(problem),
  }),
);

export const view = named(
  "View",
  "Whose reading counts where they differ: the authority's own policy, or the courts.",
  z.enum(["policy", "court"]),
);
