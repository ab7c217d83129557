import type { FlowMonth } from "@keten/distribution";
import { scale, ticksUpTo } from "../../parts/charts/scale.js";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { useDayIn } from "../../words/use-day-in.js";
import { housingTexts } from "./texts.js";
import "../../parts/charts/charts.css";

const HEIGHT = 260;
const BOX = { top: 28, bottom: 30, start: 64, end: 12 };
const GAP = 0.24;
/** Room for a month's name, in units of the drawing. */
const NAME = 74;

/** Bars by month: who waits in reception, and above them who is in a hotel. No line: this is no forecast. */
export function BlockedChart({ months }: { months: readonly FlowMonth[] }) {
  const say = useTexts(housingTexts);
  const format = useFormat();
  const dayIn = useDayIn();
  const [box, width] = useWidth<HTMLDivElement>();
  const [first, last] = [months[0], months.at(-1)];
  const ticks = ticksUpTo(Math.max(...months.map(({ waiting, inHotel }) => waiting + inHotel), 1));
  const high = ticks.at(-1) ?? 1;
  return (
    <div ref={box} className="blocked-chart">
      {width !== null && first && last ? (
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={say("chart", { first: format.number(first.waiting), last: format.number(last.waiting) })}
        >
          <text x={0} y={14} className="chart-tick">
            {say("axis")}
          </text>
          {ticks.map((tick) => {
            const y = scale(0, high, HEIGHT - BOX.bottom, BOX.top)(tick);
            return (
              <g key={tick}>
                <line x1={BOX.start} x2={width - BOX.end} y1={y} y2={y} className="chart-grid" />
                <text x={BOX.start - 8} y={y + 5} textAnchor="end" className="chart-tick">
                  {format.number(tick)}
                </text>
              </g>
            );
          })}
          {months.map((month, index) => {
            const step = (width - BOX.start - BOX.end) / months.length;
            const x = BOX.start + step * (index + GAP / 2);
            const y = scale(0, high, HEIGHT - BOX.bottom, BOX.top);
            const every = Math.max(1, Math.ceil(NAME / step));
            return (
              <g key={month.month}>
                <rect
                  x={x}
                  y={y(month.waiting)}
                  width={step * (1 - GAP)}
                  height={y(0) - y(month.waiting)}
                  className="blocked-waiting"
                />
                {month.inHotel > 0 ? (
                  <rect
                    x={x}
                    y={y(month.waiting + month.inHotel)}
                    width={step * (1 - GAP)}
                    height={y(month.waiting) - y(month.waiting + month.inHotel)}
                    className="blocked-hotel"
                  />
                ) : null}
                {index % every === 0 ? (
                  <text x={x} y={HEIGHT - 8} className="chart-tick">
                    {dayIn(month.month)}
                  </text>
                ) : null}
              </g>
            );
          })}
        </svg>
      ) : null}
      <p className="legend small">
        <span className="legend-item">
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <rect width="14" height="14" className="blocked-waiting" />
          </svg>
          {say("inReception")}
        </span>
        {months.some(({ inHotel }) => inHotel > 0) ? (
          <span className="legend-item">
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <rect x="1" y="1" width="12" height="12" className="blocked-hotel" />
            </svg>
            {say("inHotel")}
          </span>
        ) : null}
      </p>
    </div>
  );
}
