import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024 } from "../sources/national.js";
import { source } from "../sources/source.js";
import {
  coaMeasures,
  hotelDecree2025,
  hotelExtension,
  lvvEnd,
  receptionDirective,
  rva,
  terApel1,
  terApel2,
  terApelMaximum,
  terApelTermReport,
} from "./sources.js";

const subject = "reception";
const ministry = "Ministerie van Asiel en Migratie";
const justice = "Ministerie van Justitie en Veiligheid";
const court = "Rechtbank Noord-Nederland";

const distributionAct = source({
  id: "spreidingswet",
  nl: "Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Spreidingswet), Stb. 2024, 12",
  en: "Act on the municipal task of making reception facilities possible (Spreidingswet), Stb. 2024, 12",
  kind: "act",
  locator: "Stb. 2024, 12",
  url: "https://wetten.overheid.nl/BWBR0049307",
  published: "2024-01-30",
  verification: "official",
});
const acuteLetter = source({
  id: "kamerbrief-5404751",
  nl: "Kamerbrief over aanvullende maatregelen voor de opvang (15 april 2024, nr. 5404751), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on further reception measures (15 April 2024, no. 5404751), cited in the EMN annual report",
  kind: "letter",
  locator: "nr. 5404751",
  published: "2024-04-15",
  verification: "secondary",
});
const distributionLetter = source({
  id: "kst-19637-3307",
  nl: "Kamerbrief over verdeelbesluiten (23 december 2024, Kamerstukken 19 637, nr. 3307), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on distribution decisions (23 December 2024, parliamentary papers 19 637, no. 3307), cited in the EMN annual report",
  kind: "letter",
  locator: "Kamerstukken 19 637, nr. 3307",
  published: "2024-12-23",
  verification: "secondary",
});
const relocationLetter = source({
  id: "kamerbrief-5743161",
  nl: "Kamerbrief over asielzoekers uit Ter Apel (4 september 2024, nr. 5743161), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on applicants from Ter Apel (4 September 2024, no. 5743161), cited in the EMN annual report",
  kind: "letter",
  locator: "nr. 5743161",
  published: "2024-09-04",
  verification: "secondary",
});
const lvvLetter = source({
  id: "kamerbrief-lvv-2024-09-05",
  nl: "Kamerbrief over beëindiging van de convenanten LVV (5 september 2024), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on ending the LVV covenants (5 September 2024), cited in the EMN annual report",
  kind: "letter",
  locator: "5 september 2024",
  published: "2024-09-05",
  verification: "secondary",
});
const strictSupervision = source({
  id: "westerwoldeactueel-2025-02-13",
  nl: "Westerwolde Actueel: COA start met de procesbeschikbaarheidsaanpak in Ter Apel",
  en: "Westerwolde Actueel: COA starts the process availability approach in Ter Apel",
  kind: "press",
  locator: "13 februari 2025",
  url: "https://www.westerwoldeactueel.nl/2025/02/13/coa-start-met-procesbeschikbaarheidsaanpak/",
  published: "2025-02-13",
  verification: "secondary",
});
const shortage = {
  kind: "events",
  says: t(
    "Te weinig plekken: veel aanvragen, sluitende locaties, trage huisvesting en trage besluiten.",
    "Too few places: many applications, closing locations, slow housing and slow decisions.",
  ),
} as const;
const government = (nl: string, en: string) => ({ kind: "government", says: t(nl, en) }) as const;
const judgment = (nl: string, en: string) => ({ kind: "judgment", says: t(nl, en) }) as const;
const terApelRules = ["reception.ter-apel-count", "reception.ter-apel-breach", "reception.ter-apel-penalty"];

/** What happened to reception beside the rules. */
export const receptionProgrammes: Programme[] = [
  {
    id: "lvv-pilot",
    subject,
    title: t("Pilot Landelijke Vreemdelingenvoorziening (LVV)", "Pilot national facility for aliens (LVV)"),
    says: t(
      "Begeleiding en onderdak voor mensen zonder verblijfsrecht in Amsterdam, Eindhoven, Groningen, Rotterdam en Utrecht; geëvalueerd in 2020, 2021 en 2022.",
      "Guidance and shelter for people without a right of residence in Amsterdam, Eindhoven, Groningen, Rotterdam and Utrecht; evaluated in 2020, 2021 and 2022.",
    ),
    before: t("Gemeenten boden zelf bed, bad en brood.", "Municipalities themselves offered bed, bath and bread."),
    from: day("2019-04-01"),
    until: day("2025-01-01"),
    owner: justice,
    aim: t(
      "Een duurzame oplossing: terugkeer, doorreis of verblijf.",
      "A lasting solution: return, onward travel or residence.",
    ),
    status: "ended",
    cause: government("Het oude vraagstuk van bed, bad en brood.", "The old question of bed, bath and bread."),
    rules: ["reception.lvv"],
    sources: [emn2024],
    note: t(
      "De bron noemt het jaar 2019; de dag is niet nagekeken.",
      "The source gives the year 2019; the day was not checked.",
    ),
  },
  {
    id: "ter-apel-first-order",
    subject,
    title: t("Eerste uitspraak over Ter Apel", "First order on Ter Apel"),
    says: t(
      "COA moet zich aan 2.000 mensen houden: € 15.000 per dag erboven, ten hoogste € 1,5 miljoen. Dat maximum was in juni 2024 bereikt.",
      "COA must keep to 2,000 people: €15,000 for each day above, at most €1.5 million. That maximum was reached in June 2024.",
    ),
    before: t(
      "Er was alleen een afspraak tussen gemeente en COA.",
      "There was only an agreement between municipality and COA.",
    ),
    from: day("2024-01-23"),
    owner: court,
    status: "event",
    cause: judgment(
      "Kort geding van de gemeente Westerwolde.",
      "Summary proceedings by the municipality of Westerwolde.",
    ),
    rules: terApelRules,
    sources: [terApel1, terApelTermReport, emn2024],
  },
  {
    id: "spreidingswet-in-force",
    subject,
    title: t("Spreidingswet in werking", "Distribution act (Spreidingswet) in force"),
    says: t(
      "Elke twee jaar raamt de minister de behoefte; een sleutel van inwoners en sociaaleconomische score verdeelt de plekken over gemeenten; de minister besluit per provincie.",
      "Every two years the minister estimates the need; a key of inhabitants and socio-economic score spreads the places over municipalities; the minister decides for each province.",
    ),
    before: t("Gemeenten boden vrijwillig opvang.", "Municipalities offered reception voluntarily."),
    from: day("2024-01-31"),
    owner: justice,
    aim: t("Genoeg plekken, eerlijk verdeeld.", "Enough places, fairly spread."),
    status: "running",
    cause: shortage,
    sources: [distributionAct, emn2024],
    note: t(
      "De wettekst geldt vanaf 31 januari 2024; het EMN-jaaroverzicht en de regering noemen 1 februari.",
      "The text of the act holds from 31 January 2024; the EMN annual report and the government give 1 February.",
    ),
  },
  {
    id: "reception-agenda-2024",
    subject,
    title: t("Vernieuwde uitvoeringsagenda voor de opvang", "Renewed agenda for reception"),
    says: t(
      "De Landelijke Regietafel keurt de Uitvoeringsagenda Flexibilisering Asielketen goed: opvang los van de fase, drie soorten azc, minder verhuizen, duurzame plekken.",
      "The national coordination table approves the agenda for a flexible asylum chain: reception uncoupled from the stage, three kinds of centre, fewer moves, lasting places.",
    ),
    before: t("De fase van de aanvraag bepaalde de locatie.", "The stage of the application decided the location."),
    from: day("2024-04-03"),
    owner: "Landelijke Regietafel Migratie en Integratie",
    aim: t("Een flexibel en duurzaam opvangstelsel.", "A flexible and lasting reception system."),
    status: "running",
    cause: shortage,
    rules: ["reception.location"],
    sources: [emn2024],
  },
  {
    id: "coordination-table",
    subject,
    title: t(
      "Landelijke Regietafel Migratie en Integratie",
      "National coordination table on migration and integration",
    ),
    says: t(
      "Rijk, provincies, gemeenten en uitvoerders stemmen vier keer per jaar opvang, huisvesting, integratie en participatie af.",
      "State, provinces, municipalities and executing bodies coordinate reception, housing, integration and participation four times a year.",
    ),
    from: day("2024-04-03"),
    owner: justice,
    status: "running",
    sources: [emn2024],
    note: t(
      "De tafel bestaat langer; deze dag is de eerste die de bron noemt.",
      "The table is older; this day is the first the source names.",
    ),
  },
  {
    id: "extra-places-2024",
    subject,
    title: t("12.000 extra opvangplekken", "12,000 extra reception places"),
    says: t(
      "Voor 1 juli 2024 moeten er 12.000 plekken bij, met gemeentelijke noodopvang en paviljoens op grond van het Rijk.",
      "By 1 July 2024 12,000 places must be added, with municipal emergency shelter and pavilions on State land.",
    ),
    before: t("COA kwam duizenden plekken tekort.", "COA was thousands of places short."),
    from: day("2024-04-15"),
    until: day("2024-07-01"),
    owner: justice,
    status: "ended",
    cause: shortage,
    sources: [acuteLetter, emn2024],
  },
  {
    id: "early-start-travel",
    subject,
    title: t(
      "Reiskosten voor een vroege start van inburgering",
      "Travel costs for an early start of civic integration",
    ),
    says: t(
      "Tot en met 2026 is er € 4,5 miljoen per jaar, zodat mensen vanuit de opvang naar hun nieuwe gemeente kunnen reizen zodra hun plan (PIP) er is.",
      "Until the end of 2026 there is €4.5 million a year, so that people can travel from reception to their new municipality once their plan (PIP) is there.",
    ),
    before: t("De opvang vergoedde die reizen niet.", "Reception did not pay for those journeys."),
    from: day("2024-04-15"),
    until: day("2027-01-01"),
    owner: "Ministerie van Sociale Zaken en Werkgelegenheid",
    status: "running",
    cause: government("De voorjaarsnota van 15 april 2024.", "The spring note of 15 April 2024."),
    sources: [emn2024],
  },
  {
    id: "hotel-scheme-extended",
    subject,
    title: t("Hotelregeling: zes maanden langer mogelijk", "Hotel scheme: six months longer possible"),
    says: t(
      "In uitzonderlijke gevallen kan een vergunninghouder na zes maanden nog zes maanden in tijdelijk onderdak blijven, als een woning aantoonbaar niet haalbaar is.",
      "In exceptional cases a permit holder can stay in the temporary place for six more months, if a home is demonstrably not feasible.",
    ),
    before: t("Ten hoogste zes maanden.", "At most six months."),
    from: day("2024-07-05"),
    until: day("2025-01-01"),
    owner: justice,
    aim: t("Doorstroom uit de opvang.", "Outflow from reception."),
    status: "ended",
    cause: government("Woningen kwamen te laat.", "Homes came too late."),
    rules: ["reception.hotel-stay"],
    sources: [hotelExtension, emn2024],
  },
  {
    id: "relocation-request-ter-apel",
    subject,
    title: t(
      "Verzoek: elke locatie een of twee mensen uit Ter Apel",
      "Request: each location takes one or two people from Ter Apel",
    ),
    says: t(
      "De minister vraagt COA om in elke andere opvanglocatie een of twee extra mensen te plaatsen, zodat Ter Apel onder de 2.000 komt.",
      "The minister asks COA to place one or two extra people in each other location, so that Ter Apel falls below 2,000.",
    ),
    before: t("Ter Apel zat boven het maximum.", "Ter Apel was above the maximum."),
    from: day("2024-08-28"),
    owner: ministry,
    status: "event",
    cause: judgment(
      "De eerste uitspraak en een nieuw kort geding dat dreigde.",
      "The first order and new proceedings that were looming.",
    ),
    rules: terApelRules,
    sources: [relocationLetter, emn2024],
    note: t(
      "Het EMN-jaaroverzicht noemt op de ene plek 28 augustus en op de andere 29 augustus 2024.",
      "The EMN annual report gives 28 August in one place and 29 August 2024 in another.",
    ),
  },
  {
    id: "lvv-end-announced",
    subject,
    title: t("Einde rijksbijdrage LVV aangekondigd", "End of State funding for LVV announced"),
    says: t(
      "De minister schrijft dat de rijksbijdrage na 31 december 2024 stopt. Gemeenten en organisaties vrezen dat mensen uit beeld raken.",
      "The minister writes that State funding stops after 31 December 2024. Municipalities and organisations fear that people drop out of sight.",
    ),
    before: t("De afspraken liepen tot eind 2024.", "The covenants ran until the end of 2024."),
    from: day("2024-09-05"),
    owner: ministry,
    aim: t("Mensen aansporen te vertrekken.", "Prompt people to leave."),
    status: "event",
    cause: government("Het regeerprogramma van 13 september 2024.", "The government programme of 13 September 2024."),
    rules: ["reception.lvv"],
    sources: [lvvLetter, emn2024],
  },
  {
    id: "ter-apel-second-order",
    subject,
    title: t("Tweede uitspraak over Ter Apel: ook overdag telt", "Second order on Ter Apel: by day counts too"),
    says: t(
      "Wie overdag in Ter Apel is maar elders slaapt, telt mee. Twee weken later geldt € 50.000 per dag, ten hoogste € 5 miljoen.",
      "Who is in Ter Apel by day but sleeps elsewhere counts. Two weeks later €50,000 a day holds, at most €5 million.",
    ),
    before: t(
      "COA en het ministerie telden alleen avond en nacht.",
      "COA and the ministry counted evening and night only.",
    ),
    from: day("2024-10-30"),
    owner: court,
    status: "event",
    cause: judgment(
      "Tweede kort geding van de gemeente Westerwolde.",
      "Second proceedings by the municipality of Westerwolde.",
    ),
    rules: terApelRules,
    sources: [terApel2, emn2024],
  },
  {
    id: "provincial-reports-2024",
    subject,
    title: t("Provincies leveren hun verslagen in", "Provinces hand in their reports"),
    says: t(
      "Uiterlijk 1 november 2024 zeggen de provincies welke plekken zij bieden. Alle twaalf komen tekort.",
      "By 1 November 2024 the provinces say which places they offer. All twelve fall short.",
    ),
    before: t("Er was alleen een indicatieve verdeling.", "There was only an indicative distribution."),
    from: day("2024-11-01"),
    owner: "Commissarissen van de Koning",
    status: "event",
    cause: government("De eerste cyclus van de Spreidingswet.", "The first cycle of the Spreidingswet."),
    sources: [distributionAct, emn2024],
  },
  {
    id: "spreidingswet-repeal-announced",
    subject,
    title: t("Intrekking van de Spreidingswet aangekondigd", "Repeal of the Spreidingswet announced"),
    says: t(
      "De minister kondigt aan het wetsvoorstel in het eerste kwartaal van 2025 ter advies voor te leggen. COA en de commissarissen willen de wet houden.",
      "The minister announces that the bill will be sent for advice in the first quarter of 2025. COA and the King's Commissioners want to keep the act.",
    ),
    before: t("De wet was net in haar eerste cyclus.", "The act was in its first cycle."),
    from: day("2024-11-14"),
    owner: ministry,
    status: "announced",
    cause: government("Coalitieakkoord en regeerprogramma.", "Coalition accord and government programme."),
    sources: [emn2024],
    note: t(
      "De wet gold in november 2026 nog, voor zover gevonden.",
      "The act still held in November 2026, as far as found.",
    ),
  },
  {
    id: "lvv-decree",
    subject,
    title: t("Einde rijksbijdrage LVV in de Staatscourant", "End of State funding for LVV in the Staatscourant"),
    says: t(
      "Het besluit om de rijksbijdrage na 31 december 2024 te stoppen is gepubliceerd.",
      "The decision to stop State funding after 31 December 2024 is published.",
    ),
    before: t(
      "Een motie om mensen niet op straat te laten sterven kwam niet in stemming.",
      "A motion to keep people from dying on the street was not put to a vote.",
    ),
    from: day("2024-12-04"),
    owner: ministry,
    status: "event",
    cause: government("De brief van 5 september 2024.", "The letter of 5 September 2024."),
    rules: ["reception.lvv"],
    sources: [lvvEnd, emn2024],
  },
  {
    id: "distribution-decisions-2024",
    subject,
    title: t("Verdeelbesluiten per provincie", "Distribution decisions for each province"),
    says: t(
      "Van de 96.000 plekken die nodig zijn, bieden de provincies er 90.000. Locaties moeten op 1 juli 2025 klaar zijn; ruim een derde komt volgens COA pas in 2026 of later.",
      "Of the 96,000 places needed the provinces offer 90,000. Locations must be ready on 1 July 2025; over a third come in 2026 or later, according to COA.",
    ),
    before: t("De provincies hadden hun verslagen ingeleverd.", "The provinces had handed in their reports."),
    from: day("2024-12-23"),
    owner: ministry,
    status: "event",
    cause: government("De eerste cyclus van de Spreidingswet.", "The first cycle of the Spreidingswet."),
    sources: [distributionLetter, distributionAct, emn2024],
  },
  {
    id: "coa-measures-policy-2024",
    subject,
    title: t("Nieuw maatregelenbeleid van COA", "New policy of COA on measures"),
    says: t(
      "COA legt vast welke maatregel bij welk gedrag past, van een gesprek tot plaatsing in de htl.",
      "COA lays down which measure fits which behaviour, from a talk to placement in the htl.",
    ),
    from: day("2024-11-05"),
    owner: "COA",
    status: "running",
    cause: government("Overlast op en rond opvanglocaties.", "Nuisance in and around reception locations."),
    rules: ["reception.reduction", "reception.location"],
    sources: [coaMeasures],
  },
  {
    id: "strict-supervision-2025",
    subject,
    title: t(
      "Verscherpte toezichtlocatie in Ter Apel en Budel",
      "Location of stricter supervision in Ter Apel and Budel",
    ),
    says: t(
      "Een pilot met begrenzing en begeleiding voor overlastgevers, met dagelijkse registratie voor mensen met weinig kans.",
      "A pilot with limits and guidance for people who cause nuisance, with daily registration for people with little chance.",
    ),
    from: day("2025-02-07"),
    owner: "COA",
    status: "running",
    cause: { kind: "abuse", says: t("Overlast door een kleine groep.", "Nuisance by a small group.") },
    rules: ["reception.location"],
    sources: [strictSupervision],
    note: t(
      "De bron van 13 februari 2025 noemt de vrijdag ervoor.",
      "The source of 13 February 2025 names the Friday before.",
    ),
  },
  {
    id: "hotel-decree-2025",
    subject,
    title: t(
      "Nieuw besluit over tijdelijk onderdak van vergunninghouders",
      "New decree on temporary accommodation of permit holders",
    ),
    says: t(
      "Gemeenten kunnen weer tijdelijk onderdak bieden, als het uiterlijk op 31 december 2025 klaar is.",
      "Municipalities can offer temporary accommodation again, if it is ready by 31 December 2025.",
    ),
    before: t("De regeling van 2023 verviel op 1 januari 2025.", "The scheme of 2023 lapsed on 1 January 2025."),
    from: day("2025-08-01"),
    until: day("2026-01-01"),
    owner: ministry,
    status: "ended",
    cause: shortage,
    rules: ["reception.hotel-stay"],
    sources: [hotelDecree2025],
    note: t(
      "De dag van publicatie is niet gelezen; het nummer wijst op augustus 2025.",
      "The day of publication was not read; the number points to August 2025.",
    ),
  },
  {
    id: "ter-apel-maximum-2026",
    subject,
    title: t("Maximum aan dwangsommen voor Ter Apel bereikt", "Maximum of penalties for Ter Apel reached"),
    says: t(
      "Op of rond 13 maart 2026 is het maximum van € 5 miljoen bereikt.",
      "On or around 13 March 2026 the maximum of €5 million is reached.",
    ),
    before: t(
      "Sinds 13 november 2024 kostte elke dag boven de 2.000 € 50.000.",
      "Since 13 November 2024 each day above 2,000 cost €50,000.",
    ),
    from: day("2026-03-13"),
    owner: "COA",
    status: "event",
    cause: judgment("De uitspraak van 30 oktober 2024.", "The order of 30 October 2024."),
    rules: terApelRules,
    sources: [terApelMaximum],
  },
  {
    id: "provisions-in-kind",
    subject,
    title: t("Andere verstrekkingen in de opvang", "Other provisions in reception"),
    says: t(
      "Onderdak, reiskaarten naar de advocaat, activiteiten, een verzekering tegen aansprakelijkheid en betaling van buitengewone kosten; werk in de opvang geeft ten hoogste € 14 per week.",
      "Housing, travel cards to the lawyer, activities, liability insurance and payment of exceptional costs; work in the centre gives at most €14 a week.",
    ),
    from: day("2005-02-03"),
    owner: "COA",
    status: "running",
    rules: ["reception.entitled"],
    sources: [rva("9, 16, 17 en 18"), receptionDirective("19")],
  },
];
