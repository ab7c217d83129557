import {
  and,
  choice,
  choose,
  finding,
  findingOf,
  is,
  isOneOf,
  not,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import {
  applicationOrder,
  furtherAppeal,
  interviewKind,
  interviewOmitted,
  noProspects,
  ownAdviser,
  ownMeans,
  representativeIsJurist,
} from "./facts.js";

/** Whether an interview must be held before the decision. */
export const interviewDuty = rule("asylum.interview", {
  subject: "asylum-procedure",
  title: t("recht op een gehoor", "right to an interview"),
  summary: t(
    "Een gehoor vóór het besluit, met advocaat en tolk; alleen in genoemde gevallen niet.",
    "An interview before the decision, with lawyer and interpreter; not only in the cases named.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "required", label: t("gehoor verplicht", "interview required") },
      { id: "may-be-omitted", label: t("gehoor mag achterwege blijven", "interview may be omitted") },
      {
        id: "written-chance",
        label: t(
          "geen gehoor, wel de kans om schriftelijk te verklaren",
          "no interview, but the chance to explain in writing",
        ),
      },
      { id: "postponed", label: t("gehoor uitstellen tot het kan", "interview postponed until it is possible") },
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("apr-11-13", {
      ...procedureRegulation.begins,
      title: t("gehoor volgens de verordening", "interview under the Regulation"),
      sources: [
        asylumProcedureRegulation("11, 12"),
        asylumProcedureRegulation("13(11)"),
        vb2000("3.109c (vanaf 12 juni 2026)"),
      ],
      note: t(
        "Een positief besluit zonder gehoor kan bij subsidiaire bescherming alleen als die dezelfde rechten geeft; in Nederland verschillen de rechten op gezinshereniging.",
        "A positive decision without interview is possible for subsidiary protection only if it gives the same rights; in the Netherlands rights to family reunification differ.",
      ),
      says: choose(
        when(is(interviewOmitted, "unfit"), choice("written-chance")),
        when(is(interviewOmitted, "unfit-for-now"), choice("postponed")),
        when(and(is(interviewOmitted, "positive"), is(interviewKind, "substantive")), choice("may-be-omitted")),
        when(
          and(isOneOf(interviewOmitted, "admissible", "written", "protected"), is(interviewKind, "admissibility")),
          choice("may-be-omitted"),
        ),
        otherwise(choice("required")),
      ),
    }),
  ],
});

/** Whether a repeated application only serves to stop a removal that is about to happen. */
export const merelyToDelay = finding("merely-to-delay-removal", {
  question: t(
    "Is deze eerste opvolgende aanvraag alleen gedaan om een naderende uitzetting te vertragen of te verhinderen?",
    "Was this first subsequent application lodged merely to delay or frustrate an imminent removal?",
  ),
  answers: [
    { id: "yes", label: t("ja", "yes") },
    { id: "no", label: t("nee", "no") },
  ],
  decidedBy: ["IND"],
  points: [
    t("Stond er een uitzetting vast en hoe dichtbij was die?", "Was a removal planned and how near was it?"),
    t("Waarom kwam de aanvraag op dit moment?", "Why did the application come at this moment?"),
    t(
      "Zijn er nieuwe elementen, en konden die eerder worden gemeld?",
      "Are there new elements, and could they have been reported earlier?",
    ),
  ],
  secondPerson: false,
  sources: [asylumProcedureRegulation("16(3)(a)"), asylumProcedureRegulation("56(a)")],
});

const AID = {
  kind: "choice",
  values: [
    { id: "free-on-request", label: t("gratis als de aanvrager erom vraagt", "free at the applicant's request") },
    { id: "may-be-excluded", label: t("mag worden geweigerd", "may be excluded") },
  ],
} as const;

/** Free legal counselling before the decision; it took the place of a lawyer in that phase. */
export const counselling = rule("asylum.counselling", {
  subject: "asylum-procedure",
  title: t("gratis juridische counseling", "free legal counselling"),
  summary: t(
    "Uitleg en hulp bij de aanvraag, gratis op verzoek; geen vertegenwoordiging door een advocaat.",
    "Explanation and help with the application, free on request; no representation by a lawyer.",
  ),
  result: AID,
  selectedBy: applicationDate,
  versions: [
    version("apr-16", {
      ...procedureRegulation.begins,
      title: t("counseling in de fase bij de IND", "counselling in the administrative phase"),
      sources: [asylumProcedureRegulation("16"), vw2000("36 (vanaf 12 juni 2026)")],
      note: t(
        "Of Nederland de mogelijke uitsluitingen gebruikt, staat in een ministeriële regeling die niet is gelezen.",
        "Whether the Netherlands uses the possible exclusions is laid down in a ministerial regulation that was not read.",
      ),
      says: choose(
        when(or(is(applicationOrder, "further"), ownAdviser), choice("may-be-excluded")),
        when(
          is(applicationOrder, "second"),
          choose(
            when(is(findingOf(merelyToDelay), "yes"), choice("may-be-excluded")),
            otherwise(choice("free-on-request")),
          ),
        ),
        otherwise(choice("free-on-request")),
      ),
    }),
  ],
});

/** Free legal assistance and representation in the appeal. */
export const appealAid = rule("asylum.appeal-legal-aid", {
  subject: "asylum-appeal",
  title: t("gratis rechtsbijstand in beroep", "free legal assistance in the appeal"),
  summary: t("Een advocaat in beroep, gratis op verzoek.", "A lawyer in the appeal, free on request."),
  result: AID,
  selectedBy: applicationDate,
  versions: [
    version("apr-17", {
      ...procedureRegulation.begins,
      title: t("rechtsbijstand en vertegenwoordiging in beroep", "assistance and representation in the appeal"),
      sources: [asylumProcedureRegulation("17")],
      says: choose(
        when(or(ownMeans, noProspects, furtherAppeal, ownAdviser), choice("may-be-excluded")),
        otherwise(choice("free-on-request")),
      ),
      except: [
        {
          id: "vb-7-4-minor",
          label: "minor-without-jurist",
          title: t(
            "een kind alleen zonder jurist als vertegenwoordiger houdt de rechtsbijstand",
            "a child alone whose representative is no jurist keeps the assistance",
          ),
          sources: [vb2000("7.4(1) (vanaf 12 juni 2026)")],
          when: and(
            noProspects,
            not(or(ownMeans, furtherAppeal, ownAdviser)),
            unaccompanied,
            not(representativeIsJurist),
          ),
          says: choice("free-on-request"),
        },
      ],
    }),
  ],
});

export const interviewAndAid = [interviewDuty, counselling, appealAid];
