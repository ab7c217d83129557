import { joined, type Places } from "./places.js";

/** What a scenario says before it is checked, and where each part of it is written. */
export interface Layer {
  content: unknown;
  places: Places;
}

export const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Data that was not read from a file: every part is there, but written nowhere. */
export function layerOfData(content: unknown): Layer {
  const places: Places = new Map([["", undefined]]);
  const note = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      places.set(joined(path, key), undefined);
      note(item, joined(path, key));
    }
  };
  note(content, "");
  return { content, places };
}

const KINDS = ["value", "byPeriod", "figures"];

/** Lays differences over a scenario: parts are merged, everything else is replaced, null takes a part away. */
export function overlaid(base: Layer, differences: Layer): Layer {
  const replaced = new Set<string>();
  const overlay = (below: unknown, above: unknown, path: string): unknown => {
    if (!isPart(below) || !isPart(above)) {
      replaced.add(path);
      return above;
    }
    const result: Record<string, unknown> = Object.assign(Object.create(null), below);
    const remove = (key: string): void => {
      delete result[key];
      replaced.add(joined(path, key));
    };
    // A number comes as a value, by period or from the figures, never two of these: the newer wins.
    if ("basis" in below && KINDS.some((kind) => kind in above)) for (const kind of KINDS) remove(kind);
    for (const [key, value] of Object.entries(above))
      if (value === null) remove(key);
      else result[key] = overlay(result[key], value, joined(path, key));
    return result;
  };
  const content = overlay(base.content, differences.content, "");
  const places: Places = new Map();
  for (const [path, place] of base.places) if (!isReplaced(path, replaced)) places.set(path, place);
  for (const [path, place] of differences.places) places.set(path, place);
  return { content, places };
}

function isReplaced(path: string, replaced: ReadonlySet<string>): boolean {
  for (let around = path; around !== ""; around = around.slice(0, Math.max(0, around.lastIndexOf("."))))
    if (replaced.has(around)) return true;
  return false;
}
