import { t } from "@keten/text";
import { problem } from "../problems.js";
import { HttpProblem } from "./http-problem.js";

const MAX_DEPTH = 64;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads a JSON text, naming the place of a fault.
 * @throws HttpProblem 400
 */
export function readJson(text: string): unknown {
  if (text.trim() === "") throw new HttpProblem(400, [problem("content-missing")]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = placeOf(error, text);
    throw new HttpProblem(400, [problem("json-invalid", place ? { at: place } : {})]);
  }
  checkShape(value);
  return value;
}

function placeOf(error: SyntaxError, text: string): { line: number; column: string } | null {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split("\n");
  return { line: before.length, column: String((before.at(-1)?.length ?? 0) + 1) };
}

/**
 * Refuses keys that can reach an object's prototype, and nesting that nobody means. Walked without
 * recursion, since the nesting is the sender's choice.
 */
function checkShape(root: unknown): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      throw new HttpProblem(400, [
        problem("json-too-deep", {
          allowed: t(`ten hoogste ${MAX_DEPTH} niveaus in elkaar`, `at most ${MAX_DEPTH} levels inside each other`),
        }),
      ]);
    }
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      const key = Object.keys(value).find((name) => FORBIDDEN.has(name));
      if (key !== undefined) throw new HttpProblem(400, [problem("json-forbidden-key", { field: key })]);
      for (const member of Object.values(value)) below.push(member);
    }
    level = below;
  }
}
