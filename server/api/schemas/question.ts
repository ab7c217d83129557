import { z } from "zod";
import { isoDate, named, view } from "./common.js";

const statedFact = z.union([z.string(), z.number(), z.boolean(), z.null()]).meta({
  description:
    "An ISO date, country (ISO 3166-1 alpha-3), choice, number, true or false; null where it is known not to be; `?` where it is unknown.",
});

const findingRecord = named(
  "FindingRecord",
  "An open norm as a named person answered it, with the reasons.",
  z.strictObject({
    finding: z.string(),
    answer: z.string(),
    by: z.string().min(1),
    role: z.string().min(1),
    motivation: z.string().min(1),
    on: isoDate,
    second: z.strictObject({ by: z.string().min(1), role: z.string().min(1), on: isoDate }).optional(),
  }),
);

export const question = named(
  "Question",
  "A case to be decided by a rule. Days that are left out are today.",
  z.strictObject({
    rule: z.string().meta({ examples: ["asylum.decision-term"] }),
    facts: z.record(z.string(), statedFact).optional(),
    findings: z.array(findingRecord).optional(),
    on: isoDate.optional().meta({ description: "The day asked about." }),
    knownOn: isoDate.optional().meta({ description: "The day whose knowledge of the law counts." }),
    view: view.optional(),
    reforms: z.array(z.string()).optional().meta({ description: "Reforms to try, by id." }),
    strict: z
      .boolean()
      .optional()
      .meta({ description: "Asks for facts that are otherwise taken as not having happened." }),
  }),
);
