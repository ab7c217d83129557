import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from "react";
import { MarkerKey, type MarkerShape } from "../../parts/charts/marker.js";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import type { Extent, FigureSource } from "../data/model.js";
import type { Point } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";
import { BarChart, slotOf } from "./bar-chart.js";
import { layoutLine, lettersOf } from "./layout.js";
import { LineChart } from "./line-chart.js";

/** With this many values or fewer each gets a bar of its own. */
const MOST_BARS = 6;

interface Props {
  points: readonly Point[];
  /** What is counted, for those who hear the chart. */
  title: string;
  unit: string;
  breaks: Extent["breaks"];
  sources: ReadonlyMap<string, FigureSource>;
  /** The drawing itself, to save it. */
  picture: RefObject<SVGSVGElement | null>;
}

/** The chart of a series, that arrow keys and a pointer walk along, with what stands at each period in words. */
export function FigureChart({ points, title, unit, breaks, sources, picture }: Props) {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const period = usePeriod();
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const summary = useSummary()(points, title, unit);
  const bars = points.length <= MOST_BARS || points.some((one) => one.low !== null);
  const last = points.length - 1;
  const key = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (step !== undefined) setAt(Math.max(0, Math.min(last, (at ?? (step > 0 ? -1 : points.length)) + step)));
    else if (event.key === "Home") setAt(0);
    else if (event.key === "End") setAt(last);
    else if (event.key === "Escape") setAt(null);
    else return;
    event.preventDefault();
  };
  const point = at === null ? undefined : points[at];
  const wide = width ?? 0;
  const height = bars ? 230 : wide < 520 ? 280 : 372;
  const move = (event: PointerEvent) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    const { x } = layoutLine(points, wide, height, (tick) => lettersOf(format.number(tick)));
    const places = points.map((one, index) => (bars ? slotOf(points.length, wide) * (index + 0.5) : x(one.at)));
    setAt(nearest(places, ((event.clientX - left) / drawn) * wide));
  };
  const said = (one: Point): string => {
    const name = (id: string) => words.publisher(sources.get(id), id);
    const others = one.others.map(({ figure }) =>
      say("andOthers", { publisher: name(figure.source), value: words.value(figure) }),
    );
    const note = one.cell.figure.note ? ` ${words.own(one.cell.figure.note)}.` : "";
    const used = say("usedHere", { value: words.between(one), publisher: name(one.cell.figure.source) });
    return `${[used, ...others].join("; ")}.${note}`;
  };
  return (
    <div ref={box} className="figure-chart">
      {width === null ? null : (
        <div
          className="figure-picture"
          role="slider"
          tabIndex={0}
          aria-label={`${summary} ${say("walk")}`}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={points.length}
          aria-valuenow={at === null ? 0 : at + 1}
          aria-valuetext={point ? `${period(point.cell.period)}: ${said(point)}` : title}
          onKeyDown={key}
          onBlur={() => setAt(null)}
          onPointerMove={move}
          onPointerLeave={() => setAt(null)}
        >
          <svg ref={picture} viewBox={`0 0 ${wide} ${height}`} direction="ltr" aria-hidden="true" focusable="false">
            {bars ? (
              <BarChart points={points} width={wide} height={height} breaks={breaks} marked={at} />
            ) : (
              <LineChart points={points} width={wide} height={height} breaks={breaks} marked={at} />
            )}
          </svg>
        </div>
      )}
      <p className="figure-said small" aria-hidden="true">
        {point ? (
          <>
            <b>{period(point.cell.period)}</b> {said(point)}
          </>
        ) : (
          <span className="muted">{say("walk")}</span>
        )}
      </p>
      <Key points={points} breaks={breaks} bars={bars} />
    </div>
  );
}

/** The point that stands nearest to a place. */
function nearest(places: readonly number[], x: number): number | null {
  if (places.length === 0) return null;
  const distances = places.map((place) => Math.abs(place - x));
  return distances.indexOf(Math.min(...distances));
}

/** The chart in one or two sentences. */
function useSummary() {
  const say = useTexts(figureTexts);
  const words = useFigureWords();
  const period = usePeriod();
  const format = useFormat();
  return (points: readonly Point[], title: string, unit: string): string => {
    const drawn = points.filter((point) => point.chosen);
    const sorted = drawn.toSorted((a, b) => (a.chosen?.value ?? 0) - (b.chosen?.value ?? 0));
    const text = (point: Point | undefined) =>
      point ? `${words.value(point.cell.figure)} (${period(point.cell.period)})` : say("notAvailable");
    const parted = points.filter((point) => point.parted);
    return [
      say("chartOf", {
        title,
        unit,
        first: points[0] ? period(points[0].cell.period) : "",
        last: points.at(-1) ? period((points.at(-1) as Point).cell.period) : "",
        low: text(sorted[0]),
        high: text(sorted.at(-1)),
      }),
      ...(parted.length > 0
        ? [say("chartParts", { periods: format.list(parted.map((point) => period(point.cell.period))) })]
        : []),
    ].join(" ");
  };
}

const SHAPES: readonly (readonly [MarkerShape, "keyNational" | "keyEurostat" | "keyUnhcr"])[] = [
  ["disc", "keyNational"],
  ["diamond", "keyEurostat"],
  ["triangle", "keyUnhcr"],
];

/** Only the signs that stand in this chart. */
function Key({ points, breaks, bars }: { points: readonly Point[]; breaks: Extent["breaks"]; bars: boolean }) {
  const say = useTexts(figureTexts);
  const shapes = new Set(points.flatMap((point) => [point.chosen, ...point.others].map((dot) => dot?.shape)));
  const parted = points.some((point) => point.parted);
  const rounded = points.some((point) => point.cell.figure.bound !== undefined);
  const gaps = !bars && points.some((point, index) => index > 0 && point.joined === "no");
  const several = points.some((point) => point.others.length > 0);
  return (
    <div className="legend figure-key small">
      {bars && shapes.size < 2 && !several
        ? null
        : SHAPES.filter(([shape]) => shapes.has(shape)).map(([shape, name]) => (
            <span key={shape} className="legend-item">
              <MarkerKey shape={shape} />
              {say(name)}
            </span>
          ))}
      {parted ? (
        <span className="legend-item">
          <svg width="14" height="20" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="12" height="18" rx="6" className="capsule" />
          </svg>
          {say("keyParted")}
        </span>
      ) : null}
      {rounded ? (
        <span className="legend-item">
          <svg width="26" height="14" aria-hidden="true" focusable="false">
            {bars ? (
              <rect x="6" y="1" width="14" height="12" className="bar-rounded" />
            ) : (
              <path d="M0 7H26" className="chart-line chart-line--rounded" />
            )}
          </svg>
          {say("keyRounded")}
        </span>
      ) : null}
      {!bars && breaks.length > 0 ? (
        <span className="legend-item">
          <svg width="8" height="16" aria-hidden="true" focusable="false">
            <path d="M4 0V16" className="break-line" />
          </svg>
          {say("keyBreak")}
        </span>
      ) : null}
      {several && !bars ? <span className="muted">{say("keyLine")}</span> : null}
      {gaps ? <span className="muted">{say("gap")}</span> : null}
    </div>
  );
}
