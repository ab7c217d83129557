import type { Expr } from "../model/expression.js";
import type { Table } from "../model/rule.js";

/**
 * The keys of a lookup in the order in which they are asked: first those that most rows name, then by name. The
 * order in which an object happens to be written must not change an answer.
 */
export function orderedKeys(table: Table, keys: Readonly<Record<string, Expr>>): [string, Expr][] {
  const named = (name: string) => table.rows.filter((row) => "keys" in row && row.keys[name] !== undefined).length;
  return Object.entries(keys).sort(([a], [b]) => named(b) - named(a) || (a < b ? -1 : 1));
}
