import { fill, type Text, t } from "@keten/text";
import type { Expr } from "../model/expression.js";
import type { Law } from "../model/rule.js";
import { choiceLabel, choicesOf, prose, valueText } from "../render/prose.js";
import { dayText, lengthInWords } from "../render/values.js";
import type { PreparedStep } from "./frame.js";
import { absent, type Raw, unknown } from "./raw.js";
import type { StepOutcome, TermLine } from "./term.js";

const EFFECT: Record<StepOutcome, Text> = {
  counted: t("{title}: telt mee", "{title}: counts"),
  "too-late": t(
    "{title}: kwam te laat, de termijn was al voorbij",
    "{title}: came too late, the term had already ended",
  ),
  cut: t("{title}: telt mee tot de uiterste grens", "{title}: counts up to the limit"),
  disapplied: t("{title}: telt niet mee", "{title}: does not count"),
  cleared: t("{title}: vervallen door de nieuwe start", "{title}: lapsed with the new start"),
  "not-reached": t("{title}: de termijn staat stil", "{title}: the term stands still"),
};

/** What the reasons of a law say to a person. */
export class Words {
  constructor(readonly law: Law) {}

  ofCondition(expr: Expr): Text {
    return prose(expr, this.law);
  }

  /** "the day of the application: 10 April 2024" */
  ofValue(expr: Expr, value: Raw): Text {
    const name = prose(expr, this.law);
    let said: Text;
    if (value === unknown) said = t("niet bekend", "not known");
    else if (value === absent) said = t("niet aan de orde", "not the case");
    else if (expr.type === "choice") said = choiceLabel(choicesOf(expr, this.law), value as string);
    else said = valueText(value, expr.type, this.unitOf(expr));
    return fill(t("{name}: {said}", "{name}: {said}"), { name, said });
  }

  private unitOf(expr: Expr) {
    if (expr.node === "fact") {
      const type = this.law.facts.find((one) => one.id === expr.fact)?.type;
      return type?.kind === "number" ? type.unit : undefined;
    }
    if (expr.node === "parameter") return this.law.parameters.find((one) => one.id === expr.parameter)?.unit;
    if (expr.node === "lookup") return this.law.tables.find((one) => one.id === expr.table)?.values[expr.value]?.unit;
    return undefined;
  }

  ofLine(line: TermLine, step: PreparedStep | undefined): Text {
    const due = line.dueAfter === null ? undefined : dayText(line.dueAfter);
    if (line.part === "base" && line.by && due)
      return fill(t("de termijn is {by} vanaf {from}: {due}", "the term is {by} from {from}: {due}"), {
        by: lengthInWords(line.by),
        from: dayText(line.from),
        due,
      });
    if (line.part === "ceiling" && due) return fill(t("de uiterste grens is {due}", "the limit is {due}"), { due });
    if (line.part === "roll" && due)
      return fill(t("{from} is geen werkdag: {due}", "{from} is no working day: {due}"), {
        from: dayText(line.from),
        due,
      });
    const title = step?.title ?? t("stap", "step");
    const effect = fill(EFFECT[line.effect], { title });
    if (line.effect === "counted" && due)
      return fill(t("{effect}, tot {due}", "{effect}, until {due}"), { effect, due });
    return effect;
  }
}
