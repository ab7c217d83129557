import type { ChoiceValue, Fact, Finding } from "@keten/law-language";
import { z } from "zod";
import { exactly, isoDate, named, source, text, verification } from "./common.js";

const choiceValue = exactly<ChoiceValue>()({ id: z.string(), label: text });

const factType = named(
  "FactType",
  "What kind of value a fact has.",
  z.union([
    z.strictObject({ kind: z.enum(["date", "boolean", "country"]) }),
    z.strictObject({ kind: z.literal("choice"), values: z.array(choiceValue) }),
    z.strictObject({
      kind: z.literal("number"),
      unit: z.string(),
      min: z.number().optional(),
      max: z.number().optional(),
    }),
  ]),
);

export const fact = named(
  "Fact",
  "Something that can be known about a case.",
  exactly<Fact>()({
    id: z.string(),
    type: factType,
    label: text,
    question: text,
    meaning: text,
    unstated: z.enum(["ask", "absent"]),
    unstatedBecause: text.optional(),
    decidedBy: z
      .string()
      .optional()
      .meta({ description: "The authority of which a named person took the act that this fact records." }),
    notBefore: z.string().optional(),
    source: source.optional(),
  }),
);

export const finding = named(
  "Finding",
  "An open norm: what a named person has to answer, and what to weigh.",
  exactly<Finding>()({
    id: z.string(),
    question: text,
    answers: z.array(choiceValue),
    decidedBy: z.array(z.string()),
    points: z.array(text),
    secondPerson: z.boolean(),
    sources: z.array(source),
  }),
);

export const ruleSummary = named(
  "RuleSummary",
  "A rule in a list.",
  z.strictObject({
    id: z.string(),
    subject: z.string(),
    title: text,
    summary: text,
    from: isoDate.meta({ description: "The first day for which a version is known." }),
    coveredUntil: isoDate.meta({ description: "Up to this day somebody checked that the rule still held." }),
    verification,
  }),
);
