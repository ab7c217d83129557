import { KetenError, type Problem } from "@keten/text";
import type { Law, Reform } from "../model/rule.js";
import { unknownName } from "../question/validate.js";
import { applyChange } from "./change.js";
import { inOrder } from "./order.js";
import { reformProblem } from "./problems.js";

const applied = new WeakMap<Law, Map<string, Law>>();

/** The law with reforms switched on; a new rule set each, kept so that asking twice is cheap. */
export function lawWithReforms(law: Law, ids: readonly string[]): Law {
  if (ids.length === 0) return law;
  const key = ids.join(" ");
  let known = applied.get(law);
  if (!known) applied.set(law, (known = new Map()));
  let result = known.get(key);
  if (!result)
    known.set(
      key,
      (result = applyReforms(
        law,
        ids.map((id) => reformOf(law, id)),
      )),
    );
  return result;
}

function reformOf(law: Law, id: string): Reform {
  const reform = law.reforms.find((one) => one.id === id);
  if (!reform)
    throw new KetenError([
      unknownName(
        "unknown-reform",
        "reforms",
        id,
        law.reforms.map((one) => one.id),
      ),
    ]);
  return reform;
}

/**
 * Adds the entries of reforms to a law and edits none. Throws where a reform reaches days of before it was
 * known without saying why, changes nothing, or touches the same entry on the same days as another one while
 * neither names the other.
 */
export function applyReforms(law: Law, reforms: readonly Reform[]): Law {
  const problems: Problem[] = [];
  const touched: { reform: Reform; entry: string }[] = [];
  let result = law;
  for (const reform of inOrder(reforms)) {
    if (reform.from < reform.knownFrom && !reform.retroactive)
      problems.push(reformProblem("reform-retroactive", reform));
    const before = result;
    const colliding = new Set<Reform>();
    for (const change of reform.changes) {
      const { law: next, touches } = applyChange(result, reform, change);
      for (const entry of touches) {
        const other = touched.find(
          (one) => one.entry === entry && one.reform !== reform && collide(one.reform, reform),
        );
        touched.push({ reform, entry });
        if (!other || colliding.has(other.reform)) continue;
        colliding.add(other.reform);
        problems.push(reformProblem("reforms-collide", reform, { other: other.reform.title, entry }));
      }
      result = next;
    }
    if (result === before) problems.push(reformProblem("reform-changes-nothing", reform));
  }
  if (problems.length > 0) throw new KetenError(problems);
  return result;
}

function collide(a: Reform, b: Reform): boolean {
  if (a.after?.includes(b.id) || b.after?.includes(a.id)) return false;
  return a.from < (b.until ?? Number.POSITIVE_INFINITY) && b.from < (a.until ?? Number.POSITIVE_INFINITY);
}
