import { source, type Verification } from "./source.js";

/**
 * A ruling. `secondary`: the date was copied from the ruling's header, what it holds comes from a published summary
 * or a reference note, and the ruling itself was not read in full.
 */
export const ruling = (
  ecli: string,
  court: { nl: string; en: string },
  published: string,
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
    published,
    verification,
  });

export const districtCourt = { nl: "Rechtbank Den Haag", en: "District Court The Hague" };
export const councilOfState = { nl: "Afdeling bestuursrechtspraak van de Raad van State", en: "Council of State" };
export const courtOfJustice = { nl: "Hof van Justitie van de EU", en: "Court of Justice of the EU" };

/** Higher courts count before lower ones. */
export const RANK = { districtCourt: 1, councilOfState: 2, courtOfJustice: 3 } as const;
