import { parseDay } from "@keten/calendar";
import { useId } from "react";
import { scale, ticksUpTo } from "../../parts/charts/scale.js";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { MonthRow, PlaceType } from "../data/api.js";
import { placesTexts } from "../texts.js";
import { needBands } from "./need-bands.js";
import { steps, stepsBetween } from "./steps.js";

const HEIGHT = 340;
const LEFT = 58;
const TOP = 12;
const BOTTOM = 30;
const NARROW = 480;
/** A layer at least this high has room for its name. */
const LABEL = 18;

/** In the order in which they stand on each other. */
export const STACK: readonly PlaceType[] = [
  "registration",
  "minors",
  "special",
  "regular",
  "emergency",
  "crisis-emergency",
  "ship",
  "hotel",
];
const STABLE = 4;

/** The places that are there, type on type, and over them the band of what is needed. */
export function PlanChart({ months, level, label }: { months: readonly MonthRow[]; level: number; label: string }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  const hatch = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const { outer, inner } = needBands(months);
  const tops = stacked(months);
  const most = Math.max(1, ...[...outer, ...inner].map(([, high]) => high), ...(tops.at(-1) ?? []).map((top) => top));
  const ticks = ticksUpTo(most);
  const x = scale(0, months.length, LEFT, width ?? LEFT);
  const y = scale(0, ticks.at(-1) ?? 1, HEIGHT - BOTTOM, TOP);
  const limit = months.map(({ stable }) => stable + level);
  return (
    <div ref={box} className="places-chart">
      <p className="small soft">{say("axisPlaces")}</p>
      {width === null ? null : (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} className="places-drawing" role="img" aria-label={label}>
          <defs>
            <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
              <path d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" className="places-hatch" />
            </pattern>
          </defs>
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} className="chart-grid" />
              <text x={LEFT - 8} y={y(tick) + 5} textAnchor="end" className="chart-tick">
                {format.number(tick)}
              </text>
            </g>
          ))}
          {tops.map((top, index) => {
            const below = tops[index - 1] ?? top.map(() => 0);
            if (top.every((value, month) => value === below[month])) return null;
            return (
              <g key={STACK[index]}>
                <path
                  d={stepsBetween(below, top, x, y)}
                  className={index < STABLE ? "places-stable" : "places-hired"}
                  fill={index < STABLE ? undefined : `url(#${hatch})`}
                />
                <path d={steps(top, x, y)} className="places-edge" />
              </g>
            );
          })}
          {tops.slice(0, STABLE).map((top, index) => {
            const low = y(tops[index - 1]?.[0] ?? 0);
            const high = y(top[0] ?? 0);
            if (low - high < LABEL) return null;
            return (
              <text key={STACK[index]} x={LEFT + 8} y={(low + high) / 2 + 5} className="chart-tick">
                {say(`type_${STACK[index]!}`)}
              </text>
            );
          })}
          {outer.length > 0 ? <path d={stepsBetween(lows(outer), highs(outer), x, y)} className="need-outer" /> : null}
          <path d={stepsBetween(lows(inner), highs(inner), x, y)} className="need-inner" />
          <path d={steps(limit, x, y)} className="places-limit" />
          {months.map(({ month }, index) => {
            const year = month.slice(0, 4);
            if (!month.endsWith("-01-01") && index > 0) return null;
            if (width < NARROW && Number(year) % 2 === 1 && months.length > 36) return null;
            return (
              <g key={month}>
                <line
                  x1={x(index)}
                  x2={x(index)}
                  y1={HEIGHT - BOTTOM}
                  y2={HEIGHT - BOTTOM + 6}
                  className="chart-grid"
                />
                <text x={x(index) + 3} y={HEIGHT - 8} className="chart-tick">
                  {month.endsWith("-01-01") ? year : format.month(dayOf(month))}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

const lows = (band: readonly (readonly [number, number])[]) => band.map(([low]) => low);
const highs = (band: readonly (readonly [number, number])[]) => band.map(([, high]) => high);

/** For each type the height of everything up to and with it. */
function stacked(months: readonly MonthRow[]): number[][] {
  const below = months.map(() => 0);
  return STACK.map((type) =>
    months.map(({ byType }, month) => {
      below[month]! += byType[type];
      return below[month]!;
    }),
  );
}

function dayOf(iso: string): number {
  const parsed = parseDay(iso);
  return "day" in parsed ? parsed.day : 0;
}
