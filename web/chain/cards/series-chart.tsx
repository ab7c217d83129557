import { useId } from "react";
import { ticksUpTo } from "../../parts/charts/scale.js";
import { SourceDisc } from "../../parts/source-mark.js";
import { useWidth } from "../../parts/use-width.js";
import { useLanguage, useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { type ChainYear, type PartId, partOf } from "../model.js";
import { chainTexts, PARTS } from "../texts.js";
import { useValue } from "../value.js";
import "../../parts/charts/charts.css";

const HEIGHT = 172;
const TOP = 26;
const BOTTOM = 24;

interface Props {
  years: readonly ChainYear[];
  id: PartId;
  year: number;
  /** A limit drawn across, with its words: what the law gives. */
  line?: { at: number; text: string } | null;
}

/** One number over the years: a dot per published value, a line only between neighbours, a gap where there is none. */
export function SeriesChart({ years, id, year, line = null }: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  const say = useTexts(chainTexts);
  const language = useLanguage();
  const format = useFormat();
  const value = useValue();
  const title = useId();
  const points = years.map((of) => {
    const part = partOf(of, id);
    return {
      year: of.year,
      count: part?.figure?.value ?? null,
      status: part?.verification ?? null,
      text: value.part(part),
    };
  });
  const found = points.filter((point) => point.count !== null);
  const name = say("seriesLabel", { part: PARTS[id].short[language] });
  return (
    <div ref={box} className="series">
      {width && found.length > 0 ? (
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-labelledby={title} direction="ltr">
          <title id={title}>{`${name}: ${found.map((point) => `${point.year} ${point.text}`).join(", ")}`}</title>
          <Plot points={points} width={width} year={year} number={format.number} line={line} />
        </svg>
      ) : null}
      {found.length < points.length ? <p className="small muted series-note">{say("seriesGap")}</p> : null}
    </div>
  );
}

interface Dot {
  year: number;
  count: number | null;
  status: ReturnType<typeof partOf> extends infer P ? (P extends { verification: infer V } ? V : never) : never;
}

function Plot({
  points,
  width,
  year,
  number,
  line,
}: {
  points: readonly Dot[];
  width: number;
  year: number;
  number: (value: number) => string;
  line: Props["line"];
}) {
  const ticks = ticksUpTo(Math.max(line?.at ?? 0, ...points.map((point) => point.count ?? 0)));
  const top = ticks.at(-1) ?? 1;
  const left = number(top).length * 7.4 + 8;
  const x = (index: number) => left + 8 + (index / Math.max(1, points.length - 1)) * (width - left - 26);
  const y = (count: number) => TOP + (1 - count / top) * (HEIGHT - TOP - BOTTOM);
  const lines: string[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (point.count === null || !next || next.count === null) return;
    lines.push(`M${x(index)} ${y(point.count)}L${x(index + 1)} ${y(next.count)}`);
  });
  const every = width < 300 ? 5 : points.length > 8 && width < 460 ? 2 : 1;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${width}`} className="chart-grid" />
          <text x={left - 8} y={y(tick) + 4.5} textAnchor="end" className="chart-tick">
            {number(tick)}
          </text>
        </g>
      ))}
      {line ? (
        <>
          <path d={`M${left} ${y(line.at)}H${width}`} className="chart-limit" />
          <text x={left + 6} y={y(line.at) - 7} className="chart-limit-text">
            {line.text}
          </text>
        </>
      ) : null}
      <path d={lines.join("")} className="chart-line" />
      {points.map((point, index) => (
        <g key={point.year}>
          {point.year === year || (index % every === 0 && (every === 1 || Math.abs(point.year - year) > 1)) ? (
            <text
              x={x(index)}
              y={HEIGHT - 4}
              textAnchor="middle"
              className={point.year === year ? "chart-tick chart-tick--strong" : "chart-tick"}
            >
              {point.year === year || (every === 1 && width > 560) ? point.year : `’${String(point.year).slice(2)}`}
            </text>
          ) : null}
          {point.count !== null && point.status ? (
            <SourceDisc
              status={point.status}
              size={point.year === year ? 14 : 11}
              x={x(index) - (point.year === year ? 7 : 5.5)}
              y={y(point.count) - (point.year === year ? 7 : 5.5)}
            />
          ) : null}
          {point.count !== null && point.year === year ? (
            <text
              x={Math.max(left + 24, Math.min(x(index), width - 22))}
              y={y(point.count) - 12}
              textAnchor="middle"
              className="chart-value"
            >
              {number(point.count)}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}
