import { type Problem, t } from "@keten/text";
import type { Law, Rule } from "../../model/rule.js";
import { found, type Place } from "../problems.js";
import { treesOf } from "../trees.js";
import { Typing } from "./of-expression.js";
import { named, sameKind, type Type, typeOfResult } from "./types.js";
import { valueProblems } from "./values.js";

/** Like is compared with like, in one unit; every version gives what its rule promises. */
export function typeProblems(law: Law): Problem[] {
  return [...valueProblems(law), ...law.rules.flatMap((rule) => ofRule(rule, law))];
}

function ofRule(rule: Rule, law: Law): Problem[] {
  const problems = treesOf(rule).flatMap(({ expr, part, place }) => {
    const typing = new Typing(law, place);
    if (part === "says") {
      const type = typing.of(expr);
      if (type) typing.problems.push(...promised(type, rule, place));
    } else if (part === "selected-by") typing.wants(expr, { kind: "date" });
    else typing.condition(expr);
    return typing.problems;
  });
  return [...problems, ...kinderProblems(rule)];
}

/** A version or exception must give what the rule promises. */
function promised(type: Type, rule: Rule, place: Place): Problem[] {
  const wanted = typeOfResult(rule.result);
  const fault = (found_: ReturnType<typeof named>, promise: ReturnType<typeof named>) =>
    found("result-differs", place, promise, { found: found_, wanted: promise });
  const exact = type.kind === wanted.kind || (wanted.kind === "date" && sameKind(type.kind, "date"));
  // A rule that promises a term may say that none runs.
  if (!exact && !(wanted.kind === "term" && type.kind === "date")) return [fault(named(type), named(wanted))];
  if (type.kind === "number" && type.unit !== wanted.unit)
    return [fault(t(type.unit ?? "geen eenheid", type.unit ?? "no unit"), t(wanted.unit ?? "", wanted.unit ?? ""))];
  const strange = (type.choices ?? []).filter((one) => !(wanted.choices ?? []).includes(one));
  const list = (wanted.choices ?? []).join(", ");
  return wanted.choices
    ? strange.map((one) => fault(t(`“${one}”`, `“${one}”`), t(`één van ${list}`, `one of ${list}`)))
    : [];
}

/** "Kinder" must be something that can be told from the results. */
function kinderProblems(rule: Rule): Problem[] {
  if ("node" in rule.selectedBy) return [];
  const { kinder } = rule.selectedBy;
  const { result } = rule;
  const place: Place = { owner: rule.id, title: rule.title };
  const wrong = (value: string) =>
    found("result-differs", place, t("een volgorde die bij het resultaat past", "an order that suits the result"), {
      found: t(`“${value}” als gunstiger`, `“${value}” as kinder`),
      wanted: named(typeOfResult(result)),
    });
  if (kinder === "higher" || kinder === "lower")
    return ["number", "date", "term"].includes(result.kind) ? [] : [wrong(kinder)];
  if (kinder === "true") return result.kind === "boolean" ? [] : [wrong(kinder)];
  const values = result.kind === "choice" ? result.values.map(({ id }) => id) : [];
  return kinder.filter((one) => !values.includes(one)).map(wrong);
}
