import type { Day } from "@keten/calendar";
import type { CycleState, CycleStep } from "@keten/distribution";
import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { spreadTexts } from "../texts.js";

interface Props {
  state: CycleState;
  on: Day;
}

/** The steps of a round beside each other: what is done has a full sign, what lies ahead a dashed one. */
export function CycleSteps({ state, on }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const { realisation } = state;
  const current = state.steps.find(({ done }) => done === null)?.event ?? "realisation";
  return (
    <ol className="cycle-steps">
      {state.steps.map((step) => (
        <Step key={step.event} step={step} current={step.event === current} />
      ))}
      <li className="cycle-step" data-state={current === "realisation" ? "now" : "ahead"}>
        <b>{say("step_realisation")}</b>
        <span className="small soft">
          {realisation === null ? say("realisationUnknown") : say("lastDay", { day: format.day(realisation) })}
        </span>
        {realisation !== null && realisation < on ? <span className="small soft">{say("realisationPast")}</span> : null}
      </li>
    </ol>
  );
}

function Step({ step: { event, deadline, done, late }, current }: { step: CycleStep; current: boolean }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  return (
    <li className="cycle-step" data-state={done ? "done" : current ? "now" : "ahead"}>
      <b>{say(`step_${event}`)}</b>
      {deadline === null ? null : <span className="small soft">{say("lastDay", { day: format.day(deadline) })}</span>}
      {done && done.day !== null ? (
        <span className="small cycle-done">
          {say("doneOn", { day: format.day(done.day) })}{" "}
          <SourceMark status={done.sources[0]?.verification ?? "unverified"} short />
        </span>
      ) : null}
      {late > 0 ? (
        <span className={done ? "chip chip--alarm" : "chip chip--warn"}>
          {say(done ? "daysWasLate" : "daysPast", { days: format.days(late) })}
        </span>
      ) : null}
      {late > 0 && !done ? <span className="small soft">{say("stepNotFound")}</span> : null}
      {done?.note ? <span className="small soft">{format.text(done.note)}</span> : null}
    </li>
  );
}
