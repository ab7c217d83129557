import {
  answerOf,
  anyDay,
  before,
  choice,
  choose,
  days,
  findingOf,
  is,
  or,
  otherwise,
  rule,
  term,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { madeDate, unaccompanied } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, receptionDirective, receptionDirective2013 } from "../sources/european.js";
import { emn2024 } from "../sources/national.js";
import {
  disability,
  eighteenth,
  elderly,
  lgbti,
  loneParent,
  mentalDisorder,
  pregnant,
  seriouslyIll,
  traffickingVictim,
  violenceVictim,
} from "./facts.js";
import { specialNeeds } from "./findings.js";

const listed = [
  unaccompanied,
  before(madeDate, eighteenth),
  disability,
  elderly,
  pregnant,
  loneParent,
  traffickingVictim,
  seriouslyIll,
  mentalDisorder,
  violenceVictim,
] as const;

const answer = (...facts: Parameters<typeof or>) =>
  choose(when(or(...facts), choice("vulnerable")), otherwise(choice("not-shown")));

/** Whether somebody belongs to the vulnerable people whose situation must be taken into account. */
export const vulnerable = rule("minors.vulnerable", {
  subject: "minors",
  title: t("kwetsbare persoon", "vulnerable person"),
  summary: t(
    "Wie onder één van de groepen van de wet valt, is kwetsbaar: dan volgt een onderzoek naar wat nodig is.",
    "Whoever falls under one of the groups in the law is vulnerable: then follows an assessment of what is needed.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "vulnerable",
        label: t(
          "kwetsbaar: de behoeften worden onderzocht en er wordt rekening mee gehouden",
          "vulnerable: the needs are assessed and taken into account",
        ),
      },
      {
        id: "not-shown",
        label: t(
          "geen van de groepen; blijkt later iets, dan alsnog onderzoek",
          "none of the groups; if something shows later, the needs are assessed then",
        ),
      },
    ],
  },
  selectedBy: madeDate,
  actor: "COA",
  versions: [
    version("rcd-2013-21-list", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("de lijst van 2013", "the list of 2013"),
      sources: [receptionDirective2013("21", "secondary"), emn2024],
      says: answer(...listed),
    }),
    procedureRegulation.ends("rcd-2013-21-list"),
    version("rcd-24-list", {
      ...procedureRegulation.begins,
      title: t("de lijst van 2024, met lhbti", "the list of 2024, with LGBTI"),
      sources: [receptionDirective("24")],
      says: answer(...listed, lgbti),
    }),
  ],
});

/** By when the special reception needs must be assessed. */
export const needsTerm = rule("minors.needs-term", {
  subject: "minors",
  title: t("termijn voor het onderzoek naar bijzondere behoeften", "time limit for assessing special needs"),
  summary: t("Binnen 30 dagen na de asielwens.", "Within 30 days of the asylum wish."),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "COA",
  versions: [
    version("rcd-25-needs", {
      ...procedureRegulation.begins,
      title: t("dertig dagen", "thirty days"),
      sources: [receptionDirective("25(1)"), asylumProcedureRegulation("20")],
      note: t(
        "Of deze termijn bij een weekend doorloopt is niet gevonden; hier geldt de dag zelf.",
        "Whether this term rolls over a weekend was not found; here the day itself counts.",
      ),
      says: term({ from: madeDate, length: days(30), endsOn: anyDay(receptionDirective("25(1)")) }),
    }),
  ],
});

/** What follows from special needs, as a person found them. */
export const specialSupport = rule("minors.special-support", {
  subject: "minors",
  title: t("hulp bij bijzondere behoeften", "support for special needs"),
  summary: t(
    "Een medewerker stelt vast of iemand bijzondere behoeften heeft; dan is passende hulp verplicht.",
    "An official finds whether somebody has special needs; then fitting support is due.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "due",
        label: t("passende opvang, hulp en zorg zijn verplicht", "fitting reception, help and care are due"),
      },
      { id: "none", label: t("geen bijzondere behoeften gevonden", "no special needs found") },
      { id: "no-group", label: t("nu geen aanwijzing voor onderzoek", "no sign for an assessment now") },
    ],
  },
  selectedBy: madeDate,
  actor: "COA",
  act: { kind: "special-needs", favourable: true, authority: "COA" },
  versions: [
    version("special-needs-2013", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("beoordeling volgens de richtlijn van 2013", "assessment under the directive of 2013"),
      sources: [receptionDirective2013("22")],
      says: support(),
    }),
    procedureRegulation.ends("special-needs-2013"),
    version("special-needs-2024", {
      ...procedureRegulation.begins,
      title: t("beoordeling volgens de richtlijn van 2024", "assessment under the directive of 2024"),
      sources: [receptionDirective("25")],
      says: support(),
    }),
  ],
});

function support() {
  return choose(
    when(is(answerOf(vulnerable), "not-shown"), choice("no-group")),
    when(is(findingOf(specialNeeds), "yes"), choice("due")),
    otherwise(choice("none")),
  );
}
