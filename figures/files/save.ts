import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Day, isoOf } from "@keten/calendar";
import { KetenError } from "@keten/text";
import type { Figure } from "../model.js";
import { problem } from "../problems.js";
import { FIGURE_COLUMNS } from "./figure-rows.js";
import { asFolder, LIST, LIST_COLUMNS, refuseShipped } from "./own-folder.js";
import { shippedFolder } from "./shipped.js";
import { readStore } from "./store.js";

/** The list while it is being changed; its presence keeps a second writer out. */
const NEW_LIST = `${LIST}.new`;

export interface SavedFigures {
  /** The file written, or nothing where there was nothing to write. */
  file?: string;
  rows: number;
}

/**
 * Adds rows to a folder of the user's own, as a file of their own named after the day; made where it does not exist. No
 * file that stood there is touched but the list of files, which is changed last and in one move: broken off half-way,
 * the folder is as it was. Throws a `KetenError` for the folder of the shipped figures, rows that would not load, a
 * folder in use, or one that cannot be written to.
 */
export function saveFigures(folder: URL, rows: readonly Figure[], day: Day): SavedFigures {
  if (rows.length === 0) return { rows: 0 };
  const place = asFolder(folder);
  const path = fileURLToPath(place);
  writing(path, () => mkdirSync(place, { recursive: true }));
  refuseShipped(place);
  const newList = new URL(NEW_LIST, place);
  writing(path, () => writeFileSync(newList, "", { flag: "wx" }));
  let file: string | undefined;
  try {
    file = freeName(place, isoOf(day));
    const list = listOf(place, path);
    const data = [line(FIGURE_COLUMNS), ...rows.map((row) => line(cellsOf(row)))].join("");
    const name = file;
    writing(path, () => {
      writeFileSync(new URL(name, place), data, { flag: "wx" });
      writeFileSync(newList, list + line([name, String(rows.length)]));
    });
    readStore(shippedFolder, place, NEW_LIST);
    writing(path, () => renameSync(newList, new URL(LIST, place)));
    return { file, rows: rows.length };
  } catch (error) {
    if (file !== undefined) rmSync(new URL(file, place), { force: true });
    rmSync(newList, { force: true });
    throw error;
  }
}

/** The list as it stands, or an empty one. */
function listOf(place: URL, path: string): string {
  const list = new URL(LIST, place);
  let content = line(LIST_COLUMNS);
  writing(path, () => {
    if (existsSync(list)) content = readFileSync(list, "utf8");
  });
  return content;
}

function freeName(place: URL, day: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${day}.csv` : `${day}-${number}.csv`;
    if (!existsSync(new URL(name, place))) return name;
  }
}

const cellsOf = (figure: Figure): string[] =>
  FIGURE_COLUMNS.map((column) => {
    const value = figure[column];
    return column === "published" ? isoOf(figure.published) : value === null ? "" : String(value ?? "");
  });

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`;

/** Tells in whose folder and why the disk refused. */
function writing(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const values = { folder, file: NEW_LIST, reason: code };
    throw new KetenError([problem(code === "EEXIST" ? "folder-busy" : "folder-unwritable", { values, value: folder })]);
  }
}
