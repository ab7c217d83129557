import { isoOf } from "@keten/calendar";
import type { Cell, FigureSource, Figures } from "@keten/figures";

/** How a spreadsheet of a language expects a file: what parts its columns, and its decimals. */
const FORMS = { nl: { column: ";", decimal: "," }, en: { column: ",", decimal: "." } } as const;
export type TableLanguage = keyof typeof FORMS;

const COLUMNS = [
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
  "publisher",
  "verification",
  "published",
  "publishedBasis",
  "preferred",
  "note",
] as const;

/** Every value of every series, with those of sources that come second. */
export const allCells = (figures: Pick<Figures, "definitions" | "series">): Cell[] =>
  figures.definitions().flatMap(({ id }) => figures.series(id, { preference: "declared" }).cells);

/**
 * The values as a table that a spreadsheet opens: with the mark that tells it how letters are written, and with the
 * separators of a language. `preferred` is 1 for the source that counts in its cell.
 */
export function figuresCsv(cells: readonly Cell[], sources: readonly FigureSource[], language: TableLanguage): Buffer {
  const { column, decimal } = FORMS[language];
  const byId = new Map(sources.map((source) => [source.id, source]));
  const quoted = (text: string) =>
    /["\r\n]/.test(text) || text.includes(column) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = cells.flatMap((cell) =>
    [cell.figure, ...cell.others].map((figure, index) => {
      const source = byId.get(figure.source);
      return [
        figure.series,
        figure.period,
        figure.freq,
        figure.geo,
        figure.citizenship,
        figure.category ?? "",
        figure.value === null ? "" : String(figure.value).replace(".", decimal),
        figure.bound ?? "",
        figure.unit,
        figure.source,
        source?.publisher ?? "",
        source?.verification ?? "",
        isoOf(figure.published),
        figure.publishedBasis,
        index === 0 ? "1" : "0",
        figure.note ?? "",
      ];
    }),
  );
  const text = [COLUMNS, ...lines].map((line) => `${line.map(quoted).join(column)}\r\n`).join("");
  return Buffer.from(`\uFEFF${text}`, "utf8");
}
