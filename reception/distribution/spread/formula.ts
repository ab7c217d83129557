import { roundTo } from "@keten/law-language";

/** One municipality as the formula sees it. */
export interface FormulaRow {
  inhabitants: number;
  /** SES-WOA score. */
  score: number;
}

export interface FormulaResult {
  /** Weight of each row, and their sum. */
  weights: readonly number[];
  totalWeight: number;
  inhabitants: number;
}

/** The weights of all rows. Add them in one order, so that the order in which somebody wrote the rows cannot matter. */
export function weigh(rows: readonly FormulaRow[], nationalInhabitants: number): FormulaResult {
  const weights = rows.map(({ inhabitants, score }) => weightOf(inhabitants, score, nationalInhabitants));
  return { weights, totalWeight: weights.reduce((a, b) => a + b, 0), inhabitants: nationalInhabitants };
}

/** The law's rule `distribution.weight`. */
export const weightOf = (inhabitants: number, score: number, nationalInhabitants: number): number =>
  ((score + 1) * inhabitants) / nationalInhabitants;

/** What the law's rule `distribution.indicative-places` rounds. */
export const unroundedPlaces = (places: number, weight: number, totalWeight: number): number =>
  (places * weight) / totalWeight;

/** To the nearest whole number, halves up: the law's own rounding, so that both say the same at a half. */
export const rounded = (value: number): number => roundTo(value, "nearest");
