import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KetenError, type Problem, t } from "@keten/text";
import type { Figure, FigureSource, SeriesDefinition } from "../model.js";
import { problem } from "../problems.js";
import { FIGURE_COLUMNS, type FigureContext, readFigures } from "./figure-rows.js";
import { readDefinitions, readSources } from "./lists.js";
import { hasOwnList, LIST, LIST_COLUMNS } from "./own-folder.js";
import { RowReader } from "./row.js";
import { readTable } from "./table.js";

/** Everything that was read, checked and linked. */
export interface Store {
  figures: readonly Figure[];
  bySeries: ReadonlyMap<string, readonly Figure[]>;
  sources: ReadonlyMap<string, FigureSource>;
  definitions: ReadonlyMap<string, SeriesDefinition>;
}

/**
 * Reads a folder of figures, and a folder of the user's own on top of it, which has only a list of files and those
 * files. Throws a `KetenError` with every fault of the first kind of file that has one.
 */
export function readStore(folder: URL, onTop?: URL, list: string = LIST): Store {
  const read = reading(folder, "");
  const sources = readSources("sources.csv", read("sources.csv"));
  const definitions = readDefinitions("definitions.csv", read("definitions.csv"), sources);
  const context: FigureContext = { sources, definitions, faults: [], seen: new Set() };
  const figures = readListed(LIST, "", read, context);
  if (onTop && hasOwnList(onTop, list)) {
    const path = fileURLToPath(onTop);
    figures.push(...readListed(list, path, reading(onTop, path), context));
  }
  if (context.faults.length > 0) throw new KetenError(context.faults);
  const bySeries = new Map<string, Figure[]>();
  for (const figure of figures) {
    const those = bySeries.get(figure.series);
    if (those) those.push(figure);
    else bySeries.set(figure.series, [figure]);
  }
  return { figures, bySeries, sources, definitions };
}

/** A reader of the files of one folder; `path` stands before the name in what a person is told. */
function reading(folder: URL, path: string): (file: string) => string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return (file) => {
    const shown = path + file;
    const bytes = bytesOf(new URL(file, folder), shown);
    try {
      return decoder.decode(bytes);
    } catch {
      throw new KetenError([problem("file-not-text", { values: { file: shown }, at: { file: shown } })]);
    }
  };
}

function bytesOf(url: URL, shown: string): Uint8Array {
  try {
    return readFileSync(url);
  } catch {
    throw new KetenError([problem("file-missing", { values: { file: shown }, at: { file: shown } })]);
  }
}

function readListed(list: string, path: string, read: (file: string) => string, context: FigureContext): Figure[] {
  const figures: Figure[] = [];
  const listed = new Set<string>();
  for (const row of readTable(path + list, read(list), LIST_COLUMNS)) {
    const reader = new RowReader(path + list, row, context.faults);
    const { file, rows } = row.cells;
    const before = context.faults.length;
    if (!/^[\w-]+\.csv$/.test(file)) reader.fault("file", t("een naam als pending.csv", "a name like pending.csv"));
    else if (listed.has(file)) reader.fault("file", t("elk bestand één keer", "each file once"));
    if (!/^\d+$/.test(rows)) reader.fault("rows", t("een aantal rijen", "a number of rows"));
    if (context.faults.length > before) continue;
    listed.add(file);
    collect(context.faults, () => {
      const table = readTable(path + file, read(file), FIGURE_COLUMNS);
      if (table.length !== Number(rows))
        context.faults.push(
          problem("file-row-count", {
            values: { file: path + file, found: table.length, expected: rows },
            at: { file: path + file, row: table.length + 1, column: FIGURE_COLUMNS[0] },
          }),
        );
      figures.push(...readFigures(path + file, table, context));
    });
  }
  return figures;
}

/** One broken file must not hide the faults of the next. */
function collect(faults: Problem[], run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    faults.push(...error.problems);
  }
}
