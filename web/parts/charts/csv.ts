import type { PageLanguage } from "../../words/catalogue.js";
import { saveFile } from "./save-picture.js";

/** How a spreadsheet of the reader's language expects a file: what parts its columns, and its decimals. */
const FORMS: Record<PageLanguage, { column: string; decimal: string }> = {
  nl: { column: ";", decimal: "," },
  en: { column: ",", decimal: "." },
};

/** Lines of values under their column names; a number that is not there is an empty cell. */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  language: PageLanguage,
): string {
  const { column, decimal } = FORMS[language];
  const cell = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value).replace(".", decimal);
    return /["\r\n]/.test(value) || value.includes(column) ? `"${value.replaceAll('"', '""')}"` : value;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(column)}\r\n`).join("");
}

/** Saves it with the mark that tells a spreadsheet how its letters are written. */
export function saveCsv(content: string, name: string): void {
  saveFile(new Blob(["\uFEFF", content], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
}
