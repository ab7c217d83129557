import { KetenError, type Problem } from "@keten/text";
import { useCallback, useState } from "react";
import { Disclosure } from "../../parts/disclosure.js";
import { Problems } from "../../parts/problems.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { rounded } from "../charts/series.js";
import { chartTexts } from "../charts/texts.js";
import type { ScenarioFile } from "../draft/document.js";
import { signed } from "../form/numbers.js";
import {
  cancelRun,
  isBusy,
  type Measure,
  requestSensitivity,
  type SensitivityRow,
  sensitivityOf,
} from "../runs/api.js";
import { Progress } from "../runs/progress.js";
import { useRun } from "../runs/use-run.js";
import { resultTexts } from "./texts.js";

/** One assumption at a time needs few futures: all other assumptions stand still. */
const REPLICATIONS = 4;
const BARS = 8;

interface Props {
  file: ScenarioFile;
  measure: Measure;
  date: string;
  when: string;
}

/** Which assumptions move the outcome most; asked for by the reader, because it takes many runs. */
export function TornadoCard({ file, measure, date, when }: Props) {
  const say = useTexts(resultTexts);
  const [asked, setAsked] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const state = useRun(asked);
  const count = Math.min(REPLICATIONS, file.replications ?? REPLICATIONS);
  const refused = (reason: unknown) => {
    if (reason instanceof KetenError) setProblems(reason.problems);
    else setFault(reason);
  };
  const start = () => {
    setProblems([]);
    requestSensitivity({ ...file, replications: count }).then((run) => {
      setAsked(run.id);
      state.look();
    }, refused);
  };
  const { run } = state;
  return (
    <section className="card" aria-labelledby="tornado-title">
      <h3 id="tornado-title">{say("tornado")}</h3>
      <p className="small soft">{say("tornadoWhy")}</p>
      {problems.length + state.problems.length > 0 ? <Problems problems={[...problems, ...state.problems]} /> : null}
      {run && isBusy(run) ? (
        <Progress
          parts={[{ name: say("tornado"), state }]}
          stop={() => {
            cancelRun(run.id).then(state.look, refused);
          }}
        />
      ) : null}
      {run?.state === "failed" ? <Problems problems={run.problems} /> : null}
      {run?.state === "done" ? (
        <Bars run={run.id} measure={measure} date={date} when={when} />
      ) : run && isBusy(run) ? null : (
        <>
          <p className="small soft">
            {say("tornadoCost")} {say("tornadoFew", { count })}
          </p>
          <button type="button" className="button button--second no-print" onClick={start}>
            {say("tornadoRun")}
          </button>
        </>
      )}
    </section>
  );
}

function Bars({ run, measure, date, when }: { run: string; measure: Measure; date: string; when: string }) {
  const say = useTexts(resultTexts);
  const sayChart = useTexts(chartTexts);
  const format = useFormat();
  const [loaded, retry] = useLoaded(
    useCallback((signal: AbortSignal) => sensitivityOf(run, measure.id, date, signal), [run, measure.id, date]),
  );
  if (loaded.state === "failed") return <Problems problems={loaded.problems} retry={retry} />;
  if (loaded.state === "loading") return <p className="soft">{say("loading")}</p>;
  const rows = loaded.value.filter((row) => row.at_low !== row.centre || row.at_high !== row.centre);
  if (rows.length === 0) return <p>{say("tornadoNone")}</p>;
  const most = Math.max(...rows.flatMap((row) => [Math.abs(low(row)), Math.abs(high(row))]));
  const write = (value: number) => signed(rounded(value), format.number);
  return (
    <>
      <p className="small tornado-head">
        <b>{say("tornadoYear", { when })}</b>
        <span className="soft">
          ← {say("less")} · {say("more")} →
        </span>
      </p>
      <ul className="tornado">
        {rows.slice(0, BARS).map((row) => (
          <li key={row.path}>
            <span className="tornado-name">{format.text(row.title)}</span>
            <TornadoBar row={row} most={most} write={write} />
          </li>
        ))}
      </ul>
      {rows.length > BARS ? <p className="small soft">{say("rest", { count: rows.length - BARS })}</p> : null}
      <Disclosure summary={sayChart("table")} className="small">
        <table className="list-table">
          <thead>
            <tr>
              <th scope="col">{say("assumption")}</th>
              <th scope="col" className="number">
                {say("atLow")}
              </th>
              <th scope="col" className="number">
                {say("atHigh")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.path}>
                <th scope="row">{format.text(row.title)}</th>
                <td className="number" data-label={say("atLow")}>
                  {write(low(row))}
                </td>
                <td className="number" data-label={say("atHigh")}>
                  {write(high(row))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}

const low = (row: SensitivityRow) => row.at_low - row.centre;
const high = (row: SensitivityRow) => row.at_high - row.centre;
const WIDTH = 400;
const HALF = 120;
const HEIGHT = 26;

/** Both directions from the zero line, each with its value; what lies left is less, right is more. */
function TornadoBar({ row, most, write }: { row: SensitivityRow; most: number; write: (value: number) => string }) {
  const zero = WIDTH / 2;
  const ends = [
    { value: low(row), name: "low" },
    { value: high(row), name: "high" },
  ] as const;
  const length = (value: number) => (Math.abs(value) / most) * HALF;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="tornado-bar"
      role="img"
      aria-label={ends.map(({ value }) => write(value)).join(", ")}
    >
      {ends.map(({ value, name }) => {
        if (value === 0) return null;
        const [from, size] = [value < 0 ? zero - length(value) : zero, length(value)];
        return (
          <g key={name}>
            <rect x={from} y={4} width={size} height={18} className={`tornado-part tornado-part--${name}`} />
            <text
              x={value < 0 ? from - 6 : from + size + 6}
              y={18}
              textAnchor={value < 0 ? "end" : "start"}
              className="tornado-value"
            >
              {write(value)}
            </text>
          </g>
        );
      })}
      <line x1={zero} x2={zero} y1={0} y2={HEIGHT} className="tornado-zero" />
    </svg>
  );
}
