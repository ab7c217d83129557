import { inArabic, type Situation, situationAnswers } from "@keten/law";
import type { Law } from "@keten/law-language";
import { fill } from "@keten/text";
import { useMemo } from "react";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Clocks } from "../interview/interview.js";
import type { Interview } from "../interview/use-interview.js";
import { AnswerItem } from "./answer-item.js";
import { MoreQuestions } from "./more-questions.js";
import { situationTexts } from "./texts.js";

interface Props {
  law: Law;
  situation: Situation;
  interview: Interview;
  clocks: Clocks;
}

/** The other answers of a situation whose first answer has a view of its own. */
export function AlsoMatters({ law, situation, interview, clocks }: Props) {
  const say = useTexts(situationTexts);
  const format = useFormat();
  const { answers, requested } = interview;
  const read = useMemo(() => inArabic(law), [law]);
  const others = useMemo(
    () =>
      situationAnswers(
        law,
        { ...situation, rules: situation.rules.filter(({ onRequest }) => onRequest) },
        answers,
        clocks,
        { words: true },
      ),
    [law, situation, answers, clocks],
  );
  const shown = others.filter(({ of }) => requested.includes(of.rule));
  return (
    <>
      {shown.length > 0 ? (
        <section aria-labelledby="also-title">
          <h2 id="also-title">{say("alsoMatters")}</h2>
          {situation.supposed ? (
            <p className="soft">
              <Said text={fill(situation.supposed.says, { day: format.day(clocks.on) })} />
            </p>
          ) : null}
          {shown.map((answer) => (
            <AnswerItem key={answer.of.rule} law={read} answer={answer} answers={answers} on={clocks.on} />
          ))}
        </section>
      ) : null}
      <MoreQuestions answers={others.filter((one) => !shown.includes(one))} request={interview.request} />
    </>
  );
}
