import { and, choice, choose, findingOf, is, no, not, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { answeredByRegulation, BY_REGULATION } from "../afterwards.js";
import { intendsToRefuse, newAfterIntention } from "../facts.js";
import { weighty } from "../outcome/findings.js";

/** Whether the applicant hears of a refusal beforehand and can answer it. */
export const intentionNeeded = rule("asylum.intention-needed", {
  subject: "asylum-procedure",
  title: t("voornemen vóór een afwijzing", "intended refusal before a rejection"),
  summary: t(
    "Tot juni 2026 kwam vóór elke afwijzing een voornemen met zienswijze; voor nieuwe aanvragen is dat vervallen.",
    "Until June 2026 an intended refusal with a view came before every rejection; for new applications that is gone.",
  ),
  result: { kind: "boolean" },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("vw-39", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("vóór elke afwijzing", "before every rejection"),
      sources: [vw2000("39(1) (tot 12 juni 2026)")],
      note: t(
        "Gelezen in de tekst van 28 februari 2026; het begin op 20 juli 2015 is niet nagekeken. Voor een inwilliging is geen voornemen nodig.",
        "Read in the text of 28 February 2026; its start on 20 July 2015 was not checked. A grant needs no intended refusal.",
      ),
      says: intendsToRefuse,
    }),
    procedureRegulation.ends("vw-39"),
    version("no-intention", {
      ...procedureRegulation.begins,
      title: t("geen voornemen meer", "no intended refusal any more"),
      sources: [vw2000("39, 41 (vanaf 12 juni 2026)")],
      note: t(
        "Bij intrekking van een vergunning blijft het voornemen bestaan.",
        "With the withdrawal of a permit the intended decision stays.",
      ),
      says: no,
    }),
  ],
});

/** Whether something new after the intended refusal gives a second chance to answer. */
export const secondView = rule("national.second-view", {
  subject: "asylum-procedure",
  title: t("opnieuw een zienswijze (tot juni 2026)", "another view (until June 2026)"),
  summary: t(
    "Komt na het voornemen iets van groot belang op, en blijft de IND afwijzen, dan mag de aanvrager daar eerst op reageren.",
    "If something of great weight comes up after the intended refusal and the IND still refuses, the applicant may answer it first.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "answer-first", label: t("eerst reageren", "answer first") },
      { id: "not-needed", label: t("niet nodig", "not needed") },
      BY_REGULATION,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  versions: [
    version("vb-3-119", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("bij iets van aanmerkelijk belang", "with something of considerable weight"),
      sources: [vb2000("3.119")],
      note: t(
        "Gelezen in de tekst van 1 januari 2024; het begin op 20 juli 2015 is niet nagekeken.",
        "Read in the text of 1 January 2024; its start on 20 July 2015 was not checked.",
      ),
      says: choose(
        when(not(newAfterIntention), choice("not-needed")),
        when(and(intendsToRefuse, is(findingOf(weighty), "yes")), choice("answer-first")),
        otherwise(choice("not-needed")),
      ),
    }),
    procedureRegulation.ends("vb-3-119"),
    answeredByRegulation("second-view-by-regulation", "79"),
  ],
});

export const intentionRules = [intentionNeeded, secondView];
