import { type Problem, type Text, t } from "@keten/text";
import { isAnnulment } from "../model/entry.js";
import type { Law } from "../model/rule.js";
import { entriesOf } from "../resolve/entries-of.js";
import { canonicalJson } from "../store/canonical.js";
import { found, type Place } from "./problems.js";
import { ownerTitle } from "./sources.js";

/** Names that stand twice: of facts, rules, tables and so on, and of entries in the whole law. */
export function nameProblems(law: Law): Problem[] {
  const lists: [Text, readonly { id: string }[]][] = [
    [t("feiten", "facts"), law.facts],
    [t("oordelen", "findings"), law.findings],
    [t("getallen", "parameters"), law.parameters],
    [t("tabellen", "tables"), law.tables],
    [t("regels", "rules"), law.rules],
    [t("hervormingen", "reforms"), law.reforms],
  ];
  const problems = lists.flatMap(([kind, list]) =>
    twice(list.map(({ id }) => id)).map((id) => duplicate({ owner: id, title: t(id, id) }, kind, id)),
  );
  for (const rule of law.rules) {
    const labels = rule.exceptions.flatMap((one) => (isAnnulment(one) ? [] : [one.label]));
    for (const label of twice(labels))
      problems.push(duplicate({ owner: rule.id, title: rule.title }, t("uitzonderingen", "exceptions"), label));
  }
  return [...problems, ...duplicateEntries(law)];
}

const duplicate = (place: Place, kind: Text, value: string): Problem =>
  found("duplicate-name", place, t("een naam die nog niet bestaat", "a name that does not exist yet"), { kind, value });

const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];

/** A step that two versions of one rule share is one line of law; any other second use of a name is a fault. */
function duplicateEntries(law: Law): Problem[] {
  const placed = [
    ...entriesOf(law).map(({ entry, owner }) => ({ id: entry.id, owner, content: entry as object })),
    ...law.rules.flatMap((rule) =>
      rule.positions.map((one) => ({ id: one.id, owner: rule.id, content: one as object })),
    ),
  ];
  const first = new Map<string, (typeof placed)[number]>();
  const problems: Problem[] = [];
  for (const one of placed) {
    const known = first.get(one.id);
    if (!known) {
      first.set(one.id, one);
      continue;
    }
    const shared =
      known.owner === one.owner &&
      (known.content === one.content || canonicalJson(known.content) === canonicalJson(one.content));
    if (shared) continue;
    const place = { owner: one.owner, title: ownerTitle(law, one.owner), entry: one.id };
    const allowed = t("een naam die in de hele wet één keer voorkomt", "a name that occurs once in the whole law");
    problems.push(found("duplicate-entry", place, allowed, { other: known.owner }));
  }
  return problems;
}
