import type { HistoryMeasure, HistoryPoint, SensitivityRow } from "@keten/chain";
import { z } from "zod";
import { exactly, instant, isoDate, named, problem, text } from "./common.js";

export const simulationRun = named(
  "SimulationRun",
  "A run of the simulated chain. The same scenario under the same law, figures and engine is the same run.",
  z.strictObject({
    id: z.string(),
    kind: z.enum(["simulation", "sensitivity"]),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    name: text,
    scenario: z.string().meta({ description: "The name that its tables carry." }),
    scenarioHash: z.string(),
    lawHash: z.string(),
    figuresHash: z.string(),
    engineVersion: z.string(),
    seed: z.int(),
    replications: z.int().meta({ description: "Replications of each case." }),
    total: z.int().meta({ description: "Replications to store, those of all cases together." }),
    progress: z.int().meta({ description: "Replications stored." }),
    position: z
      .int()
      .nullable()
      .meta({ description: "Place in the queue, 1 being next; null where it does not wait." }),
    requestedAt: instant,
    finishedAt: instant.nullable(),
    checksum: z.string().nullable().meta({ description: "Of what was counted; the same on every machine." }),
    uncertainty: z
      .enum(["assumptions-and-chance", "chance-only"])
      .nullable()
      .meta({ description: "With chance alone the bands are no forecast." }),
    warnings: z.array(problem),
    problems: z.array(problem).meta({ description: "Why it failed." }),
    given: z.record(z.string(), z.unknown()).meta({ description: "The scenario as it was sent." }),
  }),
);

const statistics = {
  mean: z.number(),
  p5: z.number().nullable().meta({ description: "Null below twenty replications, as p95 is." }),
  p10: z.number(),
  p25: z.number(),
  p50: z.number(),
  p75: z.number(),
  p80: z.number(),
  p90: z.number(),
  p95: z.number().nullable(),
  n: z.int().meta({ description: "Replications." }),
};
const place = { scenario: z.string(), measure: z.string(), group: z.string(), date: isoDate };

const bandRow = named(
  "BandRow",
  "How far the replications lie apart at the end of a month.",
  z.strictObject({ ...place, ...statistics }),
);
export const bands = named(
  "Bands",
  "One measure of one group through time.",
  z.strictObject({
    measure: z.string(),
    group: z.string(),
    dates: z.array(isoDate).meta({ description: "The last day of each month." }),
    bands: z.array(bandRow),
    replications: z.array(z.strictObject({ replication: z.int(), values: z.array(z.number()) })).meta({
      description: "What each replication counted on each of the dates.",
    }),
  }),
);

const differenceRow = named(
  "DifferenceRow",
  "What the variant changes, replication by replication, at the end of a month.",
  z.strictObject({ ...place, baseline: z.string(), ...statistics }),
);
export const differences = named(
  "Differences",
  "What a variant changes in one measure and group.",
  z.strictObject({ measure: z.string(), group: z.string(), differences: z.array(differenceRow) }),
);

const costDifferenceRow = named(
  "CostDifferenceRow",
  "What the variant changes in the cost of a year, replication by replication, in euros.",
  z.strictObject({
    scenario: z.string(),
    baseline: z.string(),
    year: z.int(),
    kind: z.string().meta({ description: "A kind of cost, or total for all together." }),
    ...statistics,
  }),
);
export const costDifferences = named(
  "CostDifferences",
  "What a variant changes in costs.",
  z.strictObject({ costs: z.array(costDifferenceRow) }),
);

export const table = named(
  "Table",
  "Rows of a table of results; the columns have the same names in every form.",
  z.strictObject({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }),
);

const historyPoint = named(
  "HistoryPoint",
  "A published number beside what the run gave.",
  exactly<HistoryPoint>()({
    measure: z.string(),
    period: z.string(),
    date: isoDate,
    published: z.number(),
    bound: z.enum(["lower", "upper", "approx"]).nullable(),
    source: z.string(),
    mean: z.number(),
    p5: z.number().nullable(),
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    p95: z.number().nullable(),
    n: z.int(),
    miss: z.number().meta({ description: "How far the mean lies from the published number, as a share of it." }),
    inside: z.boolean(),
  }),
);
const historyMeasure = named(
  "HistoryMeasure",
  "The published points of one measure, misses as plain as hits.",
  exactly<HistoryMeasure>()({
    measure: z.string(),
    title: text,
    definition: text,
    kind: z.enum(["level", "flow"]),
    input: z.boolean(),
    otherDefinition: z.boolean(),
    points: z.array(historyPoint),
    meanMiss: z.number().nullable(),
  }),
);
const historyOrigin = named(
  "HistoryOrigin",
  "The people of one origin group who wait, beside the published counts of its nationalities.",
  z.strictObject({ group: z.string(), points: z.array(historyPoint), meanMiss: z.number().nullable() }),
);
export const history = named(
  "History",
  "A run beside what was published about its days.",
  z.strictObject({
    scenario: z.string(),
    measures: z.array(historyMeasure),
    origins: z.array(historyOrigin).optional().meta({ description: "Shown, and no part of the mean over all." }),
    meanMiss: z.number().nullable(),
  }),
);

const sensitivityRow = named(
  "SensitivityRow",
  "What one assumption does to a measure when it alone goes from its low to its high end.",
  exactly<SensitivityRow>()({
    path: z.string(),
    title: text,
    low: z.number(),
    high: z.number(),
    unit: z.string(),
    measure: z.string(),
    date: isoDate,
    centre: z.number(),
    at_low: z.number(),
    at_high: z.number(),
  }),
);
export const sensitivity = named(
  "Sensitivity",
  "Which assumption matters most for one measure at the end of a year.",
  z.strictObject({ rows: z.array(sensitivityRow) }),
);
