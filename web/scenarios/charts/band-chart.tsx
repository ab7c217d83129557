import { isoOf } from "@keten/calendar";
import { useMemo } from "react";
import { textWidth } from "../../parts/measure.js";
import { SourceDisc } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { today, useFormat } from "../../words/format.js";
import { stackDots } from "./dots.js";
import { type Drawn, PlotBox } from "./plot-box.js";
import type { PublishedPoint } from "./published.js";
import { quantile, type Series, valuesIn } from "./series.js";
import { chartTexts } from "./texts.js";

const HEIGHT = 360;
/** Room for a number over a point. */
const LABEL = 62;
/** More futures than this are shown by twenty that stand for them. */
const MOST_DOTS = 40;
const SHOWN = 20;
const NARROW = 520;

/** A run on the chart: its bands, and its futures as dots at the end. */
export interface ChartLayer {
  name: "scenario" | "baseline";
  series: Series;
}

interface Props {
  layers: readonly ChartLayer[];
  published: readonly PublishedPoint[];
  /** The line that futures are counted against. */
  threshold: number | null;
  year: number;
  label: string;
  axis: string;
  stale: boolean;
  dotsTitle: string;
}

/** Measured points, then bands, then a dot for each future at the end; drawn as one picture. */
export function BandChart({ layers, published, threshold, year, label, axis, stale, dotsTitle }: Props) {
  const columns = useMemo(
    () => layers.map((layer) => ({ name: layer.name, values: shownFutures(valuesIn(layer.series, year)) })),
    [layers, year],
  );
  const plotted = useMemo(() => layers.map(({ name, series }) => ({ name, bands: series.bands })), [layers]);
  const values = useMemo(
    () => [...columns.flatMap((one) => one.values), ...(threshold === null ? [] : [threshold])],
    [columns, threshold],
  );
  const first = layers[0]?.series.dates[0] ?? "";
  const right = (width: number) => columns.length * (width < NARROW ? 46 : 76) + (width < NARROW ? 10 : 16);
  return (
    <PlotBox
      layers={plotted}
      others={published}
      values={values}
      height={HEIGHT}
      right={right}
      label={label}
      axis={axis}
      end={dotsTitle}
      stale={stale}
      yearly={layers[0]?.series.kind === "flow"}
      over={(drawn) => (
        <>
          <TodayLine drawn={drawn} right={right(drawn.width)} />
          <Measured points={published} drawn={drawn} />
          {threshold === null ? null : <ThresholdLine drawn={drawn} value={threshold} from={first} />}
          <Ends drawn={drawn} columns={columns} right={right(drawn.width)} />
        </>
      )}
    />
  );
}

/** Each future, or twenty equally likely ones where there are many. */
function shownFutures(values: readonly number[]): number[] {
  if (values.length <= MOST_DOTS) return [...values];
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: SHOWN }, (_, index) => quantile(sorted, (index + 0.5) / SHOWN));
}

function TodayLine({ drawn, right }: { drawn: Drawn; right: number }) {
  const say = useTexts(chartTexts);
  const x = drawn.x(isoOf(today()));
  if (x < drawn.left || x > drawn.width - right) return null;
  const word = say("today");
  const width = textWidth(word, 14, 640) + 16;
  return (
    <g className="today">
      <line x1={x} x2={x} y1={drawn.y(drawn.most)} y2={drawn.y(drawn.least)} />
      <rect x={x - width / 2} y={-6} width={width} height={22} rx={3} />
      <text x={x} y={10} textAnchor="middle">
        {word}
      </text>
    </g>
  );
}

function ThresholdLine({ drawn, value, from }: { drawn: Drawn; value: number; from: string }) {
  const format = useFormat();
  const y = drawn.y(value);
  const start = Math.max(drawn.left + 64, drawn.x(from) - 24);
  return (
    <g className="threshold">
      <line x1={start} x2={drawn.width} y1={y} y2={y} />
      <text x={start - 6} y={y + 5} textAnchor="end">
        {format.number(value)}
      </text>
    </g>
  );
}

function Measured({ points, drawn }: { points: readonly PublishedPoint[]; drawn: Drawn }) {
  const format = useFormat();
  const labelled = spaced(points, drawn.x);
  const place = (point: PublishedPoint) => ({ x: drawn.x(point.date), y: drawn.y(point.value) });
  return (
    <>
      {points.slice(1).map((point, index) => {
        const before = points[index] as PublishedPoint;
        const [a, b] = [place(before), place(point)];
        const exact = before.verification === "official" && point.verification === "official" && !point.bound;
        return (
          <line
            key={point.date}
            x1={a.x}
            y1={a.y}
            x2={b.x}
            y2={b.y}
            className={exact ? "measured-line" : "measured-line measured-line--rounded"}
          />
        );
      })}
      {points.map((point) => {
        const { x, y } = place(point);
        return (
          <g key={point.date}>
            <circle cx={x} cy={y} r="8" className="band-plate" />
            <SourceDisc status={point.verification} size={12} x={x - 6} y={y - 6} />
            {labelled.has(point.date) ? (
              <text x={Math.max(x, 96)} y={y - 13} textAnchor="middle" className="band-value">
                {point.bound === "approx" ? "± " : ""}
                {format.number(point.value)}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

/** The points whose numbers can be written without touching, the latest first; the table has all. */
export function spaced(points: readonly { date: string }[], x: (iso: string) => number): Set<string> {
  const kept = new Set<string>();
  let taken = Number.POSITIVE_INFINITY;
  for (const point of [...points].sort((a, b) => b.date.localeCompare(a.date))) {
    if (taken - x(point.date) < LABEL) continue;
    kept.add(point.date);
    taken = x(point.date);
  }
  return kept;
}

interface EndColumn {
  name: ChartLayer["name"];
  values: readonly number[];
}

/** One dot for each future, on the axis of its value: open for the baseline, full for the scenario. */
function Ends({ drawn, columns, right }: { drawn: Drawn; columns: readonly EndColumn[]; right: number }) {
  const say = useTexts(chartTexts);
  const narrow = drawn.width < NARROW;
  const radius = narrow ? 3.4 : 4.6;
  const room = (right - (narrow ? 10 : 16)) / Math.max(1, columns.length);
  const start = drawn.width - right + (narrow ? 10 : 16);
  const ordered = [...columns].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      {ordered.map(({ name, values }, index) => {
        const dots = stackDots(values.map(drawn.y), radius * 2 + 1.2);
        const widest = Math.max(0, ...dots.map((dot) => dot.x)) + radius * 2 + 6;
        // Many equal outcomes stand in long rows; they are then drawn closer together.
        const squeeze = Math.min(1, room / widest);
        return (
          <g key={name} className={`end-dots end-dots--${name}`}>
            {dots.map((dot) => (
              <circle
                key={`${dot.x} ${dot.y}`}
                cx={start + index * room + radius + 2 + dot.x * squeeze}
                cy={dot.y}
                r={radius}
              />
            ))}
            {columns.length > 1 ? (
              <text x={start + index * room} y={drawn.y(drawn.least) + 21} className="end-name">
                {narrow ? say(name).split(" ").at(-1) : say(name)}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}
