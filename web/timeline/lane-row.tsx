import { textWidth } from "../parts/measure.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { Axis } from "./axis.js";
import type { Lane, Segment, TermPicture } from "./lanes.js";
import { timelineTexts } from "./texts.js";

export const BAR = 30;

export interface LaneName {
  name: string;
  /** The ruling or the policy it rests on. */
  more: string;
}

export const laneNameWidth = ({ name, more }: LaneName): number =>
  Math.max(textWidth(name, 16, 640), textWidth(more, 14.5));

interface LaneProps {
  lane: Lane;
  axis: Axis;
  y: number;
  possible: TermPicture["possible"];
}

/** The bars of one view: what runs, what is disputed, what stands still, what is over, what may still come. */
export function LaneBars({ lane, axis, y, possible }: LaneProps) {
  const last = possible[possible.length - 1];
  return (
    <g>
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
        </>
      ) : null}
      {lane.segments.map((segment) => (
        <SegmentBar key={`${segment.kind} ${segment.entry} ${segment.from}`} segment={segment} axis={axis} y={y} />
      ))}
    </g>
  );
}

function SegmentBar({ segment, axis, y }: { segment: Segment; axis: Axis; y: number }) {
  const [from, until] = [axis.x(segment.from), axis.x(segment.until)];
  if (segment.kind === "still")
    return (
      <g>
        <path d={`M${from} ${y - 4}v${BAR + 8}M${from + 5} ${y - 4}v${BAR + 8}`} className="timeline-still" />
        <path d={`M${from + 12} ${y + BAR / 2}H${Math.max(from + 13, until)}`} className="timeline-dots" />
      </g>
    );
  return (
    <rect x={from} y={y} width={Math.max(1, until - from)} height={BAR} rx="3" className={`bar bar--${segment.kind}`} />
  );
}

interface WordProps extends LaneProps {
  name: LaneName | null;
  width: number;
  /** The day asked about. */
  on: number;
}

/** The words of one view: its name, the length of each bar, the flag on its last day. */
export function LaneWords({ lane, axis, y, possible, name, width, on }: WordProps) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
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
      {last ? (
        <text x={Math.min(axis.x(last.due), width)} y={y + BAR + 19} textAnchor="end" className="timeline-note">
          {say("possible", { day: format.day(last.due) })}
        </text>
      ) : null}
      {lane.segments.map((segment) => (
        <SegmentWords
          key={`${segment.kind} ${segment.entry} ${segment.from}`}
          segment={segment}
          axis={axis}
          y={y}
          on={on}
        />
      ))}
      {lane.due === null ? null : <Flag x={axis.x(lane.due)} y={y} text={format.day(lane.due)} width={width} />}
    </g>
  );
}

/** The length of a bar, on a plate where the bar is hatched; under it where it does not fit. */
function SegmentWords({ segment, axis, y, on }: { segment: Segment; axis: Axis; y: number; on: number }) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const length = segment.by ? format.length(segment.by) : "";
  const longer = length === "" ? "" : say("plus", { length });
  const text = { term: length, over: say("over"), extension: longer, disputed: longer, still: "" }[segment.kind];
  if (text === "") return null;
  const [from, until] = [axis.x(segment.from), axis.x(segment.until)];
  const wide = textWidth(text, 15, 600);
  const solid = segment.kind === "term";
  if (wide + 20 > until - from)
    return (
      <g className={`segment segment--${segment.kind}`}>
        <text x={Math.max(wide / 2, (from + until) / 2)} y={y + BAR + 19} textAnchor="middle" className="bar-text">
          {text}
        </text>
      </g>
    );
  const middle = clearOf(axis.x(on), from, until, wide + 14);
  return (
    <g className={`segment segment--${segment.kind}`}>
      {solid ? null : (
        <rect x={middle - wide / 2 - 5} y={y + 5} width={wide + 10} height="20" rx="3" className="bar-plate" />
      )}
      <text x={middle} y={y + 20.5} textAnchor="middle" className={solid ? "bar-text bar-text--on" : "bar-text"}>
        {text}
      </text>
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
