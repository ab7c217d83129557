import { useEffect, useRef, useState } from "react";
import { SourceDisc } from "../parts/source-mark.js";
import { useWidth } from "../parts/use-width.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { stackDots } from "./dots.js";
import type { BandRow, PublishedPoint } from "./model.js";
import type { BandPlot } from "./plot.js";
import { simulationTexts } from "./texts.js";

const HEIGHT = 330;
/** Room for a number over a point. */
const LABEL = 58;
/** Room for the dots at the end, and how large one is; smaller where the page is narrow. */
const DOTS = { wide: { room: 104, radius: 4.4 }, narrow: { room: 64, radius: 3.4 } } as const;

interface Props {
  bands: readonly BandRow[];
  published: readonly PublishedPoint[];
  /** The value of each replication at the end. */
  values: readonly number[];
  label: string;
  axis: string;
}

/** The bands over time with one dot for each replication at the end; drawn by Plot, which loads when it is needed. */
export function BandChart({ bands, published, values, label, axis }: Props) {
  const say = useTexts(simulationTexts);
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<(Pick<BandPlot, "x" | "y"> & { least: number }) | null>(null);
  const dots = width !== null && width < 460 ? DOTS.narrow : DOTS.wide;
  const drawn = width === null ? 0 : Math.max(180, width - dots.room);
  useEffect(() => {
    if (drawn === 0) return;
    let stopped = false;
    const highs = [...bands.map((row) => row.p95 ?? row.p75), ...published.map((point) => point.value), ...values];
    const lows = [...bands.map((row) => row.p5 ?? row.p25), ...published.map((point) => point.value), ...values];
    void import("./plot.js").then(({ axisStart, bandPlot }) => {
      if (stopped || !place.current) return;
      const least = axisStart(Math.min(...lows), Math.max(...highs));
      const made = bandPlot({
        bands,
        published,
        width: drawn,
        height: HEIGHT,
        least,
        most: Math.max(...highs) + (Math.max(...highs) - least) * 0.06,
        number: format.number,
        year: (date) => String(date.getUTCFullYear()),
        month: (date) => format.month(Math.floor(date.getTime() / 86_400_000), true),
      });
      place.current.replaceChildren(made.svg);
      setChart({ x: made.x, y: made.y, least });
    });
    return () => {
      stopped = true;
    };
  }, [bands, published, values, drawn, format]);
  const labelled = chart === null ? new Set<string>() : spaced(published, chart.x);
  return (
    <div ref={box} className="band-chart">
      <p className="band-axis">
        {axis}
        {chart && chart.least > 0 ? (
          <span className="muted"> {say("axisFrom", { value: format.number(chart.least) })}</span>
        ) : null}
      </p>
      <div className="band-drawing" role="img" aria-label={label}>
        <div className="band-place">
          <div ref={place} />
          {chart === null ? (
            <span className="small soft">{say("chartLoading")}</span>
          ) : (
            <svg width={drawn} height={HEIGHT} className="band-over" aria-hidden="true" focusable="false">
              {published.map((point) => (
                <g key={point.date}>
                  <circle cx={chart.x(point.date)} cy={chart.y(point.value)} r="9" className="band-plate" />
                  <SourceDisc
                    status={point.verification}
                    size={14}
                    x={chart.x(point.date) - 7}
                    y={chart.y(point.value) - 7}
                  />
                  {labelled.has(point.date) ? (
                    <text
                      x={Math.min(Math.max(chart.x(point.date), 88), drawn - 26)}
                      y={chart.y(point.value) - 15}
                      textAnchor="middle"
                      className="band-value"
                    >
                      {format.number(point.value)}
                    </text>
                  ) : null}
                </g>
              ))}
            </svg>
          )}
        </div>
        {chart === null ? null : <Dots places={values.map(chart.y)} {...dots} />}
      </div>
    </div>
  );
}

/** The points whose numbers can be written without touching, the latest first; the table has all. */
function spaced(points: readonly PublishedPoint[], x: (iso: string) => number): Set<string> {
  const kept = new Set<string>();
  let taken = Number.POSITIVE_INFINITY;
  for (const point of [...points].sort((a, b) => b.date.localeCompare(a.date))) {
    if (taken - x(point.date) < LABEL) continue;
    kept.add(point.date);
    taken = x(point.date);
  }
  return kept;
}

/** One dot for each replication, on the axis of its value. */
function Dots({ places, room, radius }: { places: readonly number[]; room: number; radius: number }) {
  const dots = stackDots(places, radius * 2 + 1);
  const widest = Math.max(0, ...dots.map((dot) => dot.x)) + radius * 2 + 16;
  // Many equal outcomes stand in long rows; they are then drawn closer together.
  const squeeze = Math.min(1, room / widest);
  return (
    <svg width={room} height={HEIGHT} className="band-dots" aria-hidden="true" focusable="false">
      {dots.map((dot) => (
        <circle key={`${dot.x} ${dot.y}`} cx={12 + dot.x * squeeze} cy={dot.y} r={radius} />
      ))}
    </svg>
  );
}
