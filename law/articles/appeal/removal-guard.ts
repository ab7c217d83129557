import { answerOf, type Guard, isOneOf } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, proceduresDirective } from "../sources/european.js";
import { vw2000 } from "../sources/national.js";
import { stayPendingAppeal } from "./stay.js";

/** Nobody is removed while the appeal, or a request to await it, holds the removal. */
export const noRemovalPendingAppeal: Guard = {
  id: "removal-pending-appeal",
  title: t("geen uitzetting zolang het beroep haar tegenhoudt", "no removal while the appeal holds it"),
  acts: ["removal"],
  forbids: isOneOf(answerOf(stayPendingAppeal), "suspended", "request-pending", "allowed"),
  from: "2001-04-01",
  knownFrom: "2001-04-01",
  coveredUntil: COVERED.aliensAct,
  sources: [vw2000("82"), proceduresDirective("46"), asylumProcedureRegulation("68")],
};
