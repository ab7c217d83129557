import { dayOfDate } from "@keten/calendar";
import { Marker } from "../../parts/charts/marker.js";
import { scale } from "../../parts/charts/scale.js";
import { SourceDisc } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { Point } from "../data/points.js";
import { figureTexts } from "../texts.js";
import { useFigureWords } from "../words/use-figure-words.js";
import type { ChartProps } from "./line-chart.js";

const FOOT = 46;
const WIDEST = 62;

/** The room each of a number of bars has. */
export const slotOf = (count: number, width: number): number => Math.min(width / count, 150);

/** A few values, each a bar with its number: full where it is exact and official, tinted where it is not. */
export function BarChart({ points, width, height, marked }: ChartProps) {
  const words = useFigureWords();
  const texts = useBarWords();
  const bottom = height - FOOT;
  const values = points.flatMap((point) => [point.chosen, ...point.others]).flatMap((dot) => (dot ? [dot.value] : []));
  const [least, most] = [Math.min(...values, 0), Math.max(...values, 0)];
  const y = scale(least, most > least ? most : least + 1, least < 0 ? bottom - 8 : bottom, 54);
  const zero = y(0);
  const slot = slotOf(points.length, width);
  const bar = Math.min(WIDEST, slot * 0.62);
  return (
    <>
      <path d={`M0 ${zero}H${Math.max(slot * points.length, 60)}`} className="chart-grid" />
      {points.map((point, index) => {
        const centre = slot * (index + 0.5);
        const { figure } = point.cell;
        const full = point.chosen?.status === "official" && figure.bound === undefined;
        const top = point.chosen ? y(point.chosen.value) : bottom - 30;
        const text = words.short(figure);
        const end = point.low ? y(point.low.value) : zero;
        const above = Math.min(top, zero, ...point.others.map((dot) => y(dot.value) - 6)) - (point.parted ? 17 : 10);
        const letters = text.length * 7.7;
        const unsure = point.chosen !== null && point.chosen.status !== "official";
        // Where the room is narrow the mark stands above the number.
        const beside = letters + 20 <= slot;
        const disc = unsure && beside ? 17 : 0;
        const at = Math.max(letters / 2, Math.min(centre - disc / 2, width - letters / 2));
        const [line, year] = texts(point);
        return (
          <g key={`${point.cell.period} ${point.cell.freq}`}>
            <rect
              x={centre - bar / 2}
              y={Math.min(top, end)}
              width={bar}
              height={Math.max(Math.abs(end - top), 1)}
              className={point.chosen ? (full ? "bar-exact" : "bar-rounded") : "bar-none"}
            />
            {index === marked ? (
              <rect
                x={centre - slot / 2 + 2}
                y={6}
                width={slot - 4}
                height={height - 8}
                rx="6"
                className="bar-marked"
              />
            ) : null}
            {point.parted ? (
              <Capsule
                x={centre}
                tops={[point.chosen, ...point.others].flatMap((dot) => (dot ? [y(dot.value)] : []))}
              />
            ) : null}
            {point.others.map((dot) => (
              <Marker key={dot.figure.source} shape={dot.shape} status={dot.status} x={centre} y={y(dot.value)} />
            ))}
            <text x={at} y={above} textAnchor="middle" className="chart-value">
              {text}
            </text>
            {unsure && point.chosen ? (
              <SourceDisc
                status={point.chosen.status}
                size={12}
                x={beside ? at + letters / 2 + 4 : at - 6}
                y={beside ? above - 11 : above - 30}
              />
            ) : null}
            {point.low ? (
              <text x={centre} y={end + 18} textAnchor="middle" className="chart-value">
                {words.short(point.low.figure)}
              </text>
            ) : null}
            <text x={centre} y={bottom + 19} textAnchor="middle" className="chart-tick">
              {line}
            </text>
            <text x={centre} y={bottom + 37} textAnchor="middle" className="chart-tick">
              {year}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Capsule({ x, tops }: { x: number; tops: readonly number[] }) {
  const [top, bottom] = [Math.min(...tops) - 10, Math.max(...tops) + 10];
  return <rect x={x - 11} y={top} width="22" height={bottom - top} rx="11" className="capsule" />;
}

/** The period in two short lines: "3 nov" over "2024". */
function useBarWords(): (point: Point) => [string, string] {
  const say = useTexts(figureTexts);
  const format = useFormat();
  return ({ cell, span }) => {
    const { year, month } = dayOfDate(span.from);
    const years = String(year);
    switch (cell.freq) {
      case "A":
        return [years, ""];
      case "M":
        return [format.month(span.from, false), years];
      case "D":
        return [format.shortDay(span.from).replace(/ \d{4}$/, ""), years];
      case "P":
        return [`${format.month(span.from, false)} – ${format.month(span.until - 1, false)}`, years];
      case "S":
        return [say("halfShort", { number: month === 1 ? 1 : 2 }), years];
      case "Q":
        return [say("quarterShort", { number: Math.ceil(month / 3) }), years];
      case "W":
        return [say("weekShort", { number: Number(cell.period.slice(6)) }), cell.period.slice(0, 4)];
    }
  };
}
