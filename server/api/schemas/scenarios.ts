import type { AssumptionSummary } from "@keten/chain";
import { z } from "zod";
import { exactly, isoDate, named, problem, text } from "./common.js";

export const scenarioSummary = named(
  "ScenarioSummary",
  "A scenario to choose.",
  z.strictObject({
    id: z.string(),
    name: text,
    description: text,
    extends: z.string().nullable().meta({ description: "The scenario that this one differs from." }),
    start: isoDate,
    years: z.int(),
    replications: z.int(),
    purpose: z.enum(["forecast", "history"]),
  }),
);

const assumption = named(
  "Assumption",
  "A number of a scenario that is no law and no published figure of the day itself: what it rests on and how far it may be off.",
  exactly<AssumptionSummary>()({
    path: z.string().meta({ description: "Where it stands in the scenario." }),
    title: text,
    subject: text.meta({ description: "The part of the chain that it is about." }),
    unit: z.string(),
    unitText: text,
    min: z.number().meta({ description: "The smallest value it may be given." }),
    max: z.number().meta({ description: "The largest value it may be given." }),
    basis: z.enum(["source", "fitted", "estimate", "guess"]),
    source: z.string().optional().meta({ description: "A source of the figures." }),
    note: z.string(),
    spread: z
      .strictObject({ kind: z.enum(["uniform", "triangular"]), low: z.number(), high: z.number() })
      .optional()
      .meta({ description: "How far it may be off, as factors on the value." }),
    value: z.number().optional(),
    byPeriod: z.array(z.strictObject({ from: isoDate, value: z.number() })).optional(),
  }),
);

export const scenarioDetail = named(
  "Scenario",
  "A scenario, with every number that it assumes.",
  z.strictObject({
    id: z.string(),
    hash: z.string(),
    lawHash: z.string().meta({ description: "With the next two, what a run of it would rest on now." }),
    figuresHash: z.string(),
    engineVersion: z.string(),
    name: text,
    description: text,
    start: isoDate,
    years: z.int(),
    replications: z.int(),
    seed: z.int(),
    view: z.enum(["policy", "court"]),
    reforms: z.array(z.strictObject({ id: z.string(), title: text, on: z.boolean(), available: z.boolean() })),
    groups: z.array(z.strictObject({ id: z.string(), name: text })),
    assumptions: z.array(assumption),
    scenario: z.record(z.string(), z.unknown()).meta({ description: "The whole of it, with the figures filled in." }),
    warnings: z.array(problem),
  }),
);

export const measure = named(
  "Measure",
  "Something that a run counts.",
  z.strictObject({
    id: z.string(),
    kind: z.enum(["level", "flow"]).meta({ description: "A count of a day, or a sum over a month." }),
    title: text,
    unit: z.string(),
    definition: text,
    byGroup: z.boolean().meta({ description: "Whether it is kept by origin group too." }),
    figure: z
      .strictObject({
        parts: z.array(z.strictObject({ series: z.string(), category: z.string().optional() })),
        source: z.string(),
        input: z.boolean().optional(),
        otherDefinition: z.boolean().optional(),
      })
      .optional()
      .meta({ description: "The published series that it is compared with." }),
  }),
);
