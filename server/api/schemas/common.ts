import { z } from "zod";

/** Gives a schema a name in the interface's document. */
export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  return schema.meta({ id, description }) as Schema;
}

export const isoDate = z.iso.date();

/** A moment, read with any offset. */
export const instant = z.iso.datetime({ offset: true });

export const text = named(
  "Text",
  "A text for people, in Dutch and English.",
  z.strictObject({ nl: z.string(), en: z.string(), ar: z.string().optional() }),
);

export const verification = named(
  "Verification",
  "How sure a text or figure is: `official` was read in the official text, `secondary` in an official summary or a reliable report, `unverified` was not checked.",
  z.enum(["official", "secondary", "unverified"]),
);

export const source = named(
  "Source",
  "Where a rule is written.",
  z.strictObject({
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
  z.strictObject({
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

export const problemDetails = named(
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
