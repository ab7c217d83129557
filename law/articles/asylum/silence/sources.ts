import { source } from "../../sources/source.js";

export const indexedPenalties = source({
  id: "stcrt-2018-65542",
  nl: "Regeling indexering bedragen bestuursrecht, Staatscourant 2018, 65542",
  en: "Order indexing the amounts of administrative law, Staatscourant 2018, 65542",
  kind: "decree",
  locator: "Stcrt. 2018, 65542",
  url: "https://zoek.officielebekendmakingen.nl/stcrt-2018-65542.html",
  published: "2018-11-22",
  verification: "secondary",
});
