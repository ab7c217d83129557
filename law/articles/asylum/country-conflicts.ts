import { t } from "@keten/text";
import { districtCourt, ruling } from "../sources/rulings.js";

/** Where sources disagree about the measures for Lebanon: its days and the regions it covers. */
export const lebanonConflict = {
  says: t(
    "een rechtbank noemt 14 november 2024 tot en met 13 mei 2025, en alleen drie regio's (Zuid, Nabatiye, Baalbek-Hermel).",
    "a district court gives 14 November 2024 to 13 May 2025, and three regions only (South, Nabatiye, Baalbek-Hermel).",
  ),
  sources: [
    ruling("NL:RBDHA:2025:15591", districtCourt, "2025-08-05", {
      nl: "besluitmoratorium Libanon van 14 november 2024 tot en met 13 mei 2025",
      en: "decision moratorium for Lebanon from 14 November 2024 to 13 May 2025",
    }),
  ],
};
