import { t } from "@keten/text";
import type { Weights } from "./model.js";

/** What weighs where a document does not say. Our own guess: nobody published how heavy a move weighs. */
export const DEFAULT_WEIGHTS: Weights = {
  adultMove: 1,
  childMove: 3,
  schoolChange: 2,
  adultUnsuitable: 5,
  childUnsuitable: 10,
  withoutPlace: 1000,
};

/** How the weights are to be read, and what they rest on. */
export const WEIGHTS_BASIS = {
  basis: "guess",
  note: t(
    "Eigen aanname: een verhuizing van een kind weegt zwaarder dan die van een volwassene, een plek van de verkeerde soort zwaarder dan een verhuizing, en geen plek het zwaarst. Er is geen bron voor de getallen; ze zijn zelf te kiezen.",
    "Our own assumption: a child's move weighs more than an adult's, a place of the wrong kind more than a move, and no place most of all. There is no source for the numbers; choose your own.",
  ),
} as const;
