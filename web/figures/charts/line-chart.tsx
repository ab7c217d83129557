import { dayOfDate, parseDay } from "@keten/calendar";
import { Marker } from "../../parts/charts/marker.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { usePeriod } from "../../words/period.js";
import type { Extent } from "../data/model.js";
import type { Dot, Point } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";
import { LabelPlacer, type LineLayout, layoutLine, lettersOf } from "./layout.js";

export interface ChartProps {
  points: readonly Point[];
  width: number;
  height: number;
  breaks: Extent["breaks"];
  /** The point a reader stands at. */
  marked: number | null;
  /** Only the words that matter most, for a small picture. */
  small?: boolean;
}

/** A series over time: a point a value, a line along the source that counts, a capsule where sources part. */
export function LineChart({ points, width, height, breaks, marked, small = false }: ChartProps) {
  const say = useTexts(figureTexts);
  const format = useFormat();
  const words = useFigureWords();
  const period = usePeriod();
  const layout = layoutLine(points, width, height, (tick) => lettersOf(format.number(tick)));
  const { x, y } = layout;
  const size = layout.step < 9 ? 3.2 : small ? 4 : 5;
  const placer = new LabelPlacer(layout, points);
  const callouts = small || width < 560 ? [] : calloutsOf(points, layout, placer, say, format.number, period);
  const labels = labelsOf(points, layout, placer, words.value, small);
  const capsule = Math.min(11, Math.max(6, layout.step * 0.48));
  return (
    <>
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${layout.left} ${y(tick)}H${width}`} className="chart-grid" />
          <text x={layout.left - 8} y={y(tick) + 4.5} textAnchor="end" className="chart-tick">
            {format.number(tick)}
          </text>
        </g>
      ))}
      {layout.times.map(({ day, at, kind }) => (
        <g key={day}>
          {points.every((point) => point.cell.freq === "A") ? null : (
            <path d={`M${x(day)} ${layout.bottom}v6`} className="chart-notch" />
          )}
          <text
            x={x(at)}
            y={layout.bottom + 22}
            textAnchor={kind === "month" && at === points[0]?.span.from ? "start" : "middle"}
            className="chart-tick"
          >
            {kind === "month" ? format.month(day, dayOfDate(day).month === 1) : yearText(day, layout.short)}
          </text>
        </g>
      ))}
      {breaks.map(({ from }) => (
        <BreakLine key={from} at={from} layout={layout} word={small ? "" : say("break")} />
      ))}
      {points.map((point) =>
        point.parted ? <Capsule key={keyOf(point)} point={point} layout={layout} half={capsule} /> : null,
      )}
      <path d={lineOf(points, layout, "exact")} className="chart-line" />
      <path d={lineOf(points, layout, "rounded")} className="chart-line chart-line--rounded" />
      {callouts.map((one) => (
        <g key={one.index}>
          <path d={`M${one.at} ${one.y + 6}V${one.until}`} className="callout-line" />
          <text x={one.x} y={one.y} textAnchor="middle" className="chart-value">
            {one.text}
          </text>
        </g>
      ))}
      {marked !== null && points[marked] ? (
        <path d={`M${x(points[marked].at)} ${TOP_OF_MARK}V${layout.bottom}`} className="chart-mark" />
      ) : null}
      {points.map((point) => (
        <g key={keyOf(point)}>
          {apart(point, layout).map((dot) => (
            <Marker
              key={dot.figure.source}
              shape={dot.shape}
              status={dot.status}
              x={x(point.at)}
              y={y(dot.value)}
              size={size}
            />
          ))}
          {point.chosen ? (
            <>
              <Marker
                shape={point.chosen.shape}
                status={point.chosen.status}
                x={x(point.at)}
                y={y(point.chosen.value)}
                size={points[marked ?? -1] === point ? size + 2 : size}
              />
              <BoundArrow point={point} x={x(point.at)} y={y(point.chosen.value)} size={size} />
            </>
          ) : null}
        </g>
      ))}
      {labels.map((one) => (
        <text key={one.index} x={one.x} y={one.y} textAnchor="middle" className="chart-value">
          {one.text}
        </text>
      ))}
    </>
  );
}

const TOP_OF_MARK = 12;
const keyOf = (point: Point): string => `${point.cell.period} ${point.cell.freq}`;
const yearText = (day: number, short: boolean): string => {
  const { year } = dayOfDate(day);
  return short ? `’${String(year).slice(2)}` : String(year);
};

function lineOf(points: readonly Point[], { x, y }: LineLayout, kind: "exact" | "rounded"): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (point.joined !== kind || !before?.chosen || !point.chosen) return "";
      return `M${x(before.at).toFixed(1)} ${y(before.chosen.value).toFixed(1)}L${x(point.at).toFixed(1)} ${y(point.chosen.value).toFixed(1)}`;
    })
    .join("");
}

function Capsule({ point, layout, half }: { point: Point; layout: LineLayout; half: number }) {
  const heights = [point.chosen, ...point.others].flatMap((dot) => (dot ? [layout.y(dot.value)] : []));
  const [top, bottom] = [Math.min(...heights) - 10, Math.max(...heights) + 10];
  return (
    <rect x={layout.x(point.at) - half} y={top} width={half * 2} height={bottom - top} rx={half} className="capsule" />
  );
}

/** Other sources' values, save those that the point of the chosen one would cover. */
function apart(point: Point, { y }: LineLayout): readonly Dot[] {
  const { chosen, others, parted } = point;
  return parted || !chosen ? others : others.filter((dot) => Math.abs(y(dot.value) - y(chosen.value)) > 5);
}

/** "More than" points up, "almost" points down. */
function BoundArrow({ point, x, y, size }: { point: Point; x: number; y: number; size: number }) {
  const bound = point.cell.figure.bound;
  if (bound !== "lower" && bound !== "upper") return null;
  const [from, tip] = bound === "lower" ? [y - size - 2, y - size - 10] : [y + size + 2, y + size + 10];
  const back = bound === "lower" ? 4 : -4;
  return (
    <path
      d={`M${x} ${from}V${tip}M${x - 3.5} ${tip + back}L${x} ${tip}L${x + 3.5} ${tip + back}`}
      className="bound-arrow"
    />
  );
}

function BreakLine({ at, layout, word }: { at: string; layout: LineLayout; word: string }) {
  const day = parseDay(at);
  if (!("day" in day)) return null;
  const x = layout.x(day.day);
  if (x < layout.left || x > layout.width) return null;
  return (
    <>
      <path d={`M${x} 18V${layout.bottom}`} className="break-line" />
      <text x={x} y={12} textAnchor="middle" className="chart-tick">
        {word}
      </text>
    </>
  );
}

interface Callout {
  index: number;
  x: number;
  y: number;
  at: number;
  until: number;
  text: string;
}

/** Words at the periods where sources part most. */
function calloutsOf(
  points: readonly Point[],
  layout: LineLayout,
  placer: LabelPlacer,
  say: ReturnType<typeof useTexts<keyof typeof figureTexts.texts>>,
  number: (value: number) => string,
  period: (text: string) => string,
): Callout[] {
  const widest = points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => point.parted)
    .toSorted((a, b) => b.point.spread - a.point.spread)
    .slice(0, 3);
  return widest.flatMap(({ point, index }): Callout[] => {
    const values = [point.chosen, ...point.others].flatMap((dot) => (dot ? [dot.value] : []));
    const text = say("or", {
      period: period(point.cell.period),
      low: number(Math.min(...values)),
      high: number(Math.max(...values)),
    });
    const at = layout.x(point.at);
    const top = layout.y(Math.max(...values)) - 10;
    const place = placer.placeAbove(at, top, text);
    return place ? [{ index, ...place, at, until: top, text }] : [];
  });
}

/** The last value, the highest and the lowest; all of them where there are few. */
function labelsOf(
  points: readonly Point[],
  layout: LineLayout,
  placer: LabelPlacer,
  value: (figure: Point["cell"]["figure"]) => string,
  small: boolean,
) {
  const drawn = points.flatMap((point, index) => (point.chosen ? [{ point, index, value: point.chosen.value }] : []));
  const sorted = drawn.toSorted((a, b) => a.value - b.value);
  const most = [drawn.at(-1), sorted.at(-1), sorted[0]];
  const wanted = small || drawn.length > 9 ? most : [...most, ...drawn];
  const seen = new Set<number>();
  return wanted.flatMap((one) => {
    if (!one || seen.has(one.index)) return [];
    seen.add(one.index);
    const at = layout.y(one.value);
    const neighbours = [points[one.index - 1], points[one.index + 1]].flatMap((near) =>
      near?.chosen ? [near.chosen.value] : [],
    );
    const low = neighbours.length > 0 && neighbours.every((near) => near > one.value);
    const gap = one.point.cell.figure.bound === "lower" ? 20 : 12;
    const heights = low ? [at + 24, at - gap] : [at - gap, at - gap - 12, at + 24];
    const text = value(one.point.cell.figure);
    const place = placer.place(layout.x(one.point.at), heights, text);
    return place ? [{ index: one.index, ...place, text }] : [];
  });
}
