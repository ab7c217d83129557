import { t } from "@keten/text";
import type { LedgerLine } from "../model/answer.js";
import type { TermNode } from "../model/expression.js";
import type { Source } from "../model/source.js";
import { type Frame, type Prepared, type PreparedStep, type RuleRun, type TermRun, termAt } from "./frame.js";

interface DecidingTerm {
  node: TermNode;
  made: TermRun;
}

/** The term that gave the answer of a rule, through a choice where the rule chooses between terms. */
export const decidingTerm = ({ decidedBy, frame }: RuleRun): DecidingTerm | null =>
  decidedBy ? termIn(decidedBy.says, frame) : null;

function termIn({ expr, slot, children }: Prepared, frame: Frame): DecidingTerm | null {
  if (expr.node === "term") {
    const made = termAt(frame, slot);
    return made ? { node: expr, made } : null;
  }
  if (expr.node !== "choose") return null;
  for (const child of children) {
    const found = termIn(child, frame);
    if (found) return found;
  }
  return null;
}

const TITLES = {
  base: t("de termijn van de regel", "the term of the rule"),
  ceiling: t("de uiterste grens", "the limit"),
  roll: t("verschuiving naar een werkdag", "shift to a working day"),
};

/** The ledger of a term as it is shown. */
export function ledgerOf(node: TermNode, { outcome, term }: TermRun, rule: readonly Source[]): LedgerLine[] {
  const others = { base: rule, ceiling: node.ceiling?.sources ?? [], roll: [node.rollSource] };
  return outcome.lines.map((line): LedgerLine => {
    const { part, from, by, dueAfter, effect } = line;
    if (part !== "step")
      return { label: part, title: TITLES[part], op: part, from, by, dueAfter, effect, sources: others[part] };
    const { entry, title, op, sources } = term.steps[line.index] as PreparedStep;
    return { label: entry.id, title, op, from, by, dueAfter, effect, sources };
  });
}
