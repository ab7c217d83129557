import { source } from "../sources/source.js";

/** The Council act on the pool of 2026; its text was not found, its content stands in press reports. */
export const pool2026 = source({
  id: "solidariteitspool-2026",
  nl: "Raad van de EU: uitvoeringsbesluit over de solidariteitspool 2026, volgens Agence Europe en het persbericht van de Raad",
  en: "Council of the EU: implementing act on the solidarity pool 2026, after Agence Europe and the Council's press release",
  kind: "press",
  locator: "schriftelijke procedure, gesloten op 22 december 2025",
  published: "2025-12-22",
  verification: "secondary",
});

/** The Dutch pledge, as a civic page reports it from two parliamentary papers. */
export const dutchPledge = source({
  id: "solidariteit-nederland-2026",
  nl: "Nederlandse toezegging aan de solidariteitspool 2026 (Kamerstukken 32 317 en 19 637, nr. 3503), volgens een burgersite",
  en: "Dutch pledge to the solidarity pool 2026 (parliamentary papers 32 317 and 19 637, no. 3503), after a civic site",
  kind: "press",
  locator: "Kamerstukken 19 637, nr. 3503",
  verification: "unverified",
});

export const pressureDecision = source({
  id: "eu-2025-2323",
  nl: "Uitvoeringsbesluit (EU) 2025/2323 van de Commissie over migratiedruk in de lidstaten",
  en: "Commission Implementing Decision (EU) 2025/2323 on migratory pressure in the Member States",
  kind: "eu",
  locator: "CELEX 32025D2323",
  published: "2025-11-14",
  verification: "secondary",
});
