import {
  and,
  answerOf,
  atMost,
  choice,
  choose,
  exists,
  is,
  isOneOf,
  not,
  or,
  otherwise,
  parameterOf,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { lowRecognitionLine } from "../../asylum/track.js";
import { misledAuthorities, otherStateRequested, responsibleSince, securityDanger } from "../../facts/acts.js";
import { applicationDate, originRecognitionRate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { applicationOrder } from "../steps/facts.js";
import {
  clearlyUnconvincing,
  expelledForOrder,
  invokedInadmissibility,
  irrelevantIssues,
  lateAfterLawfulEntry,
  lateAfterUnlawfulEntry,
  onlyToStopRemoval,
  rateNotRepresentative,
  supportNotPossible,
  tooComplexToAccelerate,
} from "./facts.js";
import { safeOrigin } from "./safe-origin.js";

const adult = not(unaccompanied);
export const danger = or(securityDanger, expelledForOrder);
export const lowRate = and(atMost(originRecognitionRate, parameterOf(lowRecognitionLine)), not(rateNotRepresentative));
const ground = (id: string, letter: string, nl: string, en: string) => ({
  id,
  label: t(`${nl} (42, lid 1, ${letter})`, `${en} (42(1)(${letter}))`),
});

/** The first ground, in the order of the article, on which an examination is accelerated. */
export const accelerationGround = rule("asylum.acceleration-ground", {
  subject: "asylum-procedure",
  title: t("grond om te versnellen", "ground for acceleration"),
  summary: t(
    "Tien gronden waarop de behandeling sneller gaat; voor alleenstaande kinderen vijf.",
    "Ten grounds on which the examination goes faster; five for unaccompanied children.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "none", label: t("geen grond: gewone behandeling", "no ground: normal examination") },
      {
        id: "not-for-needs",
        label: t(
          "niet versnellen: nodige steun kan dan niet",
          "no acceleration: the support needed could not be given",
        ),
      },
      {
        id: "too-complex",
        label: t(
          "te ingewikkeld om te versnellen: gewone behandeling",
          "too complex to accelerate: normal examination",
        ),
      },
      ground("irrelevant", "a", "redenen die er niet toe doen", "irrelevant issues"),
      ground("unconvincing", "b", "duidelijk tegenstrijdig of vals", "clearly inconsistent or false"),
      ground("misled", "c", "misleiding over identiteit of papieren", "misleading on identity or documents"),
      ground("delay-removal", "d", "alleen om uitzetting tegen te houden", "merely to stop a removal"),
      ground("safe-origin", "e", "veilig land van herkomst", "safe country of origin"),
      ground("danger", "f", "gevaar voor veiligheid of openbare orde", "danger to security or public order"),
      ground("repeat", "g", "opvolgende aanvraag", "subsequent application"),
      ground(
        "late-unlawful",
        "h",
        "onrechtmatig binnen en niet snel asiel gevraagd",
        "unlawful entry and no prompt application",
      ),
      ground(
        "late-lawful",
        "i",
        "rechtmatig binnen en niet snel asiel gevraagd",
        "lawful entry and no prompt application",
      ),
      ground("low-rate", "j", "inwilligingspercentage van 20 of lager", "recognition rate of 20% or lower"),
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("apr-42", {
      ...procedureRegulation.begins,
      title: t("de gronden van artikel 42", "the grounds of article 42"),
      sources: [
        asylumProcedureRegulation("42(1)"),
        asylumProcedureRegulation("42(3)"),
        vw2000("30b (vanaf 12 juni 2026)"),
      ],
      says: choose(
        when(and(irrelevantIssues, adult), choice("irrelevant")),
        when(and(clearlyUnconvincing, adult), choice("unconvincing")),
        when(misledAuthorities, choice("misled")),
        when(and(onlyToStopRemoval, adult), choice("delay-removal")),
        when(is(answerOf(safeOrigin), "safe"), choice("safe-origin")),
        when(danger, choice("danger")),
        when(isOneOf(applicationOrder, "second", "further"), choice("repeat")),
        when(and(lateAfterUnlawfulEntry, adult), choice("late-unlawful")),
        when(and(lateAfterLawfulEntry, adult), choice("late-lawful")),
        when(lowRate, choice("low-rate")),
        otherwise(choice("none")),
      ),
      except: [
        {
          id: "apr-21-2",
          label: "support-needed",
          title: t(
            "nodige steun kan niet in een snelle procedure",
            "support needed cannot be given in a fast procedure",
          ),
          sources: [asylumProcedureRegulation("21(2)")],
          when: supportNotPossible,
          says: choice("not-for-needs"),
          over: ["too-complex"],
        },
        {
          id: "apr-42-2",
          label: "too-complex",
          title: t("te ingewikkeld", "too complex"),
          sources: [asylumProcedureRegulation("42(2)")],
          when: tooComplexToAccelerate,
          says: choice("too-complex"),
        },
      ],
    }),
  ],
});

/** The way along which an application is examined; it decides how long the IND has. */
export const examinationTrack = rule("asylum.examination-track", {
  subject: "asylum-procedure",
  title: t("hoe de aanvraag wordt behandeld", "how the application is examined"),
  summary: t(
    "Ander EU-land, niet-ontvankelijk, versneld of gewoon.",
    "Other Member State, inadmissible, accelerated or normal.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "responsible-state",
        label: t("eerst onderzoek welk EU-land moet beslissen", "first an examination which Member State must decide"),
      },
      {
        id: "late-after-return-decision",
        label: t(
          "ontvankelijkheid: te laat na een terugkeerbesluit",
          "admissibility: too late after a return decision",
        ),
      },
      { id: "admissibility", label: t("ontvankelijkheid", "admissibility") },
      { id: "accelerated", label: t("versneld", "accelerated") },
      { id: "normal", label: t("gewoon", "normal") },
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("apr-39", {
      ...procedureRegulation.begins,
      title: t("de volgorde van de verordening", "the order of the Regulation"),
      sources: [asylumProcedureRegulation("38, 39, 42")],
      says: choose(
        when(and(otherStateRequested, not(exists(responsibleSince))), choice("responsible-state")),
        when(is(invokedInadmissibility, "late-after-return-decision"), choice("late-after-return-decision")),
        when(exists(invokedInadmissibility), choice("admissibility")),
        when(isOneOf(answerOf(accelerationGround), "none", "not-for-needs", "too-complex"), choice("normal")),
        otherwise(choice("accelerated")),
      ),
    }),
  ],
});
