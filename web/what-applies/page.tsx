import { law } from "@keten/law";
import { useEffect, useMemo, useRef, useState } from "react";
import { Clocks, useClocks } from "../parts/clocks.js";
import { WithTerms } from "../parts/term.js";
import { NARROW, useMedia } from "../parts/use-media.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { AnswerView } from "./answer/answer-view.js";
import { useSentence } from "./answer/sentence.js";
import { AnswerList } from "./interview/answer-list.js";
import { answerBoth } from "./interview/interview.js";
import { useInterview } from "./interview/use-interview.js";
import { applyTexts } from "./texts.js";
import "./what-applies.css";

export default function WhatAppliesPage() {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const [days, setDays] = useClocks();
  const { on, knownOn } = days;
  const clocks = useMemo(() => ({ on, knownOn }), [on, knownOn]);
  const interview = useInterview(law, clocks);
  const { answers } = interview;
  const narrow = useMedia(NARROW);
  const ready = answers["applicationDate"] !== undefined && answers["nationality"] !== undefined;
  const views = useMemo(() => (ready ? answerBoth(law, answers, clocks) : null), [ready, answers, clocks]);
  const sentenceOf = useSentence(views?.policy.actor ?? "");
  const spoken = views ? sentenceOf(views, on) : "";
  const list = <AnswerList law={law} interview={interview} />;
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
          {narrow && ready ? (
            <p className="apply-jump no-print">
              <a href="#antwoorden">
                ‹ {say("answers")} ({Object.keys(answers).length})
              </a>
              {open > 0 ? <a href="#vraag">{say("openQuestions", { count: open })}</a> : null}
            </p>
          ) : null}
          {views ? (
            <AnswerView law={law} answers={answers} clocks={clocks} views={views} narrow={narrow} />
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

/** Speaks a new answer, and for which day it was calculated where a clock was moved; silent at first. */
function Announce({ text, clock }: { text: string; clock: string }) {
  const say = useTexts(applyTexts);
  const [spoken, setSpoken] = useState("");
  const before = useRef<{ text: string; clock: string } | null>(null);
  useEffect(() => {
    const last = before.current;
    before.current = { text, clock };
    if (last === null) return;
    if (last.clock !== clock) setSpoken(`${say("recalculated", { day: clock })} ${text}`);
    else if (last.text !== text) setSpoken(text);
  });
  return (
    <p className="hidden-text" aria-live="polite">
      {spoken}
    </p>
  );
}
