import type {
  Distribution,
  ExplanationStep,
  MunicipalityShare,
  NationalFigures,
  ProvinceShare,
  Sourced,
  SourceLine,
} from "@keten/distribution";
import { z } from "zod";
import { exactly, named, problem, text, verification, wholeInAddress } from "./common.js";
import { tableQuery } from "./figures.js";

const sourcedShape = {
  value: z.number(),
  period: z.string().meta({ description: "The day, month or year the value is about." }),
  source: z.string().meta({ description: "The id of a source in `sources`." }),
  bound: z.enum(["approx", "lower", "upper"]).optional(),
  note: z.string().optional(),
};
export const sourced = named("SourcedValue", "A published value.", exactly<Sourced>()(sourcedShape));

export const sourceLine = named(
  "SourceLine",
  "Where a value or a rule stands.",
  exactly<SourceLine>()({
    id: z.string(),
    title: text,
    locator: z.string(),
    url: z.string().optional(),
    verification,
  }),
);

const shareKind = named(
  "ShareKind",
  "`published` stands in an announcement or a report of it, `approximation` was spread inside a published total, `computed` follows from the formula with complete inputs.",
  z.enum(["published", "approximation", "computed"]),
);

const explanation = z.array(
  named(
    "ExplanationStep",
    "One line of the explanation of a number, in the order of the calculation.",
    exactly<ExplanationStep>()({
      id: z.string(),
      label: text,
      value: z.number().nullable(),
      unit: z.enum(["persons", "places", "score", "weight", "share"]),
      how: text.optional(),
      sources: z.array(z.string()),
      verification,
    }),
  ),
);

const municipalityShare = named(
  "MunicipalityShare",
  "What is asked of a municipality, and what was published about it.",
  exactly<MunicipalityShare>()({
    code: z.string(),
    name: z.string(),
    province: z.string(),
    inhabitants: z.int(),
    score: z.number().nullable(),
    places: z.int(),
    minors: z.int().nullable(),
    kind: shareKind,
    byInhabitants: z.number().meta({ description: "What inhabitants alone would give." }),
    published: sourced.optional(),
    decision: z.strictObject({ ...sourcedShape, minors: z.int().optional() }).optional(),
    realised: sourced.optional(),
    explanation,
  }),
);

const provinceShare = named(
  "ProvinceShare",
  "What is asked of a province, the sum of its municipalities, and what was published about it.",
  exactly<ProvinceShare>()({
    code: z.string(),
    name: z.string(),
    municipalities: z.int(),
    inhabitants: z.int(),
    places: z.int(),
    minors: z.int().nullable(),
    kind: shareKind,
    byInhabitants: z.number(),
    published: sourced.optional(),
    publishedMinors: sourced.optional(),
    beforeAct: sourced.optional(),
    offered: sourced.optional(),
    offeredLater: sourced.optional(),
    remaining: sourced.optional(),
    toAdd: sourced.optional(),
    lasting: sourced.optional(),
    met: z.boolean().optional(),
    explanation,
  }),
);

export const distribution = named(
  "Distribution",
  "How a number of places is spread over all municipalities and provinces.",
  exactly<Distribution>()({
    cycle: z.int().meta({ description: "The year of the round." }),
    places: z.int(),
    minors: z.int().nullable(),
    minorsKind: z.enum(["given", "approximation"]).nullable(),
    kind: z.enum(["approximation", "computed"]),
    sum: z.int().meta({ description: "Of the municipalities; rounding makes it differ a little from `places`." }),
    inhabitants: z.int(),
    national: exactly<NationalFigures>()({
      estimate: sourced.optional(),
      offered: sourced.optional(),
      decided: sourced.optional(),
      remaining: sourced.optional(),
      toAdd: sourced.optional(),
      lasting: sourced.optional(),
      askedMore: sourced.optional(),
    }),
    municipalities: z.array(municipalityShare),
    provinces: z.array(provinceShare),
    sources: z.array(sourceLine),
    warnings: z.array(problem),
  }),
);

const question = {
  // How much is possible the room tells, together with whatever else is wrong.
  places: z.int().optional().meta({
    description: "Places asked of the whole country, 0 or more; without it, the estimate of the round.",
  }),
  minors: z.int().optional().meta({ description: "Of which for unaccompanied minors, 0 or more." }),
  cycle: z.int().optional().meta({
    description: "The year of the round; without it, the one that estimated as many places, else the newest.",
  }),
};

export const distributionQuery = z.strictObject({
  ...tableQuery.shape,
  places: wholeInAddress(z.int(), question.places.description).optional(),
  minors: wholeInAddress(z.int(), question.minors.description).optional(),
  cycle: wholeInAddress(z.int(), question.cycle.description).optional(),
});

export const distributionRequest = named(
  "DistributionRequest",
  "A question for a distribution, with tables of one's own as CSV texts.",
  z.strictObject({
    ...question,
    inhabitants: z.string().optional().meta({ description: "A table of inhabitants, as in the template." }),
    ses: z.string().optional().meta({
      description: "A complete table of SES-WOA scores, as in the template: then all follows from the formula.",
    }),
  }),
);
