import { source, type Verification } from "./source.js";

/**
 * A ruling. `secondary`: the date was copied from the ruling's header, what it holds comes from a published summary
 * or a reference note, and the ruling itself was not read in full.
 */
export const ruling = (
  ecli: string,
  court: { nl: string; en: string },
  published: string | undefined,
  holds: { nl: string; en: string },
  verification: Verification = "secondary",
) =>
  source({
    id: ecli.toLowerCase().replace(/:/g, "-"),
    nl: `${court.nl}: ${holds.nl}`,
    en: `${court.en}: ${holds.en}`,
    kind: "ruling",
    locator: `ECLI:${ecli}`,
    ...(ecli.startsWith("NL:") ? { url: `https://uitspraken.rechtspraak.nl/details?id=ECLI:${ecli}` } : {}),
    ...(published === undefined ? {} : { published }),
    verification,
  });

export const districtCourt = { nl: "Rechtbank Den Haag", en: "District Court The Hague" };
export const councilOfState = { nl: "Afdeling bestuursrechtspraak van de Raad van State", en: "Council of State" };
export const courtOfJustice = { nl: "Hof van Justitie van de EU", en: "Court of Justice of the EU" };

/** Rulings on late decisions that both set the extension of 2024 aside and give a new term with a penalty. */
export const lateDecision2500 = ruling(
  "NL:RBDHA:2025:2500",
  districtCourt,
  "2025-02-21",
  {
    nl: "WBV 2023/26 niet toegepast; termijn van 8 weken, € 100 per dag, ten hoogste € 7.500",
    en: "WBV 2023/26 not applied; term of 8 weeks, €100 a day, at most €7,500",
  },
  "official",
);
export const lateDecision4020 = ruling(
  "NL:RBDHA:2025:4020",
  districtCourt,
  "2025-03-03",
  {
    nl: "WBV 2023/26 niet toegepast; termijn van 16 weken, € 100 per dag, ten hoogste € 7.500",
    en: "WBV 2023/26 not applied; term of 16 weeks, €100 a day, at most €7,500",
  },
  "official",
);

/** Higher courts count before lower ones. */
export const RANK = { districtCourt: 1, councilOfState: 2, courtOfJustice: 3 } as const;
