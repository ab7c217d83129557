import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../../programmes/programme.js";
import { receptionDirective } from "../../sources/european.js";
import { emn2024 } from "../../sources/national.js";
import { coaMeasures, hotelDecree2025, hotelExtension, lvvEnd, rva } from "../sources.js";
import { government, justice, lvvLetter, ministry, shortage, strictSupervision, subject } from "./shared.js";

/** Shelter beside reception, and provisions. */
export const shelterProgrammes: Programme[] = [
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
