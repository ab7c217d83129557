import type { Day } from "@keten/calendar";
import type { Position, View } from "../model/rule.js";

/**
 * The positions on one entry in the order in which they count for a view: for policy the authority's latest,
 * for the court the highest court's latest, then policy. The first whose scope covers the case decides.
 */
export function positionsOn(positions: readonly Position[], entry: string, view: View, knownOn: Day): Position[] {
  const known = positions.filter((one) => one.entry === entry && one.knownFrom <= knownOn);
  const latestFirst = (a: Position, b: Position) => b.knownFrom - a.knownFrom;
  const policy = known.filter((one) => one.view === "policy").sort(latestFirst);
  if (view === "policy") return policy;
  const court = known.filter((one) => one.view === "court").sort((a, b) => b.rank - a.rank || latestFirst(a, b));
  return [...court, ...policy];
}

/** The position of an equal court that holds the opposite of the first, if there is one. */
export function contradicting(positions: readonly Position[]): Position | undefined {
  const first = positions[0];
  if (first?.view !== "court") return undefined;
  return positions.find((one) => one.view === "court" && one.rank === first.rank && one.verdict !== first.verdict);
}
