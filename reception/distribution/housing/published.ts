import { isoOf } from "@keten/calendar";
import type { Cell, Figures } from "@keten/figures";
import type { Sourced } from "../model.js";
import { firstDayOf, nextHalfYear } from "./half-year.js";
import type { PublishedHalfYear } from "./model.js";

/** What was published of the half-year tasks, oldest first; what was not found is missing. */
export function publishedHalfYears(figures: Pick<Figures, "series">): PublishedHalfYear[] {
  const cells = (series: string) => figures.series(series, { preference: "declared" }).cells;
  const tasks = cells("housing-task");
  const realised = cells("housing-task-realised");
  const backlog = cells("housing-task-backlog");
  const halfYears = [...new Set([...tasks, ...realised].map(({ period }) => period))].sort();
  return halfYears.map((halfYear) => {
    const set = published(tasks, halfYear);
    const adjusted = published(tasks, halfYear, "adjusted");
    return present({
      halfYear,
      task: adjusted ?? set,
      first: adjusted && set,
      realised: published(realised, halfYear),
      backlogBefore: published(backlog, isoOf(firstDayOf(halfYear))),
      backlogAfter: published(backlog, isoOf(firstDayOf(nextHalfYear(halfYear)))),
    });
  });
}

function published(cells: readonly Cell[], period: string, category = ""): Sourced | undefined {
  const figure = cells.find((one) => one.period === period && (one.category ?? "") === category)?.figure;
  if (!figure || figure.value === null) return undefined;
  const { value, source, bound, note } = figure;
  return { value, period, source, ...(bound === undefined ? {} : { bound }), ...(note === undefined ? {} : { note }) };
}

type Given<Value> = { [Key in keyof Value]: Value[Key] | undefined };

const present = (value: Given<PublishedHalfYear> & { halfYear: string }): PublishedHalfYear =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as unknown as PublishedHalfYear;
