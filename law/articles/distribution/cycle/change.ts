import {
  booleanFact,
  choice,
  choose,
  finding,
  findingOf,
  is,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { recorded } from "../../facts/written.js";
import { actBegins } from "../dates.js";
import { distributionAct } from "../sources.js";

const article = distributionAct("5(3)");
const yesNo = [
  { id: "yes", label: t("ja, met redenen", "yes, with reasons") },
  { id: "no", label: t("nee", "no") },
];

export const specialCircumstances = finding("distribution-special-circumstances", {
  question: t(
    "Zijn er bijzondere omstandigheden om het verdeelbesluit tussentijds te wijzigen?",
    "Are there special circumstances to change the distribution decision in between?",
  ),
  answers: yesNo,
  decidedBy: ["minister van Asiel en Migratie"],
  points: [
    t("wat sinds het besluit anders is geworden", "what has become different since the decision"),
    t(
      "een zo evenwichtig mogelijke verdeling over Nederland",
      "a distribution over the country as balanced as possible",
    ),
  ],
  secondPerson: false,
  sources: [article, distributionAct("5(2)")],
});
export const majorChange = finding("distribution-major-change", {
  question: t(
    "Is de wijziging van het verdeelbesluit ingrijpend?",
    "Is the change of the distribution decision a major one?",
  ),
  answers: yesNo,
  decidedBy: ["minister van Asiel en Migratie"],
  points: [
    t("hoeveel plekken en gemeenten het raakt", "how many places and municipalities it touches"),
    t("hoeveel tijd gemeenten houden", "how much time municipalities keep"),
  ],
  secondPerson: false,
  sources: [article],
});

/** Whether a distribution decision can be changed before the next cycle, and whether the consultation is done again. */
export const decisionChange = rule("distribution.decision-change", {
  subject: "distribution",
  title: t("het verdeelbesluit tussentijds wijzigen", "changing the distribution decision in between"),
  summary: t(
    "Alleen bij bijzondere omstandigheden; bij een ingrijpende wijziging komen verdeling en overleg opnieuw.",
    "In special circumstances only; for a major change distribution and consultation are done again.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "not-allowed",
        label: t("niet: er zijn geen bijzondere omstandigheden", "no: there are no special circumstances"),
      },
      { id: "allowed", label: t("ja, meteen", "yes, at once") },
      {
        id: "consult-again",
        label: t(
          "ja, na een nieuwe verdeling en nieuw overleg in de provincie",
          "yes, after a new distribution and consultation in the province",
        ),
      },
    ],
  },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("decision-change", {
      ...actBegins,
      title: t("bijzondere omstandigheden", "special circumstances"),
      sources: [article],
      note: t(
        "De wet zegt niet wat bijzonder of ingrijpend is; dat beslist de minister, met redenen. De raming mag altijd tussentijds worden gewijzigd (artikel 2(2)).",
        "The act does not say what is special or major; the minister decides that, with reasons. The estimate may always be changed in between (article 2(2)).",
      ),
      says: choose(
        when(is(findingOf(specialCircumstances), "no"), choice("not-allowed")),
        when(is(findingOf(majorChange), "yes"), choice("consult-again")),
        otherwise(choice("allowed")),
      ),
    }),
  ],
});

export const delayExpected = booleanFact(
  "delayExpected",
  recorded(
    t("de gemeente verwacht niet op tijd klaar te zijn", "the municipality does not expect to be ready in time"),
    t(
      "Is er iets gebeurd waardoor de locatie of een vergunning naar verwachting niet op tijd komt?",
      "Has something happened that makes it likely that the location or a permit does not come in time?",
    ),
    t("Feiten of omstandigheden bij de gemeente.", "Facts or circumstances at the municipality."),
    t("Zonder melding van zulke feiten is er niets te melden.", "Without such facts there is nothing to report."),
  ),
);

/** What a municipality does when it sees that it will be late. */
export const delayNotice = rule("distribution.delay-notice", {
  subject: "distribution",
  title: t("melden dat plekken te laat komen", "reporting that places come late"),
  summary: t(
    "Het college meldt onverwijld aan de minister dat locatie of vergunning niet op tijd komt.",
    "The executive reports to the minister without delay that location or permit does not come in time.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "nothing", label: t("niets te melden", "nothing to report") },
      { id: "at-once", label: t("onverwijld melden aan de minister", "report to the minister without delay") },
    ],
  },
  selectedBy: theDay,
  actor: "college van burgemeester en wethouders",
  versions: [
    version("delay-notice", {
      ...actBegins,
      title: t("onverwijld", "without delay"),
      sources: [distributionAct("8"), distributionAct("7(1)")],
      note: t(
        "Melden geeft geen uitstel: de wet verbindt er geen langere termijn aan.",
        "Reporting gives no delay: the act attaches no longer term to it.",
      ),
      says: choose(when(delayExpected, choice("at-once")), otherwise(choice("nothing"))),
    }),
  ],
});

export const changeFindings = [specialCircumstances, majorChange];
export const changeRules = [decisionChange, delayNotice];
