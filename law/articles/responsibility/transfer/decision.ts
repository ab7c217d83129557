import {
  after,
  and,
  answerOf,
  BARRED,
  choice,
  choose,
  exists,
  findingOf,
  is,
  no,
  not,
  onOrBefore,
  otherwise,
  rule,
  theDay,
  when,
  yes,
} from "@keten/law-language";
import { t } from "@keten/text";
import { interimReliefTerm } from "../../appeal/interim-relief.js";
import { interimRelief, interimReliefRequestDate } from "../../facts/appeal.js";
import { registrationDate, unaccompanied } from "../../facts/asylum.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { netherlandsSince } from "../ends.js";
import { examinedByChoiceOn } from "../facts/criteria.js";
import { childInterest, examineHere, inhumanTreatmentThere } from "../findings.js";
import { acceptanceDay } from "../requests/reply.js";
import { dublin3, migrationManagement } from "../sources.js";
import { underBoth } from "../start.js";
import { transferDecisionTerm, transferTerm } from "./terms.js";

const ruled = [when(is(interimRelief, "granted"), yes), when(is(interimRelief, "refused"), no)];
const suspended = choose(...ruled, otherwise(exists(interimReliefRequestDate)));
/** Since the Regulation a transfer waits until the term for a request is over, or until the ruling on it. */
const suspendedByTerm = choose(
  ...ruled,
  when(exists(interimReliefRequestDate), onOrBefore(interimReliefRequestDate, answerOf(interimReliefTerm))),
  otherwise(onOrBefore(theDay, answerOf(interimReliefTerm))),
);

/** Whether the transfer is suspended. */
export const transferSuspended = rule("responsibility.transfer-suspended", {
  subject: "responsible-state",
  title: t("is de overdracht geschorst?", "is the transfer suspended?"),
  summary: t(
    "Vanaf het verzoek tot de eerste uitspraak mag niemand worden overgedragen; beroep alleen schorst niet.",
    "From the request until the first ruling nobody is transferred; an appeal alone does not suspend.",
  ),
  result: { kind: "boolean" },
  selectedBy: registrationDate,
  alongside: { ruling: "asylum.transfer-relief-term" },
  versions: underBoth(
    "transfer-suspended",
    { title: t("op verzoek", "on request"), sources: [dublin3("27(3)")], says: suspended },
    {
      title: t("tijdens de week voor een verzoek, en op verzoek", "in the week for a request, and on request"),
      sources: [
        migrationManagement("43(3)"),
        vw2000("69 (vanaf 12 juni 2026)"),
        vw2000("82 (vanaf 12 juni 2026)"),
        vb2000("7.3(3) (vanaf 12 juni 2026)"),
      ],
      says: suspendedByTerm,
    },
  ),
});

const answers = [
  { id: "transfer", label: t("overdragen aan het andere land", "transfer to the other State") },
  { id: "no-agreement", label: t("nog geen akkoord van het andere land", "no acceptance of the other State yet") },
  { id: "here", label: t("Nederland behandelt de aanvraag", "the Netherlands examines the application") },
  { id: "term-over", label: t("te laat: de overdrachtstermijn is voorbij", "too late: the transfer term is over") },
  {
    id: "risk",
    label: t(
      "niet naar dit land: risico op onmenselijke behandeling; kijk naar een volgend land of Nederland",
      "not to this State: risk of inhuman treatment; look at a next State or the Netherlands",
    ),
  },
  { id: "child", label: t("niet: tegen het belang van het kind", "no: against the child's best interests") },
  BARRED,
];

const decision = choose(
  when(exists(examinedByChoiceOn), choice("here")),
  when(not(exists(answerOf(acceptanceDay))), choice("no-agreement")),
  when(after(theDay, answerOf(transferTerm)), choice("term-over")),
  // A request that came too late makes the Netherlands responsible, whatever the other State answered.
  when(exists(answerOf(netherlandsSince)), choice("here")),
  when(is(findingOf(inhumanTreatmentThere), "yes"), choice("risk")),
  when(and(unaccompanied, is(findingOf(childInterest), "against")), choice("child")),
  when(is(findingOf(examineHere), "here"), choice("here")),
  otherwise(choice("transfer")),
);

/** The decision to transfer an applicant to the State responsible. */
export const transferDecision = rule("responsibility.transfer-decision", {
  subject: "responsible-state",
  title: t("overdrachtsbesluit", "transfer decision"),
  summary: t(
    "De IND kan overdragen na een akkoord, als een medewerker geen gevaar en geen reden voor behandeling hier ziet.",
    "The IND can transfer after acceptance, where an official sees no danger and no reason to examine here.",
  ),
  result: { kind: "choice", values: answers },
  selectedBy: registrationDate,
  actor: "IND",
  act: {
    kind: "transfer-decision",
    favourable: false,
    authority: "IND",
    harmless: ["no-agreement", "here", "term-over", "risk", "child", BARRED.id],
  },
  alongside: { decideBy: transferDecisionTerm, transferBy: transferTerm },
  versions: underBoth(
    "transfer-decision",
    {
      title: t("overdracht na een claimakkoord", "transfer after acceptance"),
      sources: [
        dublin3("3(2)"),
        dublin3("21(1)"),
        dublin3("19(1), 26(1)", "secondary"),
        vw2000("30 (tot 12 juni 2026)"),
      ],
      says: decision,
    },
    {
      title: t("overdrachtsbesluit na akkoord of bevestiging", "transfer decision after acceptance or confirmation"),
      sources: [migrationManagement("16(3), 16(4), 25, 35(1), 37(1), 39(1), 42"), vw2000("44a")],
      note: t(
        "Na dit besluit geldt buiten het verantwoordelijke land alleen de basisopvang (artikel 18), met oog voor de waardigheid en voor slachtoffers van mensenhandel.",
        "After this decision only basic reception holds outside the State responsible (article 18), with regard to dignity and victims of trafficking.",
      ),
      says: decision,
    },
  ),
  remedies: [
    {
      kind: "appeal",
      title: t(
        "beroep bij de rechtbank, samen met het verzoek de overdracht te schorsen",
        "appeal to the court, together with the request to suspend the transfer",
      ),
      rule: "asylum.appeal",
      suspensive: false,
      sources: [migrationManagement("43"), vw2000("69 (vanaf 12 juni 2026)")],
    },
  ],
});
