import { guarded, law as makeLaw } from "@keten/law-language";
import { facts } from "./facts/index.js";
import { equatedDays } from "./general/equated-days.js";
import { parts } from "./parts.js";

const all = <T>(of: (part: (typeof parts)[number]) => readonly T[] | undefined): T[] =>
  parts.flatMap((part) => of(part) ?? []);

/**
 * The guarantees, in the order in which the first that is broken is named. What was checked longest comes first: a bar
 * that is certain must not make way for one of which nobody knows whether it still held.
 */
export const guards = all(({ guards: own }) => own).toSorted((a, b) =>
  (b.coveredUntil ?? "9999").localeCompare(a.coveredUntil ?? "9999", "en"),
);

/** The Dutch asylum law that Keten knows, put together from its parts. */
export const law = makeLaw({
  version: "0.2.0",
  facts: [...facts, ...all(({ facts: own }) => own).map(({ definition }) => definition)],
  findings: all(({ findings }) => findings),
  parameters: all(({ parameters }) => parameters),
  tables: all(({ tables }) => tables),
  rules: guarded(
    all(({ rules }) => rules),
    guards,
  ),
  equatedDays,
  remediesByAct: {},
  reforms: all(({ reforms }) => reforms),
  incompatible: all(({ incompatible }) => incompatible),
});
