import { parliamentaryPaper } from "../sources/national.js";
import { source } from "../sources/source.js";

/** Regulation (EU) 2024/1350 on resettlement; read in a copy of the Official Journal text. */
export const resettlementFramework = (article: string) =>
  source({
    id: "eu-2024-1350",
    nl: `Verordening (EU) 2024/1350 (hervestiging), artikel ${article}`,
    en: `Regulation (EU) 2024/1350 (resettlement), article ${article}`,
    kind: "eu",
    locator: `CELEX 32024R1350, art. ${article}`,
    url: "https://eur-lex.europa.eu/eli/reg/2024/1350/oj",
    published: "2024-05-22",
    verification: "official",
  });

/** Of both letters only the beginning was read: who nominates, and who can be nominated. */
export const framework2020 = parliamentaryPaper(
  "19637-2608",
  "Kamerbrief over het beleidskader hervestiging 2020-2023 (begin gelezen)",
  "Letter to parliament on the resettlement framework 2020-2023 (beginning read)",
  "2020-05-26",
  "secondary",
);
export const framework2024 = parliamentaryPaper(
  "19637-3324",
  "Kamerbrief over de beleidskaders hervestiging 2024 en 2025 (begin gelezen)",
  "Letter to parliament on the resettlement frameworks 2024 and 2025 (beginning read)",
  "2024-12-18",
  "secondary",
);

export const quotaPress = source({
  id: "nieuwsuur-hervestiging-2024",
  nl: "Nieuwsuur over het aantal hervestigde vluchtelingen: van 500 naar 200 per jaar",
  en: "Nieuwsuur on the number of resettled refugees: from 500 to 200 a year",
  kind: "press",
  locator: "Nieuwsuur, november 2024",
  verification: "secondary",
});
