import { inArabic, law, type Situation, situationAnswers } from "@keten/law";
import { useMemo } from "react";
import { Clocks, useClocks } from "../../parts/clocks.js";
import { NARROW, useMedia } from "../../parts/use-media.js";
import { Page } from "../../shell/page.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { Announce } from "../announce.js";
import { AnswerList } from "../interview/answer-list.js";
import { useInterview } from "../interview/use-interview.js";
import { applyTexts } from "../texts.js";
import { SituationHead } from "./situation-head.js";
import { SituationView } from "./situation-view.js";
import { useSays } from "./use-says.js";

const read = inArabic(law);

/** One situation: the questions at the side, everything it answers beside them. */
export function InSituation({ situation }: { situation: Situation }) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const [days, setDays] = useClocks();
  const { on, knownOn } = days;
  const clocks = useMemo(() => ({ on, knownOn }), [on, knownOn]);
  const interview = useInterview(law, situation, clocks);
  const narrow = useMedia(NARROW);
  const begun = Object.keys(interview.answers).length > 0;
  const says = useSays(read, on, interview.answers);
  const spoken = useMemo(() => {
    const first = situationAnswers(law, situation, interview.answers, clocks)[0];
    return first?.policy.status === "decided" ? first : null;
  }, [situation, interview.answers, clocks]);
  const list = <AnswerList law={read} about={situation.title} interview={interview} />;
  // On a phone the question comes first until the last is answered, then the answer.
  const below = narrow && begun && interview.asked === null;
  return (
    <Page
      title={say("title")}
      {...(narrow && begun ? {} : { lede: say("lede") })}
      aside={<Clocks days={days} setDays={setDays} />}
    >
      <Announce text={spoken ? format.text(says(spoken.of, spoken.policy)) : ""} clock={format.day(on)} />
      <div className="wrap apply">
        {below ? null : list}
        <div className="apply-main">
          <SituationHead situation={situation} />
          {below ? (
            <p className="apply-jump no-print">
              <a href="#antwoorden">
                ‹ {say("answers")} ({Object.keys(interview.answers).length})
              </a>
            </p>
          ) : null}
          <SituationView law={law} situation={situation} interview={interview} clocks={clocks} />
        </div>
        {below ? list : null}
      </div>
    </Page>
  );
}
