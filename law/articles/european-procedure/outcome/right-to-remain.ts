import {
  and,
  BARRED,
  choice,
  choose,
  finding,
  findingOf,
  is,
  not,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../../facts/acts.js";
import { applicationDate } from "../../facts/asylum.js";
import { pactImplementation, procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { applicationOrder } from "../steps/facts.js";
import { merelyToDelay } from "../steps/interview-and-aid.js";
import { extradition, returnDecisionBefore, surrenderWarrant } from "./facts.js";

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];

/** Whether sending a person away would bring them into danger. */
export const refoulement = finding("refoulement-risk", {
  question: t(
    "Zou vertrek deze persoon blootstellen aan vervolging, foltering of een andere onmenselijke behandeling, ook via een ander land?",
    "Would departure expose this person to persecution, torture or other inhuman treatment, also by way of another country?",
  ),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t(
      "De toestand in het land waarheen iemand moet vertrekken, met de nieuwste informatie.",
      "The situation in the country of departure, with the newest information.",
    ),
    t(
      "Wat de aanvrager daarover heeft verteld, en zijn of haar gezondheid.",
      "What the applicant told about it, and their health.",
    ),
    t("Of dat land iemand verder kan sturen naar gevaar.", "Whether that country may send somebody on into danger."),
  ],
  secondPerson: false,
  sources: [asylumProcedureRegulation("37"), asylumProcedureRegulation("10(4)-(5)")],
});

/** Whether an applicant may stay while the IND examines the application. */
export const rightToRemain = rule("asylum.right-to-remain", {
  subject: "asylum-procedure",
  title: t("blijven tijdens de behandeling", "remaining during the examination"),
  summary: t(
    "Een aanvrager mag blijven tot het besluit, behalve in enkele genoemde gevallen.",
    "An applicant may remain until the decision, except in a few cases named.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "may-remain", label: t("mag blijven", "may remain") },
      { id: "exception-possible", label: t("de staat mag een uitzondering maken", "the State may make an exception") },
      { id: "no-right", label: t("geen recht om te blijven", "no right to remain") },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  act: {
    kind: "right-to-remain-exception",
    favourable: false,
    authority: "IND",
    harmless: ["may-remain", BARRED.id],
  },
  versions: [
    version("apr-10", {
      ...procedureRegulation.begins,
      title: t("recht om te blijven met uitzonderingen", "right to remain with exceptions"),
      sources: [asylumProcedureRegulation("10"), asylumProcedureRegulation("56"), vw2000("8(f) (vanaf 12 juni 2026)")],
      note: t(
        "Bij een tweede opvolgende aanvraag bestaat de uitzondering na een definitieve afwijzing van een eerdere opvolgende aanvraag; ook dan wordt eerst het gevaar bij terugkeer beoordeeld.",
        "For a second subsequent application the exception exists after a final rejection of an earlier one; the danger on return is judged first then too.",
      ),
      says: choose(
        when(surrenderWarrant, choice("no-right")),
        when(and(not(extradition), not(securityDanger), is(applicationOrder, "first")), choice("may-remain")),
        when(and(not(extradition), not(securityDanger), is(applicationOrder, "pending")), choice("may-remain")),
        when(is(findingOf(refoulement), "yes"), choice("may-remain")),
        when(extradition, choice("exception-possible")),
        when(securityDanger, choice("exception-possible")),
        when(is(applicationOrder, "further"), choice("exception-possible")),
        when(is(findingOf(merelyToDelay), "yes"), choice("exception-possible")),
        otherwise(choice("may-remain")),
      ),
    }),
  ],
});

/** Whether a rejection carries a return decision with it. */
export const returnWithRejection = rule("asylum.return-decision-with-rejection", {
  subject: "return",
  title: t("terugkeerbesluit bij de afwijzing", "return decision with the rejection"),
  summary: t(
    "Een afwijzing gaat samen met een terugkeerbesluit, tenzij er al een is of terugkeer gevaar oplevert.",
    "A rejection goes together with a return decision, unless there is one already or return brings danger.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "together",
        label: t("terugkeerbesluit in of samen met de afwijzing", "return decision in or together with the rejection"),
      },
      {
        id: "already-there",
        label: t("niet nodig: er is al een terugkeerbesluit", "not required: there is a return decision already"),
      },
      {
        id: "not-allowed",
        label: t("geen terugkeerbesluit: terugkeer levert gevaar op", "no return decision: return brings danger"),
      },
      BARRED,
    ],
  },
  selectedBy: applicationDate,
  actor: "IND",
  act: {
    kind: "return-decision",
    favourable: false,
    authority: "IND",
    harmless: ["already-there", "not-allowed", BARRED.id],
  },
  versions: [
    version("apr-37", {
      ...pactImplementation.begins,
      title: t("samen met de afwijzing", "together with the rejection"),
      sources: [asylumProcedureRegulation("37"), vw2000("45 (vanaf 12 juni 2026)")],
      note: t(
        "In de grensprocedure volgt in plaats daarvan een weigering van toegang (Vreemdelingenwet 2000, artikel 45).",
        "In the border procedure a refusal of entry follows instead (Aliens Act 2000, article 45).",
      ),
      says: choose(
        when(is(findingOf(refoulement), "yes"), choice("not-allowed")),
        when(returnDecisionBefore, choice("already-there")),
        otherwise(choice("together")),
      ),
    }),
  ],
});
