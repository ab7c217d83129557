import { ruling } from "../sources/rulings.js";
import { source } from "../sources/source.js";

/** The Staatsblad that put the guarantees of unaccompanied minors in detention into the Aliens Decree. */
export const stb202483 = source({
  id: "stb-2024-83",
  nl: "Staatsblad 2024, 83",
  en: "Staatsblad 2024, 83",
  kind: "decree",
  locator: "Stb. 2024, 83",
  url: "https://zoek.officielebekendmakingen.nl/stb-2024-83.html",
  verification: "secondary",
});

/** TQ: no return decision on an unaccompanied minor before adequate reception there was looked into. */
export const tqRuling = ruling(
  "EU:C:2021:9",
  { nl: "Hof van Justitie van de EU, TQ (C-441/19)", en: "Court of Justice of the EU, TQ (C-441/19)" },
  "2021-01-14",
  {
    nl: "geen terugkeerbesluit tegen een alleenstaande minderjarige zonder onderzoek naar opvang in het land van terugkeer",
    en: "no return decision on an unaccompanied minor without an inquiry into reception in the country of return",
  },
);

export const receptionForMinors = source({
  id: "coa-nidos-amv",
  nl: "Opvang van alleenstaande minderjarige vreemdelingen, openbare beschrijving door COA en Nidos",
  en: "Reception of unaccompanied minors, public description by COA and Nidos",
  kind: "policy",
  locator: "opvangvormen amv",
  url: "https://www.coa.nl/nl/amv-opvang",
  verification: "secondary",
});
