import type {
  AtHeights,
  Balance,
  BufferRow,
  MaximumOutlook,
  MonthRow,
  NamedAssumption,
  Openings,
  PlanResult,
  Quantiles,
  WaysCount,
  YearRow,
} from "@keten/places";
import { PLACE_TYPES } from "@keten/places";
import { z } from "zod";
import { earlyWarning } from "./agreed-maximum.js";
import { exactly, isoDate, named, problem, text } from "./common.js";

const euros = z.number().meta({ description: "Euros." });
const places = z.number().meta({ description: "Places." });
const share = z.number().min(0).max(1);

const heights = named(
  "PlacesAtHeights",
  "A number of places at three heights of the need; `p95` is unknown where fewer than 20 futures were played.",
  exactly<AtHeights>()({ p50: places, p80: places, p95: places.nullable() }),
);

const quantiles = named(
  "NeedHeights",
  "How the need lies: at or below `p80` in 80 of 100 cases. Unknown where it cannot be told.",
  exactly<Quantiles>()({
    p5: z.number().nullable(),
    p25: z.number().nullable(),
    p50: z.number(),
    p75: z.number().nullable(),
    p80: z.number(),
    p95: z.number().nullable(),
  }),
);

const month = named(
  "PlanMonth",
  "A month of a places plan: what is needed, what stands ready, what is lacking.",
  exactly<MonthRow>()({
    month: isoDate.meta({ description: "The first day of the month." }),
    persons: quantiles,
    need: quantiles,
    byType: z.record(z.enum(PLACE_TYPES), places),
    stable: places.meta({ description: "Places that stay." }),
    contracted: places.meta({ description: "Emergency places under contract." }),
    gap: heights,
    emergency: heights,
    toFind: heights,
    shortChance: share,
    aboveLevelChance: share,
    cost: euros,
  }),
);

const year = named(
  "PlanYear",
  "The budget of a calendar year, with both sides of being wrong.",
  exactly<YearRow>()({
    year: z.int(),
    months: z.int(),
    standing: euros,
    once: euros,
    emergency: euros,
    saved: euros,
    mean: euros,
    p5: euros,
    p25: euros,
    p75: euros,
    p95: euros,
    tooFew: euros.meta({ description: "Expected: what places too few cost above places that stay." }),
    tooMany: euros.meta({ description: "Expected: what places too many cost while they stand empty." }),
    bestStanding: places,
    averageStanding: places,
  }),
);

const balance = named(
  "PlaceBalance",
  "What one place too few and one too many cost in a year, and in what share of cases to have enough.",
  exactly<Balance>()({
    regular: euros,
    emergency: euros,
    saves: euros,
    short: euros,
    over: euros,
    fractile: share,
  }),
);

const buffer = named(
  "BufferStep",
  "What a number of regular places on top of the plan would do.",
  exactly<BufferRow>()({ places, costPerYear: euros, shortChance: share, worstShortChance: share }),
);

const outlook = exactly<MaximumOutlook>()({
  id: z.string(),
  name: z.string(),
  maximum: z.number(),
  agreed: z.enum(["nights", "everyone"]),
  readings: z.array(earlyWarning),
});

const assumption = exactly<NamedAssumption>()({
  path: z.string(),
  assumption: z.looseObject({ unit: z.string(), basis: z.string(), note: z.string() }),
});

export const planResult = named(
  "PlacesPlanResult",
  "A places plan computed: need against places, cost, buffer and warnings.",
  exactly<PlanResult>()({
    name: text,
    madeUp: z.boolean(),
    start: isoDate,
    at: z.enum(["p50", "p80", "p95"]),
    level: places,
    ways: exactly<WaysCount>()({
      from: z.enum(["futures", "band"]),
      total: z.int(),
      short: z.int(),
      aboveLevel: z.int(),
    }),
    months: z.array(month),
    years: z.array(year),
    balance,
    buffer: z.array(buffer),
    cost: euros,
    maxima: z.array(outlook),
    assumptions: z.array(assumption),
    warnings: z.array(problem),
  }),
);

export const openings = named(
  "PlanOpenings",
  "Which locations to open when at least cost, and how sure it is that this is about the cheapest.",
  exactly<Openings>()({
    openings: z.array(z.strictObject({ id: z.string(), name: z.string(), month: isoDate, places })),
    cost: euros,
    bound: euros.meta({ description: "No choice of openings comes below this." }),
    gap: share,
    closeEnough: z.boolean(),
    limits: z.strictObject({ gap: share, nodes: z.int() }),
    nodes: z.int(),
    solver: z.string(),
    unreachable: z.array(z.strictObject({ month: isoDate, over: places })),
    leastLevel: places,
  }),
);
