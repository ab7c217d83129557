import { saveFile } from "../../parts/charts/save-picture.js";
import type { Cell, FigureSource } from "./model.js";

/** How a spreadsheet of the reader's language expects a file: what parts its columns, and its decimals. */
const FORMS = { nl: { column: ";", decimal: "," }, en: { column: ",", decimal: "." } } as const;

const COLUMNS = [
  "series",
  "period",
  "freq",
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
export function csvOf(
  cells: readonly Cell[],
  sources: ReadonlyMap<string, FigureSource>,
  language: keyof typeof FORMS,
): string {
  const form = FORMS[language];
  const lines: readonly (readonly string[])[] = [
    COLUMNS,
    ...cells.flatMap((cell) =>
      [cell.figure, ...cell.others].map((figure, index) => {
        const source = sources.get(figure.source);
        return [
          figure.series,
          figure.period,
          figure.freq,
          figure.citizenship,
          figure.category ?? "",
          figure.value === null ? "" : String(figure.value).replace(".", form.decimal),
          figure.bound ?? "",
          figure.unit,
          figure.source,
          source?.publisher ?? "",
          source?.verification ?? "",
          figure.published,
          figure.publishedBasis,
          index === 0 ? "1" : "0",
          figure.note ?? "",
        ];
      }),
    ),
  ];
  const quoted = (text: string) =>
    /["\r\n]/.test(text) || text.includes(form.column) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((line) => `${line.map(quoted).join(form.column)}\r\n`).join("");
}

/** Saves it with the mark that tells a spreadsheet how its letters are written. */
export function saveCsv(content: string, name: string): void {
  saveFile(new Blob(["\uFEFF", content], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
}
