import { addMonths, type Day } from "@keten/calendar";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { measures } from "./measures.js";

/** The months of the run as days counted from its start. */
export function monthsOf(loaded: LoadedScenario): { firstDay: number; lastDay: number }[] {
  const start: Day = dayOfText(loaded.scenario.start);
  return Array.from({ length: loaded.scenario.years * 12 }, (_, month) => ({
    firstDay: addMonths(start, month) - start,
    lastDay: addMonths(start, month + 1) - start - 1,
  }));
}

/** The count of a measure on a day of the run; of all groups together where `group` is -1. */
export function countOn(daily: Int32Array, day: number, measure: number, groups: number, group = -1): number {
  const first = (day * measures.length + measure) * groups;
  if (group >= 0) return daily[first + group]!;
  let sum = 0;
  for (let place = 0; place < groups; place++) sum += daily[first + place]!;
  return sum;
}
