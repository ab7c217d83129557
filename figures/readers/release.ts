import { type Day, isoOf } from "@keten/calendar";
import type { Figures } from "../figures.js";
import type { Figure, SeriesDefinition } from "../model.js";
import { lagOf, periodEnd } from "../period.js";
import type { DatasetReading, Reading } from "./reading.js";
import type { RefreshTarget } from "./targets.js";

/** What a value read today adds to the figures: a row, nothing, or a value that cannot be placed in time. */
export type Release = { figure: Figure } | "unchanged" | { clash: Figure };

export interface ReadingDay {
  updated?: Day;
  fetchedOn: Day;
}

/**
 * Decides since when each value could be known, so that a run that looks back never sees a number before its time. The
 * first row of a cell gets the day that the lag of the series gives, or the day of the data set's last change where
 * that is earlier. A value that differs from the one before, by this source or an older copy of it, is a revision: a
 * row of its own, known from the data set's last change.
 */
export function releases(
  target: RefreshTarget,
  definition: SeriesDefinition,
  figures: Figures,
  { readings, updated }: DatasetReading,
  fetchedOn: Day,
): Release[] {
  const own = latestOf(figures, target, [target.source]);
  const older = latestOf(figures, target, target.continues);
  const day: ReadingDay = { fetchedOn, ...(updated === undefined ? {} : { updated }) };
  return readings.map((reading) => {
    const cell = cellOf(reading.period, reading.citizenship);
    return release(reading, target, definition, own.get(cell), older.get(cell), day);
  });
}

function release(
  reading: Reading,
  { series, source, freq }: RefreshTarget,
  definition: SeriesDefinition,
  own: Figure | undefined,
  older: Figure | undefined,
  { updated, fetchedOn }: ReadingDay,
): Release {
  const before = own ?? older;
  if (own && same(own, reading)) return "unchanged";
  // A gap is a figure only where a number stood before and was withdrawn.
  if (reading.value === null && (before === undefined || before.value === null)) return "unchanged";
  const end = periodEnd(reading.period, freq) as Day;
  const lagged = end + lagOf(definition, source);
  const at = (published: Day, publishedBasis: Figure["publishedBasis"], ...notes: string[]): Figure => {
    const note = [reading.note ?? "", ...notes, `read on ${isoOf(fetchedOn)}`].filter((text) => text !== "").join("; ");
    return {
      series,
      period: reading.period,
      freq,
      geo: "NL",
      citizenship: reading.citizenship,
      value: reading.value,
      ...(reading.bound === undefined ? {} : { bound: reading.bound }),
      unit: definition.unit,
      source,
      published,
      publishedBasis,
      note,
    };
  };
  if (before && !same(before, reading)) {
    if (updated !== undefined && updated > before.published) return { figure: at(updated, "stated", "revised") };
    const seen = Math.max(fetchedOn, lagged);
    return seen > before.published ? { figure: at(seen, "lag", "revised") } : { clash: before };
  }
  if (before) {
    const published = before.publishedBasis === "lag" ? Math.max(before.published, lagged) : before.published;
    return { figure: at(published, before.publishedBasis) };
  }
  if (updated !== undefined && updated < lagged) return { figure: at(updated, "stated") };
  return { figure: at(lagged, "lag", "earlier revisions are not visible") };
}

const same = (figure: Figure, reading: Reading): boolean =>
  figure.value === reading.value && figure.bound === reading.bound;

const cellOf = (period: string, citizenship: string): string => `${period} ${citizenship}`;

/** The latest figure of each cell; of several sources the one that published last. */
function latestOf(figures: Figures, { series, freq }: RefreshTarget, sources: readonly string[]): Map<string, Figure> {
  const latest = new Map<string, Figure>();
  for (const source of sources) {
    for (const { figure } of figures.series(series, { source, geo: "NL", category: "", freq }).cells) {
      const cell = cellOf(figure.period, figure.citizenship);
      const before = latest.get(cell);
      if (!before || figure.published > before.published) latest.set(cell, figure);
    }
  }
  return latest;
}
