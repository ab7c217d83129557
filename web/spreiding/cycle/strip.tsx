import type { Day } from "@keten/calendar";
import { type CycleState, cycleRecord, cycleState, type Distribution } from "@keten/distribution";
import { Clocks, useClocks } from "../../parts/clocks.js";
import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Round } from "../data/choice.js";
import { spreadTexts } from "../texts.js";
import { CycleSteps } from "./steps.js";
import "./cycle.css";

interface Props {
  distribution: Distribution;
  round: Round;
}

interface Group {
  provinces: string[];
  state: CycleState;
}

/** Where the provinces stand in the round today; those that stand alike are taken together. */
export default function CycleStrip({ distribution, round }: Props) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  const [clocks, setClocks] = useClocks();
  const { on } = clocks;
  const record = cycleRecord(Number(round));
  if (!record) return null;
  const groups = grouped(distribution, (province) => cycleState(record, province, on));
  const announced = record.days.filter(({ event }) => event.endsWith("-announced"));
  return (
    <section className="cycle" aria-labelledby="cyclus">
      <div className="spread-head">
        <h2 id="cyclus">{say("cycleTitle", { year: round })}</h2>
        <Clocks days={clocks} setDays={setClocks} show={["on"]} />
      </div>
      {groups.map(({ provinces, state }) => (
        <div key={provinces.join()} className="cycle-group">
          <p className="cycle-now">
            {groups.length > 1 || provinces.length < distribution.provinces.length ? (
              <b>{format.list(provinces)}: </b>
            ) : null}
            <NowWords state={state} on={on} />
          </p>
          {state.step ? <CycleSteps state={state} on={on} /> : null}
        </div>
      ))}
      {announced.length > 0 ? (
        <ul className="cycle-announced small">
          {announced.map((one) => (
            <li key={one.event}>
              <SourceMark status={one.sources[0]?.verification ?? "unverified"} short />
              <span>
                {one.note ? format.text(one.note) : ""}{" "}
                <span className="soft">{one.sources.map(({ title }) => format.text(title)).join("; ")}.</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** Today's step and its last day, in one sentence. */
function NowWords({ state: { step, steps, nextDeadline }, on }: { state: CycleState; on: Day }) {
  const say = useTexts(spreadTexts);
  const format = useFormat();
  if (!step) return <>{say("cycleNone")}</>;
  const name = format.text(step.label);
  // A round whose decision was taken has no next step of its own; what follows is supervision and the next round.
  if (nextDeadline === null || steps.every(({ done }) => done !== null))
    return <>{say("cycleNow", { day: format.day(on), step: name })}</>;
  const left = nextDeadline - on;
  return (
    <>
      {say("cycleNowUntil", { day: format.day(on), step: name, until: format.day(nextDeadline) })}{" "}
      <span className={left <= 30 ? "chip chip--warn" : "chip"}>
        {left < 0 ? say("daysPast", { days: format.days(-left) }) : say("daysLeft", { days: format.days(left) })}
      </span>
    </>
  );
}

function grouped({ provinces }: Distribution, stateOf: (code: string) => CycleState): Group[] {
  const groups = new Map<string, Group>();
  for (const { code, name } of provinces) {
    const state = stateOf(code);
    const key = JSON.stringify({ ...state, province: "" });
    const group = groups.get(key);
    if (group) group.provinces.push(name);
    else groups.set(key, { provinces: [name], state });
  }
  return [...groups.values()];
}
