import type { Distribution } from "../model.js";

export type TableLanguage = "nl" | "en";

/** What parts the columns and the decimals for a spreadsheet of a language. */
export const separators = {
  nl: { column: ";", decimal: "," },
  en: { column: ",", decimal: "." },
} as const;

/** What a spreadsheet would take for a formula, or has been marked as text already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** Text that somebody wrote must not run as a formula in another's spreadsheet: it gets a mark, which `unmarked` takes off. */
export const marked = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
export const unmarked = (cell: string): string => (FORMULA.test(cell) ? cell.replace(/^'/, "") : cell);

/** A line of a table as a spreadsheet reads it. */
export const line = (cells: readonly string[], column: string): string =>
  `${cells
    .map(marked)
    .map((cell) => (/["\r\n]/.test(cell) || cell.includes(column) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(column)}\r\n`;

const HEAD = [
  "code",
  "name",
  "province",
  "province_name",
  "inhabitants",
  "score",
  "places",
  "minors",
  "kind",
  "by_inhabitants",
  "explanation",
  "sources",
];

/** The numbers of all municipalities as a table, each row with its explanation and sources. */
export function distributionCsv(
  { municipalities, provinces }: Distribution,
  language: TableLanguage,
  { column, decimal } = separators[language] as { column: string; decimal: string },
): string {
  const nameOf = new Map(provinces.map(({ code, name }) => [code, name]));
  const number = (value: number | null, decimals?: number) =>
    value === null ? "" : (decimals === undefined ? String(value) : value.toFixed(decimals)).replace(".", decimal);
  const rows = municipalities.map((one) => [
    one.code,
    one.name,
    one.province,
    nameOf.get(one.province) ?? "",
    number(one.inhabitants),
    number(one.score),
    number(one.places),
    number(one.minors),
    one.kind,
    number(one.byInhabitants, 2),
    one.explanation.map(({ label, how }) => (how ? `${label[language]}: ${how[language]}` : label[language])).join(" "),
    [...new Set(one.explanation.flatMap(({ sources }) => sources))].join(" "),
  ]);
  return [HEAD, ...rows].map((cells) => line(cells, column)).join("");
}
