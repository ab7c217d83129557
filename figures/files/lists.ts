import { KetenError, type Problem, t } from "@keten/text";
import type { FigureSource, SeriesDefinition, Verification } from "../model.js";
import { oneOf } from "../problems.js";
import { RowReader } from "./row.js";
import { readTable } from "./table.js";

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
const VERIFICATIONS: readonly Verification[] = ["official", "secondary", "unverified"];
const KINDS: readonly SeriesDefinition["kind"][] = ["stock", "flow", "average"];

const newName = t("een naam die nog niet voorkwam", "a name not used before");

export function readSources(file: string, content: string): Map<string, FigureSource> {
  const faults: Problem[] = [];
  const sources = new Map<string, FigureSource>();
  for (const row of readTable(file, content, SOURCE_COLUMNS)) {
    const reader = new RowReader(file, row, faults);
    const source: FigureSource = {
      id: reader.text("id"),
      title: t(reader.text("titleNl"), reader.text("titleEn")),
      publisher: reader.text("publisher"),
      locator: reader.text("locator"),
      verification: reader.oneOf("verification", VERIFICATIONS),
    };
    if (row.cells.url !== "") source.url = row.cells.url;
    if (sources.has(source.id)) reader.fault("id", newName);
    sources.set(source.id, source);
  }
  if (faults.length > 0) throw new KetenError(faults);
  return sources;
}

export function readDefinitions(
  file: string,
  content: string,
  sources: ReadonlyMap<string, FigureSource>,
): Map<string, SeriesDefinition> {
  const faults: Problem[] = [];
  const definitions = new Map<string, SeriesDefinition>();
  for (const row of readTable(file, content, DEFINITION_COLUMNS)) {
    const reader = new RowReader(file, row, faults);
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
    if (definitions.has(id)) reader.fault("series", newName);
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
