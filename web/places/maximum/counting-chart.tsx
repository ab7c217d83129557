import { scale } from "../../parts/charts/scale.js";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { maximumTexts } from "./texts.js";

const ROW = { height: 30, gap: 34, top: 30 };
const SIDE = 8;
/** Room after the end of the longest bar, as a share of it. */
const MARGIN = 1.08;

/** Two bars against one line: who sleeps there, and who is there by day as well. */
export function CountingChart({ slept, byDay, maximum }: { slept: number; byDay: number; maximum: number }) {
  const say = useTexts(maximumTexts);
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>();
  const height = ROW.top + 2 * (ROW.height + ROW.gap);
  const rows = [
    { name: say("nights"), extra: 0 },
    { name: say("everyone"), extra: byDay },
  ];
  return (
    <div ref={box} className="places-chart">
      {width === null ? null : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className="places-drawing"
          role="img"
          aria-label={say("chart", {
            slept: format.number(slept),
            byDay: format.number(byDay),
            maximum: format.number(maximum),
          })}
        >
          {rows.map(({ name, extra }, index) => {
            const x = scale(0, Math.max(slept + byDay, maximum) * MARGIN, SIDE, width - SIDE);
            const y = ROW.top + index * (ROW.height + ROW.gap) + ROW.gap - 8;
            return (
              <g key={name}>
                <text x={SIDE} y={y - 8} className="chart-tick">
                  {name}: <tspan className="chart-tick--strong">{format.number(slept + extra)}</tspan>
                </text>
                <rect x={x(0)} y={y} width={x(slept) - x(0)} height={ROW.height} className="maximum-slept" />
                {extra > 0 ? (
                  <rect
                    x={x(slept)}
                    y={y}
                    width={x(slept + extra) - x(slept)}
                    height={ROW.height}
                    className="maximum-by-day"
                  />
                ) : null}
              </g>
            );
          })}
          <MaximumLine
            x={scale(0, Math.max(slept + byDay, maximum) * MARGIN, SIDE, width - SIDE)(maximum)}
            height={height}
            text={say("maximumLine", { maximum: format.number(maximum) })}
          />
        </svg>
      )}
    </div>
  );
}

function MaximumLine({ x, height, text }: { x: number; height: number; text: string }) {
  return (
    <g>
      <line x1={x} x2={x} y1={20} y2={height} className="maximum-line" />
      <text x={x} y={14} textAnchor="end" className="chart-tick chart-tick--strong">
        {text}
      </text>
    </g>
  );
}
