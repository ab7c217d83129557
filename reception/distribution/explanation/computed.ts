import { fill, t } from "@keten/text";
import type { MunicipalityShare } from "../model.js";
import { decree } from "../sources.js";
import type { Asked } from "../spread/asked.js";
import { written } from "./numbers.js";
import type { Reckoning } from "./reckoning.js";
import type { Step } from "./step.js";

/** The formula of the decree, with the numbers filled in. */
export function computedSteps(
  asked: Asked,
  share: Omit<MunicipalityShare, "explanation">,
  { weight, totalWeight }: Extract<Reckoning, { kind: "computed" }>,
): Step[] {
  const law = { sources: [decree.id], verification: decree.verification };
  const exact = (asked.places * weight) / totalWeight;
  return [
    {
      id: "weight",
      label: t("Gewicht", "Weight"),
      value: weight,
      unit: "weight",
      how: fill(
        t(
          "(score {score} + 1) × {people} inwoners ÷ {all} inwoners van Nederland.",
          "(score {score} + 1) × {people} inhabitants ÷ {all} inhabitants of the Netherlands.",
        ),
        {
          score: written(share.score ?? 0, 3),
          people: written(share.inhabitants),
          all: written(asked.nationalInhabitants),
        },
      ),
      ...law,
    },
    {
      id: "total-weight",
      label: t("Gewicht van alle gemeenten samen", "Weight of all municipalities together"),
      value: totalWeight,
      unit: "weight",
      how: fill(t("De som van {count} gewichten.", "The sum of {count} weights."), {
        count: asked.inputs.municipalities.length,
      }),
      ...law,
    },
    {
      id: "unrounded",
      label: t("Niet afgerond", "Not rounded"),
      value: exact,
      unit: "places",
      how: fill(t("{places} plekken × {weight} ÷ {total}.", "{places} places × {weight} ÷ {total}."), {
        places: written(asked.places),
        weight: written(weight, 8),
        total: written(totalWeight, 8),
      }),
      ...law,
    },
    {
      id: "places",
      label: t("Plekken", "Places"),
      value: share.places,
      unit: "places",
      how: fill(
        t(
          "{exact} afgerond op een heel getal. Elke gemeente wordt apart afgerond; daarom kan de som iets van {places} verschillen.",
          "{exact} rounded to a whole number. Each municipality is rounded by itself; so the sum may differ a little from {places}.",
        ),
        { exact: written(exact, 4), places: written(asked.places) },
      ),
      ...law,
    },
  ];
}
