import { csvText } from "../parts/charts/csv.js";
import type { PageLanguage } from "../words/catalogue.js";
import type { Format } from "../words/format.js";
import type { ChainYear } from "./model.js";

const COLUMNS = [
  "year",
  "part",
  "title",
  "value",
  "bound",
  "unit",
  "period",
  "series",
  "source",
  "publisher",
  "verification",
  "note",
] as const;

/** Every number of the picture of a year, as a spreadsheet of the reader's language opens it. */
export function csvOfYear({ year, parts }: ChainYear, format: Format, language: PageLanguage): string {
  return csvText(
    COLUMNS,
    parts.map(({ id, title, figure, unit, series, source, verification, note }) => [
      year,
      id,
      format.text(title),
      figure?.value ?? null,
      figure?.bound ?? "",
      unit,
      figure?.period ?? "",
      series,
      figure?.source ?? "",
      source?.publisher ?? "",
      verification ?? "",
      note ? format.text(note) : "",
    ]),
    language,
  );
}
