import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");

/** The number of this version of Keten. */
export const VERSION: string = (JSON.parse(text) as { version: string }).version;
