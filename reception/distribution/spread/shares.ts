import { explainMunicipality } from "../explanation/municipality.js";
import { explainProvince } from "../explanation/province.js";
import type { Reckoning } from "../explanation/reckoning.js";
import type { Municipality, MunicipalityShare, ProvinceShare, ShareKind } from "../model.js";
import type { Asked } from "./asked.js";

/** The number of one municipality, with all that was published about it. */
export function municipalityShare(
  asked: Asked,
  municipality: Municipality,
  { places, minors, kind, score }: Pick<MunicipalityShare, "places" | "minors" | "kind" | "score">,
  reckoning: Reckoning,
): MunicipalityShare {
  const { cycle, inhabitants, nationalInhabitants } = asked;
  const people = inhabitants[municipality.code]?.value ?? 0;
  const share: Omit<MunicipalityShare, "explanation"> = {
    ...municipality,
    inhabitants: people,
    score,
    places,
    minors,
    kind,
    byInhabitants: (asked.places * people) / nationalInhabitants,
    ...cycle.municipalities[municipality.code],
  };
  return withExplanation(share, () => explainMunicipality(asked, share, reckoning));
}

/** The provinces, each the sum of its municipalities. */
export function provinceShares(
  asked: Asked,
  municipalities: readonly MunicipalityShare[],
  kindOf: (code: string) => ShareKind,
): ProvinceShare[] {
  return asked.inputs.provinces.map((province) => {
    const own = municipalities.filter((one) => one.province === province.code);
    const sum = (of: (one: MunicipalityShare) => number) => own.reduce((total, one) => total + of(one), 0);
    const share: Omit<ProvinceShare, "explanation"> = {
      ...province,
      municipalities: own.length,
      inhabitants: sum((one) => one.inhabitants),
      places: sum((one) => one.places),
      minors: own.some((one) => one.minors === null) ? null : sum((one) => one.minors ?? 0),
      kind: kindOf(province.code),
      byInhabitants: sum((one) => one.byInhabitants),
      ...asked.cycle.provinces[province.code],
    };
    return withExplanation(share, () => explainProvince(asked, share));
  });
}

/** Words are made when somebody reads them: most numbers are only looked at. */
function withExplanation<Share extends object, Explanation>(
  share: Share,
  explain: () => Explanation,
): Share & { readonly explanation: Explanation } {
  let made: Explanation | undefined;
  return Object.defineProperty(share, "explanation", {
    enumerable: true,
    get: () => (made ??= explain()),
  }) as Share & { readonly explanation: Explanation };
}
