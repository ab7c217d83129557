import { type CycleStep, cycleRecord, cycleState, type RecordedDay, type SourceLine } from "@keten/distribution";
import { SourceMark } from "../../../parts/source-mark.js";
import { useTexts } from "../../../words/catalogue.js";
import { today, useFormat } from "../../../words/format.js";
import { tableTexts } from "../texts.js";

/** Where the province stands in the cycle today, each step's last day, and what was late. */
export function CycleStrip({ year, province }: { year: number; province: string }) {
  const say = useTexts(tableTexts);
  const format = useFormat();
  const record = cycleRecord(year);
  if (record === null) return null;
  const on = today();
  const state = cycleState(record, province, on);
  const { step, nextDeadline } = state;
  const passed = nextDeadline !== null && nextDeadline < on;
  const doneWords = ({ done, deadline }: CycleStep) => {
    if (done?.day != null) return format.day(done.day);
    return deadline !== null && deadline < on ? say("notDone") : "–";
  };
  const lateWords = ({ late, done, deadline }: CycleStep) => {
    if (late > 0) return format.days(late);
    return done !== null || deadline === null || deadline < on ? say("inTime") : say("notYet");
  };
  return (
    <section className="table-part" aria-labelledby="table-cycle">
      <h2 id="table-cycle">{say("cycleTitle", { cycle: year })}</h2>
      <p>
        {step === null ? say("noStep") : say("stepNow", { step: format.text(step.label) })}{" "}
        {nextDeadline === null
          ? null
          : step?.id === "supervision"
            ? say("nextRound", { day: format.day(nextDeadline) })
            : passed
              ? say("passedDay", { day: format.day(nextDeadline), days: format.days(on - nextDeadline) })
              : say("nextDay", { day: format.day(nextDeadline) })}
      </p>
      {state.announced.map((one) =>
        one.note ? (
          <p key={one.event} className="soft">
            {format.text(one.note)}
          </p>
        ) : null,
      )}
      <table className="list-table table-cycle">
        <thead>
          <tr>
            <th scope="col">{say("stepName")}</th>
            <th scope="col">{say("lastDay")}</th>
            <th scope="col">{say("doneOn")}</th>
            <th scope="col">{say("howLate")}</th>
          </tr>
        </thead>
        <tbody>
          {state.steps.map((one) => (
            <tr key={one.event}>
              <th scope="row">{say(`event_${one.event}`)}</th>
              <td data-label={say("lastDay")}>{one.deadline === null ? "–" : format.day(one.deadline)}</td>
              <td data-label={say("doneOn")}>{doneWords(one)}</td>
              <td data-label={say("howLate")}>{lateWords(one)}</td>
            </tr>
          ))}
          {state.realisation === null ? null : (
            <tr>
              <th scope="row">{say("event_realisation")}</th>
              <td data-label={say("lastDay")}>{format.day(state.realisation)}</td>
              <td data-label={say("doneOn")}>–</td>
              <td data-label={say("howLate")}>–</td>
            </tr>
          )}
        </tbody>
      </table>
      <ul className="table-sources">
        {sourcesOf(record.days).map((source) => (
          <li key={source.id} className="small">
            <SourceMark status={source.verification} short />
            {source.url ? (
              <a href={source.url} rel="noreferrer">
                {format.text(source.title)}
              </a>
            ) : (
              format.text(source.title)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each source once, in the order of the cycle. */
function sourcesOf(days: readonly RecordedDay[]): SourceLine[] {
  return [...new Map(days.flatMap(({ sources }) => sources.map((one) => [one.id, one] as const))).values()];
}
