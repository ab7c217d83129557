import { KetenError, problemsOf, t } from "@keten/text";
import type { Fact, FactValue } from "../model/fact.js";
import type { Finding, Law } from "../model/rule.js";
import type { Reach } from "../resolve/entries-of.js";

export type ColumnKind = "i32" | "u16" | "u8" | "f64";

/** Where a compiled rule finds each fact and finding: a column of numbers, or one constant for all rows. */
export type Binding = Record<string, { column: ColumnKind } | { constant: FactValue }>;

/** Columns by name. Absent is -2147483648 (i32), NaN (f64) or all ones (u8, u16). */
export type Columns = Record<string, ArrayLike<number>>;

/** The mark of an absent day or result. */
export const ABSENT_INTEGER = -2147483648;

const problem = problemsOf({
  "unbound-fact": t(
    "Om “{rule}” snel te rekenen is “{field}” nodig; het staat in geen kolom en heeft geen vaste waarde.",
    "To compile “{rule}”, “{field}” is needed; it has no column and no constant.",
  ),
  "unbound-unknown": t(
    "“{field}” kan niet onbekend zijn in een gecompileerde regel.",
    "“{field}” cannot be unknown in a compiled rule.",
  ),
  "column-kind": t("“{field}” kan niet in een kolom {kind}.", "“{field}” cannot be in a column of {kind}."),
});

const COLUMNS: Record<string, readonly ColumnKind[]> = {
  date: ["i32"],
  boolean: ["u8"],
  choice: ["u8", "u16"],
  country: ["u16"],
  number: ["f64"],
};

export type Bound =
  | { kind: "column"; name: string; column: ColumnKind; fact: Fact | Finding }
  | { kind: "constant"; value: FactValue; fact: Fact | Finding };

/** The binding of everything a rule reaches; throws and names what cannot be bound. */
export function boundFacts(law: Law, rule: string, reach: Reach, binding: Binding): Map<string, Bound> {
  const bound = new Map<string, Bound>();
  const problems: ReturnType<typeof problem>[] = [];
  const bind = (id: string, fact: Fact | Finding, assumed: boolean) => {
    const given = binding[id];
    const field = { field: id, values: { rule, field: id } };
    if (!given) {
      if (assumed) bound.set(id, { kind: "constant", value: { state: "absent" }, fact });
      else problems.push(problem("unbound-fact", field));
      return;
    }
    if ("constant" in given) {
      if (given.constant.state === "unknown") problems.push(problem("unbound-unknown", field));
      else bound.set(id, { kind: "constant", value: given.constant, fact });
      return;
    }
    const kind = "type" in fact ? fact.type.kind : "choice";
    if (!COLUMNS[kind]?.includes(given.column))
      problems.push(
        problem("column-kind", { ...field, value: given.column, values: { field: id, kind: given.column } }),
      );
    bound.set(id, { kind: "column", name: id, column: given.column, fact });
  };
  for (const id of reach.facts) {
    const fact = law.facts.find((one) => one.id === id) as Fact;
    bind(id, fact, fact.unstated === "absent");
  }
  for (const id of reach.findings) bind(id, law.findings.find((one) => one.id === id) as Finding, false);
  if (problems.length > 0) throw new KetenError(problems);
  return bound;
}
