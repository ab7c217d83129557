import { t } from "@keten/text";

/** The words of a placement. */
export const placementWords = {
  title: t("Wie krijgt welke plek, op {on}", "Who gets which place, on {on}"),
  person: t("wie", "who"),
  place: t("plek", "place"),
  because: t("waarom", "why"),
  moves: t(
    "Verhuizingen: {moves}, waarvan {childMoves} van kinderen.",
    "Moves: {moves}, of which {childMoves} of children.",
  ),
  perChild: t("Verhuizingen per kind: {count}.", "Moves per child: {count}."),
  schools: t("Kinderen die van school wisselen: {count}.", "Children who change school: {count}."),
  unsuitable: t(
    "Op een plek van de verkeerde soort: {count}, waarvan {children} kinderen.",
    "In a place of the wrong kind: {count}, of which {children} children.",
  ),
  open: t("Wacht op een medewerker: {count}.", "Waits for an official: {count}."),
  proven: t("Lichter kan het niet, met deze gewichten.", "It cannot be lighter, with these weights."),
  notProven: t("Misschien kan het lichter.", "It may be possible lighter."),
};
