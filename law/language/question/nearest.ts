import { distance } from "fastest-levenshtein";

/** The name nearest to one that does not exist, if it could be what was meant; a right beginning counts for much. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const inside = names.find((one) => one.toLowerCase().endsWith(`.${wanted}`));
  if (inside) return inside;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of names) {
    const candidate = one.toLowerCase();
    // As far as the name goes, and as a whole: a name that stops early is nearer than another name.
    const apart = Math.min(distance(wanted, candidate), distance(wanted, candidate.slice(0, wanted.length)) + 1);
    if (apart < least) {
      least = apart;
      best = one;
    }
  }
  return least <= Math.max(3, Math.ceil(name.length / 3)) ? best : undefined;
}
