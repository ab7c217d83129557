import type { Reform } from "../model/rule.js";

/** Reforms in the order given, but each after those it says it builds on. */
export function inOrder(reforms: readonly Reform[]): Reform[] {
  const ordered: Reform[] = [];
  const waiting = [...new Set(reforms)];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((one) => !waiting.some((other) => other !== one && one.after?.includes(other.id)));
    // Reforms that each build on the other have no order: the one given first goes first.
    ordered.push(...waiting.splice(Math.max(ready, 0), 1));
  }
  return ordered;
}
