import { law as known } from "@keten/law";

/** The law without one rule that no run asks: another law, so another hash. */
export const law = {
  ...known,
  rules: known.rules.filter(
    (rule) => rule.id !== "asylum.border-procedure-term" && rule.id !== "asylum.border-procedure",
  ),
};
