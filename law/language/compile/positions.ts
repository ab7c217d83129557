import type { Position, Rule } from "../model/rule.js";
import { positionsOn } from "../resolve/verdict.js";
import { code, type Unit } from "./expressions.js";

/** JavaScript that is true where an entry does not apply in this view; "false" where nothing is held of it. */
export function disappliedCode(unit: Unit, rule: Rule, entry: string): string {
  const positions = positionsOn(rule.positions, entry, unit.view, unit.knownOn);
  const verdict = (one: Position) => String(one.verdict === "disapplied");
  let result = "false";
  for (const one of [...positions].reverse())
    result = one.scope ? `(${code(unit, one.scope)}?${verdict(one)}:${result})` : verdict(one);
  return result;
}
