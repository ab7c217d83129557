import { and, answerOf, type Guard, is, or } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { emn2024 } from "../sources/national.js";
import { countryOfReturn, protectionProof } from "./facts.js";
import { everInAGroup } from "./groups.js";
import { protectionDirective, rvs1836 } from "./sources.js";
import { protectionStatus } from "./status.js";

/** What protects displaced people from Ukraine against a return decision and removal. */
export const protectionGuards: Guard[] = [
  {
    id: "no-return-to-ukraine",
    title: t(
      "wie uit Oekraïne ontheemd is, hoeft niet terug naar Oekraïne",
      "who was displaced from Ukraine need not return to Ukraine",
    ),
    acts: ["return-decision", "removal"],
    from: "2022-03-04",
    knownFrom: "2022-03-04",
    coveredUntil: COVERED.temporaryProtection,
    sources: [emn2024, protectionDirective("6")],
    note: t(
      "Ook de terugkeerbesluiten van 2024 en 2025 noemden Oekraïne niet. Tot wanneer dit blijft, is niet gevonden.",
      "The return decisions of 2024 and 2025 did not name Ukraine either. Until when this stays so was not found.",
    ),
    // Without proof it is asked whether the person belongs to a protected group: no proof is not a no.
    forbids: and(is(countryOfReturn, "UKR"), or(protectionProof, everInAGroup)),
  },
  {
    id: "no-return-decision-while-protected",
    title: t(
      "geen terugkeerbesluit zolang de tijdelijke bescherming loopt",
      "no return decision while temporary protection runs",
    ),
    acts: ["return-decision", "removal"],
    from: "2022-03-04",
    knownFrom: "2025-04-23",
    coveredUntil: COVERED.temporaryProtection,
    cause: {
      kind: "judgment",
      says: t(
        "De Raad van State, 23 april 2025, na het Hof van Justitie.",
        "The Council of State, 23 April 2025, after the Court of Justice.",
      ),
    },
    sources: [rvs1836, protectionDirective("8")],
    forbids: and(protectionProof, is(answerOf(protectionStatus), "protected")),
  },
];
