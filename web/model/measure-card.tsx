import { Disclosure } from "../parts/disclosure.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { usePeriod } from "../words/period.js";
import { bandAt, type HistoryMeasure, isJudged } from "./api.js";
import { HistoryChart, type Source, statusOf } from "./history-chart.js";
import { modelTexts } from "./texts.js";

interface Props {
  measure: HistoryMeasure;
  run: string | null;
  byMonth: boolean;
  sources: readonly Source[];
  /** Points after this year were not used to settle the behaviour. */
  unseenAfter: number | null;
  section: string;
}

/** One measure: what was published, what the model gave, and in words where the two part. */
export function MeasureCard({ measure, run, byMonth, sources, unseenAfter, section }: Props) {
  const say = useTexts(modelTexts);
  const format = useFormat();
  const period = usePeriod();
  const { points } = measure;
  const id = `${section}-${measure.measure}`;
  const title = format.text(measure.title);
  const judged = isJudged(measure);
  const inside = points.filter((point) => point.inside).length;
  const write = (value: number) => format.number(Math.round(value));
  const hits = judged ? say("hits", { inside, count: points.length }) : say("beside", { count: points.length });
  const missed = judged ? points.filter((point) => !point.inside) : [];
  const label = run === null ? say("chartPublished", { title, count: points.length }) : say("chart", { title, hits });
  return (
    <article className="card model-measure" aria-labelledby={id}>
      <div className="model-top">
        <h3 id={id}>{title}</h3>
        {measure.input ? <span className="chip">{say("input")}</span> : null}
        {measure.otherDefinition ? <span className="chip">{say("otherDefinition")}</span> : null}
      </div>
      <p className="small soft">{format.text(measure.definition)}</p>
      {run === null ? null : (
        <p className="model-hits">
          {hits} {measure.meanMiss === null ? "" : say("meanMiss", { miss: format.percent(measure.meanMiss) })}
        </p>
      )}
      <HistoryChart measure={measure} run={run} byMonth={byMonth} sources={sources} label={label} />
      {run !== null && judged ? (
        missed.length === 0 ? (
          <p className="small">{say("noMisses")}</p>
        ) : (
          <div className="model-misses">
            <h4>{say("misses")}</h4>
            <ul>
              {missed.map((point) => {
                const [low, high] = bandAt(point);
                return (
                  <li key={`${point.period} ${point.source}`}>
                    {say(point.published < low ? "tooHigh" : "tooLow", {
                      period: period(point.period),
                      published: write(point.published),
                      low: write(low),
                      high: write(high),
                    })}{" "}
                    {unseenAfter !== null && Number(point.date.slice(0, 4)) > unseenAfter ? (
                      <span className="chip">{say("unseen")}</span>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          </div>
        )
      ) : null}
      <Disclosure summary={say("table")} className="small">
        <PointTable measure={measure} ran={run !== null} sources={sources} />
      </Disclosure>
    </article>
  );
}

function PointTable({ measure, ran, sources }: { measure: HistoryMeasure; ran: boolean; sources: readonly Source[] }) {
  const say = useTexts(modelTexts);
  const format = useFormat();
  const period = usePeriod();
  const write = (value: number) => format.number(Math.round(value));
  const judged = isJudged(measure);
  const named = (ids: string) =>
    ids.split(", ").map((id) => {
      const source = sources.find((one) => one.id === id);
      return source ? format.text(source.title) : id;
    });
  return (
    <div className="table-box">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{say("period")}</th>
            <th scope="col" className="number">
              {say("published")}
            </th>
            {ran ? (
              <>
                <th scope="col" className="number">
                  {say("low")}
                </th>
                <th scope="col" className="number">
                  {say("high")}
                </th>
                <th scope="col" className="number">
                  {say("off")}
                </th>
                <th scope="col">{say("verdict")}</th>
              </>
            ) : null}
            <th scope="col">{say("source")}</th>
          </tr>
        </thead>
        <tbody>
          {measure.points.map((point) => {
            const [low, high] = bandAt(point);
            return (
              <tr key={`${point.period} ${point.source}`}>
                <th scope="row">{period(point.period)}</th>
                <td className="number" data-label={say("published")}>
                  {point.bound === "approx" ? "± " : ""}
                  {write(point.published)}
                </td>
                {ran ? (
                  <>
                    <td className="number" data-label={say("low")}>
                      {write(low)}
                    </td>
                    <td className="number" data-label={say("high")}>
                      {write(high)}
                    </td>
                    <td className="number" data-label={say("off")}>
                      {point.miss > 0 ? "+" : ""}
                      {format.percent(point.miss).replace("-", "−")}
                    </td>
                    <td data-label={say("verdict")}>
                      {judged ? say(point.inside ? "yes" : "no") : say("notJudgedShort")}
                    </td>
                  </>
                ) : null}
                <td data-label={say("source")}>
                  <span>
                    <SourceMark status={statusOf(point.source, sources)} short /> {format.list(named(point.source))}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
