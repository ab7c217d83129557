import { booleanFact, choice, choose, is, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { grantedStatus } from "./facts.js";
import { qualificationRegulation } from "./sources.js";
import { startOfRegulation } from "./status.js";

export const nationalPassportOut = booleanFact("nationalPassportOut", {
  label: t("een nationaal paspoort is niet te krijgen", "a national passport cannot be had"),
  question: t(
    "Kan deze persoon geen paspoort van het eigen land krijgen of verlengen?",
    "Is this person unable to obtain or renew a passport of their own country?",
  ),
  meaning: t(
    "Niet in staat een nationaal paspoort te krijgen of te verlengen.",
    "Unable to obtain or renew a national passport.",
  ),
  unstated: "ask",
});

/** Which travel document a person with protection gets. */
export const travelDocument = rule("permit.travel-document", {
  subject: "permit",
  title: t("reisdocument", "travel document"),
  summary: t(
    "Een vluchteling krijgt een reisdocument voor vluchtelingen. Een subsidiair beschermde krijgt er een als een eigen paspoort niet te krijgen is.",
    "A refugee gets a refugee travel document. A person with subsidiary protection gets one if no own passport can be had.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "refugee-document", label: t("reisdocument voor vluchtelingen", "refugee travel document") },
      { id: "other-document", label: t("een ander reisdocument", "another travel document") },
      { id: "own-passport", label: t("het paspoort van het eigen land", "the passport of the own country") },
      {
        id: "family-document",
        label: t(
          "een reisdocument; welk, zegt de verordening voor gezinsleden niet",
          "a travel document; which one, the Regulation does not say for family members",
        ),
      },
    ],
  },
  selectedBy: decisionDate,
  versions: [
    version("travel-document", {
      title: t("naar de status die is verleend", "by the status that was granted"),
      from: "2026-07-01",
      knownFrom: "2024-05-22",
      coveredUntil: COVERED.pact,
      sources: [qualificationRegulation("23(6), 25(1), 25(2)")],
      conflict: startOfRegulation,
      note: t(
        "Het document is langer dan een jaar geldig. Om dwingende redenen van nationale veiligheid of openbare orde kan het worden geweigerd; dat besluit is hier niet geregeld.",
        "The document is valid for more than a year. It can be refused for compelling reasons of national security or public policy; that decision is not modelled here.",
      ),
      says: choose(
        when(is(grantedStatus, "refugee"), choice("refugee-document")),
        when(
          is(grantedStatus, "subsidiary"),
          choose(when(nationalPassportOut, choice("other-document")), otherwise(choice("own-passport"))),
        ),
        otherwise(choice("family-document")),
      ),
    }),
  ],
});
