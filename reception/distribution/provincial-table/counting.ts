import { type Day, parseDay } from "@keten/calendar";
import { type Text, t } from "@keten/text";
import { askLaw, decidedValue, type Facts, labelOf } from "../law.js";
import { cycleStart } from "./check.js";
import type { Commitment, Counted, Worksheet } from "./model.js";

const COUNTS = "distribution.place-counts";
const PROMISING = "distribution.promising-initiative";
/** More than any minimum, to ask the law about everything but the size. */
const ENOUGH = 1_000_000;
const EXPLORED: Text = t(
  "nee, de gemeente onderzoekt dit nog en zegt niets toe",
  "no, the municipality still explores this and promises nothing",
);
const UNKNOWN: Text = t("de wet zegt het van deze dag niet", "the law does not say for this day");

/**
 * Says of each commitment whether it counts for the task of the province, by the law as known on a day. Places of one
 * kind in one municipality add up to the smallest number that counts, as far as they last long enough and are in time.
 * What the municipality only explores counts for nothing.
 */
export function countCommitments(sheet: Worksheet, on: Day): Counted[] {
  const start = cycleStart(sheet.cycle);
  const factsOf = (one: Commitment, together: number): Facts => ({
    placeKind: one.kind,
    placesTogether: together,
    availableFrom: dayOf(one.from),
    ...(one.until === null ? {} : { availableUntil: dayOf(one.until) }),
    ...(start === null ? {} : { estimatePublished: start }),
  });
  const ask = (one: Commitment, together: number) =>
    decidedValue(askLaw(COUNTS, factsOf(one, together), on, one.until === null ? ["availableUntil"] : []));
  const group = ({ municipality, kind }: Commitment) => `${municipality} ${kind}`;
  const together = new Map<string, number>();
  for (const one of sheet.commitments) {
    if (one.state === "explored" || ask(one, ENOUGH) !== "counts") continue;
    together.set(group(one), (together.get(group(one)) ?? 0) + one.places);
  }
  return sheet.commitments.map((commitment): Counted => {
    if (commitment.state === "explored") {
      return { commitment, result: "does-not-count", reason: EXPLORED, rule: null };
    }
    const places = together.get(group(commitment)) ?? commitment.places;
    const value = ask(commitment, places);
    const reason = typeof value === "string" ? (labelOf(COUNTS, value) ?? UNKNOWN) : UNKNOWN;
    if (value === "counts") return { commitment, result: "counts", reason, rule: COUNTS };
    const ground = promisingGround(commitment, factsOf(commitment, places), on);
    if (ground !== null) return { commitment, result: "promising", reason: ground, rule: PROMISING };
    return { commitment, result: "does-not-count", reason, rule: COUNTS };
  });
}

/** Why places that do not count were still taken into account in the decisions of 2024; null where they were not. */
function promisingGround(one: Commitment, facts: Facts, on: Day): Text | null {
  const value = decidedValue(
    askLaw(
      PROMISING,
      {
        ...facts,
        ...(one.state === "decided" ? { localDecisionFinished: true } : {}),
        ...(one.finding?.ground === "extension" ? { extensionInSight: true } : {}),
        ...(one.finding?.ground === "commitment" ? { clearCommitment: true } : {}),
      },
      on,
      one.until === null ? ["availableUntil"] : [],
    ),
  );
  if (typeof value !== "string" || value === "none" || value === "counts-already") return null;
  return labelOf(PROMISING, value);
}

function dayOf(iso: string): Day {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error(`${iso}: ${read.fault}`);
  return read.day;
}
