import type { MunicipalityShare } from "@keten/distribution";

export interface Rank {
  /** 1 for the most places. */
  rank: number;
  count: number;
  above: MunicipalityShare | null;
  below: MunicipalityShare | null;
}

/** Where a municipality stands by its number of places; equal numbers stand in the order of their inhabitants. */
export function rankOf(all: readonly MunicipalityShare[], code: string): Rank | null {
  const order = all.toSorted(
    (a, b) => b.places - a.places || b.inhabitants - a.inhabitants || (a.code < b.code ? -1 : 1),
  );
  const at = order.findIndex((one) => one.code === code);
  if (at < 0) return null;
  return { rank: at + 1, count: order.length, above: order[at - 1] ?? null, below: order[at + 1] ?? null };
}
