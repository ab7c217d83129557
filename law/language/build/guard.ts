import { type Text, t } from "@keten/text";
import { type Annulment, isAnnulment } from "../model/entry.js";
import type { BoolExpr } from "../model/expression.js";
import type { Exception, Rule } from "../model/rule.js";
import type { Commencement, Dated } from "./entries.js";
import { exception } from "./rules.js";
import { choice } from "./values.js";

/** The answer of a decision that a guarantee forbids; every guarded rule has it among its choices. */
export const BARRED = {
  id: "barred",
  label: t("niet toegestaan: een waarborg verbiedt het", "not allowed: a guarantee forbids it"),
};

/** A guarantee: acts of these kinds are barred in the cases where `forbids` holds, in every rule that decides on one. */
export interface Guard extends Dated {
  id: string;
  title: Text;
  acts: readonly string[];
  forbids: BoolExpr;
  /** What takes its place, and since when: until that is known the guarantee goes on. */
  endedBy?: Commencement;
}

/**
 * The rules with each guarantee put before every rule that decides on an act it covers. A guarantee goes before all
 * other exceptions of the rule; of two guarantees that are broken at once the first in the list is named as the ground.
 */
export function guarded(rules: readonly Rule[], guards: readonly Guard[]): Rule[] {
  return rules.map((rule) => {
    const covering = guards.filter((guard) => rule.act && guard.acts.includes(rule.act.kind));
    if (covering.length === 0) return rule;
    const labels = rule.exceptions.flatMap((one) => (isAnnulment(one) ? [] : [one.label]));
    const made = covering.flatMap((guard, index): (Exception | Annulment)[] => {
      const later = covering.slice(index + 1).map(({ id }) => id);
      const { acts: _acts, forbids, endedBy, ...dated } = guard;
      const id = `${guard.id}-in-${rule.id.replaceAll(".", "-")}`;
      const barring = exception(id, {
        ...dated,
        label: guard.id,
        when: forbids,
        says: choice(BARRED.id),
        over: [...labels, ...later],
      });
      return endedBy ? [barring, endedBy.ends(id)] : [barring];
    });
    return { ...rule, exceptions: [...rule.exceptions, ...made] };
  });
}
