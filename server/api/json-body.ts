import { problem } from "../problems.js";
import { HttpProblem } from "./http-problem.js";

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
  const key = forbiddenKey(value);
  if (key !== null) throw new HttpProblem(400, [problem("json-forbidden-key", { field: key })]);
  return value;
}

function placeOf(error: SyntaxError, text: string): { line: number; column: string } | null {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split("\n");
  return { line: before.length, column: String((before.at(-1)?.length ?? 0) + 1) };
}

/** Keys that can reach an object's prototype; walked without recursion, since nesting is the sender's choice. */
function forbiddenKey(root: unknown): string | null {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const [key, member] of Object.entries(value)) {
      if (key === "__proto__" || key === "constructor" || key === "prototype") return key;
      waiting.push(member);
    }
  }
  return null;
}
