import { before, choice, choose, is, onOrAfter, otherwise, position, type Source, when } from "@keten/law-language";
import { t } from "@keten/text";
import { decisionDate } from "../facts/asylum.js";
import { COVERED } from "../general/coverage.js";
import { RANK } from "../sources/rulings.js";
import { ASSESSED } from "./sources.js";

/** Policy followed the Court only from its letter on; the court view follows the judgment for every decision. */
export const followed = (
  name: string,
  entry: string,
  judgment: string,
  letter: string,
  ruled: Source,
  policy: Source,
) => [
  position(`policy-before-${name}`, {
    entry,
    view: "policy",
    verdict: "disapplied",
    rank: 0,
    knownFrom: judgment,
    scope: before(decisionDate, letter),
    source: policy,
    note: t("Tot deze brief beoordeelde de IND zoals daarvoor.", "Until this letter the IND assessed as before."),
  }),
  position(`policy-on-${name}`, {
    entry,
    view: "policy",
    verdict: "applies",
    rank: 0,
    knownFrom: letter,
    scope: onOrAfter(decisionDate, letter),
    source: policy,
  }),
  position(`court-on-${name}`, {
    entry,
    view: "court",
    verdict: "applies",
    rank: RANK.courtOfJustice,
    knownFrom: judgment,
    source: ruled,
  }),
];

/** The dates of a line of assessment law that held until the Pact. */
export const old = { from: ASSESSED, knownFrom: ASSESSED, coveredUntil: COVERED.oldProcedure };
/** One answer where a person says yes, another where not. */
export const counts = (yes: Parameters<typeof is>[0], id: string, other: string) =>
  choose(when(is(yes, "yes"), choice(id)), otherwise(choice(other)));
