import { t } from "@keten/text";
import type { LedgerLine } from "../model/answer.js";
import type { TermNode } from "../model/expression.js";
import type { Source } from "../model/source.js";
import type { Prepared, RuleRun, TermRun } from "./frame.js";

/** The term that gave the answer of a rule, through a choice where the rule chooses between terms. */
export function decidingTerm(run: RuleRun): { node: TermNode; made: TermRun } | null {
  const find = (node: Prepared): { node: TermNode; made: TermRun } | null => {
    if (node.expr.node === "term") {
      const made = run.frame.terms.get(node.slot);
      return made ? { node: node.expr, made } : null;
    }
    if (node.expr.node !== "choose") return null;
    for (const child of node.children) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  return run.decidedBy ? find(run.decidedBy.says) : null;
}

const TITLES = {
  base: t("de termijn van de regel", "the term of the rule"),
  ceiling: t("de uiterste grens", "the limit"),
  roll: t("verschuiving naar een werkdag", "shift to a working day"),
};

/** The ledger of a term as it is shown. */
export function ledgerOf(node: TermNode, { outcome, steps }: TermRun, rule: readonly Source[]): LedgerLine[] {
  return outcome.lines.map((line): LedgerLine => {
    const { from, by, dueAfter, effect } = line;
    if (line.part === "step") {
      const step = steps[line.index]!;
      const sources = [...step.entry.sources, ...(step.voidedBy?.sources ?? [])];
      return { label: step.entry.id, title: step.title, op: step.op, from, by, dueAfter, effect, sources };
    }
    const sources =
      line.part === "ceiling" ? (node.ceiling?.sources ?? []) : line.part === "roll" ? [node.rollSource] : rule;
    return { label: line.part, title: TITLES[line.part], op: line.part, from, by, dueAfter, effect, sources };
  });
}
