import { days, rule, term, version, workingDay } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { periodsRegulation, qualificationRegulation } from "./sources.js";
import { startOfRegulation } from "./status.js";

const inForce = { from: "2026-07-01", knownFrom: "2024-05-22", coveredUntil: COVERED.pact } as const;

/** Until when the residence document must be handed out. */
export const permitIssue = rule("permit.issue-term", {
  subject: "permit",
  title: t("uiterste dag van het verblijfsdocument", "last day for the residence document"),
  summary: t(
    "Het document komt zo snel mogelijk, uiterlijk 90 dagen na de bekendmaking.",
    "The document comes as soon as possible, at the latest 90 days after notification.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("issue-90-days", {
      title: t("90 dagen na de bekendmaking", "90 days after notification"),
      ...inForce,
      sources: [qualificationRegulation("24(2)")],
      conflict: startOfRegulation,
      says: term({ from: decisionDate, length: days(90), endsOn: workingDay(periodsRegulation) }),
    }),
  ],
});

/** From when a provisional proof must be given if there is no document yet. */
export const provisionalProof = rule("permit.provisional-proof", {
  subject: "permit",
  title: t("voorlopig bewijs van verblijf", "provisional proof of residence"),
  summary: t(
    "Is er na 15 dagen nog geen document, dan krijgt de houder een voorlopig bewijs.",
    "If there is no document after 15 days, the holder gets a provisional proof.",
  ),
  result: { kind: "term" },
  selectedBy: decisionDate,
  actor: "IND",
  versions: [
    version("provisional-15-days", {
      title: t("15 dagen na de verlening", "15 days after the grant"),
      ...inForce,
      sources: [qualificationRegulation("20(3)")],
      conflict: startOfRegulation,
      note: t(
        "Met het voorlopige bewijs kan de houder alle rechten gebruiken, behalve dat op een reisdocument en dat op reizen in de Unie.",
        "With the provisional proof the holder can use every right except those to a travel document and to move within the Union.",
      ),
      says: term({ from: decisionDate, length: days(15), endsOn: workingDay(periodsRegulation) }),
    }),
  ],
});
