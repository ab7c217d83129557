import { source, type Verification } from "../sources/source.js";

/** Regulation (EU) 2024/1347; read in a copy of the Official Journal text. */
export const qualificationRegulation = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1347",
    nl: `Verordening (EU) 2024/1347 (kwalificatie), artikel ${article}`,
    en: `Regulation (EU) 2024/1347 (qualification), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1347, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1347/oj",
    published: "2024-05-22",
    verification,
  });

/** Regulation 1182/71 on periods, dates and time limits in acts of the Union; not read again. */
export const periodsRegulation = source({
  id: "eu-1971-1182",
  nl: "Verordening (EEG, Euratom) 1182/71 (termijnen), artikel 3, lid 4",
  en: "Regulation (EEC, Euratom) 1182/71 (periods and time limits), article 3(4)",
  kind: "eu",
  locator: "CELEX 31971R1182, art. 3(4)",
  verification: "unverified",
});

/** What the immigration service tells about permits since the Pact, as reported by others. */
export const indOnPermits = source({
  id: "ind-vergunning-2026",
  nl: "IND over de asielvergunning sinds 12 juni 2026, zoals weergegeven door derden (nagekeken 5 oktober 2026)",
  en: "IND on the asylum permit since 12 June 2026, as reported by others (checked 5 October 2026)",
  kind: "press",
  locator: "IND, asielvergunning voor onbepaalde tijd",
  verification: "secondary",
});

/** Directive 2011/95/EU, repealed as of 12 June 2026; not read again. */
export const qualificationDirective = (article: string) =>
  source({
    id: "eu-2011-95",
    nl: `Richtlijn 2011/95/EU (Kwalificatierichtlijn), artikel ${article}`,
    en: `Directive 2011/95/EU (Qualification Directive), article ${article}`,
    kind: "eu",
    locator: `CELEX 32011L0095, art. ${article}`,
    verification: "unverified",
  });
