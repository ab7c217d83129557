import { type Expr, isAnnulment, type Law, lengthInWords, prose, type Rule, type TermNode } from "@keten/law-language";
import { fill, type Text } from "@keten/text";
import { ruleTexts } from "./texts.js";

/** One line of "als … dan …". */
export interface IfThen {
  id: string;
  when: Text;
  gives: Text;
}

const own = ruleTexts.texts;

/** A version or exception of a rule as conditions and consequences, from the tree by templates: it cannot say what the tree does not. */
export function readRule(law: Law, rule: Rule, says: Expr, id: string): IfThen[] {
  if (says.node === "term") return readTerm(law, says);
  if (says.node === "choose")
    return [
      ...says.branches.map((branch, index) => ({
        id: `${id} ${index}`,
        when: prose(branch.when, law),
        gives: resultText(law, rule, branch.gives),
      })),
      { id: `${id} rest`, when: own.otherwise, gives: resultText(law, rule, says.otherwise) },
    ];
  return [{ id, when: own.always, gives: resultText(law, rule, says) }];
}

/** A value that is one of the rule's outcomes reads by its label. */
export function resultText(law: Law, rule: Rule, expr: Expr): Text {
  const label =
    expr.node === "constant" && rule.result.kind === "choice"
      ? rule.result.values.find((one) => one.id === expr.value)?.label
      : undefined;
  return label ?? prose(expr, law);
}

function readTerm(law: Law, term: TermNode): IfThen[] {
  const lines: IfThen[] = [{ id: "base", when: own.always, gives: prose(term, law) }];
  for (const step of term.steps) {
    if ("rows" in step) {
      lines.push({
        id: step.id,
        when: step.title,
        gives: "column" in step.by ? own.byTable : fill(own.plus, { length: prose(step.by, law) }),
      });
      continue;
    }
    if (isAnnulment(step)) continue;
    const gives =
      step.op === "extend"
        ? fill(own.plus, { length: prose(step.by, law) })
        : step.op === "suspend"
          ? own.standsStill
          : own.startsAgain;
    lines.push({ id: step.id, when: prose(step.when, law), gives });
  }
  for (const ground of term.grounds)
    lines.push({ id: ground.id, when: ground.title, gives: fill(own.atMost, { length: prose(ground.max, law) }) });
  if (term.ceiling) {
    const { length } = term.ceiling;
    const words =
      length.node === "constant" && typeof length.value === "object" && length.value !== null
        ? lengthInWords(length.value)
        : prose(length, law);
    lines.push({ id: "ceiling", when: own.overall, gives: fill(own.atMost, { length: words }) });
  }
  if (term.roll === "next-working-day") lines.push({ id: "roll", when: own.rollIf, gives: own.rollThen });
  return lines;
}
