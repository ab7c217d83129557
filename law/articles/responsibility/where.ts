import { and, choice, choose, isOneOf, onOrBefore, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { registrationDate } from "../facts/asylum.js";
import { documentEnd, documentOfState } from "./facts/criteria.js";
import { migrationManagement } from "./sources.js";
import { regulation } from "./start.js";

const hasDocument = isOneOf(documentOfState, "residence", "visa");

/** In which State an applicant must make the application and await it. */
export const whereToApply = rule("responsibility.where-to-apply", {
  subject: "responsible-state",
  title: t("in welk land iemand asiel moet vragen", "in which State a person must ask for asylum"),
  summary: t(
    "In het land van eerste binnenkomst; met een geldig verblijfsdocument of visum in het land dat het gaf.",
    "In the State of first entry; with a valid residence document or visa in the State that issued it.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "first-entry", label: t("het land van eerste binnenkomst", "the State of first entry") },
      {
        id: "document-state",
        label: t("het land dat het geldige document gaf", "the State that issued the valid document"),
      },
      { id: "where-present", label: t("het land waar de persoon is", "the State where the person is present") },
    ],
  },
  selectedBy: registrationDate,
  versions: [
    version("ammr-17", {
      ...regulation.begins,
      title: t("eerste binnenkomst of document", "first entry or document"),
      sources: [migrationManagement("17(1), 17(2) en 17(4)"), migrationManagement("18")],
      note: t(
        "De eerste dag is betwist: 12 juni of 1 juli 2026. Wie ergens anders vraagt, verliest daardoor geen aanvraag; buiten dat land geldt na een overdrachtsbesluit alleen de basisopvang (artikel 18).",
        "The first day is disputed: 12 June or 1 July 2026. Who asks elsewhere does not lose the application by that; outside that State only basic reception holds after a transfer decision (article 18).",
      ),
      says: choose(
        when(and(hasDocument, onOrBefore(registrationDate, documentEnd)), choice("document-state")),
        when(hasDocument, choice("where-present")),
        otherwise(choice("first-entry")),
      ),
    }),
  ],
});
