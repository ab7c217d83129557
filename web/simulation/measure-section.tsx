import { parseDay } from "@keten/calendar";
import { type ReactNode, useMemo } from "react";
import { Disclosure } from "../parts/disclosure.js";
import { SourceMark } from "../parts/source-mark.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { BandChart } from "./band-chart.js";
import { type BandRow, bandsOf, lastValues, type MeasureId, type PublishedPoint, type RunResult } from "./model.js";
import { simulationTexts } from "./texts.js";

interface Props {
  result: RunResult;
  measure: MeasureId;
  published: readonly PublishedPoint[];
  /** The run is one of Keten's own, so that a published number judges its model and not somebody's what-if. */
  judged: boolean;
}

/** One measure of a run: the count first, then the bands, then the same as a table. */
export function MeasureSection({ result, measure, published, judged }: Props) {
  const say = useTexts(simulationTexts);
  const format = useFormat();
  const bands = useMemo(() => bandsOf(result, measure), [result, measure]);
  const { date, values } = useMemo(() => lastValues(result, measure), [result, measure]);
  const first = result.run.start;
  const beside = useMemo(
    () => published.filter((point) => point.date >= dayBefore(first) && point.date <= date),
    [published, first, date],
  );
  const last = bands[bands.length - 1];
  const begin = bands[0];
  if (!last || !begin) return null;
  const day = (iso: string) => {
    const parsed = parseDay(iso);
    return "day" in parsed ? format.day(parsed.day) : iso;
  };
  const round = (value: number) => format.number(Math.round(value));
  const end = day(date);
  const start = beside.find((point) => point.date <= first);
  const than = start ? start.value : null;
  const more = than === null ? null : values.filter((value) => value > than).length;
  const measured = beside.findLast((point) => point.date === date);
  const [low, high] = [last.p5 ?? last.p10, last.p95 ?? last.p90];
  const total = result.run.replications;
  return (
    <section className="measure" aria-labelledby={`measure-${measure}`}>
      <h2 id={`measure-${measure}`}>{say(measure)}</h2>
      <p className="measure-headline">
        {more === null || !start
          ? ""
          : `${say(more === total ? "headline_all" : more === 0 ? "headline_none" : "headline_more", { count: more, total, end, begin: day(start.date) })} `}
        {say("headline_range", {
          count: Math.round(total / 2),
          total,
          end,
          low: round(last.p25),
          high: round(last.p75),
        })}
      </p>
      <div className="card">
        <div className="measure-top">
          <span className="small soft">{say("dots", { total, end })}</span>
        </div>
        <BandChart
          bands={bands}
          published={beside}
          values={values}
          axis={say(`axis_${measure}`)}
          label={say("chartLabel", { title: say(measure), end, low: round(low), high: round(high) })}
        />
        <div className="legend measure-legend">
          <LegendBox name="outer">{say("outer")}</LegendBox>
          <LegendBox name="inner">{say("inner")}</LegendBox>
          {[...new Set(beside.map((point) => point.verification))].map((status) => (
            <span key={status} className="legend-item">
              <SourceMark status={status} of={say("published")} />
            </span>
          ))}
        </div>
        <p className="small measure-published">
          {measured ? (
            <>
              {say(measured.value > high ? "above" : measured.value < low ? "below" : "inside", {
                day: day(measured.date),
                value: format.number(measured.value),
              })}{" "}
              {judged && measured.value > high ? say("tooLow") : ""}
              {judged && measured.value < low ? say("tooHigh") : ""} <SourceMark status={measured.verification} />{" "}
              <span className="muted">{format.text(measured.source)}</span>
            </>
          ) : (
            say(beside.length > 0 ? "noneAtEnd" : "noPublished", { end })
          )}
        </p>
        <Disclosure summary={say("table")} className="small">
          <BandTable bands={bands} published={beside} />
        </Disclosure>
      </div>
    </section>
  );
}

function LegendBox({ name, children }: { name: "outer" | "inner"; children: ReactNode }) {
  return (
    <span className="legend-item">
      <svg width="34" height="16" aria-hidden="true" focusable="false">
        <rect x="0.75" y="0.75" width="32.5" height="14.5" className={`legend-${name}`} />
      </svg>
      {children}
    </span>
  );
}

function BandTable({ bands, published }: { bands: readonly BandRow[]; published: readonly PublishedPoint[] }) {
  const say = useTexts(simulationTexts);
  const format = useFormat();
  const number = (value: number | null) => (value === null ? say("notShown") : format.number(Math.round(value)));
  const day = (iso: string) => {
    const parsed = parseDay(iso);
    return "day" in parsed ? format.day(parsed.day) : iso;
  };
  return (
    <div className="table-box">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{say("date")}</th>
            {(["low", "middleLow", "middleHigh", "high", "publishedColumn"] as const).map((name) => (
              <th key={name} scope="col" className="number">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map((row) => {
            const point = published.find((one) => one.date === row.date);
            return (
              <tr key={row.date}>
                <th scope="row">{day(row.date)}</th>
                <td className="number" data-label={say("low")}>
                  {number(row.p5)}
                </td>
                <td className="number" data-label={say("middleLow")}>
                  {number(row.p25)}
                </td>
                <td className="number" data-label={say("middleHigh")}>
                  {number(row.p75)}
                </td>
                <td className="number" data-label={say("high")}>
                  {number(row.p95)}
                </td>
                <td className="number" data-label={say("publishedColumn")}>
                  {point ? format.number(point.value) : say("notFound")}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The last day before a run, whose published stock the run starts from. */
function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
