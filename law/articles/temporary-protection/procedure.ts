import {
  addLength,
  answerOf,
  anyDay,
  BARRED,
  choice,
  choose,
  commencement,
  date,
  exists,
  finding,
  findingOf,
  is,
  latest,
  months,
  noDay,
  not,
  onOrBefore,
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
import { municipalRegistrationDate, stopIntentionDate } from "./facts.js";
import { protectionDirective, rvs32, twoo } from "./sources.js";
import { protectionLastDay } from "./window.js";

const coveredUntil = COVERED.temporaryProtection;
const indFourWeeks = source({
  id: "ind-2024-06-14",
  nl: "IND: ander aanmeldproces Oekraïense vluchtelingen, verblijfsbewijs binnen vier weken (14 juni 2024), genoemd in het EMN-jaaroverzicht",
  en: "IND: other registration process for Ukrainian refugees, proof of residence within four weeks (14 June 2024), cited in the EMN annual report",
  kind: "letter",
  locator: "IND, 14 juni 2024",
  published: "2024-06-14",
  verification: "secondary",
});
const registrationDay = latest(municipalRegistrationDate, date("2022-03-04"));

/** Four weeks since 17 June 2024; before, no term. */
const fourWeeks = commencement({
  on: "2024-06-17",
  knownFrom: "2024-06-14",
  coveredUntil,
  because: t(
    "Sinds 17 juni 2024 geldt een termijn van vier weken.",
    "Since 17 June 2024 there is a term of four weeks.",
  ),
  cause: {
    kind: "abuse",
    says: t(
      "Sneller duidelijkheid, en geen opvang voor wie er geen recht op heeft.",
      "Faster clarity, and no reception for who has no right to it.",
    ),
  },
  sources: [emn2024, indFourWeeks],
});

export const assessmentTerm = rule("temporary-protection.assessment-term", {
  subject: "temporary-protection",
  title: t("termijn om tijdelijke bescherming te beoordelen", "term to assess temporary protection"),
  summary: t(
    "De IND beoordeelt binnen vier weken na de inschrijving bij de gemeente (sinds 17 juni 2024).",
    "The IND assesses within four weeks of registration with the municipality (since 17 June 2024).",
  ),
  result: { kind: "term" },
  selectedBy: registrationDay,
  actor: "IND",
  versions: [
    version("no-assessment-term", {
      title: t("geen termijn", "no term"),
      from: "2022-03-04",
      knownFrom: "2022-03-04",
      coveredUntil,
      sources: [emn2024],
      says: term({ from: noDay, length: weeks(4), endsOn: anyDay(emn2024) }),
    }),
    fourWeeks.ends("no-assessment-term"),
    version("assessment-in-four-weeks", {
      title: t("vier weken na de inschrijving", "four weeks after registration"),
      ...fourWeeks.begins,
      sources: [emn2024, indFourWeeks],
      note: t(
        "De bron noemt geen begin van de termijn; hier telt de inschrijving bij de gemeente.",
        "The source names no start of the term; here registration with the municipality counts.",
      ),
      says: term({ from: municipalRegistrationDate, length: weeks(4), endsOn: anyDay(emn2024) }),
    }),
  ],
});

/** After an intention to stop a person has four more weeks. */
export const noticeTerm = rule("temporary-protection.notice-term", {
  subject: "temporary-protection",
  title: t("vier weken na het voornemen om te stoppen", "four weeks after the intention to stop"),
  summary: t(
    "Wie geen bewijs ophaalt, krijgt een voornemen en dan nog vier weken.",
    "Who does not collect the proof gets an intention and then four more weeks.",
  ),
  result: { kind: "term" },
  selectedBy: stopIntentionDate,
  versions: [
    version("four-weeks-after-intention", {
      title: t("vier weken na het voornemen", "four weeks after the intention"),
      from: "2024-06-17",
      knownFrom: "2024-06-14",
      coveredUntil,
      sources: [indFourWeeks],
      says: term({ from: stopIntentionDate, length: weeks(4), endsOn: anyDay(indFourWeeks) }),
    }),
  ],
});

export const eligibilityFinding = finding("temporary-protection-eligibility", {
  question: t(
    "Is gebleken dat deze persoon niet onder de richtlijn valt of dat niet aannemelijk heeft gemaakt?",
    "Has it appeared that this person is not under the directive or has not shown it?",
  ),
  answers: [
    { id: "covered", label: t("valt onder de richtlijn", "under the directive") },
    { id: "not-shown", label: t("valt er niet onder of toonde het niet aan", "not under it or did not show it") },
  ],
  decidedBy: ["IND"],
  points: [
    t("de papieren en wat de persoon zelf vertelt", "the papers and what the person tells"),
    t(
      "waarom een afspraak of bewijs uitbleef, ook ziekte of een kind",
      "why an appointment or proof failed to appear, also illness or a child",
    ),
    t("de reactie op het voornemen", "the reply to the intention"),
  ],
  secondPerson: false,
  sources: [indFourWeeks, protectionDirective("28 en 29")],
});

/** Stopping temporary protection: an intention, four weeks, and an official who decides. */
export const protectionEnd = rule("temporary-protection.end", {
  subject: "temporary-protection",
  title: t("tijdelijke bescherming stoppen", "ending temporary protection"),
  summary: t(
    "De IND stopt alleen na een voornemen, vier weken en een besluit van een medewerker.",
    "The IND ends it only after an intention, four weeks and a decision by an official.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "kept", label: t("de bescherming blijft", "the protection stays") },
      { id: "intention-first", label: t("eerst een voornemen", "first an intention") },
      { id: "waiting", label: t("de vier weken lopen nog", "the four weeks still run") },
      { id: "stopped", label: t("de bescherming stopt", "the protection ends") },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "IND",
  act: {
    kind: "temporary-protection-end",
    favourable: false,
    authority: "IND",
    harmless: ["kept", "intention-first", "waiting", "barred"],
  },
  versions: [
    version("stop-after-intention", {
      title: t("voornemen, vier weken, besluit", "intention, four weeks, decision"),
      from: "2024-06-17",
      knownFrom: "2024-06-14",
      coveredUntil,
      sources: [indFourWeeks, emn2024],
      says: choose(
        when(not(exists(stopIntentionDate)), choice("intention-first")),
        when(onOrBefore(theDay, answerOf(noticeTerm)), choice("waiting")),
        when(is(findingOf(eligibilityFinding), "covered"), choice("kept")),
        otherwise(choice("stopped")),
      ),
    }),
  ],
});

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
const act = commencement({
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
        "De artikelen gelden naar verluidt sinds 1 april 2022; ook daarvoor zorgden burgemeesters voor opvang.",
        "The articles are said to hold since 1 April 2022; mayors provided reception before that too.",
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

export const procedureRules = [
  assessmentTerm,
  noticeTerm,
  protectionEnd,
  leaveReception,
  dutyBearer,
  actLapses,
  asylumDecisionLatest,
];
