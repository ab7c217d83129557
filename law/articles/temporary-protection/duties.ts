import {
  addLength,
  answerOf,
  anyDay,
  choice,
  choose,
  commencement,
  date,
  days,
  exists,
  months,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { emn2024, termijnenwet, vw2000 } from "../sources/national.js";
import { source } from "../sources/source.js";
import { assessmentTerm, coveredUntil, noticeTerm, protectionEnd } from "./assessment.js";
import { exclusionGround, placeStartDate } from "./facts.js";
import { rooo, rvs32, twoo } from "./sources.js";
import { protectionLastDay } from "./window.js";

/** The weeks to leave after the protection of the optional group ended. */
export const leaveReception = rule("temporary-protection.leave-reception", {
  subject: "temporary-protection",
  title: t("opvang verlaten na het einde van de bescherming", "leaving reception after the end of protection"),
  summary: t(
    "Vier weken na 4 maart 2024; de laatste dag viel op tweede paasdag en schoof naar 2 april.",
    "Four weeks after 4 March 2024; the last day fell on Easter Monday and moved to 2 April.",
  ),
  result: { kind: "term" },
  selectedBy: date("2024-03-04"),
  versions: [
    version("four-weeks-after-4-march", {
      title: t("vier weken na 4 maart 2024", "four weeks after 4 March 2024"),
      from: "2024-03-04",
      knownFrom: "2024-01-17",
      coveredUntil,
      cause: {
        kind: "judgment",
        says: t("De Raad van State, 17 januari 2024.", "The Council of State, 17 January 2024."),
      },
      sources: [vw2000("62"), rvs32, emn2024],
      says: term({ from: date("2024-03-04"), length: weeks(4), endsOn: workingDay(termijnenwet("1")) }),
    }),
  ],
});

/** Who must give reception: the mayor first, the executive since the act. */
export const act = commencement({
  on: "2024-07-01",
  knownFrom: "2024-06-27",
  coveredUntil: "2025-07-01",
  because: t(
    "Sinds 1 juli 2024 geldt de Tijdelijke wet opvang ontheemden Oekraïne.",
    "Since 1 July 2024 the temporary act on reception of displaced people from Ukraine holds.",
  ),
  cause: {
    kind: "government",
    says: t("Een gewone wet in plaats van noodrecht.", "An ordinary act instead of emergency law."),
  },
  sources: [twoo("2"), emn2024],
});
const emergencyLaw = source({
  id: "wet-verplaatsing-bevolking",
  nl: "Wet verplaatsing bevolking, artikelen 2c en 4 (Voortduringswet 36 081)",
  en: "Population Displacement Act, articles 2c and 4 (continuation act 36 081)",
  kind: "act",
  locator: "Wvb, art. 2c en 4",
  verification: "secondary",
});

export const dutyBearer = rule("temporary-protection.duty-bearer", {
  subject: "temporary-protection",
  title: t("wie voor de opvang zorgt", "who provides reception"),
  summary: t(
    "Tot en met 30 juni 2024 de burgemeester, daarna het college.",
    "Until 30 June 2024 the mayor, then the municipal executive.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "mayor", label: t("de burgemeester", "the mayor") },
      { id: "executive", label: t("het college van burgemeester en wethouders", "the municipal executive") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("mayor-provides", {
      title: t("noodrecht: de burgemeester", "emergency law: the mayor"),
      from: "2022-03-04",
      knownFrom: "2022-03-04",
      coveredUntil: "2024-06-30",
      sources: [emergencyLaw, emn2024],
      note: t(
        "De artikelen werden op 31 maart 2022 in werking gesteld; ook daarvoor zorgden burgemeesters voor opvang.",
        "The articles were activated on 31 March 2022; mayors provided reception before that too.",
      ),
      says: choice("mayor"),
    }),
    act.ends("mayor-provides"),
    version("executive-provides", {
      title: t("de wet: het college", "the act: the municipal executive"),
      ...act.begins,
      sources: [twoo("2"), emn2024],
      says: choice("executive"),
    }),
  ],
});

/** The act lapses by decree at the latest a year after the protection ends. */
export const actLapses = rule("temporary-protection.act-lapses", {
  subject: "temporary-protection",
  title: t("uiterlijke einde van de opvangwet", "latest end of the reception act"),
  summary: t(
    "De wet vervalt bij besluit, uiterlijk een jaar na het einde van de richtlijn.",
    "The act lapses by decree, at the latest a year after the end of the directive.",
  ),
  result: { kind: "date" },
  selectedBy: theDay,
  versions: [
    version("twoo-lapses", {
      title: t("een jaar na de laatste dag", "a year after the last day"),
      ...act.begins,
      sources: [twoo("10")],
      note: t("Gelezen in de tekst van 1 juli 2025.", "Read in the text of 1 July 2025."),
      says: addLength(answerOf(protectionLastDay), months(12)),
    }),
  ],
});

/** An asylum application of a protected person waits. */
export const asylumDecisionLatest = rule("temporary-protection.asylum-decision", {
  subject: "temporary-protection",
  title: t("wanneer op een asielaanvraag wordt beslist", "when an asylum application is decided"),
  summary: t(
    "Tussen de ontvangst en zes maanden na het einde van de bescherming.",
    "Between receipt and six months after the protection ends.",
  ),
  result: { kind: "date" },
  selectedBy: theDay,
  actor: "IND",
  versions: [
    version("vw-43a", {
      title: t("uiterlijk zes maanden na de bescherming", "at the latest six months after the protection"),
      from: "2022-03-04",
      knownFrom: "2022-03-04",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("43a (tot 12 juni 2026)")],
      note: t(
        "Gelezen in de tekst van 28 februari 2026; wie niet meer onder de richtlijn valt, heeft een eigen einddag.",
        "Read in the text of 28 February 2026; who is no longer under the directive has an end day of their own.",
      ),
      says: addLength(answerOf(protectionLastDay), months(6)),
    }),
    pactImplementation.ends("vw-43a"),
    version("vw-43a-pact", {
      title: t("verlengt de termijnen van de verordening", "lengthens the terms of the Regulation"),
      ...pactImplementation.begins,
      sources: [vw2000("43a (vanaf 12 juni 2026)")],
      note: t(
        "De tekst noemt een verlenging van de termijnen; dat de zes maanden gelijk bleven, is niet zeker.",
        "The text speaks of lengthening the terms; that the six months stayed the same is not certain.",
      ),
      says: addLength(answerOf(protectionLastDay), months(6)),
    }),
  ],
});

/** By when displaced people must know their rights and duties. */
export const protectionInformation = rule("temporary-protection.information", {
  subject: "temporary-protection",
  title: t("uitleg over de opvang van ontheemden", "information on reception of displaced people"),
  summary: t(
    "Binnen vijftien dagen na het begin van de opvang, in een taal die iemand begrijpt.",
    "Within fifteen days of the start of reception, in a language the person understands.",
  ),
  result: { kind: "term" },
  selectedBy: placeStartDate,
  actor: "gemeente",
  versions: [
    version("rooo-2-information", {
      title: t("vijftien dagen", "fifteen days"),
      from: "2023-02-01",
      knownFrom: "2023-02-01",
      coveredUntil: "2023-02-22",
      sources: [rooo("art. 2, lid 2 en 3", "official")],
      note: t("Gelezen in de teksten van februari 2023.", "Read in the texts of February 2023."),
      says: term({ from: placeStartDate, length: days(15), endsOn: anyDay(rooo("art. 2, lid 2 en 3", "official")) }),
    }),
  ],
});

/** When a municipality may exclude somebody from reception. */
export const receptionExclusion = rule("temporary-protection.exclusion", {
  subject: "temporary-protection",
  title: t("uitsluiten van opvang", "exclusion from reception"),
  summary: t(
    "Alleen op drie gronden; de gemeente mag het, maar hoeft niet.",
    "Only on three grounds; the municipality may, but need not.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-ground", label: t("geen grond om uit te sluiten", "no ground for exclusion") },
      { id: "may-exclude", label: t("de gemeente mag uitsluiten", "the municipality may exclude") },
    ],
  },
  selectedBy: theDay,
  actor: "gemeente",
  versions: [
    version("rooo-4", {
      title: t("de gronden van artikel 4", "the grounds of article 4"),
      from: "2023-02-01",
      knownFrom: "2023-02-01",
      coveredUntil: "2023-02-22",
      sources: [rooo("art. 4", "official")],
      note: t("Gelezen in de teksten van februari 2023.", "Read in the texts of February 2023."),
      says: choose(when(exists(exclusionGround), choice("may-exclude")), otherwise(choice("no-ground"))),
    }),
  ],
});

export const procedureRules = [
  protectionInformation,
  receptionExclusion,
  assessmentTerm,
  noticeTerm,
  protectionEnd,
  leaveReception,
  dutyBearer,
  actLapses,
  asylumDecisionLatest,
];
