import { inArabic, law, type Situation } from "@keten/law";
import { useMemo } from "react";
import { Clocks, useClocks } from "../parts/clocks.js";
import { WithTerms } from "../parts/term.js";
import { NARROW, useMedia } from "../parts/use-media.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { Announce } from "./announce.js";
import { AnswerView } from "./answer/answer-view.js";
import { useSentence } from "./answer/sentence.js";
import { AnswerList } from "./interview/answer-list.js";
import { answerBoth } from "./interview/interview.js";
import { useInterview } from "./interview/use-interview.js";
import { AlsoMatters } from "./situation/also-matters.js";
import { Contradictions } from "./situation/contradictions.js";
import { SituationHead } from "./situation/situation-head.js";
import { applyTexts } from "./texts.js";

const read = inArabic(law);

/** The situation of somebody who waits for a decision: the term first, in full. */
export function Applied({ situation }: { situation: Situation }) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const [days, setDays] = useClocks();
  const { on, knownOn } = days;
  const clocks = useMemo(() => ({ on, knownOn }), [on, knownOn]);
  const interview = useInterview(law, situation, clocks);
  const { answers } = interview;
  const narrow = useMedia(NARROW);
  const ready = answers["applicationDate"] !== undefined && answers["nationality"] !== undefined;
  const views = useMemo(() => (ready ? answerBoth(law, answers, clocks) : null), [ready, answers, clocks]);
  const sentenceOf = useSentence(views?.policy.actor ?? "");
  const excluded = views?.policy.warnings.some(({ code }) => code.startsWith("contradictory")) ?? false;
  const spoken = views ? sentenceOf(views, on) : "";
  const list = <AnswerList law={read} about={situation.title} interview={interview} />;
  const open = interview.asked === null ? 0 : interview.total - interview.number + 1;
  return (
    <Page
      title={say("title")}
      {...(narrow && ready ? {} : { lede: say("lede") })}
      aside={<Clocks days={days} setDays={setDays} />}
    >
      <Announce text={spoken} clock={format.day(on)} />
      <div className="wrap apply">
        {narrow && ready ? null : list}
        <div className="apply-main">
          <SituationHead situation={situation} />
          {narrow && ready ? (
            <p className="apply-jump no-print">
              <a href="#antwoorden">
                ‹ {say("answers")} ({Object.keys(answers).length})
              </a>
              {open > 0 ? <a href="#vraag">{say("openQuestions", { count: open })}</a> : null}
            </p>
          ) : null}
          {excluded ? (
            <div className="answer" id="antwoord">
              <h2 className="answer-sentence">{spoken}</h2>
              <Contradictions law={read} answers={answers} change={interview.change} />
            </div>
          ) : views ? (
            <AnswerView law={law} read={read} answers={answers} clocks={clocks} views={views} narrow={narrow}>
              <AlsoMatters law={law} situation={situation} interview={interview} clocks={clocks} />
            </AnswerView>
          ) : (
            <div className="apply-empty">
              <h2 className="answer-sentence">{say("empty")}</h2>
              <p className="answer-lede">
                <WithTerms text={say("emptyLede")} />
              </p>
            </div>
          )}
        </div>
        {narrow && ready ? list : null}
      </div>
    </Page>
  );
}
