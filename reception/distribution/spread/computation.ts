import type { MunicipalityShare } from "../model.js";
import type { Asked, Spread } from "./asked.js";
import { rounded, unroundedPlaces, weigh } from "./formula.js";
import { minorsShare } from "./minors.js";
import { municipalityShare, provinceShares } from "./shares.js";

/** Every municipality by the law's formula, each rounded by itself. */
export function compute(asked: Asked, scores: Readonly<Record<string, number>>): Spread {
  const { inputs, places, inhabitants } = asked;
  const rows = inputs.municipalities.map(({ code }) => ({
    inhabitants: inhabitants[code]?.value ?? 0,
    score: scores[code] ?? 0,
  }));
  const { weights, totalWeight } = weigh(rows, asked.nationalInhabitants);
  const minorsInAll = minorsShare(asked);
  const municipalities = inputs.municipalities.map((one, index): MunicipalityShare => {
    const weight = weights[index] ?? 0;
    const number = (all: number) => rounded(unroundedPlaces(all, weight, totalWeight));
    return municipalityShare(
      asked,
      one,
      {
        places: number(places),
        minors: minorsInAll.minors === null ? null : number(minorsInAll.minors),
        kind: "computed",
        score: scores[one.code] ?? null,
      },
      { kind: "computed", weight, totalWeight, minors: minorsInAll.minors },
    );
  });
  return {
    kind: "computed",
    ...minorsInAll,
    municipalities,
    provinces: provinceShares(asked, municipalities, () => "computed"),
  };
}
