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
  const y = scale(0, Math.max(...values, 1), bottom, 44);
  const slot = slotOf(points.length, width);
  const bar = Math.min(WIDEST, slot * 0.62);
  return (
    <>
      <path d={`M0 ${bottom}H${Math.max(slot * points.length, 60)}`} className="chart-grid" />
      {points.map((point, index) => {
        const centre = slot * (index + 0.5);
        const { figure } = point.cell;
        const full = point.chosen?.status === "official" && figure.bound === undefined;
        const top = point.chosen ? y(point.chosen.value) : bottom - 30;
        const text = words.value(figure);
        const above = Math.min(top, ...point.others.map((dot) => y(dot.value) - 6)) - 10;
        const disc = point.chosen && point.chosen.status !== "official" ? 17 : 0;
        const [line, year] = texts(point);
        return (
          <g key={`${point.cell.period} ${point.cell.freq}`}>
            <rect
              x={centre - bar / 2}
              y={top}
              width={bar}
              height={Math.max(bottom - top, 1)}
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
            <text x={centre - disc / 2} y={above} textAnchor="middle" className="chart-value">
              {text}
            </text>
            {disc > 0 && point.chosen ? (
              <SourceDisc
                status={point.chosen.status}
                size={12}
                x={centre - disc / 2 + (text.length * 7.7) / 2 + 4}
                y={above - 11}
              />
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
