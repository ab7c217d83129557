import {
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
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { source } from "../sources/source.js";
import { municipalRegistrationDate, stopIntentionDate } from "./facts.js";
import { protectionDirective } from "./sources.js";

export const coveredUntil = COVERED.temporaryProtection;
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
