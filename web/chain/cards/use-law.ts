import { isAnnulment, type Law, type Length } from "@keten/law-language";
import { useCallback } from "react";
import { useLoaded } from "../../parts/use-loaded.js";

const loadLaw = async (): Promise<Law> => (await import("@keten/law")).law;

/** The law, which only a reader of the cards needs and which comes after the picture. */
export const useLaw = () => useLoaded(useCallback(loadLaw, []));

/** The rule that says how long the IND may take. */
export const DECISION_TERM = "asylum.decision-term";

/** The length of a term as the law itself states it, before any extension; null where it depends on facts. */
export function baseLength(law: Law, ruleId: string): Length | null {
  const rule = law.rules.find(({ id }) => id === ruleId);
  for (const version of rule?.versions ?? []) {
    if (isAnnulment(version) || !("says" in version) || version.says?.node !== "term") continue;
    const { base } = version.says;
    if (base.node === "constant") return base.value as Length;
  }
  return null;
}

const WEEKS_PER_MONTH = 365.25 / 12 / 7;

export const weeksOf = ({ months = 0, weeks = 0, days = 0 }: Length): number =>
  months * WEEKS_PER_MONTH + weeks + days / 7;
