import {
  and,
  BARRED,
  choice,
  choose,
  findingOf,
  is,
  not,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../../facts/acts.js";
import { applicationDate, procedure } from "../../facts/asylum.js";
import { pactImplementation, procedureRegulation } from "../../general/commencements.js";
import { nonRefoulement } from "../../return/findings.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { invokedInadmissibility } from "../examination/facts.js";
import { newElements } from "../examination/findings.js";
import { applicationOrder, borderProcedureApplied } from "../steps/facts.js";
import { merelyToDelay } from "../steps/interview-and-aid.js";
import { extradition, returnDecisionBefore, surrenderWarrant } from "./facts.js";

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
        when(is(findingOf(nonRefoulement), "risk"), choice("may-remain")),
        when(extradition, choice("exception-possible")),
        when(securityDanger, choice("exception-possible")),
        when(is(applicationOrder, "further"), choice("exception-possible")),
        // A first subsequent application with something new is examined further: then there is no exception (56(a)).
        when(
          and(is(findingOf(merelyToDelay), "yes"), is(findingOf(newElements), "none")),
          choice("exception-possible"),
        ),
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
      {
        id: "border",
        label: t(
          "geen terugkeerbesluit: weigering van toegang aan de grens",
          "no return decision: refusal of entry at the border",
        ),
      },
      {
        id: "other-state",
        label: t(
          "geen terugkeerbesluit: naar het EU-land dat bescherming gaf",
          "no return decision: to the Member State that gave protection",
        ),
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
    harmless: ["already-there", "not-allowed", "border", "other-state", BARRED.id],
  },
  versions: [
    version("apr-37", {
      ...pactImplementation.begins,
      title: t("samen met de afwijzing", "together with the rejection"),
      sources: [
        asylumProcedureRegulation("37"),
        vw2000("45(1) (vanaf 12 juni 2026)"),
        vw2000("45(3), 45(9) (vanaf 12 juni 2026)"),
      ],
      says: choose(
        when(is(invokedInadmissibility, "protected-elsewhere"), choice("other-state")),
        when(or(borderProcedureApplied, is(procedure, "border")), choice("border")),
        when(is(findingOf(nonRefoulement), "risk"), choice("not-allowed")),
        when(returnDecisionBefore, choice("already-there")),
        otherwise(choice("together")),
      ),
    }),
  ],
});
