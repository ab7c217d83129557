import { scale, ticksUpTo } from "../../parts/charts/scale.js";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { BufferRow } from "../data/api.js";
import { placesTexts } from "../texts.js";

const HEIGHT = 210;
const LEFT = 62;
const TOP = 22;
const BOTTOM = 30;
const MILLION = 1_000_000;

/** Expected cost and the chance of too few places, each by the number of buffer places; the cheapest is marked. */
export function BufferChart({ buffer, best, label }: { buffer: readonly BufferRow[]; best: BufferRow; label: string }) {
  const say = useTexts(placesTexts);
  const format = useFormat();
  return (
    <div className="buffer-charts" role="img" aria-label={label}>
      <Curve
        title={say("bufferCost")}
        buffer={buffer}
        best={best}
        value={({ costPerYear }) => costPerYear / MILLION}
        write={(value) => format.number(value)}
        written={(value) => format.number(Math.round(value * 10) / 10)}
      />
      <Curve
        title={say("bufferChance")}
        buffer={buffer}
        best={best}
        value={({ shortChance }) => shortChance * 100}
        write={(value) => format.number(value)}
        written={(value) => format.number(Math.round(value))}
      />
    </div>
  );
}

interface CurveProps {
  title: string;
  buffer: readonly BufferRow[];
  best: BufferRow;
  value: (row: BufferRow) => number;
  write: (value: number) => string;
  written: (value: number) => string;
}

function Curve({ title, buffer, best, value, write, written }: CurveProps) {
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>();
  const most = Math.max(1, ...buffer.map(({ places }) => places));
  const ticks = ticksUpTo(Math.max(...buffer.map(value)));
  const x = scale(0, most, LEFT, (width ?? LEFT) - 16);
  const y = scale(0, ticks.at(-1) ?? 1, HEIGHT - BOTTOM, TOP);
  const line = buffer.map((row, index) => `${index === 0 ? "M" : "L"}${x(row.places)} ${y(value(row))}`).join("");
  const places = ticksUpTo(most).filter((tick) => tick <= most);
  const sparse = width !== null && width < 420 ? places.filter((_, index) => index % 2 === 0) : places;
  return (
    <div ref={box} className="places-chart">
      <p className="small soft">{title}</p>
      {width === null ? null : (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} className="places-drawing" aria-hidden="true" focusable="false">
          {ticks.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} className="chart-grid" />
              <text x={LEFT - 8} y={y(tick) + 5} textAnchor="end" className="chart-tick">
                {write(tick)}
              </text>
            </g>
          ))}
          {sparse.map((tick) => (
            <text key={tick} x={x(tick)} y={HEIGHT - 8} textAnchor="middle" className="chart-tick">
              {format.number(tick)}
            </text>
          ))}
          <path d={line} className="buffer-line" />
          <line x1={x(best.places)} x2={x(best.places)} y1={TOP - 4} y2={HEIGHT - BOTTOM} className="buffer-best" />
          <circle cx={x(best.places)} cy={y(value(best))} r="5" className="buffer-dot" />
          <text
            x={x(best.places) + (best.places > most / 2 ? -10 : 10)}
            y={y(value(best)) - 12}
            textAnchor={best.places > most / 2 ? "end" : "start"}
            className="chart-value"
          >
            {written(value(best))}
          </text>
        </svg>
      )}
    </div>
  );
}
