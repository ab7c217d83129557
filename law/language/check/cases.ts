import { type Problem, t } from "@keten/text";
import type { Law } from "../model/rule.js";
import { reachOf } from "../resolve/entries-of.js";
import { found } from "./problems.js";

/** Rules that no worked case asks, uses or shows beside its answer. */
export function caseProblems(law: Law, cases: readonly { rule: string }[]): Problem[] {
  const { rules } = reachOf(
    law,
    cases.map(({ rule }) => rule),
  );
  return law.rules
    .filter(({ id }) => !rules.has(id))
    .map(({ id, title }) =>
      found("rule-without-case", { owner: id, title }, t("ten minste één voorbeeldgeval", "at least one worked case")),
    );
}
