import { closest, distance } from "fastest-levenshtein";

/** The name nearest to one that does not exist, if it could be what was meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const inside = names.find((one) => one.toLowerCase().endsWith(`.${name.toLowerCase()}`));
  if (inside) return inside;
  const best = closest(name, [...names]);
  return distance(name, best) <= Math.max(3, Math.ceil(name.length / 2)) ? best : undefined;
}
