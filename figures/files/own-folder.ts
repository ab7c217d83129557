import { existsSync, realpathSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { shippedFolder } from "./shipped.js";

/** The file that names the files of a folder, with the number of rows each must have. */
export const LIST = "files.csv";
export const LIST_COLUMNS = ["file", "rows"] as const;

/** A path as the address of a folder. */
export const folderOf = (path: string): URL => pathToFileURL(`${resolve(path)}/`);

/** An address of a folder, with the slash that addresses of files in it need. */
export const asFolder = (folder: URL): URL => (folder.pathname.endsWith("/") ? folder : new URL(`${folder.href}/`));

/**
 * The user's own folder of figures, from the environment variable KETEN_FIGURES: what `refresh` brought, kept apart
 * from the figures that come with Keten. Nothing where the variable is not set.
 */
export function ownFolder(environment: Readonly<Record<string, string | undefined>> = process.env): URL | undefined {
  const path = environment["KETEN_FIGURES"];
  return path === undefined || path.trim() === "" ? undefined : folderOf(path);
}

/** The figures that come with Keten are not the user's own: they would all be there twice. */
export function refuseShipped(folder: URL): void {
  const path = fileURLToPath(folder);
  if (`${realpathSync(folder)}${sep}`.startsWith(realpathSync(shippedFolder) + sep))
    throw new KetenError([
      problem("folder-shipped", { values: { folder: path }, field: "KETEN_FIGURES", value: path }),
    ]);
}

/** Whether an own folder has a list yet. A folder that does not exist is more likely a slip of the pen, and refused. */
export function hasOwnList(folder: URL, list: string): boolean {
  if (existsSync(folder)) refuseShipped(folder);
  if (existsSync(new URL(list, folder))) return true;
  if (existsSync(folder)) return false;
  const path = fileURLToPath(folder);
  throw new KetenError([problem("folder-missing", { values: { folder: path }, field: "KETEN_FIGURES", value: path })]);
}
