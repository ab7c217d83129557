import { councilOfStateCase } from "../return/sources.js";
import { source } from "../sources/source.js";

export const informationRuling = councilOfStateCase(
  "202301456/1/V3",
  "2023-11-15",
  "https://www.raadvanstate.nl/uitspraken/@140226/202301456-1-v3/",
  "de uitleg bij bewaring moet in een taal zijn die de vreemdeling verstaat",
  "the information with detention must be in a language the person understands",
);

export const phoneRuling = councilOfStateCase(
  "202301144/1/V3",
  "2024-04-03",
  "https://www.raadvanstate.nl/actueel/nieuws/april/doorzoeken-telefoon-zonder-toestemming/@142803/202301144-1-v3/",
  "artikel 59 is geen voldoende grondslag om een telefoon zonder toestemming te doorzoeken",
  "article 59 is not a sufficient basis for searching a phone without consent",
);

export const wbv202413 = source({
  id: "wbv-2024-13",
  nl: "WBV 2024/13, Staatscourant 2024, 19498",
  en: "WBV 2024/13, Staatscourant 2024, 19498",
  kind: "policy",
  locator: "Stcrt. 2024, 19498",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2024-19498.html",
  verification: "secondary",
});
