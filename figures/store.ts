import { readFileSync } from "node:fs";
import { type Day, isoOf, parseDay } from "@keten/calendar";
import { KetenError, type Problem, type Text, t } from "@keten/text";
import type { Bound, Figure, FigureSource, Frequency, SeriesDefinition, Verification } from "./model.js";
import { periodEnd } from "./period.js";
import { oneOf, problem } from "./problems.js";
import { type Row, readTable } from "./table.js";

/** Everything that was read, checked and linked. */
export interface Store {
  figures: readonly Figure[];
  bySeries: ReadonlyMap<string, readonly Figure[]>;
  sources: ReadonlyMap<string, FigureSource>;
  definitions: ReadonlyMap<string, SeriesDefinition>;
}

const FIGURE_COLUMNS = [
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
const SOURCE_COLUMNS = ["id", "titleNl", "titleEn", "publisher", "locator", "url", "verification"] as const;
const DEFINITION_COLUMNS = [
  "series",
  "titleNl",
  "titleEn",
  "definitionNl",
  "definitionEn",
  "unit",
  "kind",
  "lagDays",
  "sourceLags",
  "preference",
] as const;

const FREQUENCIES: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D", "P"];
const BOUNDS: readonly Bound[] = ["lower", "upper", "approx"];
const VERIFICATIONS: readonly Verification[] = ["official", "secondary", "unverified"];
const KINDS: readonly SeriesDefinition["kind"][] = ["stock", "flow", "average"];
const BASES: readonly Figure["publishedBasis"][] = ["stated", "lag"];
const CITIZENSHIP = /^(TOTAL|[A-Z]{3})$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Reads a folder of figures; throws a `KetenError` with every fault of the first kind of file that has one. */
export function readStore(folder: URL): Store {
  const read = (file: string): string => {
    try {
      return readFileSync(new URL(file, folder), "utf8");
    } catch {
      throw new KetenError([problem("file-missing", { values: { file }, at: { file } })]);
    }
  };
  const sources = readSources("sources.csv", read("sources.csv"));
  const definitions = readDefinitions("definitions.csv", read("definitions.csv"), sources);
  const faults: Problem[] = [];
  const figures: Figure[] = [];
  for (const listed of readTable("files.csv", read("files.csv"), ["file", "rows"])) {
    const { file, rows } = listed.cells;
    try {
      const table = readTable(file, read(file), FIGURE_COLUMNS);
      if (table.length !== Number(rows))
        faults.push(
          problem("file-row-count", {
            values: { file, found: table.length, expected: rows },
            at: { file, row: table.length + 1, column: FIGURE_COLUMNS[0] },
          }),
        );
      figures.push(...readFigures(file, table, sources, definitions, faults));
    } catch (error) {
      if (!(error instanceof KetenError)) throw error;
      faults.push(...error.problems);
    }
  }
  if (faults.length > 0) throw new KetenError(faults);
  const bySeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    const list = bySeries.get(figure.series);
    if (list) list.push(figure);
    else bySeries.set(figure.series, [figure]);
  }
  return { figures, bySeries, sources, definitions };
}

class Reader<Column extends string> {
  constructor(
    readonly file: string,
    readonly row: Row<Column>,
    readonly faults: Problem[],
  ) {}

  text(column: Column): string {
    const value = this.row.cells[column];
    if (value === "") this.fault(column, t("een tekst", "a text"));
    return value;
  }

  oneOf<Choice extends string>(column: Column, choices: readonly Choice[]): Choice {
    const value = this.row.cells[column];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.fault(column, oneOf(choices));
    return found ?? (choices[0] as Choice);
  }

  known<Value>(column: Column, map: ReadonlyMap<string, Value>): string {
    const value = this.row.cells[column];
    if (!map.has(value)) this.fault(column, oneOf(map.keys()));
    return value;
  }

  fault(column: Column, allowed: Text): void {
    const { file, row } = this;
    const value = row.cells[column];
    this.faults.push(
      problem("cell-invalid", {
        values: { file, row: row.row, column, value },
        value,
        allowed,
        at: { file, row: row.row, column },
      }),
    );
  }
}

function readSources(file: string, content: string): Map<string, FigureSource> {
  const faults: Problem[] = [];
  const sources = new Map<string, FigureSource>();
  for (const row of readTable(file, content, SOURCE_COLUMNS)) {
    const reader = new Reader(file, row, faults);
    const source: FigureSource = {
      id: reader.text("id"),
      title: t(reader.text("titleNl"), reader.text("titleEn")),
      publisher: reader.text("publisher"),
      locator: reader.text("locator"),
      verification: reader.oneOf("verification", VERIFICATIONS),
    };
    if (row.cells.url !== "") source.url = row.cells.url;
    if (sources.has(source.id)) reader.fault("id", t("een naam die nog niet voorkwam", "a name not used before"));
    sources.set(source.id, source);
  }
  if (faults.length > 0) throw new KetenError(faults);
  return sources;
}

function readDefinitions(
  file: string,
  content: string,
  sources: ReadonlyMap<string, FigureSource>,
): Map<string, SeriesDefinition> {
  const faults: Problem[] = [];
  const definitions = new Map<string, SeriesDefinition>();
  for (const row of readTable(file, content, DEFINITION_COLUMNS)) {
    const reader = new Reader(file, row, faults);
    const preference = row.cells.preference.split(" ").filter((id) => id !== "");
    if (preference.length === 0 || preference.some((id) => !sources.has(id)))
      reader.fault("preference", oneOf(sources.keys()));
    if (!/^\d+$/.test(row.cells.lagDays)) reader.fault("lagDays", t("een aantal dagen", "a number of days"));
    const sourceLags: Record<string, number> = {};
    for (const pair of row.cells.sourceLags.split(" ").filter((text) => text !== "")) {
      const [source = "", lag = ""] = pair.split("=");
      if (!sources.has(source) || !/^\d+$/.test(lag))
        reader.fault("sourceLags", t("bron=dagen, gescheiden door spaties", "source=days, separated by spaces"));
      sourceLags[source] = Number(lag);
    }
    const id = reader.text("series");
    definitions.set(id, {
      id,
      title: t(reader.text("titleNl"), reader.text("titleEn")),
      definition: t(reader.text("definitionNl"), reader.text("definitionEn")),
      unit: reader.text("unit"),
      kind: reader.oneOf("kind", KINDS),
      preference,
      lagDays: Number(row.cells.lagDays),
      sourceLags,
    });
  }
  if (faults.length > 0) throw new KetenError(faults);
  return definitions;
}

function readFigures(
  file: string,
  table: readonly Row<(typeof FIGURE_COLUMNS)[number]>[],
  sources: ReadonlyMap<string, FigureSource>,
  definitions: ReadonlyMap<string, SeriesDefinition>,
  faults: Problem[],
): Figure[] {
  const seen = new Set<string>();
  const figures: Figure[] = [];
  for (const row of table) {
    const reader = new Reader(file, row, faults);
    const { cells } = row;
    const series = reader.known("series", definitions);
    const definition = definitions.get(series);
    const freq = reader.oneOf("freq", FREQUENCIES);
    const end = periodEnd(cells.period, freq);
    if (end === undefined)
      reader.fault(
        "period",
        t("een tijdvak dat bij freq past, zoals 2024 bij A", "a period that fits freq, like 2024 for A"),
      );
    if (cells.value !== "" && !NUMBER.test(cells.value))
      reader.fault("value", t("een getal, of leeg", "a number, or empty"));
    if (cells.bound !== "") reader.oneOf("bound", BOUNDS);
    if (definition && cells.unit !== definition.unit) reader.fault("unit", t(definition.unit, definition.unit));
    if (!CITIZENSHIP.test(cells.citizenship))
      reader.fault(
        "citizenship",
        t("TOTAL of een landcode van drie letters", "TOTAL or a country code of three letters"),
      );
    const publishedBasis = reader.oneOf("publishedBasis", BASES);
    const published = readPublished(
      reader,
      end,
      publishedBasis,
      definition?.sourceLags[cells.source] ?? definition?.lagDays ?? 0,
    );
    const key = [
      series,
      cells.period,
      freq,
      cells.geo,
      cells.citizenship,
      cells.category,
      cells.source,
      published,
    ].join("|");
    if (seen.has(key))
      faults.push(
        problem("cell-twice", { values: { file, row: row.row }, at: { file, row: row.row, column: "source" } }),
      );
    seen.add(key);
    const figure: Figure = {
      series,
      period: cells.period,
      freq,
      geo: reader.text("geo"),
      citizenship: cells.citizenship,
      value: cells.value === "" ? null : Number(cells.value),
      unit: cells.unit,
      source: reader.known("source", sources),
      published,
      publishedBasis,
    };
    if (cells.category !== "") figure.category = cells.category;
    if (cells.bound !== "") figure.bound = cells.bound as Bound;
    if (cells.note !== "") figure.note = cells.note;
    figures.push(figure);
  }
  return figures;
}

/** A stated day must be a day; a day from the lag is the end of the period plus the declared lag, or later for a revision. */
function readPublished(
  reader: Reader<(typeof FIGURE_COLUMNS)[number]>,
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
