import { type Day, isoOf, parseDay } from "@keten/calendar";
import { type Problem, t } from "@keten/text";
import { isCitizenship } from "../countries.js";
import type { Bound, Figure, FigureSource, Frequency, SeriesDefinition } from "../model.js";
import { lagOf, periodEnd } from "../period.js";
import { oneOf, problem } from "../problems.js";
import { RowReader } from "./row.js";
import type { Row } from "./table.js";

export const FIGURE_COLUMNS = [
  "series",
  "period",
  "freq",
  "geo",
  "citizenship",
  "category",
  "value",
  "bound",
  "unit",
  "source",
  "published",
  "publishedBasis",
  "note",
] as const;
type FigureColumn = (typeof FIGURE_COLUMNS)[number];

const FREQUENCIES: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D", "P"];
const BOUNDS: readonly Bound[] = ["lower", "upper", "approx"];
const BASES: readonly Figure["publishedBasis"][] = ["stated", "lag"];
const NUMBER = /^-?\d+(\.\d+)?$/;

/** What all files of figures share while they are read. */
export interface FigureContext {
  sources: ReadonlyMap<string, FigureSource>;
  definitions: ReadonlyMap<string, SeriesDefinition>;
  faults: Problem[];
  /** Cell, source and day of publication of every figure so far: a second one would be a silent choice. */
  seen: Set<string>;
}

export function readFigures(file: string, table: readonly Row<FigureColumn>[], context: FigureContext): Figure[] {
  const { definitions, faults, seen } = context;
  const figures: Figure[] = [];
  for (const row of table) {
    const reader = new RowReader(file, row, faults);
    const { cells } = row;
    const definition = definitions.get(reader.known("series", definitions));
    const freq = reader.oneOf("freq", FREQUENCIES);
    const end = periodEnd(cells.period, freq);
    if (end === undefined)
      reader.fault(
        "period",
        t("een tijdvak dat bij freq past, zoals 2024 bij A", "a period that fits freq, like 2024 for A"),
      );
    if (cells.value !== "" && !(NUMBER.test(cells.value) && Number.isFinite(Number(cells.value))))
      reader.fault("value", t("een getal, of leeg", "a number, or empty"));
    if (cells.bound !== "") reader.oneOf("bound", BOUNDS);
    if (definition && cells.unit !== definition.unit) reader.fault("unit", t(definition.unit, definition.unit));
    if (!isCitizenship(cells.citizenship))
      reader.fault(
        "citizenship",
        t(
          "TOTAL, een landcode van drie letters (ISO 3166-1), XKX, XXA of UNK",
          "TOTAL, a country code of three letters (ISO 3166-1), XKX, XXA or UNK",
        ),
      );
    const source = reader.known("source", context.sources);
    if (definition && context.sources.has(source) && !definition.preference.includes(source))
      reader.fault("source", oneOf(definition.preference));
    const publishedBasis = reader.oneOf("publishedBasis", BASES);
    const published = readPublished(reader, end, publishedBasis, definition ? lagOf(definition, source) : 0);
    const figure: Figure = {
      series: cells.series,
      period: cells.period,
      freq,
      geo: reader.text("geo"),
      citizenship: cells.citizenship,
      value: cells.value === "" ? null : Number(cells.value),
      unit: cells.unit,
      source,
      published,
      publishedBasis,
    };
    if (cells.category !== "") figure.category = cells.category;
    if (cells.bound !== "") figure.bound = cells.bound as Bound;
    if (cells.note !== "") figure.note = cells.note;
    const key = [figure.series, cells.period, freq, figure.geo, cells.citizenship, cells.category, source, published];
    if (seen.has(key.join("|")))
      faults.push(
        problem("cell-twice", { values: { file, row: row.row }, at: { file, row: row.row, column: "source" } }),
      );
    seen.add(key.join("|"));
    figures.push(figure);
  }
  return figures;
}

/** A stated day must be a day; a day from the lag is the end of the period plus the declared lag, or later for a revision. */
function readPublished(
  reader: RowReader<FigureColumn>,
  end: Day | undefined,
  basis: Figure["publishedBasis"],
  lagDays: number,
): Day {
  const parsed = parseDay(reader.row.cells.published);
  if ("fault" in parsed) {
    reader.fault("published", t("een datum als JJJJ-MM-DD", "a date as YYYY-MM-DD"));
    return 0;
  }
  if (basis === "lag" && end !== undefined && parsed.day < end + lagDays)
    reader.fault("published", t(`${isoOf(end + lagDays)} of later`, `${isoOf(end + lagDays)} or later`));
  return parsed.day;
}
