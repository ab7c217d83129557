import type { DistributionInputs } from "../inputs.js";
import { type TableKind, tableForms } from "./table-kind.js";
import type { TableLanguage } from "./write.js";
import { line, separators } from "./write.js";

/** An empty table with every municipality, as a spreadsheet of the language opens it. */
export function templateOf(kind: TableKind, { municipalities }: DistributionInputs, language: TableLanguage): string {
  const { column } = separators[language];
  const head = ["code", language === "nl" ? "naam" : "name", tableForms[kind].heads[language]];
  const rows = municipalities.map(({ code, name }) => [code, name, ""]);
  // The total makes a slip in one of the rows visible.
  if (kind === "inhabitants") rows.push(["NL", language === "nl" ? "Nederland" : "Netherlands", ""]);
  return [head, ...rows].map((cells) => line(cells, column)).join("");
}
