import { type Day, dayOf, dayOfDate } from "@keten/calendar";
import { scale, ticksUpTo } from "../../parts/charts/scale.js";
import type { Point } from "../data/points.js";

export interface TimeTick {
  day: Day;
  /** Where its words stand: in the middle of a year, or at the first day of a month. */
  at: Day;
  kind: "year" | "month";
}

export interface LineLayout {
  width: number;
  height: number;
  left: number;
  bottom: number;
  x: (day: Day) => number;
  y: (value: number) => number;
  ticks: number[];
  times: TimeTick[];
  /** Whether years are written with two digits. */
  short: boolean;
  /** The least room between two points. */
  step: number;
}

const TOP = 34;
const BOTTOM = 30;
const RIGHT = 22;
const LONG_DAYS = 900;

/** The width of a number on the axis, near enough. */
export const lettersOf = (text: string): number => text.length * 7.6;

/** Places a chart over time; `letters` is the width of the widest number on the axis. */
export function layoutLine(
  points: readonly Point[],
  width: number,
  height: number,
  letters: (tick: number) => number,
): LineLayout {
  const values = points.flatMap((point) => [point.chosen, ...point.others]).flatMap((dot) => (dot ? [dot.value] : []));
  const ticks = ticksUpTo(Math.max(...values, 0));
  const left = Math.max(...ticks.map(letters)) + 10;
  const from = Math.min(...points.map((point) => point.span.from));
  const until = Math.max(...points.map((point) => point.span.until));
  const x = scale(from, until, left + 12, width - RIGHT);
  const bottom = height - BOTTOM;
  const y = scale(0, ticks.at(-1) ?? 1, bottom, TOP);
  const places = points.map((point) => x(point.at));
  const steps = places.slice(1).map((place, index) => place - (places[index] as number));
  const { times, short } = timesOf(from, until, x);
  return { width, height, left, bottom, x, y, ticks, times, short, step: Math.min(60, ...steps) };
}

function timesOf(from: Day, until: Day, x: (day: Day) => number): { times: TimeTick[]; short: boolean } {
  const [first, last] = [dayOfDate(from).year, dayOfDate(until - 1).year];
  if (until - from <= LONG_DAYS) {
    const months: TimeTick[] = [];
    for (let year = first; year <= last; year++)
      for (let month = 1; month <= 12; month++) {
        const day = dayOf(year, month, 1);
        if (day >= from && day < until) months.push({ day, at: day, kind: "month" });
      }
    const every = [1, 3, 6, 12].find((count) => room(months, count, x) >= 64) ?? 12;
    return { times: months.filter(({ day }) => (dayOfDate(day).month - 1) % every === 0), short: false };
  }
  const years: TimeTick[] = [];
  for (let year = first; year <= last; year++) {
    const [day, end] = [Math.max(from, dayOf(year, 1, 1)), Math.min(until, dayOf(year + 1, 1, 1))];
    if (end - day > 120) years.push({ day, at: Math.floor((day + end) / 2), kind: "year" });
  }
  const short = room(years, 1, x) < 46;
  const every = [1, 2, 5].find((count) => room(years, count, x) >= (short ? 32 : 46)) ?? 5;
  return { times: years.filter((_, index) => (years.length - 1 - index) % every === 0), short };
}

function room(times: readonly TimeTick[], every: number, x: (day: Day) => number): number {
  const shown = times.filter((_, index) => index % every === 0).map(({ at }) => x(at));
  return Math.min(...shown.slice(1).map((place, index) => place - (shown[index] as number)), Number.POSITIVE_INFINITY);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 7.9;
const boxOf = (x: number, y: number, text: string): Box => {
  const half = (text.length * LETTER) / 2 + 3;
  return { left: x - half, right: x + half, top: y - 14, bottom: y + 4 };
};
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Puts words at the points that say most, where they cover no other words and no point. */
export class LabelPlacer {
  private readonly taken: Box[] = [];

  constructor(
    private readonly layout: LineLayout,
    points: readonly Point[],
  ) {
    for (const point of points)
      for (const dot of [point.chosen, ...point.others])
        if (dot) {
          const [x, y] = [layout.x(point.at), layout.y(dot.value)];
          this.taken.push({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
        }
  }

  /** The first of the heights at which the words fit; null where they fit nowhere. */
  place(x: number, heights: readonly number[], text: string): { x: number; y: number } | null {
    const within = this.within(x, text);
    for (const y of heights) {
      const box = boxOf(within, y, text);
      if (!this.free(box)) continue;
      this.taken.push(box);
      return { x: within, y };
    }
    return null;
  }

  /** Words above a place with a line down to it, straight above or to one side, that cross nothing. */
  placeAbove(x: number, bottom: number, text: string): { x: number; y: number } | null {
    const half = (text.length * LETTER) / 2;
    for (const up of [30, 50, 70, 90, 110])
      for (const aside of [0, half - 6, 6 - half]) {
        const at = { x: this.within(x + aside, text), y: bottom - up };
        const line = { left: x - 3, right: x + 3, top: at.y + 5, bottom: bottom - 1 };
        const box = boxOf(at.x, at.y, text);
        if (!this.free(box) || !this.free(line)) continue;
        this.taken.push(box, line);
        return at;
      }
    return null;
  }

  private within(x: number, text: string): number {
    const half = (text.length * LETTER) / 2;
    return Math.max(this.layout.left + half, Math.min(x, this.layout.width - half));
  }

  private free(box: Box): boolean {
    return box.top >= 0 && box.bottom <= this.layout.bottom && !this.taken.some((one) => meet(one, box));
  }
}
