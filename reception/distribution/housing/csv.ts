import { line, separators, type TableLanguage } from "../tables/write.js";
import type { HousingTask } from "./model.js";

const HEAD = ["code", "name", "province", "inhabitants", "unrounded", "task", "backlog", "realised", "left"];

/** The tasks of all municipalities as a table for a spreadsheet of the language. */
export function housingCsv({ municipalities }: HousingTask, language: TableLanguage): string {
  const { column, decimal } = separators[language];
  const number = (value: number | null): string => (value === null ? "" : String(value));
  const rows = municipalities.map((one) => [
    one.code,
    one.name,
    one.province,
    number(one.inhabitants),
    one.unrounded.toFixed(3).replace(".", decimal),
    number(one.task),
    number(one.backlog),
    number(one.realised),
    number(one.left),
  ]);
  return [HEAD, ...rows].map((cells) => line(cells, column)).join("");
}
