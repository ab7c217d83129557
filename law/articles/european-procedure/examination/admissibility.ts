import {
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  findingOf,
  is,
  not,
  onOrBefore,
  or,
  otherwise,
  rule,
  term,
  version,
  when,
  workingDay,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, madeDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { applicationOrder } from "../steps/facts.js";
import {
  invokedInadmissibility,
  minorTakenInCharge,
  noReadmission,
  returnDecisionReceived,
  toldOfSevenDays,
} from "./facts.js";
import { courtRelocation, firstCountry, newElements } from "./findings.js";
import { safeThirdCountry } from "./safe-third-country.js";

/** A later application is examined only if it brings something new. */
export const subsequentApplication = rule("asylum.subsequent-application", {
  subject: "asylum-procedure",
  title: t("opvolgende aanvraag", "subsequent application"),
  summary: t(
    "Een nieuwe aanvraag na een definitieve beslissing wordt alleen behandeld als er iets nieuws is.",
    "A new application after a final decision is examined only if there is something new.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "first-application", label: t("eerste aanvraag", "first application") },
      {
        id: "further-representation",
        label: t(
          "aanvulling in de lopende procedure, geen nieuwe aanvraag",
          "further representation in the pending procedure, no new application",
        ),
      },
      { id: "examine", label: t("inhoudelijk behandelen", "examine on the merits") },
      { id: "inadmissible", label: t("niet-ontvankelijk", "inadmissible") },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: {
    kind: "asylum-inadmissible",
    favourable: false,
    authority: "IND",
    harmless: ["first-application", "further-representation", "examine", BARRED.id],
  },
  versions: [
    version("apr-55", {
      ...procedureRegulation.begins,
      title: t("voorafgaand onderzoek naar nieuwe elementen", "preliminary examination of new elements"),
      sources: [
        asylumProcedureRegulation("55"),
        asylumProcedureRegulation("38(2)"),
        vw2000("30a(1) (vanaf 12 juni 2026)"),
      ],
      says: choose(
        when(is(applicationOrder, "first"), choice("first-application")),
        when(is(applicationOrder, "pending"), choice("further-representation")),
        when(is(findingOf(newElements), "none"), choice("inadmissible")),
        otherwise(choice("examine")),
      ),
    }),
  ],
});

/** The last day on which an application after a return decision is not late. */
export const returnDecisionWindow = rule("asylum.return-decision-window", {
  subject: "asylum-procedure",
  title: t("asiel vragen na een terugkeerbesluit", "asking for asylum after a return decision"),
  summary: t(
    "Tot en met de zevende werkdag na ontvangst.",
    "Up to and including the seventh working day after receipt.",
  ),
  result: { kind: "term" },
  selectedBy: applicationDate,
  versions: [
    version("apr-38-1-e-term", {
      ...procedureRegulation.begins,
      title: t("zeven werkdagen", "seven working days"),
      sources: [asylumProcedureRegulation("38(1)(e)")],
      says: term({
        from: returnDecisionReceived,
        length: workingDays(7),
        endsOn: workingDay(asylumProcedureRegulation("73(c)")),
      }),
    }),
  ],
});

/** Whether an application came too late after a return decision. */
export const lateAfterReturnDecision = rule("asylum.late-after-return-decision", {
  subject: "asylum-procedure",
  title: t("te laat na een terugkeerbesluit", "too late after a return decision"),
  summary: t(
    "Wie pas na zeven werkdagen asiel vraagt, gewaarschuwd is en niets nieuws heeft, kan niet-ontvankelijk worden verklaard.",
    "Who asks for asylum only after seven working days, was warned and has nothing new can be declared inadmissible.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-ground", label: t("geen grond: ontvankelijk op dit punt", "no ground: admissible on this point") },
      { id: "may-be-inadmissible", label: t("mag niet-ontvankelijk worden verklaard", "may be declared inadmissible") },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: { kind: "asylum-inadmissible", favourable: false, authority: "IND", harmless: ["no-ground", BARRED.id] },
  alongside: { lastDay: returnDecisionWindow },
  versions: [
    version("apr-38-1-e", {
      ...procedureRegulation.begins,
      title: t("na de zevende werkdag", "after the seventh working day"),
      sources: [asylumProcedureRegulation("38(1)(e)"), vw2000("30a(1) (vanaf 12 juni 2026)")],
      says: choose(
        when(or(onOrBefore(madeDate, answerOf(returnDecisionWindow)), not(toldOfSevenDays)), choice("no-ground")),
        when(is(findingOf(newElements), "none"), choice("may-be-inadmissible")),
        otherwise(choice("no-ground")),
      ),
    }),
  ],
});

/** Whether an application may or must be declared inadmissible on the ground that is invoked. */
export const inadmissibility = rule("asylum.inadmissibility", {
  subject: "asylum-procedure",
  title: t("niet-ontvankelijk", "inadmissible"),
  summary: t(
    "Vijf gronden waarop het mag, één waarop het moet: een opvolgende aanvraag zonder iets nieuws.",
    "Five grounds on which it may, one on which it must: a subsequent application with nothing new.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "not-inadmissible",
        label: t("niet op deze grond: inhoudelijk behandelen", "not on this ground: examine on the merits"),
      },
      { id: "may-be-inadmissible", label: t("mag niet-ontvankelijk worden verklaard", "may be declared inadmissible") },
      { id: "inadmissible", label: t("moet niet-ontvankelijk worden verklaard", "must be declared inadmissible") },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: { kind: "asylum-inadmissible", favourable: false, authority: "IND", harmless: ["not-inadmissible", BARRED.id] },
  versions: [
    version("apr-38", {
      ...procedureRegulation.begins,
      title: t("de gronden van artikel 38", "the grounds of article 38"),
      sources: [asylumProcedureRegulation("38"), asylumProcedureRegulation("58"), vw2000("30a (vanaf 12 juni 2026)")],
      note: t(
        "Te laat beslissen maakt een aanvraag niet vanzelf ontvankelijk (artikel 35, lid 1).",
        "Deciding too late does not by itself make an application admissible (article 35(1)).",
      ),
      says: choose(
        when(
          and(is(invokedInadmissibility, "no-new-elements"), is(answerOf(subsequentApplication), "inadmissible")),
          choice("inadmissible"),
        ),
        when(is(invokedInadmissibility, "protected-elsewhere"), choice("may-be-inadmissible")),
        when(
          and(is(invokedInadmissibility, "court-relocation"), is(findingOf(courtRelocation), "yes")),
          choice("may-be-inadmissible"),
        ),
        when(
          and(
            is(invokedInadmissibility, "first-country"),
            is(findingOf(firstCountry), "yes"),
            not(noReadmission),
            or(not(unaccompanied), minorTakenInCharge),
          ),
          choice("may-be-inadmissible"),
        ),
        when(
          and(is(invokedInadmissibility, "safe-third-country"), is(answerOf(safeThirdCountry), "may-apply")),
          choice("may-be-inadmissible"),
        ),
        when(
          and(
            is(invokedInadmissibility, "late-after-return-decision"),
            is(answerOf(lateAfterReturnDecision), "may-be-inadmissible"),
          ),
          choice("may-be-inadmissible"),
        ),
        otherwise(choice("not-inadmissible")),
      ),
    }),
  ],
});

export const admissibilityRules = [
  inadmissibility,
  subsequentApplication,
  lateAfterReturnDecision,
  returnDecisionWindow,
];
