import { z } from "zod";
import { names } from "./names.js";

/** The parts that every other schema of a rule set is made of; days are ISO text. */
export const id = z.string().min(1);
export const day = z.iso.date().register(names, { description: "A day as YYYY-MM-DD." });
export const text = z.strictObject({ nl: z.string(), en: z.string(), ar: z.string().optional() }).register(names, {
  id: "Text",
  description: "A text in Dutch and English, in Arabic where a page for applicants has it.",
});
export const unit = z.enum(["days", "weeks", "months", "years", "persons", "EUR-cent", "share", "count"]);
export const valueKind = z.enum(["date", "boolean", "choice", "country", "number", "length", "term"]);

const amount = z.int().min(0).optional();
export const length = z
  .strictObject({ months: amount, weeks: amount, days: amount, workingDays: amount })
  .register(names, { id: "Length", description: "A span of time; working days stand alone." });

export const source = z
  .strictObject({
    id,
    title: text,
    kind: z.enum(["act", "decree", "policy", "eu", "ruling", "letter", "seed", "press"]),
    locator: z.string(),
    url: z.string().optional(),
    published: day.optional(),
    verification: z.enum(["official", "secondary", "unverified"]),
  })
  .register(names, { id: "Source", description: "Where a rule is written, and how sure we are of it." });
export const sources = z.array(source);

/** What every line of law states about itself. */
export const entry = {
  id,
  from: day,
  until: day.optional(),
  knownFrom: day,
  coveredUntil: day,
  sources,
  endUnverified: z.boolean().optional(),
  replaces: id.optional(),
  note: text.optional(),
  cause: z
    .strictObject({
      kind: z.enum(["motion", "judgment", "european-act", "abuse", "government", "parliament", "events"]),
      says: text,
    })
    .optional(),
  conflict: z.strictObject({ says: text, sources }).optional(),
};

export const annulment = z
  .strictObject({
    ...entry,
    annuls: z.strictObject({ entry: id, since: z.union([z.literal("start"), day]) }),
    because: text,
  })
  .register(names, { id: "Annulment", description: "Takes an earlier entry away: from its start, or from a day on." });

export const choices = z.array(z.strictObject({ id, label: text }));
