import { choice, choose, dividedBy, otherwise, rule, theDay, times, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionLetter2024, decisions2024, distributionAct, noForce2024, stibbe2024 } from "../sources.js";
import { eligibleIndicative, longStandingReception, ownIndicative, ownTaskMet, provinceDeficit } from "./facts.js";

const inDecisions2024 = { from: "2024-12-20", knownFrom: "2024-12-23", coveredUntil: "2024-12-31" } as const;

/** Whether a municipality gets a part of what its province falls short. */
export const eligibleForRemainingTask = rule("distribution.eligible-for-remaining-task", {
  subject: "distribution",
  title: t("krijgt de gemeente een deel van de restopgave?", "does the municipality get a part of the remaining task?"),
  summary: t(
    "In 2024 niet wie zijn eigen aantal haalde of wie al lang mensen opving.",
    "In 2024 not who met its own number or had received people for a long time.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "eligible", label: t("ja", "yes") },
      {
        id: "exempt-met",
        label: t("nee, de gemeente haalt haar eigen aantal", "no, the municipality meets its own number"),
      },
      {
        id: "exempt-long-standing",
        label: t("nee, vrijgesteld wegens langdurige opvang", "no, exempt for long-standing reception"),
      },
    ],
  },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("eligible-2024", {
      ...inDecisions2024,
      title: t("zoals in de verdeelbesluiten van december 2024", "as in the decisions of December 2024"),
      sources: [decisionLetter2024, decisions2024],
      note: t(
        "Dit staat niet in de wet: de minister slaat acht op het verslag, streeft naar evenwicht en houdt zo veel mogelijk rekening met de SES-WOA-score (artikel 5(2)). Gelezen in de pers; voor 2026 is nog niets bekend.",
        "This does not stand in the act: the minister heeds the report, seeks balance and takes the SES-WOA score into account as far as possible (article 5(2)). Read in the press; nothing is known yet for 2026.",
      ),
      says: choose(
        when(ownTaskMet, choice("exempt-met")),
        when(longStandingReception, choice("exempt-long-standing")),
        otherwise(choice("eligible")),
      ),
    }),
  ],
});

/** The part of the shortage of a province that falls to an eligible municipality, before rounding. */
export const remainingTask = rule("distribution.remaining-task", {
  subject: "distribution",
  title: t("het deel van de restopgave, vóór afronden", "the part of the remaining task, before rounding"),
  summary: t(
    "Wat de provincie tekortkomt, naar rato van het indicatieve aantal over wie in aanmerking komt.",
    "What the province falls short, in proportion to the indicative number over who is eligible.",
  ),
  result: { kind: "number", unit: "count" },
  selectedBy: theDay,
  actor: "minister van Asiel en Migratie",
  versions: [
    version("remaining-task-2024", {
      ...inDecisions2024,
      title: t("naar rato van het indicatieve aantal", "in proportion to the indicative number"),
      sources: [decisionLetter2024, stibbe2024, distributionAct("5")],
      note: t(
        "De wet noemt geen formule voor een tekort; zo deed de minister het in 2024. Hoe is afgerond is niet gevonden, daarom is dit getal niet afgerond.",
        "The act has no formula for a shortage; so the minister did in 2024. How it was rounded was not found, so this number is not rounded.",
      ),
      conflict: {
        says: t(
          "op 20 december 2024 zei de minister volgens de pers dat zij niet zelf voorschrijft welke gemeente levert; latere berichten noemen wel een verdeling over gemeenten.",
          "on 20 December 2024 the minister said according to the press that she does not prescribe which municipality delivers; later reports do give a division over municipalities.",
        ),
        sources: [noForce2024, decisions2024],
      },
      says: dividedBy(times(provinceDeficit, ownIndicative, "count"), eligibleIndicative, "count"),
    }),
  ],
});

export const remainingRules = [eligibleForRemainingTask, remainingTask];
