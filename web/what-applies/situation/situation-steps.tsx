import type { Day } from "@keten/calendar";
import type { SituationAnswer, SituationStep } from "@keten/law";
import { Note } from "../../parts/note.js";
import { Said } from "../../parts/said.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { applyTexts } from "../texts.js";
import { situationTexts } from "./texts.js";

interface Props {
  steps: readonly SituationStep[];
  answers: readonly SituationAnswer[];
  on: Day;
  /** Whether anything was decided yet. */
  known: boolean;
  save: (() => void) | null;
}

/** What to do now, each with its last day and the article it rests on. */
export function SituationSteps({ steps, answers, on, known, save }: Props) {
  const say = useTexts(situationTexts);
  const apply = useTexts(applyTexts);
  const format = useFormat();
  return (
    <section className="todo" aria-labelledby="todo-title">
      <h2 id="todo-title">{apply("actions")}</h2>
      {steps.length === 0 ? (
        <p className="soft situation-nothing">{say(known ? "nothingToDo" : "nothingYet")}</p>
      ) : (
        <ol className="todo-steps">
          {steps.map((step, index) => {
            const day = lastDay(
              answers.find(({ of }) => of.rule === step.by),
              on,
            );
            return (
              <li className="todo-step todo-step--now" key={step.id}>
                <span className="todo-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  <b>
                    <Said text={step.title} />
                  </b>
                  {day === null ? null : <span className="situation-by">{say("byDay", { day: format.day(day) })}</span>}
                  <span className="soft todo-more">
                    <Said text={step.more} />{" "}
                    <a className="small no-print" href={`#antwoord-${step.rule}`}>
                      {apply("whereWritten")}
                    </a>
                  </span>
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {save ? (
        <p className="no-print">
          <button type="button" className="link" onClick={save}>
            {say("calendar")}
          </button>
        </p>
      ) : null}
      <Note kind="info">
        <p>
          {apply("help")} <a href="#hulp">{apply("helpLink")}</a>
        </p>
      </Note>
    </section>
  );
}

/** The first of the last days that are still to come; being in time for it is in time for both views. */
function lastDay(answer: SituationAnswer | undefined, on: Day): Day | null {
  const days = [answer?.policy.due, answer?.court.due].filter((day): day is Day => day != null && day >= on);
  return days.length === 0 ? null : Math.min(...days);
}
