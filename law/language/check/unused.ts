import { type Problem, type Text, t } from "@keten/text";
import type { Law, Reform } from "../model/rule.js";
import { type Reach, reachOf } from "../resolve/entries-of.js";
import { walk } from "../resolve/walk.js";
import { type CheckCode, found } from "./problems.js";
import { termsOf } from "./trees.js";

/** Facts, findings, parameters and tables that no rule reads, and grounds that no step names. */
export function unusedProblems(law: Law): Problem[] {
  const reach = reachOf(
    law,
    law.rules.map(({ id }) => id),
  );
  for (const reform of law.reforms) readByReform(reform, reach);
  const anchors = new Set(law.facts.flatMap((fact) => fact.notBefore ?? []));
  const allowed = t("een regel die ernaar verwijst, of weglaten", "a rule that refers to it, or leave it out");
  const unused = (
    list: readonly { id: string }[],
    used: ReadonlySet<string>,
    code: CheckCode,
    title: (one: { id: string }) => Text,
  ) => list.filter(({ id }) => !used.has(id)).map((one) => found(code, { owner: one.id, title: title(one) }, allowed));
  const titleIn =
    <T extends { id: string }>(list: readonly T[], title: (one: T) => Text) =>
    ({ id }: { id: string }) =>
      title(list.find((one) => one.id === id) as T);
  return [
    ...unused(
      law.facts,
      new Set([...reach.facts, ...anchors]),
      "unused-fact",
      titleIn(law.facts, (one) => one.label),
    ),
    ...unused(
      law.findings,
      reach.findings,
      "unused-finding",
      titleIn(law.findings, (one) => one.question),
    ),
    ...unused(
      law.parameters,
      reach.parameters,
      "unused-parameter",
      titleIn(law.parameters, (one) => one.title),
    ),
    ...unused(
      law.tables,
      reach.tables,
      "unused-table",
      titleIn(law.tables, (one) => one.title),
    ),
    ...termsOf(law).flatMap(({ term, place }) => {
      const named = new Set(term.steps.flatMap((step) => ("ground" in step && step.ground ? [step.ground] : [])));
      return term.grounds
        .filter(({ id }) => !named.has(id))
        .map(({ id }) => found("unused-ground", place, allowed, { ground: id }));
    }),
  ];
}

/** What only a reform would read is not unused. */
function readByReform({ changes }: Reform, reach: Reach): void {
  for (const change of changes) {
    const trees =
      change.change === "add-version"
        ? [change.version.says]
        : change.change === "add-exception"
          ? [change.exception.when, change.exception.says]
          : [];
    for (const tree of trees)
      walk(tree, (node) => {
        if (node.node === "fact") reach.facts.add(node.fact);
        if (node.node === "finding") reach.findings.add(node.finding);
        if (node.node === "parameter") reach.parameters.add(node.parameter);
        if (node.node === "lookup") reach.tables.add(node.table);
      });
  }
}
