import type { Day } from "@keten/calendar";
import { sentence } from "../forms/fact-value.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { Lane, TermPicture } from "./lanes.js";
import { timelineTexts } from "./texts.js";

export interface Stop {
  day: Day;
  kind: "start" | "step" | "due" | "on" | "possible" | "ceiling";
  text: string;
  /** Certain days stand on a solid rail, later ones on a dashed one. */
  certain: boolean;
  /** The rule of this day, where a picture holds more than one. */
  rule?: string;
}

/** How the rail looks from one stop to the next. */
export type Rail = "term" | "disputed" | "over" | "possible";

/** Solid while both views run, hatched while only one does, brick once both are over, dashed for what may come. */
export function railAfter(lanes: readonly Lane[], stop: Stop, next: Stop): Rail {
  if (!next.certain) return "possible";
  const dues = lanes.flatMap((lane) => (lane.due === null ? [] : [lane.due]));
  if (dues.length < lanes.length || dues.length === 0 || lanes.some((lane) => lane.term)) return "term";
  if (stop.day >= Math.max(...dues)) return "over";
  return stop.day >= Math.min(...dues) ? "disputed" : "term";
}

/** The days along a term in words, in order; the same list serves the phone, the keyboard and the printed page. */
export function useStops(picture: TermPicture, actor: string): Stop[] {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const stops: Stop[] = [];
  let term: Lane["term"];
  const add = (day: Day, kind: Stop["kind"], words: string, certain = true) => {
    const text = term ? say("ofTerm", { term: term.name, text: words }) : words;
    if (stops.some((stop) => stop.day === day && stop.text === text)) return;
    stops.push({ day, kind, text, certain, ...(term ? { rule: term.rule } : {}) });
  };
  for (const lane of picture.lanes) {
    term = lane.term;
    if (!term?.only) add(lane.start, "start", say("starts"));
    for (const segment of lane.segments) {
      const length = segment.by ? format.length(segment.by) : "";
      const title = format.text(segment.title);
      if (segment.kind === "still") add(segment.from, "step", say("stillFrom", { title }));
      else if (segment.entry === "roll") continue;
      else if (segment.kind !== "over" && segment.until !== lane.due && length)
        add(
          segment.until,
          "step",
          segment.kind === "term"
            ? say("stepEnds", { length, title })
            : say(segment.kind === "disputed" ? "stepAddsDisputed" : "stepAdds", { length, title }),
        );
    }
    if (lane.due !== null) {
      const rolled = lane.segments.some((segment) => segment.entry === "roll");
      const key = (
        {
          both: term?.only ? "dayOf" : term ? "lastDayTerm" : "lastDay",
          court: "lastDayCourt",
          policy: "lastDayPolicy",
        } as const
      )[lane.view];
      add(lane.due, "due", say(key, { actor }) + (rolled ? `. ${say("rolled")}` : ""));
    }
  }
  term = undefined;
  add(picture.on, "on", useTodayText(picture.lanes, picture.on, actor));
  for (const { due, title } of picture.possible)
    add(due, "possible", say("onlyIf", { title: format.text(title) }), false);
  // An extension up to the limit already ends there; its last day may have moved to a working day.
  if (
    picture.ceiling &&
    picture.possible.length > 0 &&
    picture.possible.every((one) => one.due < (picture.ceiling?.day ?? 0))
  )
    add(picture.ceiling.day, "ceiling", say("limit", { length: format.length(picture.ceiling.length) }), false);
  // A step that ends on the last day of another view says nothing that the last day does not.
  const dues = new Set(picture.lanes.map((lane) => lane.due));
  return stops.filter((stop) => stop.kind !== "step" || !dues.has(stop.day)).sort((a, b) => a.day - b.day);
}

function useTodayText(lanes: readonly Lane[], on: Day, actor: string): string {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  if (lanes.some((lane) => lane.term)) return say("todayAsked");
  const late = lanes.find((lane) => lane.due !== null && on > lane.due);
  if (late?.due != null)
    return say(late.view === "court" ? "todayLateCourt" : "todayLate", { actor, days: format.days(on - late.due) });
  const next = lanes.find((lane) => lane.due !== null);
  if (next?.due == null) return say("todayStill");
  return next.due === on ? say("todayLast") : say("todayLeft", { actor, days: format.days(next.due - on) });
}

/** The whole term as one sentence per stop, for the picture's text. */
export function stopText(stop: Stop, day: (day: Day) => string): string {
  return `${day(stop.day)}: ${sentence(stop.text)}`;
}
