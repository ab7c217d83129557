import { KetenError, type Problem } from "@keten/text";
import { problem } from "../../problems.js";
import { lineOfJsonFault } from "./json-fault.js";
import { joined, type Places } from "./places.js";
import type { WrittenScenario } from "./written.js";

/**
 * Reads a scenario in JSON.
 * @throws KetenError where it is not valid, with the line
 */
export function readJson(text: string, file: string): WrittenScenario {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const line = lineOfJsonFault(text);
    throw new KetenError([problem("scenario-not-json", { values: { file, line }, at: { file, line } })]);
  }
  return { content, ...placesIn(text, file) };
}

const MARK = /\n|"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"|[[\]{},]/g;

/** The line of every part of a text that is valid JSON, and the keys that are there twice. */
function placesIn(text: string, file: string): { places: Places; problems: Problem[] } {
  const places: Places = new Map([["", { file, line: 1 }]]);
  const problems: Problem[] = [];
  /** For each open part: its path, the next place in a list, and the key that waits for its value. */
  const open: { path: string; place: number; key: string | undefined; keys: Set<string> }[] = [];
  let line = 1;
  const pathHere = (): string => {
    const part = open.at(-1);
    return part === undefined ? "" : joined(part.path, part.key ?? part.place);
  };
  for (const [token] of text.matchAll(MARK)) {
    const part = open.at(-1);
    if (token === "{" || token === "[") {
      const path = pathHere();
      if (!places.has(path)) places.set(path, { file, line });
      open.push({ path, place: 0, key: undefined, keys: new Set() });
    } else if (token === "}" || token === "]") open.pop();
    else if (token === "," && part) {
      part.key = undefined;
      part.place++;
    } else if (token.endsWith(":") && part) {
      part.key = JSON.parse(token.slice(0, -1).trimEnd()) as string;
      const field = pathHere();
      const at = { file, line };
      if (part.keys.has(part.key)) problems.push(problem("key-twice", { field, values: { name: field }, at }));
      part.keys.add(part.key);
      places.set(field, at);
    }
    line += token.split("\n").length - 1;
  }
  return { places, problems };
}
