import {
  and,
  anyDay,
  before,
  choose,
  exists,
  extend,
  extendByRows,
  ground,
  is,
  isOneOf,
  months,
  not,
  onOrAfter,
  or,
  otherwise,
  restart,
  rule,
  term,
  version,
  when,
  within,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionMoratoria } from "../country/moratoria/decision.js";
import { disproportionateNumbers } from "../european-procedure/steps/facts.js";
import {
  extendedEarlier,
  individualExtension,
  individualExtensionDate,
  measureGroup,
  moratoriumExcluded,
  postponedForCountry,
  responsibleSince,
} from "../facts/acts.js";
import { applicationDate, nationality } from "../facts/asylum.js";
import { carefulAlone, procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, proceduresDirective } from "../sources/european.js";
import { awb, termijnenwet, vw2000, wbv20233, wbv202222, wbv202326 } from "../sources/national.js";
import { extensionPositions } from "./extension-positions.js";

/** The day of the extension's letter; a letter without a known day is taken to have come in time. */
const dayOfLetter = choose(when(exists(individualExtensionDate), individualExtensionDate), otherwise(applicationDate));

/** The term of this case was already extended by nine months: by a letter, or by a general extension. */
const extendedByNineMonths = or(extendedEarlier, before(applicationDate, "2025-01-01"));

const published = t(
  "De dag van publicatie in de Staatscourant is niet gevonden; bekend vanaf: uiterlijk de ingangsdag.",
  "The day of publication in the Staatscourant was not found; known from: the first day at the latest.",
);

/** Until when the IND must decide on an asylum application. */
export const decisionTerm = rule("asylum.decision-term", {
  subject: "asylum-terms",
  title: t("beslistermijn asielaanvraag", "time limit for the asylum decision"),
  summary: t(
    "De IND beslist binnen 6 maanden na de aanvraag. In drie gevallen mag dat langer duren.",
    "The IND decides within 6 months of the application. In three cases it may take longer.",
  ),
  result: { kind: "term" },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("vw-42", {
      title: t("zes maanden na de aanvraag", "six months after the application"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("42(1)")],
      says: term({
        from: applicationDate,
        length: months(6),
        steps: [
          restart("dublin-42-6", responsibleSince, {
            title: t(
              "de termijn begint als Nederland verantwoordelijk is",
              "the term starts when the Netherlands is responsible",
            ),
            when: exists(responsibleSince),
            from: "2001-04-01",
            knownFrom: "2001-04-01",
            coveredUntil: COVERED.oldProcedure,
            sources: [vw2000("42(6)")],
          }),
          extend("individual-42-4", months(9), {
            title: t("verlenging in deze zaak met 9 maanden", "extension in this case by 9 months"),
            when: isOneOf(individualExtension, "complex", "applicant-delay"),
            effective: dayOfLetter,
            ground: "art-42-4",
            from: "2015-07-20",
            knownFrom: "2015-07-20",
            coveredUntil: COVERED.oldProcedure,
            sources: [vw2000("42(4)")],
            note: t(
              "Gelezen in de tekst van 2025; dat dit sinds 20 juli 2015 zo is, volgt uit de omzetting van de richtlijn en is niet nagekeken.",
              "Read in the text of 2025; that it held since 20 July 2015 follows from the directive's transposition and was not checked.",
            ),
          }),
          extend("careful-42-5", months(3), {
            title: t(
              "verlenging voor zorgvuldig onderzoek met 3 maanden, na de 9 maanden",
              "extension for a careful examination by 3 months, after the 9 months",
            ),
            when: and(is(individualExtension, "careful"), extendedByNineMonths, before(dayOfLetter, "2025-03-28")),
            effective: dayOfLetter,
            from: "2015-07-20",
            knownFrom: "2015-07-20",
            coveredUntil: "2025-03-27",
            sources: [vw2000("42(5) (tot 28 maart 2025)")],
            note: t(
              "Gelezen in de teksten van 2017 en 25 juli 2024: alleen na de verlenging met negen maanden.",
              "Read in the texts of 2017 and 25 July 2024: only after the extension by nine months.",
            ),
          }),
          carefulAlone.ends("careful-42-5"),
          extend("careful-42-5-alone", months(3), {
            title: t(
              "verlenging voor zorgvuldig onderzoek met 3 maanden",
              "extension for a careful examination by 3 months",
            ),
            when: and(is(individualExtension, "careful"), onOrAfter(dayOfLetter, "2025-03-28")),
            effective: dayOfLetter,
            ...carefulAlone.begins,
            sources: [vw2000("42(5)")],
            note: t(
              "Gelezen in de tekst van 28 maart 2025, ook meteen na de zes maanden; het begin ligt tussen 25 juli 2024 en die dag.",
              "Read in the text of 28 March 2025, also directly after the six months; its start lies between 25 July 2024 and that day.",
            ),
          }),
          extend("wbv-2022-22", months(9), {
            title: t("+9 maanden voor aanvragen van vóór 2023", "+9 months for applications made before 2023"),
            when: before(applicationDate, "2023-01-01"),
            ground: "art-42-4",
            from: "2022-09-27",
            knownFrom: "2022-09-27",
            coveredUntil: COVERED.countryMeasures,
            sources: [wbv202222, vw2000("42(4)(b)")],
            note: published,
          }),
          extend("wbv-2023-3", months(9), {
            title: t("+9 maanden voor aanvragen uit 2023", "+9 months for applications of 2023"),
            when: within(applicationDate, "2023-01-01", "2024-01-01"),
            ground: "art-42-4",
            from: "2023-01-27",
            knownFrom: "2023-01-26",
            coveredUntil: COVERED.countryMeasures,
            sources: [wbv20233, vw2000("42(4)(b)")],
            note: t(
              "Het Hof (C-489/24, 5 maart 2026) staat opnieuw verlengen toe onder strikte voorwaarden; een einduitspraak van de Raad van State is niet gevonden.",
              "The Court of Justice (C-489/24, 5 March 2026) allows repeated extension under strict conditions; no final ruling of the Council of State was found.",
            ),
          }),
          extend("wbv-2023-26", months(9), {
            title: t("+9 maanden voor aanvragen uit 2024", "+9 months for applications of 2024"),
            when: within(applicationDate, "2024-01-01", "2025-01-01"),
            ground: "art-42-4",
            from: "2024-01-01",
            knownFrom: "2024-01-01",
            coveredUntil: COVERED.countryMeasures,
            sources: [wbv202326, vw2000("42(4)(b)")],
            note: published,
            cause: {
              kind: "government",
              says: t(
                "De staatssecretaris verlengde opnieuw omdat het aantal aanvragen hoog bleef.",
                "The State Secretary extended again because the number of applications stayed high.",
              ),
            },
          }),
          extendByRows("moratorium-43", {
            title: t("besluitstop voor het land", "decision moratorium for the country"),
            table: decisionMoratoria,
            keys: { nationality, group: measureGroup },
            by: "lengthening",
            before: applicationDate,
            when: not(moratoriumExcluded),
          }),
        ],
        grounds: [
          ground(
            "art-42-4",
            t("de verlengingen met 9 maanden bij elkaar", "the extensions by 9 months taken together"),
            months(9),
            [vw2000("42(4)")],
          ),
        ],
        ceiling: {
          length: months(21),
          from: applicationDate,
          sources: [vw2000("43(1)"), proceduresDirective("31(5)")],
        },
        endsOn: anyDay(termijnenwet("4")),
      }),
    }),
    procedureRegulation.ends("vw-42"),
    version("apr-35", {
      title: t("zes maanden na het indienen", "six months after lodging"),
      ...procedureRegulation.begins,
      sources: [asylumProcedureRegulation("35(4)")],
      says: term({
        from: applicationDate,
        length: months(6),
        steps: [
          extend("individual-35-5", months(6), {
            title: t("verlenging in deze zaak met 6 maanden", "extension in this case by 6 months"),
            when: or(disproportionateNumbers, isOneOf(individualExtension, "complex", "applicant-delay")),
            effective: dayOfLetter,
            ground: "art-35-5",
            ...procedureRegulation.begins,
            sources: [asylumProcedureRegulation("35(5)")],
          }),
          extend("postponed-35-7", months(15), {
            title: t(
              "uitstel om de onzekere toestand in het land",
              "postponement for the uncertain situation in the country",
            ),
            when: postponedForCountry,
            ...procedureRegulation.begins,
            sources: [asylumProcedureRegulation("35(7)")],
          }),
        ],
        grounds: [
          ground(
            "art-35-5",
            t("de verlengingen in deze zaak bij elkaar", "the extensions in this case taken together"),
            months(6),
            [asylumProcedureRegulation("35(5)")],
          ),
        ],
        ceiling: { length: months(21), from: applicationDate, sources: [asylumProcedureRegulation("35(7)")] },
        endsOn: workingDay(asylumProcedureRegulation("73")),
      }),
    }),
  ],
  positions: extensionPositions,
  remedies: [
    {
      kind: "notice-of-default",
      title: t("de IND schriftelijk in gebreke stellen", "give the IND written notice of default"),
      rule: "asylum.notice-of-default",
      suspensive: null,
      sources: [awb("6:12")],
    },
    {
      kind: "appeal-against-silence",
      title: t(
        "beroep bij de rechtbank als de IND niet op tijd beslist",
        "appeal to the court if the IND does not decide in time",
      ),
      rule: "asylum.appeal-against-silence",
      suspensive: null,
      sources: [awb("6:12")],
    },
  ],
});
