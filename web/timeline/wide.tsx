import { textWidth } from "../parts/measure.js";
import { useTexts } from "../words/catalogue.js";
import { type Format, useFormat } from "../words/format.js";
import { type Axis, axisOf, ticksOf } from "./axis.js";
import type { Lane, Segment, TermPicture } from "./lanes.js";
import { timelineTexts } from "./texts.js";

const BAR = 30;
const PITCH = 90;
const TOP = 74;

interface Props {
  picture: TermPicture;
  width: number;
  names: Record<Lane["view"], { name: string; more: string }>;
  today: number;
  /** The day the keyboard stands on. */
  marked: number | null;
}

/** The term on one axis of time, a lane for each view. Time runs from left to right in every language. */
export function WideTimeline({ picture, width, names, today, marked }: Props) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const { lanes, on, ceiling } = picture;
  const named = lanes.length > 1;
  const left = named ? Math.min(200, 24 + Math.max(...lanes.map((lane) => laneNameWidth(names[lane.view])))) : 0;
  const axis = axisOf(picture, left, width);
  const base = TOP + (lanes.length - 1) * PITCH + BAR;
  const foot = base + (picture.possible.length > 0 ? 52 : 26);
  const pill = on === today ? say("today") : format.day(on);
  const pillWidth = textWidth(pill, 14.5, 640) + 24;
  const pillX = Math.min(Math.max(axis.x(on), left + pillWidth / 2), width - pillWidth / 2);
  const ceilingText = ceiling ? say("ceiling", { length: format.length(ceiling.length) }) : "";
  const ceilingX = ceiling ? axis.x(ceiling.day) : 0;
  const ceilingClash = ceiling !== null && pillX + pillWidth / 2 > ceilingX - 10 - textWidth(ceilingText, 14.5);
  return (
    <svg
      className="timeline-svg"
      viewBox={`0 0 ${width} ${foot + 28}`}
      aria-hidden="true"
      focusable="false"
      direction="ltr"
    >
      {ticksOf(axis).map(({ day, year }) => (
        <g key={day}>
          <path d={`M${axis.x(day)} 36V${foot}`} className="timeline-grid" />
          <text x={axis.x(day)} y={foot + 20} textAnchor="middle" className="timeline-tick">
            {format.month(day, year)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${foot}H${width}`} className="timeline-axis" />
      {ceiling ? (
        <>
          <path d={`M${ceilingX - 2.5} 38V${foot}M${ceilingX + 2.5} 38V${foot}`} className="timeline-ceiling" />
          <text x={ceilingX - 10} y={ceilingClash ? 50 : 22} textAnchor="end" className="timeline-note">
            {ceilingText}
          </text>
          {ceilingClash ? null : (
            <path d={`M${ceilingX - 2.5} 10V38M${ceilingX + 2.5} 10V38`} className="timeline-ceiling" />
          )}
        </>
      ) : null}
      {lanes.map((lane, index) => (
        <LaneRow
          key={lane.view}
          lane={lane}
          axis={axis}
          y={TOP + index * PITCH}
          name={named ? names[lane.view] : null}
          format={format}
          width={width}
          possible={lane.view === "court" ? [] : picture.possible}
          on={on}
        />
      ))}
      <path d={`M${axis.x(on)} 24V${foot}`} className="timeline-today" />
      <rect x={pillX - pillWidth / 2} y="1" width={pillWidth} height="24" rx="4" className="timeline-pill" />
      <text x={pillX} y="17.5" textAnchor="middle" className="timeline-pill-text">
        {pill}
      </text>
      {marked === null ? null : <path d={`M${axis.x(marked)} 30V${foot}`} className="timeline-marked" />}
    </svg>
  );
}

const laneNameWidth = ({ name, more }: { name: string; more: string }) =>
  Math.max(textWidth(name, 16, 640), textWidth(more, 14.5));

interface LaneProps {
  lane: Lane;
  axis: Axis;
  y: number;
  name: { name: string; more: string } | null;
  format: Format;
  width: number;
  possible: TermPicture["possible"];
  on: number;
}

function LaneRow({ lane, axis, y, name, format, width, possible, on }: LaneProps) {
  const say = useTexts(timelineTexts);
  const last = possible[possible.length - 1];
  return (
    <g>
      {name ? (
        <>
          <text x="0" y={y + 13} className="timeline-name">
            {name.name}
          </text>
          <text x="0" y={y + 32} className="timeline-note">
            {name.more}
          </text>
        </>
      ) : null}
      {last && lane.due !== null ? (
        <>
          <rect
            x={axis.x(lane.due)}
            y={y}
            width={axis.x(last.due) - axis.x(lane.due)}
            height={BAR}
            rx="3"
            className="bar bar--possible"
          />
          {possible.slice(0, -1).map(({ due }) => (
            <path key={due} d={`M${axis.x(due)} ${y}v${BAR}`} className="bar-part" />
          ))}
          <text x={Math.min(axis.x(last.due), width)} y={y + BAR + 19} textAnchor="end" className="timeline-note">
            {say("possible", { day: format.day(last.due) })}
          </text>
        </>
      ) : null}
      {lane.segments.map((segment) => (
        <SegmentBar
          key={`${segment.kind} ${segment.entry} ${segment.from}`}
          segment={segment}
          axis={axis}
          y={y}
          on={on}
          format={format}
        />
      ))}
      {lane.due === null ? null : <Flag x={axis.x(lane.due)} y={y} text={format.day(lane.due)} width={width} />}
    </g>
  );
}

interface SegmentProps {
  segment: Segment;
  axis: Axis;
  y: number;
  on: number;
  format: Format;
}

function SegmentBar({ segment, axis, y, on, format }: SegmentProps) {
  const say = useTexts(timelineTexts);
  const [from, until] = [axis.x(segment.from), axis.x(segment.until)];
  const width = Math.max(1, until - from);
  const plain = segment.by ? format.length(segment.by) : "";
  const text =
    segment.kind === "over"
      ? say("over")
      : segment.kind === "term"
        ? plain
        : plain
          ? say("plus", { length: plain })
          : "";
  if (segment.kind === "still")
    return (
      <g>
        <path d={`M${from} ${y - 4}v${BAR + 8}M${from + 5} ${y - 4}v${BAR + 8}`} className="timeline-still" />
        <path d={`M${from + 12} ${y + BAR / 2}H${Math.max(from + 13, until)}`} className="timeline-dots" />
      </g>
    );
  const wide = textWidth(text, 15, 600);
  const fits = wide + 20 <= width;
  const middle = clearOf(axis.x(on), from, until, wide + 14);
  const solid = segment.kind === "term";
  return (
    <g className={`segment segment--${segment.kind}`}>
      <rect x={from} y={y} width={width} height={BAR} rx="3" className={`bar bar--${segment.kind}`} />
      {text === "" ? null : fits ? (
        <>
          {solid ? null : (
            <rect x={middle - wide / 2 - 5} y={y + 5} width={wide + 10} height="20" rx="3" className="bar-plate" />
          )}
          <text x={middle} y={y + 20.5} textAnchor="middle" className={solid ? "bar-text bar-text--on" : "bar-text"}>
            {text}
          </text>
        </>
      ) : (
        <text x={Math.max(wide / 2, (from + until) / 2)} y={y + BAR + 19} textAnchor="middle" className="bar-text">
          {text}
        </text>
      )}
    </g>
  );
}

/** The middle for a label of this width, moved beside the line of the day asked about where that would cross it. */
function clearOf(line: number, from: number, until: number, width: number): number {
  const middle = (from + until) / 2;
  if (Math.abs(line - middle) > width / 2) return middle;
  const [before, after] = [line - from, until - line];
  if (Math.max(before, after) < width + 6) return middle;
  return after >= before ? line + width / 2 + 4 : line - width / 2 - 4;
}

function Flag({ x, y, text, width }: { x: number; y: number; text: string; width: number }) {
  const turned = x + 18 + textWidth(text, 15, 640) > width;
  return (
    <g>
      <path d={`M${x} ${y - 19}V${y + BAR}`} className="timeline-pole" />
      <path
        d={turned ? `M${x} ${y - 19}h-10l3.4 5-3.4 5h10z` : `M${x} ${y - 19}h10l-3.4 5 3.4 5h-10z`}
        className="timeline-flag"
      />
      <text x={turned ? x - 15 : x + 15} y={y - 8} textAnchor={turned ? "end" : "start"} className="timeline-day">
        {text}
      </text>
    </g>
  );
}

/** Hatches; they stay when colours fall away. */
export function Patterns() {
  return (
    <defs>
      <pattern id="hatch-extension" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="hatch-ground" />
        <path d="M0 0V7" className="hatch-stripe" />
      </pattern>
      <pattern id="hatch-over" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="6" height="6" className="hatch-over-ground" />
        <path d="M0 0V6" className="hatch-over-stripe" />
      </pattern>
    </defs>
  );
}
