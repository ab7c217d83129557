import {
  addLength,
  after,
  and,
  answerOf,
  choice,
  choose,
  exists,
  is,
  months,
  noDay,
  not,
  onOrAfter,
  onOrBefore,
  or,
  otherwise,
  rule,
  theDay,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { registrationDate } from "../facts/asylum.js";
import { examinedByChoiceOn } from "./facts/criteria.js";
import {
  borderRejectionFinalOn,
  documentIssuedOn,
  leftUnionOn,
  replyDate,
  replyKind,
  returnedByDecision,
  transferredOn,
} from "./facts/requests.js";
import { requestEffect, requestTerm } from "./requests/effect.js";
import { acceptanceDay, dayAfter, replyTerm } from "./requests/reply.js";
import { dublin3, migrationManagement } from "./sources.js";
import { underBoth } from "./start.js";
import { transferTerm } from "./transfer/terms.js";

const due = answerOf(transferTerm);
const notTransferred = and(
  exists(answerOf(acceptanceDay)),
  or(and(not(exists(transferredOn)), after(theDay, due)), after(transferredOn, due)),
);
const ordinary = [
  when(exists(examinedByChoiceOn), examinedByChoiceOn),
  when(exists(documentIssuedOn), documentIssuedOn),
  when(is(answerOf(requestEffect), "netherlands"), dayAfter(requestTerm)),
  when(and(is(replyKind, "refused"), onOrBefore(replyDate, answerOf(replyTerm))), replyDate),
  when(notTransferred, dayAfter(due)),
];

/** Since which day the Netherlands is responsible; the decision term then starts (Aliens Act, article 42(6)). */
export const netherlandsSince = rule("responsibility.netherlands-since", {
  subject: "responsible-state",
  title: t("sinds wanneer Nederland verantwoordelijk is", "since when the Netherlands is responsible"),
  summary: t(
    "Na een te laat verzoek, een weigering, een te late overdracht of eigen keuze; dan begint de beslistermijn.",
    "After a late request, a refusal, a late transfer or its own choice; then the term to decide starts.",
  ),
  result: { kind: "date" },
  selectedBy: registrationDate,
  actor: "IND",
  versions: underBoth(
    "netherlands-since",
    {
      title: t("volgens Dublin III", "under Dublin III"),
      sources: [dublin3("21(1)"), dublin3("17(1), 19(1), 23(3), 29(2)", "secondary")],
      note: t(
        "Na een weigering kan Nederland nog een ander land vragen; Keten telt dat niet.",
        "After a refusal the Netherlands can still request another State; Keten does not count that.",
      ),
      says: choose(...ordinary, otherwise(noDay)),
    },
    {
      title: t("volgens de nieuwe verordening", "under the new Regulation"),
      sources: [migrationManagement("16(4), 35(1), 37(1), 39(1), 46(2)")],
      note: t(
        "Na een weigering kan Nederland nog een ander land vragen; Keten telt dat niet.",
        "After a refusal the Netherlands can still request another State; Keten does not count that.",
      ),
      says: choose(when(securityDanger, registrationDate), ...ordinary, otherwise(noDay)),
    },
  ),
});

const away = (length: ReturnType<typeof months>) =>
  when(onOrAfter(registrationDate, addLength(leftUnionOn, length)), choice("left"));

/** Whether the duty of another State to take a person back has ended. */
export const obligationEnds = rule("responsibility.obligation-ends", {
  subject: "responsible-state",
  title: t("eindigt de plicht van het andere land?", "does the other State's duty end?"),
  summary: t(
    "Door een verblijfsdocument, vertrek uit de EU, terugkeer of tijd na een afwijzing aan de grens.",
    "Through a residence document, leaving the EU, return, or time after a rejection at the border.",
  ),
  result: {
    kind: "choice",
    values: [
      {
        id: "document",
        label: t("ja: Nederland gaf zelf een verblijfsdocument", "yes: the Netherlands issued a residence document"),
      },
      { id: "returned", label: t("ja: de persoon is teruggekeerd", "yes: the person returned") },
      { id: "left", label: t("ja: lang genoeg uit de EU weg", "yes: long enough outside the EU") },
      {
        id: "border",
        label: t(
          "ja: vijftien maanden na de afwijzing aan de grens",
          "yes: fifteen months after the rejection at the border",
        ),
      },
      { id: "goes-on", label: t("nee", "no") },
    ],
  },
  selectedBy: registrationDate,
  versions: underBoth(
    "obligation-ends",
    {
      title: t("volgens Dublin III: drie maanden weg", "under Dublin III: three months away"),
      sources: [dublin3("19", "secondary")],
      note: t(
        "Niet bij een geldig verblijfsdocument van het andere land; Keten telt dat niet.",
        "Not with a valid residence document of the other State; Keten does not count that.",
      ),
      says: choose(
        when(exists(documentIssuedOn), choice("document")),
        when(returnedByDecision, choice("returned")),
        away(months(3)),
        otherwise(choice("goes-on")),
      ),
    },
    {
      title: t("volgens de nieuwe verordening: negen maanden weg", "under the new Regulation: nine months away"),
      sources: [migrationManagement("37")],
      note: t(
        "Wie een geldig verblijfsdocument van het andere land heeft, verliest het recht op terugname niet door vertrek (lid 4). Loopt er na vijftien maanden nog een terugname, dan eindigt de plicht pas daarna (lid 3). Keten telt dat niet.",
        "For the holder of a valid residence document of the other State leaving does not end the duty (paragraph 4). Where a take back is pending after fifteen months the duty ends only after it (paragraph 3). Keten does not count that.",
      ),
      says: choose(
        when(exists(documentIssuedOn), choice("document")),
        when(returnedByDecision, choice("returned")),
        away(months(9)),
        when(after(registrationDate, addLength(borderRejectionFinalOn, months(15))), choice("border")),
        otherwise(choice("goes-on")),
      ),
    },
  ),
});
