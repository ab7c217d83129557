import type { Day } from "@keten/calendar";
import { fill, type Text, t } from "@keten/text";
import type { Lookup } from "../model/expression.js";
import type { Law, Rule, Table, TableRow } from "../model/rule.js";
import type { Source } from "../model/source.js";
import { orderedKeys } from "../resolve/table-keys.js";
import { visibleOn } from "../resolve/visible.js";
import { choiceLabel, choicesOf, prose, valueText } from "./prose.js";
import { dayText } from "./values.js";

/** One line of a rule as a table. */
export interface TextRow {
  when: Text;
  gives: Text;
  title?: Text;
  sources?: readonly Source[];
}

/** The rows of a table that a lookup reads, as lines of a rule. */
export function rowsOfTable(law: Law, rule: Rule, lookup: Lookup, knownOn: Day): TextRow[] {
  const table = law.tables.find((one) => one.id === lookup.table) as Table;
  const rows = visibleOn<TableRow>(table.rows, knownOn).held.map((row): TextRow => {
    const keys = orderedKeys(table, lookup.keys).flatMap(([name, key]) => {
      const wanted = row.keys[name];
      if (!wanted) return [];
      const values = wanted.map((value) =>
        key.type === "choice" ? choiceLabel(choicesOf(key, law), String(value)) : valueText(value, key.type),
      );
      return [
        fill(t("{key} is {values}", "{key} is {values}"), {
          key: prose(key, law),
          values: t(values.map((one) => one.nl).join(" of "), values.map((one) => one.en).join(" or ")),
        }),
      ];
    });
    const period =
      row.until === undefined
        ? fill(t("vanaf {from}", "from {from}"), { from: dayText(row.from) })
        : fill(t("van {from} tot en met {until}", "from {from} to {until}"), {
            from: dayText(row.from),
            until: dayText(row.until - 1),
          });
    const parts = [...keys, period];
    return {
      title: row.title,
      when: t(parts.map((one) => one.nl).join(", "), parts.map((one) => one.en).join(", ")),
      gives: labelled(rule, row.values[lookup.value], lookup.type, table, lookup.value),
      sources: row.sources,
    };
  });
  const otherwise = t("in alle andere gevallen", "in all other cases");
  if (lookup.none !== "absent") {
    const gives =
      lookup.none.node === "constant"
        ? labelled(rule, lookup.none.value, lookup.type, table, lookup.value)
        : prose(lookup.none, law);
    rows.push({ when: otherwise, gives });
  }
  return rows;
}

function labelled(rule: Rule, value: unknown, type: Lookup["type"], table: Table, column: string): Text {
  if (type === "choice" && rule.result.kind === "choice") {
    const label = rule.result.values.find((one) => one.id === value)?.label;
    if (label) return label;
  }
  return valueText(value, type, table.values[column]?.unit);
}
