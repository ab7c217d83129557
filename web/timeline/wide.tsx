import { textWidth } from "../parts/measure.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { axisOf, ticksOf } from "./axis.js";
import { BAR, LaneBars, LaneWords, laneNameWidth } from "./lane-row.js";
import { type Lane, laneKey, type TermPicture } from "./lanes.js";
import { timelineTexts } from "./texts.js";

const PITCH = 90;
const TOP = 74;

interface Props {
  picture: TermPicture;
  width: number;
  nameOf: (lane: Lane) => { name: string; more: string };
  today: number;
  /** The day the keyboard stands on. */
  marked: number | null;
}

/** The term on one axis of time, a lane for each view. Time runs from left to right in every language. */
export function WideTimeline({ picture, width, nameOf, today, marked }: Props) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const { lanes, on, ceiling } = picture;
  const named = lanes.length > 1;
  const left = named ? Math.min(230, 24 + Math.max(...lanes.map((lane) => laneNameWidth(nameOf(lane))))) : 0;
  const axis = axisOf(picture, left, width);
  const possibleIn = (lane: Lane) => (lane.view === "court" ? [] : picture.possible);
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
        <LaneBars key={laneKey(lane)} lane={lane} axis={axis} y={TOP + index * PITCH} possible={possibleIn(lane)} />
      ))}
      {/* The line of the day crosses the bars and never a word. */}
      <path d={`M${axis.x(on)} 24V${foot}`} className="timeline-today" />
      {lanes.map((lane, index) => (
        <LaneWords
          key={laneKey(lane)}
          lane={lane}
          axis={axis}
          y={TOP + index * PITCH}
          possible={possibleIn(lane)}
          name={named ? nameOf(lane) : null}
          width={width}
          on={on}
        />
      ))}
      <rect x={pillX - pillWidth / 2} y="1" width={pillWidth} height="24" rx="4" className="timeline-pill" />
      <text x={pillX} y="17.5" textAnchor="middle" className="timeline-pill-text">
        {pill}
      </text>
      {marked === null ? null : <path d={`M${axis.x(marked)} 30V${foot}`} className="timeline-marked" />}
    </svg>
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
