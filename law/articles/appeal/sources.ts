import { vb2000 } from "../sources/national.js";
import { source } from "../sources/source.js";

/** Regulation (EU) 2024/1351 on asylum and migration management, on remedies; read in a copy of the Official Journal. */
export const ammrRemedies = source({
  id: "eu-2024-1351-43",
  nl: "Verordening (EU) 2024/1351 (asiel- en migratiebeheer), artikel 43",
  en: "Regulation (EU) 2024/1351 (asylum and migration management), article 43",
  kind: "eu",
  locator: "CELEX 32024R1351, art. 43",
  url: "https://eur-lex.europa.eu/eli/reg/2024/1351/oj",
  published: "2024-05-22",
  verification: "official",
});

/** The proposal that became Regulation (EU) 2026/463; the adopted words were not seen. */
export const safeThirdCountryChange = source({
  id: "eu-2026-463-voorstel",
  nl: "Voorstel voor Verordening (EU) 2026/463 (veilig derde land); de aangenomen tekst is niet gezien",
  en: "Proposal for Regulation (EU) 2026/463 (safe third country); the adopted text was not seen",
  kind: "eu",
  locator: "Verordening (EU) 2026/463, wijziging van artikel 68(3)",
  verification: "unverified",
});

/** Who may await a ruling on interim relief; the older text was read in the version of 1 January 2024. */
export const awaitingRelief = vb2000("7.3 (tot 12 juni 2026)");
export const awaitingReliefSincePact = vb2000("7.3 (vanaf 12 juni 2026)");
