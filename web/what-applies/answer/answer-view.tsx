import type { Answer, Law, Source } from "@keten/law-language";
import { fill, type Text, t } from "@keten/text";
import { type ReactNode, useState } from "react";
import { MarkPanel } from "../../parts/mark-panel.js";
import { Note } from "../../parts/note.js";
import { ReasonTree } from "../../parts/reason-tree.js";
import { Said, Untranslated } from "../../parts/said.js";
import { SourceList } from "../../parts/source-list.js";
import { usePrintFoot } from "../../parts/use-print-foot.js";
import { lanesOf } from "../../timeline/lanes.js";
import { Timeline } from "../../timeline/timeline.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Answers } from "../interview/answers.js";
import { type Clocks, DECISION_TERM, possibleDays, type TwoViews } from "../interview/interview.js";
import { applyTexts } from "../texts.js";
import { ceilingOf, deciding } from "./from-law.js";
import { Helpers } from "./helpers.js";
import { Lede, OtherDay } from "./lede.js";
import { useReasons } from "./reasons.js";
import { useSentence } from "./sentence.js";
import { StepList } from "./step-list.js";
import { stepsFor } from "./steps.js";
import { useAgenda } from "./use-agenda.js";

interface Props {
  law: Law;
  /** The law with its Arabic, for the words. */
  read: Law;
  /** What else matters in the situation, before the sources. */
  children?: ReactNode;
  answers: Answers;
  clocks: Clocks;
  views: TwoViews;
  narrow: boolean;
}

/** The answer first, then the term, what to do, why, and where it is written. */
export function AnswerView({ law, read, answers, clocks, views, narrow, children }: Props) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const { policy, court, differ } = views;
  const actor = policy.actor ?? court.actor ?? "";
  const text = useSentence(actor)(views, clocks.on);
  const reasons = useReasons(actor)(views);
  const [all, setAll] = useState(false);
  const notice = answers["noticeOfDefaultDate"];
  const steps = stepsFor(law, answers, clocks, views);
  const inTime = steps.stand.stand === "in-time";
  const agenda = useAgenda(views, steps, clocks, actor);
  const identity = {
    on: format.day(clocks.on),
    known: format.day(clocks.knownOn),
    version: policy.ruleSet.version,
    hash: policy.ruleSet.hash.slice(0, 12),
  };
  usePrintFoot(say("printFoot", identity));
  const child = answers["unaccompanied"];
  const lanes = lanesOf(policy, court, clocks.on);
  const possible = inTime ? possibleDays(law, answers, clocks, policy) : [];
  const picture = {
    lanes,
    on: clocks.on,
    ceiling: ceilingOf(law, policy, answers),
    possible: possible.map(({ due, fact, value }) => ({ due, title: possibleTitle(read, fact, value) })),
  };
  const sources = uniqueSources([...policy.sources, ...court.sources, ...steps.sources]);
  const warnings = [...policy.warnings, ...court.warnings].filter(
    (warning, index, list) =>
      warning.code !== "no-ruling-known" && list.findIndex((one) => sameProblem(one, warning)) === index,
  );
  return (
    <div className="answer" id="antwoord">
      <section aria-labelledby="answer-title">
        <div className="answer-marks">
          {differ ? <span className="chip chip--warn">{say("two")}</span> : null}
          {differ ? <span className="chip">{say("viewsDiffer")}</span> : null}
          <span className="answer-marks-end">
            {policy.status !== "decided" ? null : differ ? (
              <>
                <MarkPanel status={court.verification} sources={court.sources} of={say("court")} />
                <MarkPanel status={policy.verification} sources={policy.sources} of={say("policy")} />
              </>
            ) : (
              <MarkPanel status={policy.verification} sources={policy.sources} />
            )}
            {sources.length > 0 ? (
              <a className="small answer-where no-print" href="#bronnen">
                {say("whereWritten")}
              </a>
            ) : null}
          </span>
        </div>
        <h2 className="answer-sentence" id="answer-title">
          {text}
        </h2>
        <Lede law={read} clocks={clocks} views={views} inTime={inTime} actor={actor} />
        <OtherDay law={law} answers={answers} clocks={clocks} actor={actor} />
      </section>
      {policy.status === "refused" ? <Refused answer={policy} /> : null}
      {lanes.length > 0 ? (
        <section className="card term-card" aria-labelledby="term-title">
          <h3 id="term-title">{say("termTitle")}</h3>
          <Timeline
            picture={picture}
            actor={actor}
            ruleHref={`/regels/${DECISION_TERM}`}
            more={{ court: deciding(law, court, format), policy: deciding(law, policy, format) }}
          />
          {agenda.days.length > 0 && !inTime ? (
            <p className="term-agenda no-print">
              <button type="button" className="link small" onClick={agenda.save}>
                {say("agendaShort")}
              </button>
            </p>
          ) : null}
        </section>
      ) : null}
      {policy.status === "decided" ? (
        <StepList
          steps={steps}
          views={views}
          on={clocks.on}
          actor={actor}
          agenda={agenda}
          noticeDay={notice?.state === "known" ? (notice.value as number) : null}
        />
      ) : null}
      {warnings.length > 0 && policy.status !== "refused" ? (
        <section className="answer-warnings" aria-labelledby="warnings-title">
          <h2 className="hidden-text" id="warnings-title">
            {say("warnings")}
          </h2>
          <Note kind="warn">
            {warnings.map((warning) => (
              <p key={warning.code + warning.message.nl}>
                <Said text={warning.message} />
              </p>
            ))}
          </Note>
        </section>
      ) : null}
      {children}
      <div className="answer-why">
        {reasons.length > 0 ? (
          <section aria-labelledby="reasons-title">
            <div className="why-head">
              <h2 id="reasons-title">{say("reasons")}</h2>
              {all ? null : (
                <button type="button" className="link small no-print" onClick={() => setAll(true)}>
                  {say("showAll")}
                </button>
              )}
            </div>
            <Untranslated>
              <ReasonTree reasons={reasons} all={all} />
            </Untranslated>
          </section>
        ) : null}
        {sources.length > 0 ? (
          <section aria-labelledby="sources-title" id="bronnen">
            <h2 id="sources-title">{say("sources")}</h2>
            <SourceList sources={sources} />
          </section>
        ) : null}
      </div>
      <Assumed law={read} answer={policy} />
      <Helpers child={child?.state === "known" && child.value === true} />
      <div className="answer-end">
        {narrow ? (
          <div className="no-print">
            <Note kind="info">
              <p>{say("onThisPhone")}</p>
            </Note>
          </div>
        ) : null}
        <div className="answer-buttons no-print">
          <button type="button" className="button" onClick={() => print()}>
            {say("print")}
          </button>
          {narrow ? (
            <a className="button button--second" href="#hulp">
              {say("helpSpeak")}
            </a>
          ) : null}
        </div>
        <p className="small muted">{say("colophon", identity)}</p>
      </div>
    </div>
  );
}

function Refused({ answer }: { answer: Answer }) {
  return (
    <Note kind="warn">
      {answer.warnings.map((warning) => (
        <p key={warning.code}>
          <Said text={warning.message} /> {warning.allowed ? <Said text={warning.allowed} /> : null}
        </p>
      ))}
    </Note>
  );
}

function Assumed({ law, answer }: { law: Law; answer: Answer }) {
  const say = useTexts(applyTexts);
  if (answer.assumed.length === 0) return null;
  return (
    <section className="assumed" aria-labelledby="assumed-title">
      <h2 id="assumed-title">{say("assumed")}</h2>
      <p className="soft">{say("assumedLede")}</p>
      <ul>
        {answer.assumed.map(({ fact, because }) => (
          <li key={fact}>
            <Said text={law.facts.find((one) => one.id === fact)?.label ?? { nl: fact, en: fact }} capital />
            <span className="small muted assumed-why">
              <Said text={because} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Alleen …": what would have to have happened for a later last day. */
function possibleTitle(law: Law, id: string, value: string | boolean): Text {
  const fact = law.facts.find((one) => one.id === id);
  const label = fact?.label ?? t(id, id);
  const chosen = fact?.type.kind === "choice" ? fact.type.values.find((one) => one.id === value)?.label : undefined;
  return chosen
    ? fill(t("bij {label}: {chosen}", "with {label}: {chosen}"), { label, chosen })
    : fill(t("als dit is gebeurd: {label}", "if this has happened: {label}"), { label });
}

const uniqueSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.id} ${source.locator}`, source])).values(),
];

const sameProblem = (a: Answer["warnings"][number], b: Answer["warnings"][number]) =>
  a.code === b.code && a.message.nl === b.message.nl;
