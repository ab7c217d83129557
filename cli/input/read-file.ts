import { closeSync, openSync, readSync } from "node:fs";
import { fill, KetenError, type Text, t, unreadableBecause } from "@keten/text";
import { problem } from "../problems.js";

/** Far more than any file that people write; something without an end must not fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;
const PART = 1024 * 1024;

/** The text of a file that a person named; `-` is standard input. */
export function readText(file: string): string {
  try {
    return decoded(bytesOf(file)).replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof KetenError) throw error;
    throw unreadable(file, unreadableBecause(error));
  }
}

function decoded(bytes: Buffer): string {
  // The form in which spreadsheets save "Unicode text".
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.toString("utf8");
}

function bytesOf(file: string): Buffer {
  const open = file === "-" ? 0 : openSync(file, "r");
  try {
    const parts: Buffer[] = [];
    for (let size = 0; ; ) {
      const part = Buffer.allocUnsafe(PART);
      const read = readSync(open, part, 0, PART, null);
      if (read === 0) return Buffer.concat(parts);
      size += read;
      if (size > MOST_BYTES)
        throw unreadable(file, fill(t("het is groter dan {most} MB", "it is larger than {most} MB"), { most: 64 }));
      parts.push(part.subarray(0, read));
    }
  } finally {
    if (open !== 0) closeSync(open);
  }
}

const unreadable = (file: string, reason: Text): KetenError =>
  new KetenError([problem("file-unreadable", { value: file, values: { file, reason }, at: { file } })]);
