import {
  and,
  answerOf,
  type BoolExpr,
  choice,
  choose,
  exists,
  is,
  not,
  onOrAfter,
  onOrBefore,
  or,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import {
  appealDate,
  courtRulingDate,
  furtherReliefGranted,
  interimRelief,
  interimReliefRequestDate,
} from "../facts/appeal.js";
import { decisionDate } from "../facts/asylum.js";
import { pactImplementation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, proceduresDirective } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";
import { noStayOnRepeat } from "./facts.js";
import { interimReliefTerm } from "./interim-relief.js";
import { transition } from "./kinds.js";
import { ammrRemedies, awaitingRelief, awaitingReliefSincePact } from "./sources.js";
import { appealSuspensive } from "./suspensive.js";
import { appealTerm } from "./term.js";

const ruled = and(exists(courtRulingDate), onOrAfter(theDay, courtRulingDate));
const inTime = (done: typeof appealDate, limit: Parameters<typeof onOrBefore>[1]) =>
  and(exists(done), onOrBefore(done, limit));
/** The appeal can still be lodged, or was lodged in time, and no court has ruled on it. */
const appealRuns = and(
  not(ruled),
  or(onOrBefore(theDay, answerOf(appealTerm)), inTime(appealDate, answerOf(appealTerm))),
);
const granted = or(and(is(interimRelief, "granted"), not(ruled)), furtherReliefGranted);
const undecided = and(not(ruled), not(exists(interimRelief)), not(noStayOnRepeat));

const answer = (asked: BoolExpr) =>
  choose(
    when(granted, choice("allowed")),
    when(and(answerOf(appealSuspensive), appealRuns), choice("suspended")),
    when(and(undecided, asked), choice("request-pending")),
    otherwise(choice("not-suspended")),
  );

/** Whether somebody may await the appeal here on the day asked about. */
export const stayPendingAppeal = rule("asylum.stay-pending-appeal", {
  subject: "asylum-appeal",
  title: t("blijven tijdens het beroep", "staying during the appeal"),
  summary: t(
    "Of iemand vandaag niet mag worden uitgezet omdat het beroep nog loopt.",
    "Whether a person may not be removed today because the appeal is still open.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "suspended", label: t("blijven mag: het beroep schorst", "may stay: the appeal suspends") },
      {
        id: "request-pending",
        label: t(
          "blijven mag tot de rechter over het verzoek beslist",
          "may stay until the court decides on the request",
        ),
      },
      { id: "allowed", label: t("blijven mag van de rechter", "may stay by order of the court") },
      { id: "not-suspended", label: t("het beroep houdt uitzetting niet tegen", "the appeal does not hold removal") },
    ],
  },
  selectedBy: decisionDate,
  alongside: { appeal: appealTerm },
  versions: [
    version("vw-82-stay", {
      title: t("schorsing, of een verzoek aan de rechter", "suspension, or a request to the court"),
      from: "2001-04-01",
      knownFrom: "2001-04-01",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("82(1), 82(3) (tot 12 juni 2026)"), awaitingRelief, proceduresDirective("46(5)-(8)")],
      note: t(
        "Gelezen in de tekst van 1 januari 2024 en de wet van 28 februari 2026; oudere teksten zijn niet nagekeken.",
        "Read in the decree of 1 January 2024 and the Act of 28 February 2026; older texts were not checked.",
      ),
      says: answer(exists(interimReliefRequestDate)),
    }),
    pactImplementation.ends("vw-82-stay"),
    version("apr-68-stay", {
      title: t("schorsing, of een week en een verzoek", "suspension, or a week and a request"),
      ...pactImplementation.begins,
      sources: [
        asylumProcedureRegulation("68(2), 68(4), 68(5)(d)"),
        ammrRemedies,
        vw2000("69(6), 69(7), 82 (vanaf 12 juni 2026)"),
        awaitingReliefSincePact,
      ],
      note: transition,
      says: answer(
        or(
          onOrBefore(theDay, answerOf(interimReliefTerm)),
          inTime(interimReliefRequestDate, answerOf(interimReliefTerm)),
        ),
      ),
    }),
  ],
});
