import { type Day, dayOf, dayOfDate } from "@keten/calendar";
import type { Lane, TermPicture } from "./lanes.js";

export interface Axis {
  first: Day;
  last: Day;
  left: number;
  right: number;
  x(day: Day): number;
}

const STEPS = [1, 2, 3, 6, 12, 24, 60] as const;

/** All days that must be seen, with a little room on either side. */
export function axisOf(picture: TermPicture, left: number, right: number): Axis {
  const days = [picture.on, ...picture.lanes.flatMap(daysOf), ...picture.possible.map((one) => one.due)];
  if (picture.ceiling) days.push(picture.ceiling.day);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(14, (most - least) * 0.035);
  const [first, last] = [least - room, most + room];
  return { first, last, left, right, x: (day) => left + ((day - first) / (last - first)) * (right - left) };
}

const daysOf = (lane: Lane): Day[] => [
  lane.start,
  ...lane.segments.flatMap((segment) => [segment.from, segment.until]),
];

/** First days of months, so many that their names do not touch. */
export function ticksOf(axis: Axis, least = 62): { day: Day; year: boolean }[] {
  const perMonth = ((axis.right - axis.left) / (axis.last - axis.first)) * 30.44;
  const step = STEPS.find((months) => months * perMonth >= least) ?? 120;
  const start = dayOfDate(Math.ceil(axis.first));
  const ticks: { day: Day; year: boolean }[] = [];
  const months = start.year * 12 + start.month - 1;
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day > axis.last) return ticks;
    if (day >= axis.first) ticks.push({ day, year: month % 12 === 0 || ticks.length === 0 });
  }
}
