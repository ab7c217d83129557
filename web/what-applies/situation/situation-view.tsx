import { inArabic, type Situation, situationAnswers, stepsNow } from "@keten/law";
import { type Answer, type Law, type Source, weakest } from "@keten/law-language";
import { fill } from "@keten/text";
import { useMemo } from "react";
import { Disclosure } from "../../parts/disclosure.js";
import { MarkPanel } from "../../parts/mark-panel.js";
import { Said } from "../../parts/said.js";
import { SourceList } from "../../parts/source-list.js";
import { usePrintFoot } from "../../parts/use-print-foot.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";
import type { Clocks } from "../interview/interview.js";
import type { Interview } from "../interview/use-interview.js";
import { applyTexts } from "../texts.js";
import { AnswerItem } from "./answer-item.js";
import { Contradictions } from "./contradictions.js";
import { MoreQuestions } from "./more-questions.js";
import { SituationHelpers } from "./situation-helpers.js";
import { SituationSteps } from "./situation-steps.js";
import { TermsCard } from "./terms-card.js";
import { situationTexts } from "./texts.js";
import { useCalendar } from "./use-calendar.js";
import { useSays } from "./use-says.js";

interface Props {
  law: Law;
  situation: Situation;
  interview: Interview;
  clocks: Clocks;
}

/** Everything a situation answers: the first answer on top, what to do, all terms, each answer, who helps, where it stands. */
export function SituationView({ law, situation, interview, clocks }: Props) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const format = useFormat();
  const { answers } = interview;
  const { on } = clocks;
  const read = useMemo(() => inArabic(law), [law]);
  const all = useMemo(
    () => situationAnswers(law, situation, answers, clocks, { words: true }),
    [law, situation, answers, clocks],
  );
  const says = useSays(read, on, answers);
  const calendar = useCalendar(
    read,
    all.filter(({ of }) => !of.onRequest || interview.requested.includes(of.rule)),
    clocks,
  );
  const begun = Object.keys(answers).length > 0;
  const excluded = all.some(({ policy }) => policy.warnings.some(({ code }) => code.startsWith("contradictory")));
  const asked = all.filter(({ of }) => !of.onRequest || interview.requested.includes(of.rule));
  const left = all.filter((one) => !asked.includes(one));
  const pending = asked.filter(({ policy }) => waits(policy, answers));
  const decided = asked.filter(({ policy, court }) => policy.status === "decided" || court.status === "decided");
  const first =
    decided.find(({ of }) => !of.onRequest) ?? asked.find(({ policy }) => policy.status === "finding-needed");
  const ruleSet = all[0]?.policy.ruleSet ?? { version: "", hash: "" };
  const identity = {
    on: format.day(on),
    known: format.day(clocks.knownOn),
    version: ruleSet.version,
    hash: ruleSet.hash.slice(0, 12),
  };
  usePrintFoot(apply("printFoot", identity));
  const sources = uniqueSources(decided.flatMap(({ policy, court }) => [...policy.sources, ...court.sources]));
  const steps = stepsNow(law, situation, all, answers, on);
  if (excluded)
    return (
      <div className="answer" id="antwoord">
        <h2 className="answer-sentence">{say("refused")}</h2>
        <Contradictions law={read} answers={answers} change={interview.change} />
        <SituationHelpers situation={situation} />
      </div>
    );
  return (
    <div className="answer" id="antwoord">
      <section aria-labelledby="answer-title">
        <h2 className="answer-sentence" id="answer-title">
          {first === undefined ? null : first.differ ? (
            <>
              {say("byCourt")} <Said text={says(first.of, first.court)} /> {say("byPolicy")}{" "}
              <Said text={says(first.of, first.policy)} />
            </>
          ) : (
            <Said text={says(first.of, first.policy)} />
          )}
          {first ? null : begun ? say("missing") : <Said text={situation.rules[0]?.asks ?? situation.title} />}
        </h2>
        {first && (first.policy.status === "decided" || first.court.status === "decided") ? (
          <div className="answer-marks situation-marks">
            {first.differ ? <span className="chip chip--warn">{apply("two")}</span> : null}
            <MarkPanel
              status={weakest([first.policy.verification, first.court.verification])}
              sources={uniqueSources([...first.policy.sources, ...first.court.sources])}
            />
            <a className="small no-print" href={`#antwoord-${first.of.rule}`}>
              {apply("whereWritten")}
            </a>
          </div>
        ) : null}
        {first?.differ ? <p className="answer-lede">{apply("viewsDiffer")}.</p> : null}
        {begun && situation.supposed ? (
          <p className="answer-lede soft">
            <Said text={fill(situation.supposed.says, { day: format.day(on) })} />
          </p>
        ) : null}
        {begun ? null : (
          <div className="situation-learn">
            <p className="answer-lede">{say("youLearn")}</p>
            <ul>
              {situation.rules.map(({ rule, asks }) => (
                <li key={rule}>
                  <Said text={asks} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {begun ? (
        <>
          <TermsCard given={answers} law={read} answers={decided} on={on} />
          <SituationSteps
            steps={steps}
            answers={all}
            on={on}
            known={decided.length > 0}
            save={calendar.days.length > 0 ? calendar.save : null}
          />
          <section aria-labelledby="answers-given-title">
            <h2 id="answers-given-title">{say("answers")}</h2>
            {asked
              .filter((one) => !pending.includes(one))
              .map((answer) => (
                <AnswerItem key={answer.of.rule} law={read} answer={answer} answers={answers} on={on} />
              ))}
            {pending.length > 0 ? (
              <div className="situation-pending">
                <p className="soft">{say("pending")}</p>
                <ul>
                  {pending.map(({ of }) => (
                    <li key={of.rule}>
                      <Said text={of.asks} />
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </section>
          <MoreQuestions answers={left} request={interview.request} />
          {sources.length > 0 ? (
            <section aria-labelledby="sources-title" id="bronnen">
              <h2 id="sources-title">{apply("sources")}</h2>
              <SourceList sources={sources} />
            </section>
          ) : null}
          <Assumed law={read} answers={decided} />
        </>
      ) : null}
      <SituationHelpers situation={situation} />
      <div className="answer-end">
        {begun ? (
          <div className="answer-buttons no-print">
            <button type="button" className="button" onClick={() => print()}>
              {apply("print")}
            </button>
          </div>
        ) : null}
        <p className="small muted">{apply("colophon", identity)}</p>
      </div>
    </div>
  );
}

/** Whether an answer waits for a question that is still to be asked, and not for something nobody knows. */
const waits = ({ status, missing }: Answer, answers: Answers): boolean =>
  status === "missing" && !missing.some(({ fact }) => fact !== undefined && answers[fact]?.state === "unknown");

const FEW = 4;

/** What was taken not to have happened, once for all answers. */
function Assumed({ law, answers }: { law: Law; answers: ReturnType<typeof situationAnswers> }) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const assumed = new Map(answers.flatMap(({ policy }) => policy.assumed).map((one) => [one.fact, one]));
  if (assumed.size === 0) return null;
  const list = (
    <ul>
      {[...assumed.values()].map(({ fact, because }) => (
        <li key={fact}>
          <Said text={law.facts.find(({ id }) => id === fact)?.label ?? { nl: fact, en: fact }} capital />
          <span className="small muted assumed-why">
            <Said text={because} />
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="assumed" aria-labelledby="assumed-title">
      <h2 id="assumed-title">{apply("assumed")}</h2>
      <p className="soft">{apply("assumedLede")}</p>
      {assumed.size > FEW ? (
        <Disclosure summary={say("assumedAll", { count: assumed.size })} className="small">
          {list}
        </Disclosure>
      ) : (
        list
      )}
    </section>
  );
}

const uniqueSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.id} ${source.locator}`, source])).values(),
];
