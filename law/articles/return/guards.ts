import { after, and, findingOf, type Guard, is, not } from "@keten/law-language";
import { t } from "@keten/text";
import { securityDanger } from "../facts/acts.js";
import { decisionDate } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { eighteenth } from "../minors/facts.js";
import { charter, returnDirective } from "../sources/european.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { nonRefoulement } from "./findings.js";
import { refoulementConvention, refoulementRuling } from "./sources.js";

const risk = is(findingOf(nonRefoulement), "risk");

/** Guarantees of everybody who must leave. */
export const returnGuards: Guard[] = [
  {
    id: "no-refoulement",
    title: t(
      "niemand wordt uitgezet naar een plaats met een reëel risico op onmenselijke behandeling",
      "nobody is removed to a place with a real risk of inhuman treatment",
    ),
    acts: ["removal"],
    forbids: risk,
    from: "2009-12-01",
    knownFrom: "2009-12-01",
    coveredUntil: COVERED.aliensAct,
    sources: [refoulementConvention, charter("4, 19(2)"), returnDirective("5, 9(1)")],
  },
  {
    id: "no-return-decision-at-risk",
    title: t(
      "geen terugkeerbesluit als terugkeer in strijd zou zijn met het verbod op refoulement",
      "no return decision where return would be contrary to non-refoulement",
    ),
    acts: ["return-decision"],
    forbids: risk,
    from: "2023-07-06",
    knownFrom: "2023-07-06",
    coveredUntil: COVERED.aliensAct,
    sources: [refoulementRuling, vw2000("45 (vanaf 12 juni 2026)")],
    cause: {
      kind: "judgment",
      says: t("Het Hof van Justitie op 6 juli 2023.", "The Court of Justice on 6 July 2023."),
    },
  },
  {
    id: "no-entry-ban-for-minors",
    title: t(
      "geen inreisverbod tegen een minderjarige, behalve bij gevaar",
      "no entry ban on a minor, except in danger",
    ),
    acts: ["entry-ban"],
    forbids: and(after(eighteenth, decisionDate), not(securityDanger)),
    from: "2015-07-20",
    knownFrom: "2015-07-20",
    coveredUntil: COVERED.aliensAct,
    sources: [vb2000("6.5(2)(f), 6.5(4) (2026-06-12)")],
    note: t(
      "Gelezen in de tekst van 12 juni 2026; het begin is niet nagekeken.",
      "Read in the text of 12 June 2026; its start was not checked.",
    ),
  },
];
