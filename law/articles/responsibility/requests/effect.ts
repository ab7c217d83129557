import {
  after,
  and,
  answerOf,
  type BoolExpr,
  choice,
  choose,
  exists,
  is,
  not,
  otherwise,
  rule,
  theDay,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { registrationDate, unaccompanied } from "../../facts/asylum.js";
import { humanitarianRequest, requestDate, requestKind } from "../facts/requests.js";
import { dublin3, migrationManagement } from "../sources.js";
import { underBoth } from "../start.js";
import { takeBackTerm, takeChargeTerm } from "./terms.js";

/** The term that goes with the kind of request. */
export const requestTerm = choose(
  when(is(requestKind, "take-charge"), answerOf(takeChargeTerm)),
  otherwise(answerOf(takeBackTerm)),
);
const sent = exists(requestDate);
/** A humanitarian request can be made until the first decision on the substance. */
const late: BoolExpr = and(
  not(humanitarianRequest),
  after(choose(when(sent, requestDate), otherwise(theDay)), requestTerm),
);
const inTime = when(not(late), choose(when(sent, choice("in-time")), otherwise(choice("open"))));

/** What it means that a request came in time or late. */
export const requestEffect = rule("responsibility.request-effect", {
  subject: "responsible-state",
  title: t("is het verzoek aan het andere land op tijd?", "is the request to the other State in time?"),
  summary: t(
    "Te laat om overname gevraagd: Nederland behandelt de aanvraag zelf. Te laat terugname gemeld: sinds de nieuwe verordening verandert er niets.",
    "Too late with a take-charge request: the Netherlands examines the application. Too late with a take-back notification: under the new Regulation nothing changes.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "open", label: t("nog niet gedaan, kan nog", "not made yet, still possible") },
      { id: "in-time", label: t("op tijd", "in time") },
      { id: "netherlands", label: t("te laat: Nederland is verantwoordelijk", "late: the Netherlands is responsible") },
      {
        id: "minor-still-possible",
        label: t(
          "te laat, maar kan nog in het belang van het kind",
          "late, but still possible in the child's interests",
        ),
      },
      {
        id: "obligation-stays",
        label: t(
          "te laat, maar het andere land blijft verantwoordelijk",
          "late, but the other State stays responsible",
        ),
      },
    ],
  },
  selectedBy: registrationDate,
  alongside: { takeCharge: takeChargeTerm, takeBack: takeBackTerm },
  versions: underBoth(
    "request-effect",
    {
      title: t("te laat: Nederland behandelt de aanvraag", "late: the Netherlands examines the application"),
      sources: [dublin3("21(1)"), dublin3("23(3)", "secondary")],
      says: choose(inTime, otherwise(choice("netherlands"))),
    },
    {
      title: t(
        "te laat: anders voor overname dan voor terugname",
        "late: other for taking charge than for taking back",
      ),
      sources: [migrationManagement("39(1)"), migrationManagement("41(1)")],
      says: choose(
        inTime,
        when(is(requestKind, "take-back"), choice("obligation-stays")),
        when(unaccompanied, choice("minor-still-possible")),
        otherwise(choice("netherlands")),
      ),
    },
  ),
});
