import { law } from "@keten/law";
import { explain, type Fact, type Finding, type Missing } from "@keten/law-language";
import { fill } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { type QuestionOptions, readQuestion } from "../../input/question.js";
import { factJson, findingJson } from "../../show/law/law-json.js";
import { exampleOf, factTypeText } from "../../show/law/types.js";
import { problemLines } from "../../show/problems.js";
import { marked, wrapped } from "../../show/wrap.js";
import { answerWords } from "../../words/answer.js";

const words = answerWords.ask;

/** The next question of a rule: the fact or finding that settles the most. */
export function ask(context: Context, given: readonly string[], options: QuestionOptions): Outcome {
  const question = readQuestion(context, given, options);
  const { status, missing, warnings } = explain(law, question);
  const next = nextOf(missing);
  return {
    exit: status === "refused" ? EXIT.refused : EXIT.done,
    json: {
      rule: question.rule,
      status,
      next:
        next === null ? null : "fact" in next ? { fact: factJson(next.fact) } : { finding: findingJson(next.finding) },
      missing,
      ...(status === "refused" ? { problems: warnings } : {}),
    },
    text: () => {
      if (status === "refused") return problemLines(context, warnings).join("\n");
      if (next === null) return context.say(words.nothing);
      return ("fact" in next ? factLines(context, next.fact) : findingLines(context, next.finding)).join("\n");
    },
  };
}

type Next = { fact: Fact } | { finding: Finding };

function nextOf([first]: readonly Missing[]): Next | null {
  const fact = law.facts.find((one) => one.id === first?.fact);
  if (fact) return { fact };
  const finding = law.findings.find((one) => one.id === first?.finding);
  return finding ? { finding } : null;
}

function factLines({ say, style, width }: Context, fact: Fact): string[] {
  return [
    style(say(words.next), "bold"),
    ...wrapped(`  ${say(fact.question)}`, width, 2),
    "",
    ...wrapped(`  ${say(fact.meaning)}`, width, 2),
    ...wrapped(`  ${say(words.kind)}: ${say(factTypeText(fact.type))}`, width, 2),
    `  ${say(words.answer)}: --fact ${fact.id}=${exampleOf(fact)}`,
  ];
}

function findingLines({ say, style, width }: Context, finding: Finding): string[] {
  return [
    style(say(words.next), "bold"),
    ...wrapped(`  ${say(finding.question)}`, width, 2),
    ...finding.answers.flatMap(({ id, label }) => marked("·", `${id}: ${say(label)}`, width, 1)),
    `  ${say(fill(words.who, { roles: finding.decidedBy.join(", ") }))}`,
    `  ${say(words.weigh)}:`,
    ...finding.points.flatMap((point) => marked("·", say(point), width, 1)),
  ];
}
