import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { emn2024 } from "../../sources/national.js";
import { source } from "../../sources/source.js";
import { hotelDecree } from "../sources.js";
import { government, justice, ministry, shortage, subject } from "./shared.js";

const agendaLetter = source({
  id: "kamerbrief-uitvoeringsagenda-2024-06-25",
  nl: "Kamerbrief over de actualisering van de uitvoeringsagenda flexibilisering asielketen (25 juni 2024, dossier 19637), genoemd in het EMN-jaaroverzicht",
  en: "Letter to parliament on the renewed agenda for a flexible asylum chain (25 June 2024, file 19637), cited in the EMN annual report",
  kind: "letter",
  locator: "Kamerstukken 19 637, 25 juni 2024",
  published: "2024-06-25",
  verification: "secondary",
});

/** What kinds of centre there are, and how the plan for them goes on. */
export const centreProgrammes: Programme[] = [
  {
    id: "three-kinds-of-centre",
    subject,
    title: t("Drie soorten asielzoekerscentra", "Three kinds of reception centre"),
    says: t(
      "Een azc met aanmeldfaciliteiten voor screening, matching en de kwetsbaarheidstoets; een azc gericht op terugkeer voor Dublin en versnelde zaken; een azc gericht op meedoen en werk voor de anderen. De htl en ibo blijven voor wie meer toezicht of begeleiding nodig heeft.",
      "A centre with registration facilities for screening, matching and the vulnerability test; a centre aimed at return for Dublin and accelerated cases; a centre aimed at participation and work for the others. The htl and ibo stay for those who need more supervision or guidance.",
    ),
    before: t(
      "De fase van de aanvraag bepaalde de locatie, en elke fase kon een verhuizing zijn.",
      "The stage of the application decided the location, and each stage could be a move.",
    ),
    from: day("2024-04-03"),
    owner: justice,
    aim: t("Minder verhuizingen.", "Fewer moves."),
    status: "announced",
    cause: shortage,
    rules: ["reception.location", "asylum.track"],
    sources: [emn2024],
  },
  {
    id: "reception-agenda-letter-2024",
    subject,
    title: t(
      "De vernieuwde uitvoeringsagenda naar de Tweede Kamer",
      "The renewed agenda goes to the House of Representatives",
    ),
    says: t(
      "Er komt een plan voor de uitvoering, dat aansluit op het Europese Asiel- en migratiepact en de Spreidingswet. Genoeg duurzame plekken zijn de voorwaarde voor minder verhuizingen.",
      "A plan for carrying it out will follow, in line with the European Pact on Migration and Asylum and the Spreidingswet. Enough lasting places are the condition for fewer moves.",
    ),
    before: t(
      "De Landelijke Regietafel had de agenda op 3 april goedgekeurd.",
      "The national coordination table had approved the agenda on 3 April.",
    ),
    from: day("2024-06-25"),
    owner: ministry,
    status: "announced",
    cause: government(
      "De agenda moest ook passen bij het Pact en de Spreidingswet.",
      "The agenda also had to fit the Pact and the Spreidingswet.",
    ),
    rules: ["reception.location"],
    sources: [agendaLetter, emn2024],
  },
  {
    id: "hotel-scheme-limit",
    subject,
    title: t("Hotelregeling: een grens aan het aantal plekken", "Hotel scheme: a limit on the number of places"),
    says: t(
      "Het geld voor de regeling reikt tot 5.000 plekken in een half jaar, tot en met 31 december 2024. Kwetsbare mensen doen niet mee.",
      "The money of the scheme goes up to 5,000 places in a half-year, until 31 December 2024. Vulnerable people take no part.",
    ),
    before: t("Tot en met 30 juni 2023 waren het er 2.500.", "Until 30 June 2023 it was 2,500."),
    from: day("2023-07-01"),
    until: day("2025-01-01"),
    owner: justice,
    aim: t("Plekken in de opvang vrijmaken.", "To free places in reception."),
    status: "ended",
    cause: government("Woningen kwamen te laat.", "Homes came too late."),
    rules: ["reception.hotel-stay"],
    sources: [hotelDecree],
  },
];
