import { type Day, parseDay } from "@keten/calendar";
import { outcomeOf, type SituationAnswer } from "@keten/law";
import type { Answer, Law, Source } from "@keten/law-language";
import type { Problem } from "@keten/text";
import { Link } from "wouter";
import { Disclosure } from "../../parts/disclosure.js";
import { MarkPanel } from "../../parts/mark-panel.js";
import { Note } from "../../parts/note.js";
import { ReasonTree } from "../../parts/reason-tree.js";
import { Said, Untranslated } from "../../parts/said.js";
import { SourceList } from "../../parts/source-list.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { useReasons } from "../answer/reasons.js";
import type { Answers } from "../interview/answers.js";
import { applyTexts } from "../texts.js";
import { FindingNote } from "./finding-note.js";
import { situationTexts } from "./texts.js";
import { doneOn, useSays } from "./use-says.js";

interface Props {
  /** The law as it is read; answers were given by the law itself. */
  law: Law;
  answer: SituationAnswer;
  answers: Answers;
  on: Day;
}

/** One thing the person wants to know: the answer as a sentence, then how sure, what to watch, why and where. */
export function AnswerItem({ law, answer, answers, on }: Props) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const format = useFormat();
  const says = useSays(law, on, answers);
  const rule = law.rules.find(({ id }) => id === answer.of.rule);
  const { of, policy, court, differ } = answer;
  const reasons = useReasons(policy.actor ?? "")(answer);
  const decided = policy.status === "decided" || court.status === "decided";
  const sources = uniqueSources([...policy.sources, ...court.sources]);
  const checked = checkedUntil([...policy.warnings, ...court.warnings]);
  const day = rule?.result.kind === "term" ? policy.due : rule?.result.kind === "date" ? outcomeOf(law, policy) : null;
  const away = typeof day !== "number" || differ || doneOn(of, answers) !== null ? null : day - on;
  return (
    <section className="situation-answer" id={`antwoord-${of.rule}`} aria-labelledby={`asks-${of.rule}`}>
      <h3 id={`asks-${of.rule}`}>
        <Said text={of.asks} />
      </h3>
      {differ ? (
        <>
          <span className="chip chip--warn">{apply("two")}</span>
          <p className="situation-says">
            <span className="soft">{say("byCourt")}</span> <Said text={says(of, court)} />
          </p>
          <p className="situation-says">
            <span className="soft">{say("byPolicy")}</span> <Said text={says(of, policy)} />
          </p>
        </>
      ) : (
        <p className="situation-says">
          <Said text={says(of, policy)} />
        </p>
      )}
      {away === null || policy.status !== "decided" ? null : (
        <p className="soft">
          {away === 0 ? apply("isToday") : apply(away > 0 ? "inDays" : "ago", { days: format.days(Math.abs(away)) })}
        </p>
      )}
      {OPEN_IN_LAW.test(String(policy.outcome)) ? <p className="soft">{say("openInLawMore")}</p> : null}
      <Lacking law={law} answer={policy} answers={answers} />
      <FindingNote law={law} answers={[policy, court]} />
      <Warnings answer={answer} />
      {decided ? (
        <div className="situation-foot small">
          <MarkPanel status={policy.verification} sources={sources} />
          <Link className="no-print" href={`/regels/${of.rule}`}>
            {say("rule")}
          </Link>
          {checked === null ? null : <span className="muted">{say("checkedUntil", { day: format.day(checked) })}</span>}
        </div>
      ) : null}
      {decided && reasons.length > 0 ? (
        <Disclosure summary={say("why")} className="small situation-why">
          <Untranslated>
            <ReasonTree reasons={reasons} all={false} />
          </Untranslated>
          <SourceList sources={sources} />
        </Disclosure>
      ) : null}
    </section>
  );
}

/** What rules answer where the texts leave something open. */
const OPEN_IN_LAW = /^(unknown|not-found|unclear|open)/;

/** Why nothing can be said yet: what was not answered, and what the person does not know. */
function Lacking({ law, answer, answers }: { law: Law; answer: Answer; answers: Answers }) {
  const say = useTexts(situationTexts);
  const format = useFormat();
  if (answer.status !== "missing") return null;
  const facts = answer.missing.flatMap(({ fact }) => law.facts.filter(({ id }) => id === fact));
  const unknown = facts.filter(({ id }) => answers[id]?.state === "unknown");
  const open = facts.filter(({ id }) => answers[id] === undefined);
  const named = (list: typeof facts) => ({ facts: format.list(list.map(({ label }) => format.text(label))) });
  return (
    <>
      {open.length > 0 ? <p className="soft">{say("missingFacts", named(open))}</p> : null}
      {unknown.length > 0 ? <p className="soft">{say("missingUnknown", named(unknown))}</p> : null}
    </>
  );
}

/** What stands beside the source mark, or concerns experts only. */
const TOLD_ELSEWHERE = new Set(["no-ruling-known", "beyond-covered"]);

/** The last day up to which somebody checked that the least checked rule of an answer still held, where that is over. */
function checkedUntil(warnings: readonly Problem[]): Day | null {
  const days = warnings.flatMap(({ code, value }) => {
    const read = code === "beyond-covered" ? parseDay(String(value)) : { fault: "" };
    return "day" in read ? [read.day] : [];
  });
  return days.length === 0 ? null : Math.min(...days);
}

function Warnings({ answer: { policy, court } }: { answer: SituationAnswer }) {
  // Where no answer is given, the warnings say why.
  const refused = policy.status === "refused" || court.status === "refused";
  const shown = [...policy.warnings, ...court.warnings].filter(
    (warning, index, list) =>
      (refused || !TOLD_ELSEWHERE.has(warning.code)) && list.findIndex((one) => sameProblem(one, warning)) === index,
  );
  if (shown.length === 0) return null;
  return (
    <Note kind="warn">
      {shown.map((warning) => (
        <p key={warning.code + warning.message.nl}>
          <Said text={warning.message} />
        </p>
      ))}
    </Note>
  );
}

const sameProblem = (a: Problem, b: Problem) => a.code === b.code && a.message.nl === b.message.nl;

const uniqueSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.id} ${source.locator}`, source])).values(),
];
