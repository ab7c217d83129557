import { isoOf } from "@keten/calendar";
import { sourceToJson } from "@keten/law-language";
import { type Problem, t } from "@keten/text";
import { problem } from "../problems.js";
import type { PlacementDocument } from "./document.js";
import type { Placed } from "./model.js";
import { place } from "./place.js";
import { MOST_NODES } from "./solve.js";
import { WEIGHTS_BASIS } from "./weights.js";

/**
 * A placement for programs: days as ISO text, sources once.
 * @throws KetenError with everything that is wrong with the people or the locations
 */
export async function placementAnswer({ people, locations, asked }: PlacementDocument) {
  const placement = await place(people, locations, asked);
  const sources = placement.people.flatMap(({ needs }) => needs.sources);
  const unique = sources.filter(
    (one, index) => sources.findIndex(({ id, locator }) => id === one.id && locator === one.locator) === index,
  );
  return {
    on: isoOf(placement.on),
    people: placement.people.map(personJson),
    indicators: placement.indicators,
    left: placement.left,
    weights: { ...placement.weights, ...WEIGHTS_BASIS },
    weight: placement.weight,
    proven: placement.proven,
    warnings: warningsOf(placement.proven, placement.indicators.withoutPlace),
    sources: unique.map(sourceToJson),
  };
}

export type PlacementAnswer = Awaited<ReturnType<typeof placementAnswer>>;

const personJson = ({ needs, ...placed }: Placed) => ({
  ...placed,
  needs: {
    kind: needs.kind,
    outcome: needs.outcome,
    because: needs.because,
    missing: needs.missing,
    rules: needs.rules,
    verification: needs.verification,
  },
});

function warningsOf(proven: boolean, withoutPlace: number): Problem[] {
  const severity = "warning" as const;
  return [
    ...(proven ? [] : [problem("placement-broken-off", { severity, values: { nodes: MOST_NODES } })]),
    ...(withoutPlace === 0
      ? []
      : [
          problem("people-without-place", {
            severity,
            values: { count: withoutPlace },
            allowed: t(
              "meer plekken van de juiste soort, of noodopvang",
              "more places of the right kind, or emergency reception",
            ),
          }),
        ]),
  ];
}
