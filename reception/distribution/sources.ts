import { t } from "@keten/text";
import type { SourceLine } from "./model.js";

/** Where the formula is written. */
export const decree: SourceLine = {
  id: "BWBR0049310-2.1",
  title: t(
    "Besluit gemeentelijke taak mogelijk maken asielopvangvoorzieningen, artikel 2.1",
    "Decree on the municipal task of making asylum reception possible, article 2.1",
  ),
  locator: "Stb. 2024, 13; art. 2.1",
  url: "https://wetten.overheid.nl/BWBR0049310/",
  verification: "official",
};
