import type { Law } from "@keten/law-language";
import type { Text } from "@keten/text";
import { useFactValue } from "../../forms/fact-value.js";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { applyTexts } from "../texts.js";
import { QuestionCard } from "./question-card.js";
import type { Interview } from "./use-interview.js";

/** What was answered, each with a way to change it, and the question asked now. */
export function AnswerList({ law, about, interview }: { law: Law; about: Text; interview: Interview }) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const valueText = useFactValue();
  const { answers, asked, changing } = interview;
  const given = Object.entries(answers).flatMap(([id, value]) => {
    const fact = law.facts.find((one) => one.id === id);
    return fact ? [{ fact, value }] : [];
  });
  const fact = law.facts.find((one) => one.id === asked);
  const removed = interview.removed.flatMap((id) => law.facts.filter((one) => one.id === id));
  const told = interview.cleared
    ? say("cleared")
    : removed.length > 0
      ? say("removed", { facts: format.list(removed.map((one) => format.text(one.label))) })
      : "";
  return (
    <aside className="card answers" id="antwoorden" aria-labelledby="answers-title">
      <div className="answers-given">
        <h2 className="answers-title" id="answers-title">
          {say("answers")}
        </h2>
        <p className="small muted">{say(interview.kept ? "answersStay" : "answersNotKept")}</p>
        <dl>
          <div className="answer-row">
            <dt>{say("about")}</dt>
            <dd>
              <Said text={about} />
            </dd>
          </div>
          {given.map((one) => (
            <div className="answer-row" key={one.fact.id}>
              <dt>
                <Said text={one.fact.label} capital />
              </dt>
              <dd>
                <span>{valueText(one.fact, one.value)}</span>
                <button
                  type="button"
                  className="link small answer-change"
                  aria-label={`${say("change")}: ${format.text(one.fact.label)}`}
                  onClick={() => interview.change(one.fact.id)}
                >
                  {say("change")}
                </button>
              </dd>
            </div>
          ))}
        </dl>
        {given.length > 0 ? (
          <div className="answers-clear no-print">
            <button type="button" className="link small" onClick={interview.clear}>
              {say("clear")}
            </button>
            <p className="small muted">{say("clearMore")}</p>
          </div>
        ) : null}
        <p className={told === "" ? "hidden-text" : "small answers-removed"} role="status">
          {told}
        </p>
      </div>
      {fact ? (
        <QuestionCard
          key={`${fact.id} ${changing === fact.id}`}
          fact={fact}
          value={answers[fact.id]}
          progress={
            interview.exact
              ? say("progress", { number: interview.number, total: interview.total })
              : say("progressOpen", { number: interview.number, count: interview.total })
          }
          changing={changing !== null}
          moved={given.length > 0 && interview.moved}
          give={(value) => interview.give(fact.id, value)}
          keep={() => interview.change(null)}
        />
      ) : (
        <p className="question small">{say(interview.exact ? "done" : "doneForNow")}</p>
      )}
    </aside>
  );
}
