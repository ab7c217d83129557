import { readFileSync } from "node:fs";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";

/** The text of a file that a person named; `-` is standard input. */
export function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new KetenError([problem("file-unreadable", { value: file, values: { file, reason }, at: { file } })]);
  }
}
