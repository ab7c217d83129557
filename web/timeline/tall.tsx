import type { Day } from "@keten/calendar";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import type { Lane } from "./lanes.js";
import { railAfter, type Stop } from "./stops.js";
import { timelineTexts } from "./texts.js";

/** The term as a rail with a stop for each day, for a phone: dashed below the last certain day. */
export function TallTimeline({ lanes, stops, today }: { lanes: readonly Lane[]; stops: readonly Stop[]; today: Day }) {
  const say = useTexts(timelineTexts);
  const format = useFormat();
  const railOf = (stop: Stop, next: Stop | undefined) => (next ? railAfter(lanes, stop, next) : undefined);
  return (
    <ol className="rail">
      {stops.map((stop, index) => (
        <li
          key={`${stop.day} ${stop.kind} ${stop.text}`}
          className={`rail-stop rail-stop--${stop.kind}`}
          data-rail={railOf(stop, stops[index + 1])}
        >
          <b>
            {stop.kind === "on" && stop.day === today
              ? `${capital(say("today"))}, ${format.day(stop.day)}`
              : format.day(stop.day)}
          </b>
          <span>{stop.text}</span>
        </li>
      ))}
    </ol>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
