import type { z } from "zod";
import { isPart } from "../reading/layers.js";

type Issue = z.core.$ZodIssue;

/**
 * The scenario with each faulty part taken from a sound one, so that the rest of it can be checked too and a
 * person hears of every fault at once. Nothing where the sound one cannot help.
 */
export function mended(content: unknown, issues: readonly Issue[], sound: unknown): unknown {
  const result: unknown = structuredClone(content);
  for (const issue of issues) {
    const path = issue.path.map(String);
    // With other groups nothing of the sound scenario fits.
    if (path[0] === "groups") return undefined;
    const keys = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
    for (const key of keys)
      if (!replace(result, key, issue.code === "unrecognized_keys" ? undefined : sound)) return undefined;
  }
  return result;
}

/** Puts a part of the sound scenario in the place of another, or takes that away where the sound one has none. */
function replace(content: unknown, path: readonly string[], sound: unknown): boolean {
  const last = path.at(-1);
  const around = partAt(content, path.slice(0, -1));
  if (last === undefined || typeof around !== "object" || around === null) return false;
  const value = partAt(sound, path);
  if (value !== undefined) (around as Record<string, unknown>)[last] = structuredClone(value);
  else if (isPart(around)) delete around[last];
  else return false;
  return true;
}

function partAt(content: unknown, path: readonly string[]): unknown {
  let part = content;
  for (const key of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, key)) return undefined;
    part = (part as Record<string, unknown>)[key];
  }
  return part;
}
