import { type Text, t } from "@keten/text";

/** The units of the files, as they stand after a number or above a chart. */
export const UNITS: Readonly<Record<string, Text>> = {
  persons: t("mensen", "people"),
  applications: t("aanvragen", "applications"),
  decisions: t("besluiten", "decisions"),
  cases: t("dossiers", "cases"),
  places: t("plekken", "places"),
  weeks: t("weken", "weeks"),
  percent: t("procent", "percent"),
  transfers: t("overdrachten", "transfers"),
  "EUR million": t("miljoen euro", "million euro"),
  EUR: t("euro", "euro"),
  "persons or fte": t("medewerkers of voltijdsplaatsen", "employees or full-time equivalents"),
  "per 100 grants": t("mensen per 100 inwilligingen", "people per 100 grants"),
};

/** The categories of all series by their id in the files; the empty one is the whole. */
export const CATEGORIES: Readonly<Record<string, Text>> = {
  "": t("Alles samen", "All together"),
  total: t("Totaal", "Total"),
  granted: t("Ingewilligd", "Granted"),
  recognised: t("Erkend als vluchteling", "Recognised as refugee"),
  other: t("Overig", "Other"),
  refused: t("Afgewezen", "Refused"),
  closed: t("Anders afgesloten", "Closed otherwise"),
  general: t("Algemene asielprocedure", "General asylum procedure"),
  "general-extended": t("Algemene en verlengde asielprocedure", "General and extended procedure"),
  "safe-country-and-dublin": t("Veilig land en Dublin samen", "Safe country and Dublin together"),
  "safe-country": t("Veilig land van herkomst", "Safe country of origin"),
  dublin: t("Dublin", "Dublin"),
  "over-15-months": t("Langer dan 15 maanden", "More than 15 months"),
  "6-to-15-months": t("6 tot 15 maanden", "6 to 15 months"),
  budgeted: t("Begroot", "Budgeted"),
  emergency: t("In noodopvang", "In emergency reception"),
  regular: t("In gewone opvang", "In regular reception"),
  outside: t("Buiten locaties van het COA", "Outside locations of the COA"),
  "asylum-seekers": t("Asielzoekers", "Asylum seekers"),
  "permit-holders": t("Statushouders", "Permit holders"),
  independent: t("Zelfstandig vertrokken", "Departed independently"),
  forced: t("Gedwongen vertrokken", "Forced departure"),
  demonstrable: t("Aantoonbaar vertrokken", "Demonstrably departed"),
  unsupervised: t("Zonder toezicht vertrokken", "Departed without supervision"),
  "unknown-destination": t("Bestemming onbekend", "Destination unknown"),
  "border-police": t("Van de marechaussee", "From the border police"),
  "national-police": t("Van de politie", "From the national police"),
  ind: t("Van de IND", "From the IND"),
  "including-family": t("Met nareis", "Including family reunification"),
  outgoing: t("Van Nederland naar een ander land", "From the Netherlands to another country"),
  incoming: t("Van een ander land naar Nederland", "From another country to the Netherlands"),
  low: t("Ondergrens", "Lower limit"),
  medium: t("Midden van de raming", "Middle of the forecast"),
  high: t("Van onder- tot bovengrens", "From lower to upper limit"),
  planning: t("Waar de overheid op rekent", "What the government counts on"),
  ship: t("Op een schip", "On a ship"),
  hotel: t("In een hotel", "In a hotel"),
  adjusted: t("Bijgesteld", "Adjusted"),
  "one-to-one-turkey": t("Ruil met Turkije", "One-to-one scheme with Turkey"),
};

/** The same word means something else in some series. */
export const CATEGORIES_IN: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  "first-instance-decisions": { other: t("Overige inwilligingen", "Other grants") },
  "repeat-decisions": { other: t("Overige inwilligingen", "Other grants") },
  "return-cases-closed": {
    other: t("Anders afgesloten, o.a. vergunning", "Closed otherwise, among others a permit"),
  },
  "return-case-inflow": { other: t("Van anderen", "From others") },
  "resettlement-arrivals": { regular: t("Hervestiging", "Resettlement") },
};
