import type { Day } from "@keten/calendar";
import { dayOf, dayOfDate } from "@keten/calendar";
import type { Text } from "@keten/text";
import { sentence } from "../forms/fact-value.js";
import { textWidth } from "../parts/measure.js";
import { useWidth } from "../parts/use-width.js";
import { Patterns } from "../timeline/wide.js";
import { useTexts } from "../words/catalogue.js";
import { type Format, useFormat } from "../words/format.js";
import type { Strip, StripBar } from "./strip.js";
import { ruleTexts } from "./texts.js";
import "../timeline/timeline.css";

interface Props {
  strip: Strip;
  rule: Text;
  on: Day;
  today: Day;
}

const BAR = 32;
const THIN = 18;

/** The versions of a rule on one axis of years, with what lengthens it and who disputes that. */
export function VersionStrip(props: Props) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={box} className="strip">
      {width === null ? null : <Drawing {...props} width={Math.max(width, 260)} />}
    </div>
  );
}

function Drawing({ strip, rule, on, today, width }: Props & { width: number }) {
  const say = useTexts(ruleTexts);
  const format = useFormat();
  const x = (day: Day) => ((day - strip.first) / (strip.last - strip.first)) * width;
  const clip = (bar: StripBar) => ({
    from: Math.max(0, bar.from === null ? 0 : x(bar.from)),
    until: Math.min(width, bar.until === null ? width : x(bar.until)),
  });
  let y = 34;
  const rows: { label: string; y: number }[] = [];
  const place = (label: string, height: number) => {
    rows.push({ label, y: y + 12 });
    const top = y + 22;
    y = top + height + 18;
    return top;
  };
  const versionsY = place(say("laneVersions"), BAR);
  const stepsY = strip.steps.length > 0 ? place(say("laneSteps"), BAR - 2) : 0;
  const tables = strip.tables
    .filter((table) => table.bars.length > 0)
    .map((table) => {
      const packed = pack(
        table.bars,
        (bar) => {
          const { from, until } = clip(bar);
          const label = barLabel(bar, format, say);
          return { from, until, label: textWidth(label, 14.5) + 14 };
        },
        width,
      );
      return {
        ...table,
        packed,
        y: place(say("laneRows", { table: sentence(format.text(table.title)) }), packed.tracks * 26),
      };
    });
  const foot = y + 2;
  const pill = on === today ? say("today") : format.day(on);
  const pillWidth = textWidth(pill, 14.5, 640) + 22;
  const pillX = Math.min(Math.max(x(on), pillWidth / 2), width - pillWidth / 2);
  const startYear = dayOfDate(strip.first).year + 1;
  const years = Array.from(
    { length: Math.max(0, dayOfDate(strip.last).year - startYear + 1) },
    (_, index) => startYear + index,
  );
  const every = Math.max(1, Math.ceil((years.length * 54) / width));
  return (
    <svg
      viewBox={`0 0 ${width} ${foot + 26}`}
      className="strip-svg"
      role="img"
      direction="ltr"
      aria-label={say("stripLabel", { rule: format.text(rule) })}
    >
      <Patterns />
      {years.map((year) => {
        const at = x(dayOf(year, 1, 1));
        return (
          <g key={year}>
            <path d={`M${at} 28V${foot}`} className="timeline-grid" />
            {year % every === 0 ? (
              <text x={at} y={foot + 20} textAnchor="middle" className="timeline-tick">
                {year}
              </text>
            ) : null}
          </g>
        );
      })}
      <path d={`M${x(on)} 22V${foot}`} className="timeline-today" />
      {rows.map((row) => (
        <text key={row.label} x="0" y={row.y} className="strip-lane">
          {row.label}
        </text>
      ))}
      {strip.versions.map((bar, index) => (
        <Bar
          key={bar.id}
          {...clip(bar)}
          y={versionsY}
          height={BAR}
          bar={bar}
          text={sentence(format.text(bar.title))}
          odd={index % 2 === 1}
        />
      ))}
      {strip.versions.slice(1).map((bar) =>
        bar.from === null || bar.from <= strip.first ? null : (
          <g key={bar.id}>
            <path d={`M${x(bar.from)} 30V${foot}`} className="timeline-pole" />
            <text x={x(bar.from) - 8} y={versionsY - 10} textAnchor="end" className="strip-begin">
              {format.day(bar.from)}
            </text>
          </g>
        ),
      )}
      {strip.steps.map((bar) => (
        <Bar
          key={bar.id}
          {...clip(bar)}
          y={stepsY}
          height={BAR - 2}
          bar={bar}
          text={format.text(bar.title)}
          odd={false}
        />
      ))}
      {stepsY > 0 ? <Marks strip={strip} x={x} y={stepsY} width={width} /> : null}
      {tables.map((table) => (
        <g key={table.id}>
          {table.packed.placed.map(({ bar, track, from, until, after }) => {
            const top = table.y + track * 26;
            const text = barLabel(bar, format, say);
            return (
              <g key={bar.id}>
                <rect
                  x={from}
                  y={top}
                  width={Math.max(2, until - from)}
                  height={THIN}
                  rx="2"
                  className={bar.annulled ? "strip-row strip-row--annulled" : "strip-row"}
                />
                <text
                  x={after ? until + 7 : from - 7}
                  y={top + 14}
                  textAnchor={after ? "start" : "end"}
                  className="strip-label"
                >
                  {text}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <rect x={pillX - pillWidth / 2} y="0" width={pillWidth} height="23" rx="4" className="timeline-pill" />
      <text x={pillX} y="16" textAnchor="middle" className="timeline-pill-text">
        {pill}
      </text>
    </svg>
  );
}

/** A row of countries is known by their names; anything else by its title. */
const barLabel = (
  bar: StripBar,
  format: Format,
  say: ReturnType<typeof useTexts<keyof typeof ruleTexts.texts>>,
): string => {
  const title =
    bar.countries.length > 0 ? format.list(bar.countries.map(format.country)) : sentence(format.text(bar.title));
  return bar.annulled ? say("annulled", { title }) : title;
};

interface BarProps {
  bar: StripBar;
  from: number;
  until: number;
  y: number;
  height: number;
  text: string;
  odd: boolean;
}

function Bar({ bar, from, until, y, height, text, odd }: BarProps) {
  const width = Math.max(2, until - from - 1.5);
  const shown = shortened(text, width - 14, 15);
  const solid = bar.form === "version" && !bar.annulled;
  const form = bar.annulled
    ? "annulled"
    : bar.form === "version"
      ? odd
        ? "later"
        : "version"
      : bar.disputed
        ? "disputed"
        : "extension";
  return (
    <g>
      <rect x={from} y={y} width={width} height={height} rx="3" className={`bar bar--${form}`}>
        <title>{text}</title>
      </rect>
      {shown === "" ? null : (
        <>
          {solid ? null : (
            <rect
              x={from + 3}
              y={y + height / 2 - 10}
              width={textWidth(shown, 14.5, 600) + 10}
              height="20"
              rx="3"
              className="bar-plate"
            />
          )}
          <text
            x={from + 8}
            y={y + height / 2 + 5}
            className={solid ? "bar-text bar-text--on" : "bar-text bar-text--small"}
          >
            {shown}
          </text>
        </>
      )}
    </g>
  );
}

/** As many whole words as fit, with a sign that there is more; nothing where not even one fits. */
function shortened(text: string, room: number, size: number): string {
  if (textWidth(text, size, 600) <= room) return text;
  const words = text.split(" ");
  // "WBV 2023/26" is still known by its number alone.
  if (words.length === 2 && textWidth(words[1] as string, size, 600) <= room) return words[1] as string;
  while (words.length > 2) {
    words.pop();
    const less = `${words.join(" ")} …`;
    if (textWidth(less, size, 600) <= room) return less;
  }
  return "";
}

function Marks({ strip, x, y, width }: { strip: Strip; x: (day: Day) => number; y: number; width: number }) {
  const format = useFormat();
  return strip.marks.map((mark) => {
    const at = x(mark.day);
    const day = format.day(mark.day);
    const [who = ""] = format.text(mark.title).split(":");
    const wide = Math.max(textWidth(day, 14.5, 640), textWidth(who, 14.5));
    const after = at + 14 + wide <= width;
    return (
      <g key={`${mark.day} ${mark.title.nl}`}>
        <path d={`M${at} ${y - 9}v48M${at - 5} ${y + 10}l10 10m0 -10l-10 10`} className="strip-mark" />
        <text x={after ? at + 12 : at - 12} y={y + 11} textAnchor={after ? "start" : "end"} className="strip-mark-day">
          {day}
        </text>
        <text x={after ? at + 12 : at - 12} y={y + 28} textAnchor={after ? "start" : "end"} className="strip-label">
          {who}
        </text>
      </g>
    );
  });
}

interface Extent {
  from: number;
  until: number;
  label: number;
}

/** Lays bars with their labels on as few tracks as fit without touching. */
function pack(bars: readonly StripBar[], extent: (bar: StripBar) => Extent, width: number) {
  const ends: number[] = [];
  const placed = bars.map((bar) => {
    const { from, until, label } = extent(bar);
    const after = until + label <= width;
    const [start, end] = after ? [from, until + label] : [from - label, until];
    let track = ends.findIndex((taken) => taken <= start);
    if (track < 0) track = ends.length;
    ends[track] = end + 6;
    return { bar, track, from, until, after };
  });
  return { placed, tracks: Math.max(1, ends.length) };
}
