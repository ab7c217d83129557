import type { Day } from "@keten/calendar";
import type { ReactNode } from "react";
import { Note } from "../../parts/note.js";
import { WithTerms } from "../../parts/term.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { TwoViews } from "../interview/interview.js";
import { applyTexts } from "../texts.js";
import type { Steps } from "./steps.js";
import type { Agenda } from "./use-agenda.js";

interface Props {
  steps: Steps;
  views: TwoViews;
  on: Day;
  actor: string;
  noticeDay: Day | null;
  agenda: Agenda;
}

/** What can be done now: nothing while the term runs, and the way to the court once it is over. */
export function StepList({ steps, views, on, actor, noticeDay, agenda }: Props) {
  const say = useTexts(applyTexts);
  const { stand } = steps;
  return (
    <section className="todo" aria-labelledby="todo-title">
      <h2 id="todo-title">{say("actions")}</h2>
      {stand.stand === "in-time" ? (
        <InTime views={views} on={on} actor={actor} agenda={agenda} />
      ) : (
        <Overdue steps={steps} on={on} actor={actor} noticeDay={noticeDay} />
      )}
      <Note kind="info">
        <p>
          {say("help")} <a href="#hulp">{say("helpLink")}</a>
        </p>
      </Note>
    </section>
  );
}

function InTime({ views, on, actor, agenda }: { views: TwoViews; on: Day; actor: string; agenda: Agenda }) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const due = Math.min(...[views.policy.due, views.court.due].filter((day) => day !== null));
  if (!Number.isFinite(due)) return null;
  return (
    <ul className="todo-list">
      <Todo title={say("inTime")}>{say("inTimeMore", { actor, days: format.days(due - on) })}</Todo>
      <li className="todo-item no-print">
        <button type="button" className="link todo-link" onClick={agenda.save}>
          {say("agenda")}
        </button>
        <span className="soft">{say("agendaMore")}</span>
      </li>
      <Todo title={say("letter")}>{say("letterMore")}</Todo>
      <Todo title={say("after", { day: format.day(due + 1) })}>{say("afterMore")}</Todo>
    </ul>
  );
}

function Todo({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="todo-item">
      <b>{title}</b>
      <span className="soft">{children}</span>
    </li>
  );
}

function Overdue({ steps, on, actor, noticeDay }: Omit<Props, "views" | "agenda">) {
  const say = useTexts(applyTexts);
  const format = useFormat();
  const { stand, court } = steps;
  if (stand.stand === "in-time") return null;
  const sent = stand.stand !== "give-notice";
  const appealNow = stand.stand === "appeal";
  const usual = [
    say("appealMore", { actor }),
    court.term ? say("appealUsual", { term: format.length(court.term) }) : "",
    court.perDay && court.most
      ? say("appealPenalty", { perDay: format.euro(court.perDay), most: format.euro(court.most) })
      : "",
  ].filter((text) => text !== "");
  return (
    <>
      {steps.otherDue === null ? null : (
        <p className="todo-view">{say("otherView", { actor, day: format.day(steps.otherDue) })}</p>
      )}
      <ol className="todo-steps">
        <Step number={1} done={sent} now={!sent} title={sent ? say("noticeDone") : say("notice", { actor })}>
          {sent
            ? noticeDay === null
              ? ""
              : say("noticeDoneMore", { actor, day: format.day(noticeDay) })
            : stand.premature
              ? say("noticePremature")
              : say("noticeMore")}
        </Step>
        <Step
          number={2}
          done={appealNow}
          now={stand.stand === "wait"}
          title={
            stand.decideBy === null || !sent ? say("waitUnknown") : say("wait", { day: format.day(stand.decideBy) })
          }
        >
          {stand.decideBy === null
            ? ""
            : sent
              ? say("waitMore", { actor })
              : say("waitIfToday", { actor, today: format.day(on), day: format.day(stand.decideBy) })}
        </Step>
        <Step number={3} done={false} now={appealNow} title={appealNow ? say("appealNow") : say("appeal", { actor })}>
          {usual.join(" ")}
        </Step>
      </ol>
    </>
  );
}

function Step({
  number,
  done,
  now,
  title,
  children,
}: {
  number: number;
  done: boolean;
  now: boolean;
  title: string;
  children: string;
}) {
  return (
    <li
      className={`todo-step${now ? " todo-step--now" : ""}${done ? " todo-step--done" : ""}`}
      aria-current={now ? "step" : undefined}
    >
      <span className="todo-number" aria-hidden="true">
        {done ? "✓" : number}
      </span>
      <span>
        <b>{title}</b>
        <span className="soft todo-more">
          <WithTerms text={children} />
        </span>
      </span>
    </li>
  );
}
