import { type KeyboardEvent, useState } from "react";
import { useLocation } from "wouter";
import { Disclosure } from "../parts/disclosure.js";
import { useWidth } from "../parts/use-width.js";
import { useTexts } from "../words/catalogue.js";
import { today as todayNow, useFormat } from "../words/format.js";
import type { Lane, TermPicture } from "./lanes.js";
import { stopText, useStops } from "./stops.js";
import { TallTimeline } from "./tall.js";
import { timelineTexts } from "./texts.js";
import { Patterns, WideTimeline } from "./wide.js";
import "./timeline.css";

const WIDE = 520;

interface Props {
  picture: TermPicture;
  actor: string;
  /** What stands under the name of a lane: the ruling or the policy. */
  more: Partial<Record<Lane["view"], string>>;
  /** The page of the rule that gave the term. */
  ruleHref: string;
}

/** The term as a picture that the arrow keys walk along, and the same as a list of days. */
export function Timeline({ picture, actor, more, ruleHref }: Props) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const [box, width] = useWidth<HTMLDivElement>();
  const [, navigate] = useLocation();
  const stops = useStops(picture, actor);
  const [at, setAt] = useState<number | null>(null);
  const today = todayNow();
  const names = {
    both: { name: say("both"), more: more.both ?? "" },
    court: { name: say("court"), more: more.court ?? "" },
    policy: { name: say("policy", { actor }), more: more.policy ?? "" },
  };
  const many = picture.lanes.some((lane) => lane.term);
  const nameOf = ({ view, term }: Lane) =>
    term === undefined ? names[view] : inTwoLines(term.name, view === "both" ? "" : names[view].name);
  const stop = at === null ? undefined : stops[at];
  const key = (event: KeyboardEvent) => {
    const last = stops.length - 1;
    const next = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (next !== undefined) setAt(Math.max(0, Math.min(last, (at ?? (next > 0 ? -1 : stops.length)) + next)));
    else if (event.key === "Home") setAt(0);
    else if (event.key === "End") setAt(last);
    else if (event.key === "Enter") navigate(stop?.rule ? `/regels/${stop.rule}` : ruleHref);
    else if (event.key === "Escape") setAt(null);
    else return;
    event.preventDefault();
  };
  const text = stops.map((one) => stopText(one, format.day)).join(". ");
  if (stops.length === 0) return null;
  return (
    <figure className="timeline">
      <svg className="timeline-patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <Patterns />
      </svg>
      <div ref={box}>
        {width === null ? null : width < WIDE ? (
          <TallTimeline lanes={picture.lanes} stops={stops} today={today} />
        ) : (
          <>
            <div
              className="timeline-picture"
              role="slider"
              tabIndex={0}
              aria-label={`${say(many ? "titleMany" : "title")}. ${say("walk")} ${say("openRule")}`}
              aria-orientation="horizontal"
              aria-valuemin={0}
              aria-valuemax={stops.length}
              aria-valuenow={at === null ? 0 : at + 1}
              aria-valuetext={stop ? stopText(stop, format.day) : text}
              onKeyDown={key}
              onBlur={() => setAt(null)}
            >
              <WideTimeline picture={picture} width={width} nameOf={nameOf} today={today} marked={stop?.day ?? null} />
            </div>
            {stop ? (
              <p className="timeline-caption small" aria-hidden="true">
                <b>{format.day(stop.day)}</b> {stop.text}
              </p>
            ) : null}
            <Legend picture={picture} />
            <Disclosure summary={say("steps")} className="small">
              <ol className="timeline-list">
                {stops.map((one) => (
                  <li key={`${one.day} ${one.kind} ${one.text}`}>
                    <b>{format.day(one.day)}</b> {one.text}
                  </li>
                ))}
              </ol>
            </Disclosure>
          </>
        )}
      </div>
      <Without picture={picture} />
    </figure>
  );
}

const LINE = 26;

/** A long name in two lines, the second with the view where there are two. */
function inTwoLines(name: string, view: string): { name: string; more: string } {
  if (name.length <= LINE || view !== "") return { name: shortened(name), more: view };
  const space = name.lastIndexOf(" ", LINE);
  return space < 0 ? { name, more: "" } : { name: name.slice(0, space), more: shortened(name.slice(space + 1)) };
}

const shortened = (text: string) => (text.length > LINE + 3 ? `${text.slice(0, LINE)}…` : text);

/** Steps of the rule that were looked at and had no effect. */
function Without({ picture }: { picture: TermPicture }) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const lines = new Map(picture.lanes.flatMap((lane) => lane.without).map((line) => [line.label, line]));
  const counted = new Set(picture.lanes.flatMap((lane) => lane.segments.map((segment) => segment.entry)));
  const shown = [...lines.values()].filter((line) => !counted.has(line.label));
  if (shown.length === 0) return null;
  return (
    <p className="timeline-without small soft">
      {say("noEffect")}:{" "}
      {format.list(
        shown.flatMap((line) =>
          line.effect === "counted" || line.effect === "cut"
            ? []
            : [say(line.effect, { title: format.text(line.title) })],
        ),
      )}
      .
    </p>
  );
}

function Legend({ picture }: { picture: TermPicture }) {
  const say = useTexts(timelineTexts);
  const kinds = new Set(picture.lanes.flatMap((lane) => lane.segments.map((segment) => segment.kind)));
  const box = (kind: string, dashed = false) => (
    <svg width="34" height="16" aria-hidden="true" focusable="false">
      <rect
        x="0.75"
        y="0.75"
        width="32.5"
        height="14.5"
        rx="2"
        className={`bar bar--${kind}`}
        strokeDasharray={dashed ? "4 3" : undefined}
      />
    </svg>
  );
  return (
    <div className="legend timeline-legend">
      <span className="legend-item">
        {box("term")}
        {say("legendTerm")}
      </span>
      {kinds.has("extension") ? (
        <span className="legend-item">
          {box("extension")}
          {say("legendExtension")}
        </span>
      ) : null}
      {kinds.has("disputed") ? (
        <span className="legend-item">
          {box("disputed")}
          {say("legendDisputed")}
        </span>
      ) : null}
      {picture.possible.length > 0 ? (
        <span className="legend-item">
          {box("possible")}
          {say("legendPossible")}
        </span>
      ) : null}
      {kinds.has("over") ? (
        <span className="legend-item">
          {box("over")}
          {say("legendOver")}
        </span>
      ) : null}
      {kinds.has("still") ? (
        <span className="legend-item">
          <svg width="34" height="16" aria-hidden="true" focusable="false">
            <path d="M2 0v16M7 0v16" className="timeline-still" />
            <path d="M14 8h19" className="timeline-dots" />
          </svg>
          {say("legendStill")}
        </span>
      ) : null}
      {picture.ceiling ? (
        <span className="legend-item">
          <svg width="10" height="16" aria-hidden="true" focusable="false">
            <path d="M2.5 0v16M7.5 0v16" className="timeline-ceiling" />
          </svg>
          {say("legendCeiling")}
        </span>
      ) : null}
    </div>
  );
}
