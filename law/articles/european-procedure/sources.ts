import { source, type Verification } from "../sources/source.js";

/** Regulation (EU) 2024/1356 on screening; read in a copy of the Official Journal text of 22 May 2024. */
export const screeningRegulation = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1356",
    nl: `Verordening (EU) 2024/1356 (screening), artikel ${article}`,
    en: `Regulation (EU) 2024/1356 (screening), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1356, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1356/oj",
    published: "2024-05-22",
    verification,
  });

/** Regulation (EU) 2024/1358 on Eurodac; read in a copy of the Official Journal text of 22 May 2024. */
export const eurodacRegulation = (article: string, verification: Verification = "official") =>
  source({
    id: "eu-2024-1358",
    nl: `Verordening (EU) 2024/1358 (Eurodac), artikel ${article}`,
    en: `Regulation (EU) 2024/1358 (Eurodac), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1358, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1358/oj",
    published: "2024-05-22",
    verification,
  });

/** Directive (EU) 2024/1346 on reception, where the procedure refers to it; read in a copy of the text of 22 May 2024. */
export const receptionDirectiveOnNeeds = source({
  id: "eu-2024-1346-25",
  nl: "Richtlijn (EU) 2024/1346 (opvang), artikel 25",
  en: "Directive (EU) 2024/1346 (reception), article 25",
  kind: "eu",
  locator: "CELEX 32024L1346, art. 25",
  url: "https://eur-lex.europa.eu/eli/dir/2024/1346/oj",
  published: "2024-05-22",
  verification: "official",
});

/** Adopted by the Council on 23 February 2026; known from the summary of the European Parliament, not read itself. */
export const safeThirdCountryAmendment = source({
  id: "eu-2026-463",
  nl: "Verordening (EU) 2026/463 (veilig derde land), samenvatting van het Europees Parlement",
  en: "Regulation (EU) 2026/463 (safe third country), summary by the European Parliament",
  kind: "eu",
  locator: "CELEX 32026R0463",
  url: "https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1890035",
  verification: "secondary",
});

/** Adopted by the Council on 23 February 2026; known from the Commission proposal and from press reports. */
export const safeOriginList = source({
  id: "eu-2026-464",
  nl: "Verordening (EU) 2026/464 (EU-lijst van veilige landen van herkomst), uit persberichten en het voorstel COM(2025) 186",
  en: "Regulation (EU) 2026/464 (EU list of safe countries of origin), from press reports and the proposal COM(2025) 186",
  kind: "eu",
  locator: "CELEX 32026R0464",
  url: "https://agenceurope.eu/en/bulletin/article/13814/34",
  verification: "secondary",
});

/** The Commission's act on capacity was found; the number for the Netherlands in its annex was not read. */
export const adequateCapacityDecision = (verification: Verification = "secondary") =>
  source({
    id: "eu-2024-2150",
    nl: "Uitvoeringsbesluit (EU) 2024/2150 van de Commissie (capaciteit van de grensprocedure)",
    en: "Commission Implementing Decision (EU) 2024/2150 (capacity of the border procedure)",
    kind: "eu",
    locator: "CELEX 32024D2150",
    url: "https://eur-lex.europa.eu/eli/dec_impl/2024/2150/oj",
    published: "2024-08-09",
    verification,
  });
