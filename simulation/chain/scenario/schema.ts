import { z } from "zod";
import {
  type Assumption,
  assumption,
  type Basis,
  byGroup,
  cells,
  days,
  isoDay,
  origin,
  share,
} from "./assumption-form.js";

export type { Assumption, Basis };

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const PERSONS = 10_000_000;

const groups = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/),
      name: text,
      nationalities: z.array(z.string().regex(/^[A-Z]{3}$/)),
    }),
  )
  .min(1)
  .max(30)
  .meta({ description: "Origin groups; the last takes every nationality that no other names." });

const months = z
  .strictObject({
    byYear: z.array(z.strictObject({ year: z.int(), shares: z.array(z.number().min(0).max(1)).length(12) })).min(1),
    unit: z.literal("share of the year"),
    ...origin,
  })
  .meta({
    description: "How a year's arrivals fall over its months; a year without its own takes the last before it.",
  });

const byNationality = z.strictObject({
  figures: cells,
  source: z.string().min(1),
  note: z.string().min(1),
});

const shock = z.strictObject({
  from: isoDay.refine((day) => day.endsWith("-01"), { params: { allowed: "first-of-month" } }),
  months: z.int().min(1).max(60),
  perMonth: assumption("persons per month", PERSONS),
  groups: z.record(z.string(), z.number().min(0).max(1)).meta({ description: "The share of each group; together 1." }),
});

const stock = z.strictObject({
  pending: assumption("persons", PERSONS),
  nationalities: byNationality,
  ages: z
    .array(
      z.strictObject({
        fromMonths: z.int().min(0).max(240),
        untilMonths: z.int().min(1).max(240),
        share: share(),
      }),
    )
    .min(1),
  leavesScale: assumption("factor", 10),
  permitHolders: assumption("persons", PERSONS).meta({ description: "Permit holders who live in reception." }),
  refused: assumption("persons", PERSONS).meta({ description: "Refused persons who live in reception." }),
});

const arrivals = z.strictObject({
  mode: z.enum(["observed", "generated", "shock"]).meta({
    description:
      "observed: by nationality and year from the figures; generated: a level with the mix of the last known years; shock: generated, with shocks on top.",
  }),
  nationalities: byNationality,
  mixYears: z.int().min(1).max(10).meta({ description: "How many of the last known years make the mix." }),
  perYear: assumption("persons per year", PERSONS).optional(),
  groupShares: byGroup("share", 1)
    .optional()
    .meta({ description: "Shares of generated arrivals, instead of the mix." }),
  scale: assumption("factor", 100),
  months,
  shocks: z.array(shock).optional(),
});

const staff = z.strictObject({
  fte: assumption("fte", 1_000_000),
  decisionsPerFte: assumption("decisions per fte per year", 10_000),
  trainingMonths: assumption("months", 60),
  leavePerYear: share(),
});

const capacity = z.strictObject({
  decisions: assumption("decisions per year", PERSONS).optional(),
  staff: staff.optional(),
  registrationDays: days(),
  preparationDays: days(),
  acceleratedPreparationDays: days(),
  hearingToDecisionDays: days(),
  promisingGroups: z.array(z.string()).meta({ description: "Groups whose cases are taken up sooner than others." }),
  promisingWeight: assumption("factor", 100).meta({ description: "1: as often as their number; above it sooner." }),
  housedPerMonth: share(),
  housedMost: assumption("persons per year", PERSONS),
  regularPlaces: assumption("places", PERSONS),
});

const behaviour = z.strictObject({
  recognition: z.strictObject({
    granted: cells,
    refused: cells,
    source: z.string().min(1),
    lastYears: z.int().min(1).max(10).meta({ description: "After the last known year: the mean of so many years." }),
    scale: assumption("factor", 10),
    instead: z
      .record(z.string(), share())
      .optional()
      .meta({ description: "Shares that replace the figures for a group." }),
    note: z.string().min(1),
  }),
  otherStateRequested: byGroup("share", 1),
  otherStateDays: days(),
  otherStateLapses: share(),
  leaves: byGroup("share", 1),
  leavesScale: assumption("factor", 10),
  leavesDays: byGroup("days", 3_650),
  seenLeaving: share(),
  inReception: share(),
  manifestlyUnfounded: share(),
  inadmissible: share(),
  extendedProcedure: share(),
  appeal: share(),
  courtDays: days(),
  annulled: share(),
  newDecisionDays: days(),
  grantedAfterAnnulment: share(),
  family: z.strictObject({
    perGrant: byGroup("persons per grant", 20),
    size: assumption("persons", 20),
    minimumDelayMonths: assumption("months", 120),
    delayMonths: assumption("months", 120),
    inReception: share(),
  }),
  return: z.strictObject({ independent: share(), forced: share() }),
});

const people = z.strictObject({
  male: share(),
  under18: share(),
  unaccompanied: byGroup("share", 1),
  safeCountries: z.strictObject({
    nationalities: z.array(z.string().regex(/^[A-Z]{3}$/)),
    ...origin,
  }),
});

const withoutRule = z
  .strictObject({
    receptionAfterTransferDecisionDays: days(),
    receptionAfterRefusalDays: days(),
    departureTermDays: days(),
  })
  .meta({ description: "Legal choices for which no rule exists yet; assumptions until the law room has one." });

const cost = z.strictObject({
  regularPlaceYear: assumption("EUR"),
  emergencyPlaceYear: assumption("EUR"),
  penaltyPerLateDecision: assumption("EUR"),
});

export const scenarioSchema = z.strictObject({
  keten: z.literal(1).meta({ description: "The version of this form." }),
  name: text,
  description: text,
  start: isoDay.refine((day) => day.endsWith("-01"), { params: { allowed: "first-of-month" } }),
  years: z.int().min(1).max(50),
  knownOn: isoDay.meta({ description: "Figures count as known on this day; the law as on each day of the run." }),
  view: z.enum(["policy", "court"]),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  replications: z.int().min(1).max(10_000),
  reforms: z.array(z.strictObject({ id: z.string().min(1), on: z.boolean() })),
  groups,
  stock,
  arrivals,
  capacity,
  behaviour,
  people,
  withoutRule,
  cost,
});

export type Scenario = z.infer<typeof scenarioSchema>;
