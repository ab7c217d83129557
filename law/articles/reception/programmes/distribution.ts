import { day } from "@keten/law-language";
import { t } from "@keten/text";
import { ends2024 } from "../../distribution/sources.js";
import type { Programme } from "../../programmes/programme.js";
import { emn2024 } from "../../sources/national.js";
import {
  acuteLetter,
  distributionAct,
  distributionLetter,
  government,
  justice,
  ministry,
  shortage,
  subject,
} from "./shared.js";

/** Places: how many, where and by whom. */
export const distributionProgrammes: Programme[] = [
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
    rules: ["distribution.cycle-step", "distribution.indicative-places", "distribution.place-counts"],
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
    id: "provincial-reports-2024",
    subject,
    title: t("Provincies leveren hun verslagen in", "Provinces hand in their reports"),
    says: t(
      "Uiterlijk 1 november 2024 zeggen de provincies welke plekken zij bieden. Samen komen zij tekort.",
      "By 1 November 2024 the provinces say which places they offer. Together they fall short.",
    ),
    before: t("Er was alleen een indicatieve verdeling.", "There was only an indicative distribution."),
    from: day("2024-11-01"),
    owner: "Commissarissen van de Koning",
    status: "event",
    cause: government("De eerste cyclus van de Spreidingswet.", "The first cycle of the Spreidingswet."),
    rules: ["distribution.report-deadline", "distribution.report-late"],
    sources: [distributionAct, emn2024, ends2024],
    note: t(
      "Het EMN-jaaroverzicht zegt dat alle twaalf provincies hun opgave (nog) niet helemaal haalden; de NOS noemt er zeven. De wet zegt vóór 1 november.",
      "The EMN annual report says that none of the twelve provinces fully met its task (yet); NOS names seven. The act says before 1 November.",
    ),
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
    rules: ["distribution.realisation-deadline", "distribution.remaining-task", "distribution.promising-initiative"],
    sources: [distributionLetter, distributionAct, emn2024],
    note: t(
      "De besluiten zijn van 20 december 2024; de brief aan de Kamer van 23 december. De minister noemde op 20 december mondeling 88.000 plekken. De dag van publicatie is niet gevonden. Volgens de samenvatting van de uitspraak over Den Haag moeten de plekken er vóór 1 juli 2025 zijn, dus uiterlijk op 30 juni; het EMN-jaaroverzicht noemt 1 juli.",
      "The decisions are dated 20 December 2024; the letter to parliament 23 December. On 20 December the minister orally named 88,000 places. The day of publication was not found. According to the summary of the ruling on The Hague the places must be there before 1 July 2025, so by 30 June; the EMN annual report gives 1 July.",
    ),
  },
];
