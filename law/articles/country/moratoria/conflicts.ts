import { t } from "@keten/text";
import { emn2024 } from "../../sources/national.js";
import { districtCourt, ruling } from "../../sources/rulings.js";
import { indPages, inliaAfghanistan2022, letters } from "../sources.js";

/** Where sources disagree about the measures for Lebanon: its days and the regions it covers. */
export const lebanonConflict = {
  says: t(
    "een rechtbank noemt 14 november 2024 tot en met 13 mei 2025, en alleen drie regio's (Zuid, Nabatiye, Baalbek-Hermel). Op 14 november 2024 is de brief aan de Tweede Kamer gedateerd.",
    "a district court gives 14 November 2024 to 13 May 2025, and three regions only (South, Nabatiye, Baalbek-Hermel). The letter to parliament is dated 14 November 2024.",
  ),
  sources: [
    ruling("NL:RBDHA:2025:15591", districtCourt, "2025-08-05", {
      nl: "besluitmoratorium Libanon van 14 november 2024 tot en met 13 mei 2025",
      en: "decision moratorium for Lebanon from 14 November 2024 to 13 May 2025",
    }),
  ],
};

/** The annual report gives another first day for Syria than three rulings do. */
export const syriaConflict = {
  says: t(
    "het EMN-jaaroverzicht noemt 20 december 2024 als begin; drie uitspraken noemen 14 december 2024.",
    "the EMN annual report gives 20 December 2024 as its start; three rulings give 14 December 2024.",
  ),
  sources: [emn2024],
};

/** The policy letter of 2024 counts the Sudan measure one day later than the annual report. */
export const sudanConflict = {
  says: t(
    "een Kamerbrief van 27 juni 2024 laat het moratorium op 9 juli 2023 ingaan en na 8 juli 2024 aflopen: een dag later.",
    "a letter to parliament of 27 June 2024 has the moratorium begin on 9 July 2023 and lapse after 8 July 2024: a day later.",
  ),
  sources: [letters.sudan2024],
};

/** Whether the Afghan measure ended on 30 June 2022, or ran on until 25 or 26 August. */
export const afghanistanConflict = {
  says: t(
    "de IND besliste vanaf 30 juni 2022 weer; een Kamerbrief en INLIA noemen 25 augustus 2022 als einde, de IND eerder 26 augustus.",
    "the IND decided again from 30 June 2022; a letter to parliament and INLIA give 25 August 2022 as the end, the IND earlier 26 August.",
  ),
  sources: [letters.afghanistan2022, inliaAfghanistan2022, indPages.afghanistanProlonged],
};
