import type {
  Cell,
  ChainPart,
  Figure,
  FigureSource,
  SeriesAnswer,
  SeriesDefinition,
  SeriesExtent,
} from "@keten/figures";
import { z } from "zod";
import { exactly, isoDate, named, text, verification } from "./common.js";

const frequency = z.enum(["A", "S", "Q", "M", "W", "D", "P"]);

const figure = named(
  "Figure",
  "One published value.",
  exactly<Figure>()({
    series: z.string(),
    period: z.string(),
    freq: frequency,
    geo: z.string(),
    citizenship: z.string(),
    category: z.string().optional(),
    value: z.number().nullable(),
    bound: z.enum(["lower", "upper", "approx"]).optional(),
    unit: z.string(),
    source: z.string(),
    published: isoDate,
    publishedBasis: z.enum(["stated", "lag"]),
    note: z.string().optional(),
  }),
);

export const figureSource = named(
  "FigureSource",
  "Who published figures, and where.",
  exactly<FigureSource>()({
    id: z.string(),
    title: text,
    publisher: z.string(),
    locator: z.string(),
    url: z.string().optional(),
    verification,
  }),
);

export const seriesDefinition = named(
  "Series",
  "What a series counts.",
  exactly<SeriesDefinition>()({
    id: z.string(),
    title: text,
    definition: text,
    unit: z.string(),
    kind: z.enum(["stock", "flow", "average"]),
    preference: z.array(z.string()),
    lagDays: z.int(),
    sourceLags: z.record(z.string(), z.int()),
  }),
);

export const seriesExtent = named(
  "SeriesExtent",
  "What a series holds: its years, frequencies, sources, citizenships and categories.",
  exactly<SeriesExtent>()({
    series: z.string(),
    first: z.string().nullable().meta({ description: "The first year with a value." }),
    last: z.string().nullable().meta({ description: "The last year with a value." }),
    values: z.int(),
    frequencies: z.array(z.strictObject({ freq: frequency, periods: z.int() })),
    sources: z.array(z.string()),
    citizenships: z.array(z.string()),
    categories: z.array(z.string()),
    breaks: z
      .array(z.strictObject({ from: isoDate, text }))
      .meta({ description: "Days from which the series counts something else." }),
  }),
);

export const place = named(
  "FigurePlace",
  "A province or a municipality of which there are figures.",
  z.strictObject({ code: z.string(), name: z.string() }),
);

export const cell = named(
  "Cell",
  "A value of a series, with those of other sources for the same thing.",
  exactly<Cell>()({
    period: z.string(),
    freq: frequency,
    geo: z.string(),
    citizenship: z.string(),
    category: z.string().optional(),
    figure,
    others: z.array(figure),
    conflict: z.boolean(),
  }),
);

export const seriesAnswer = named(
  "SeriesAnswer",
  "The values of a series, in order of period.",
  exactly<SeriesAnswer>()({ definition: seriesDefinition, cells: z.array(cell) }),
);

export const tableQuery = z.strictObject({
  format: z.enum(["json", "csv"]).default("json"),
  language: z
    .enum(["nl", "en"])
    .default("en")
    .meta({ description: "Of a CSV table: the separators that a spreadsheet in this language expects." }),
});

export const seriesQuery = z.strictObject({
  ...tableQuery.shape,
  source: z
    .string()
    .optional()
    .meta({ description: "Only this source; without it, the series' own order of preference." }),
  knownOn: isoDate.optional().meta({ description: "Only what could be known on this day." }),
  geo: z.string().optional(),
  citizenship: z.string().optional(),
  category: z.string().optional(),
  freq: frequency.optional(),
});

const chainPart = named(
  "ChainPart",
  "One number of the picture of the chain in a year, or the fact that none was found.",
  exactly<ChainPart>()({
    id: z.string(),
    title: text,
    stage: z.string(),
    kind: z.enum(["stock", "flow", "average"]),
    unit: z.string(),
    series: z.string(),
    figure: figure.nullable(),
    source: figureSource.nullable(),
    verification: verification.nullable(),
    conflicts: z.array(figure),
    note: text.nullable(),
  }),
);

export const chainYear = named(
  "ChainYear",
  "The chain in one year.",
  z.strictObject({ year: z.int(), parts: z.array(chainPart) }),
);
