import {
  after,
  answerOf,
  anyDay,
  choice,
  choose,
  days,
  exists,
  extend,
  finding,
  findingOf,
  is,
  months,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
  workingDay,
} from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { twoStatusAct } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { termijnenwet, vw2000 } from "../sources/national.js";
import { olderDays, oldFamilyLaw } from "./circle.js";
import { bracketed, longerTerms } from "./commencement.js";
import {
  arrivalReportDate,
  familyApplicationDate,
  familyExtendedUntil,
  familyTermExtended,
  sponsorGrantDate,
  sponsorStatus,
} from "./facts.js";
import { familyDirective, lateApplicationRuling, lateFamilyDecision, longerTermsAct } from "./sources.js";

const shifts = workingDay(termijnenwet("1, 4"));

/** Until when a family member must have applied to profit from the easier rules. */
export const familyApplicationTerm = rule("family.application-term", {
  subject: "family",
  title: t("termijn voor de nareisaanvraag", "time limit for the family application"),
  summary: t(
    "Drie maanden na de bekendmaking van de vergunning. Sinds 12 juni 2026 alleen nog voor gezinnen van vluchtelingen.",
    "Three months after notification of the permit. Since 12 June 2026 only for families of refugees.",
  ),
  result: { kind: "term" },
  selectedBy: sponsorGrantDate,
  versions: [
    version("family-three-months", {
      title: t(
        "drie maanden, gerekend vanaf de dag na de vergunning",
        "three months, counted from the day after the grant",
      ),
      ...olderDays,
      sources: [vw2000("29(2), 29(4) (tot 12 juni 2026)"), familyDirective("12(1)")],
      says: term({ from: sponsorGrantDate, length: months(3), endsOn: shifts }),
    }),
    twoStatusAct.ends("family-three-months"),
    version("family-three-months-refugees", {
      title: t("drie maanden, alleen bij een vluchteling", "three months, with a refugee only"),
      ...twoStatusAct.begins,
      sources: [vw2000("29c(1) (vanaf 12 juni 2026)")],
      note: t(
        "Artikel 29d kent voor gezinnen van subsidiair beschermden geen termijn.",
        "Article 29d has no term for families of persons with subsidiary protection.",
      ),
      says: term({
        from: sponsorGrantDate,
        onlyIf: is(sponsorStatus, "refugee"),
        length: months(3),
        endsOn: shifts,
      }),
    }),
  ],
});

export const latenessExcused = finding("latenessExcused", {
  question: t(
    "Is het door bijzondere omstandigheden objectief te verontschuldigen dat de aanvraag te laat is?",
    "Is it objectively excusable, for special circumstances, that the application is late?",
  ),
  answers: [
    { id: "yes", label: t("ja", "yes") },
    { id: "no", label: t("nee", "no") },
  ],
  decidedBy: ["IND"],
  points: [
    t("Wat de aanvrager verhinderde, en hoelang.", "What prevented the applicant, and for how long."),
    t(
      "Of gewone gezinshereniging nog een weg is, en of de aanvrager daarover is ingelicht.",
      "Whether ordinary family reunification is still a way, and whether the applicant was told so.",
    ),
  ],
  secondPerson: false,
  sources: [
    lateApplicationRuling,
    vw2000("29(5) (28 maart 2025 tot 12 juni 2026)"),
    vw2000("29c(2) (vanaf 12 juni 2026)"),
  ],
});

const lateOrNot = choose(
  when(
    after(familyApplicationDate, answerOf(familyApplicationTerm)),
    choose(when(is(findingOf(latenessExcused), "yes"), choice("excused")), otherwise(choice("late"))),
  ),
  otherwise(choice("in-time")),
);

/** Whether the application came in time, and if not, whether that is excused. */
export const familyInTime = rule("family.in-time", {
  subject: "family",
  title: t("op tijd aangevraagd", "applied in time"),
  summary: t(
    "Een te late aanvraag telt toch mee als de vertraging objectief te verontschuldigen is.",
    "A late application still counts if the delay is objectively excusable.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "in-time", label: t("op tijd", "in time") },
      { id: "excused", label: t("te laat, maar verontschuldigd", "late, but excused") },
      { id: "late", label: t("te laat", "late") },
    ],
  },
  selectedBy: familyApplicationDate,
  alongside: { until: familyApplicationTerm },
  versions: [
    version("lateness-by-ruling", {
      title: t("verontschuldiging volgens het Hof van Justitie", "excuse according to the Court of Justice"),
      ...olderDays,
      coveredUntil: "2025-03-27",
      sources: [lateApplicationRuling],
      says: lateOrNot,
    }),
    longerTerms.ends("lateness-by-ruling"),
    version("lateness-by-act", {
      title: t("verontschuldiging volgens de wet", "excuse according to the Act"),
      ...longerTerms.begins,
      sources: [
        vw2000("29(5) (28 maart 2025 tot 12 juni 2026)"),
        vw2000("29c(2) (vanaf 12 juni 2026)"),
        longerTermsAct,
      ],
      note: bracketed,
      says: lateOrNot,
    }),
  ],
});

/** Until when the immigration service must decide on a family application. */
export const familyDecisionTerm = rule("family.decision-term", {
  subject: "family",
  title: t("beslistermijn nareis", "time limit for the family decision"),
  summary: t(
    "90 dagen, met ten hoogste drie maanden erbij. Voor aanvragen vanaf 28 maart 2025: negen maanden.",
    "90 days, with three months more at most. For applications from 28 March 2025: nine months.",
  ),
  result: { kind: "term" },
  selectedBy: familyApplicationDate,
  actor: "IND",
  versions: [
    version("family-90-days", {
      title: t("90 dagen, te verlengen met drie maanden", "90 days, extendable by three months"),
      ...oldFamilyLaw,
      coveredUntil: "2025-03-27",
      sources: [vw2000("2u(1)"), lateFamilyDecision],
      says: term({
        from: familyApplicationDate,
        length: days(90),
        steps: [
          extend("family-90-days-longer", months(3), {
            ...oldFamilyLaw,
            title: t("verlenging met drie maanden", "extension by three months"),
            when: familyTermExtended,
            sources: [vw2000("2u(1)")],
          }),
        ],
        endsOn: shifts,
      }),
    }),
    longerTerms.ends("family-90-days"),
    version("family-nine-months", {
      title: t("negen maanden, langer als de aanvraag complex is", "nine months, longer if the application is complex"),
      ...longerTerms.begins,
      sources: [vw2000("2u(4)"), familyDirective("5(4)"), longerTermsAct],
      note: bracketed,
      says: choose(
        when(
          exists(familyExtendedUntil),
          term({ from: familyExtendedUntil, length: days(0), endsOn: anyDay(termijnenwet("4")) }),
        ),
        otherwise(term({ from: familyApplicationDate, length: months(9), endsOn: anyDay(termijnenwet("4")) })),
      ),
    }),
  ],
});

/** Until when the entry visa must be collected after the notice that it is ready. */
export const visaCollection = rule("family.visa-collection", {
  subject: "family",
  title: t("de mvv ophalen", "collecting the entry visa"),
  summary: t(
    "Binnen drie maanden na het bericht dat de mvv klaarligt. Zij is dan ten hoogste 90 dagen geldig.",
    "Within three months of the notice that the entry visa is ready. It is then valid for at most 90 days.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  versions: [
    version("visa-three-months", {
      title: t("drie maanden na het bericht", "three months after the notice"),
      ...oldFamilyLaw,
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("2r")],
      note: t(
        "Was de post gesloten, dan komt er één keer drie maanden bij.",
        "If the post was closed, three months are added once.",
      ),
      says: term({ from: decisionDate, length: months(3), endsOn: shifts }),
    }),
  ],
});

/** Until when the permit must be granted after a family member arrived with an entry visa. */
export const permitAfterArrival = rule("family.permit-after-arrival", {
  subject: "family",
  title: t("vergunning na aankomst", "permit after arrival"),
  summary: t(
    "Binnen twee weken nadat het gezinslid zich na aankomst heeft gemeld.",
    "Within two weeks after the family member reported on arrival.",
  ),
  result: { kind: "term" },
  selectedBy: arrivalReportDate,
  actor: "IND",
  versions: [
    version("permit-two-weeks", {
      title: t("twee weken na de melding", "two weeks after the report"),
      ...oldFamilyLaw,
      coveredUntil: COVERED.aliensAct,
      sources: [vw2000("28(3) (tot 12 juni 2026), 28(2) (vanaf 12 juni 2026)")],
      says: term({ from: arrivalReportDate, length: weeks(2), endsOn: shifts }),
    }),
  ],
});
