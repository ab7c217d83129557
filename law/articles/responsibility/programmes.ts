import { day } from "@keten/law-language";
import { t } from "@keten/text";
import type { Programme } from "../programmes/programme.js";
import { emn2024, implementingAct, parliamentaryPaper } from "../sources/national.js";
import { source } from "../sources/source.js";
import { migrationManagement, startOnTwelfth, transfersToBelgium } from "./sources.js";

const pact = {
  kind: "european-act",
  says: t("Het Europese Asiel- en migratiepact.", "The European Pact on Migration and Asylum."),
} as const;

/** The way of the European Pact into Dutch law. */
export const pactProgrammes: Programme[] = [
  {
    id: "pact-adopted",
    subject: "asylum-procedure",
    title: t("Europees Asiel- en migratiepact aangenomen", "European Pact on Migration and Asylum adopted"),
    says: t(
      "De Raad neemt negen verordeningen en één richtlijn aan over screening, procedure, verantwoordelijkheid, solidariteit, opvang en terugkeer aan de grens.",
      "The Council adopts nine regulations and one directive on screening, procedure, responsibility, solidarity, reception and return at the border.",
    ),
    before: t(
      "Dublin III en de richtlijnen van 2011 en 2013, die elk land zelf uitwerkte.",
      "Dublin III and the directives of 2011 and 2013, which each State worked out itself.",
    ),
    from: day("2024-05-14"),
    owner: "Raad van de Europese Unie en Europees Parlement",
    aim: t("Eén asielstelsel in de EU.", "One asylum system in the EU."),
    status: "event",
    cause: {
      kind: "european-act",
      says: t(
        "Voorstellen van de Europese Commissie van 2016 en 2020.",
        "Proposals of the European Commission of 2016 and 2020.",
      ),
    },
    rules: [
      "responsibility.law",
      "asylum.regime",
      "screening.who",
      "asylum.border-procedure",
      "asylum.examination-term",
    ],
    sources: [emn2024, migrationManagement("85")],
  },
  {
    id: "pact-in-force",
    subject: "asylum-procedure",
    title: t(
      "Het Pact treedt in werking; toepassing pas in 2026",
      "The Pact enters into force; application in 2026 only",
    ),
    says: t(
      "De planning, de solidariteitspool en het hervestigingskader gelden meteen, de rest vanaf juni of juli 2026.",
      "Planning, the solidarity pool and the resettlement framework apply at once, the rest from June or July 2026.",
    ),
    before: t("Geen vaste jaarlijkse planning.", "No fixed yearly planning."),
    from: day("2024-06-11"),
    owner: "Europese Unie",
    status: "event",
    cause: pact,
    rules: ["solidarity.key", "resettlement.conclusion-term"],
    sources: [migrationManagement("85")],
  },
  {
    id: "national-implementation-plan",
    subject: "asylum-procedure",
    title: t("Nationaal implementatieplan voor het Pact", "National implementation plan for the Pact"),
    says: t(
      "Nederland zegt hoe het de regels van het Pact invoert. De brief aan de Kamer noemt 6 december 2024 als dag van verzending; het EMN-jaaroverzicht en de verordening noemen 12 december.",
      "The Netherlands says how it introduces the rules of the Pact. The letter to parliament gives 6 December 2024 as the day it was sent; the EMN report and the Regulation give 12 December.",
    ),
    before: t(
      "Geen plan; het gezamenlijke Europese plan was er sinds juni 2024.",
      "No plan; the common European plan existed since June 2024.",
    ),
    from: day("2024-12-12"),
    owner: "Ministerie van Asiel en Migratie",
    aim: t("Klaar zijn op 12 juni 2026.", "Be ready on 12 June 2026."),
    status: "event",
    cause: pact,
    sources: [
      emn2024,
      migrationManagement("84(3)"),
      parliamentaryPaper(
        "32317-908",
        "Kamerbrief over de invoering van het Europese asiel- en migratiepact",
        "Letter to parliament on introducing the European Pact on Migration and Asylum",
        "2024-12-06",
        "secondary",
      ),
    ],
  },
  {
    id: "pact-bill-consulted",
    subject: "asylum-procedure",
    title: t("Consultatie over de uitvoeringswet voor het Pact", "Consultation on the bill implementing the Pact"),
    says: t(
      "Iedereen kan reageren op het wetsvoorstel dat de Vreemdelingenwet aan het Pact aanpast.",
      "Everybody can respond to the bill that adapts the Aliens Act to the Pact.",
    ),
    before: t("De Vreemdelingenwet volgde de oude richtlijnen.", "The Aliens Act followed the old directives."),
    from: day("2024-12-20"),
    owner: "Ministerie van Asiel en Migratie",
    status: "event",
    cause: pact,
    rules: ["responsibility.transfer-decision", "asylum.counselling", "asylum.border-decision-term"],
    sources: [emn2024, implementingAct],
  },
  {
    id: "pact-corrigenda",
    subject: "asylum-procedure",
    title: t("Rectificaties van de teksten van het Pact", "Corrigenda to the texts of the Pact"),
    says: t(
      "Van vier teksten van het Pact (crisis, procedure, screening, opvang) verschijnt een rectificatie. Of er een is die 1 juli 2026 in 12 juni verandert, is niet gevonden.",
      "Corrigenda to four texts of the Pact (crisis, procedure, screening, reception) appear. Whether one changes 1 July 2026 into 12 June was not found.",
    ),
    from: day("2025-11-25"),
    owner: "Raad van de Europese Unie en Europees Parlement",
    status: "event",
    cause: pact,
    rules: ["responsibility.law"],
    sources: [
      source({
        id: "oj-2025-90921",
        nl: "Rectificatie van Verordening (EU) 2024/1359, PB L, 2025/90921",
        en: "Corrigendum to Regulation (EU) 2024/1359, OJ L, 2025/90921",
        kind: "eu",
        locator: "PB L, 2025/90921",
        published: "2025-11-25",
        verification: "secondary",
      }),
      ...startOnTwelfth,
    ],
  },
  {
    id: "transfers-belgium-2024",
    subject: "responsible-state",
    title: t("Raad van State: overdracht aan België mag", "Council of State: transfers to Belgium are allowed"),
    says: t(
      "Ook alleenstaande mannen mogen aan België worden overgedragen, al is de opvang daar krap.",
      "Single men too may be transferred to Belgium, though reception there is scarce.",
    ),
    before: t("Rechtbanken oordeelden verschillend.", "District courts differed."),
    from: day("2024-03-13"),
    owner: "Raad van State",
    status: "event",
    cause: { kind: "judgment", says: t("Uitspraak in hoger beroep.", "Ruling on further appeal.") },
    rules: ["responsibility.transfer-decision"],
    sources: [transfersToBelgium.allowed],
    note: t(
      "Alleen het begin van de uitspraak en de kop van het nieuwsbericht zijn gelezen.",
      "Only the beginning of the ruling and the headline of the news item were read.",
    ),
  },
  {
    id: "transfers-belgium-2025",
    subject: "responsible-state",
    title: t(
      "Raad van State: overdracht aan België niet goed gemotiveerd",
      "Council of State: transfers to Belgium not well reasoned",
    ),
    says: t(
      "In België zijn structurele tekorten in opvang en rechtsbescherming; de minister moet beter zeggen waarom overdracht kan.",
      "Belgium has structural shortcomings in reception and legal protection; the minister must say better why transfer is possible.",
    ),
    before: t("Sinds maart 2024 mocht overdracht aan België.", "Since March 2024 transfers to Belgium were allowed."),
    from: day("2025-07-23"),
    owner: "Raad van State",
    status: "event",
    cause: { kind: "judgment", says: t("De opvang in België werd slechter.", "Reception in Belgium grew worse.") },
    rules: ["responsibility.transfer-decision"],
    sources: [transfersToBelgium.notAllowed],
  },
];
