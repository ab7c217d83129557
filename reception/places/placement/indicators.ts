import type { Indicators, Placed } from "./model.js";

/** What is watched: moves of children, school changes, and places of the wrong kind. */
export function indicatorsOf(people: readonly Placed[]): Indicators {
  const count = (holds: (one: Placed) => boolean): number => people.filter(holds).length;
  const children = count(({ child }) => child);
  const childMoves = count(({ child, moved }) => child && moved);
  return {
    people: people.length,
    children,
    moves: count(({ moved }) => moved),
    childMoves,
    movesPerChild: children === 0 ? null : childMoves / children,
    schoolChanges: count(({ schoolChanged }) => schoolChanged),
    unsuitable: count(({ state }) => state === "unsuitable"),
    unsuitableChildren: count(({ state, child }) => child && state === "unsuitable"),
    withoutPlace: count(({ state }) => state === "without-place"),
    forAPerson: count(({ state }) => state === "for-a-person"),
  };
}
