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
  const { code, name, province } = municipality;
  const inhabitants = asked.inhabitants[code]?.value ?? 0;
  let made: MunicipalityShare["explanation"] | undefined;
  // Written out, and without the parts that few have: 342 of these are made while somebody moves a slider.
  const share: MunicipalityShare = {
    code,
    name,
    province,
    inhabitants,
    score,
    places,
    minors,
    kind,
    byInhabitants: (asked.places * inhabitants) / asked.nationalInhabitants,
    // Words are made when somebody reads them: most numbers are only looked at.
    get explanation() {
      return (made ??= explainMunicipality(asked, share, reckoning));
    },
  };
  const published = asked.cycle.municipalities[code];
  return published ? Object.assign(share, published) : share;
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
    let made: ProvinceShare["explanation"] | undefined;
    return {
      ...share,
      get explanation() {
        return (made ??= explainProvince(asked, share));
      },
    };
  });
}
