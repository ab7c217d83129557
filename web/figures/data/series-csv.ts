import { csvText } from "../../parts/charts/csv.js";
import type { PageLanguage } from "../../words/catalogue.js";
import type { Cell, FigureSource } from "./model.js";

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

/** Every value of the cells, also those of sources that Keten does not use, as a spreadsheet opens it. */
export function csvOfSeries(
  cells: readonly Cell[],
  sources: ReadonlyMap<string, FigureSource>,
  language: PageLanguage,
): string {
  const rows = cells.flatMap((cell) =>
    [cell.figure, ...cell.others].map((figure, index) => {
      const source = sources.get(figure.source);
      return [
        figure.series,
        figure.period,
        figure.freq,
        figure.geo,
        figure.citizenship,
        figure.category ?? "",
        figure.value,
        figure.bound ?? "",
        figure.unit,
        figure.source,
        source?.publisher ?? "",
        source?.verification ?? "",
        figure.published,
        figure.publishedBasis,
        index === 0 ? 1 : 0,
        figure.note ?? "",
      ];
    }),
  );
  return csvText(COLUMNS, rows, language);
}
