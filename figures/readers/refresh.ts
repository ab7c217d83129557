import { type Day, isoOf } from "@keten/calendar";
import { KetenError, type Problem } from "@keten/text";
import { type Figures, loadFigures } from "../figures.js";
import { ownFolder } from "../files/own-folder.js";
import type { Figure } from "../model.js";
import { oneOf, problem } from "../problems.js";
import { type Connection, patience } from "./client.js";
import { readTarget } from "./reading.js";
import { releases } from "./release.js";
import { type RefreshTarget, refreshTargets } from "./targets.js";

/** Where the statistical offices answer. */
export interface BaseUrls {
  eurostat: string;
  cbs: string;
}

export const baseUrls: BaseUrls = {
  eurostat: "https://ec.europa.eu/eurostat/api/dissemination",
  cbs: "https://datasets.cbs.nl/odata/v1/CBS",
};

export interface RefreshOptions {
  /** The series to bring up to date; all of `refreshTargets` without it. */
  series?: readonly string[];
  /** The day of reading; nothing in this room reads the clock. */
  fetchedOn: Day;
  /** What is known already; by default the figures that come with Keten and those of `ownFolder()`. */
  known?: Figures;
  baseUrls?: Partial<BaseUrls>;
  signal?: AbortSignal;
  /** How patient to be with the servers; see `Connection`. */
  patience?: Partial<typeof patience>;
}

export interface RefreshAnswer {
  /** New figures and revisions; keep them with `saveFigures`. */
  rows: Figure[];
  /** How many cells were read that add nothing: known already, or a gap where no number stood before. */
  unchanged: number;
  problems: Problem[];
}

/**
 * Reads what statistical offices publish now and gives the rows that are new. A data set that fails gives problems and
 * no rows, the others go on; when the caller stops there are no rows at all. Never changes or removes a row.
 */
export async function refresh(options: RefreshOptions): Promise<RefreshAnswer> {
  const answer: RefreshAnswer = { rows: [], unchanged: 0, problems: [] };
  const known = options.known ?? loadFigures(undefined, ownFolder());
  for (const target of targetsOf(options.series, answer.problems)) {
    try {
      await refreshTarget(target, known, options, answer);
    } catch (error) {
      if (!(error instanceof KetenError)) throw error;
      const cancelled = error.problems.some(({ code }) => code === "refresh-cancelled");
      if (cancelled) return { rows: [], unchanged: 0, problems: [...error.problems] };
      answer.problems.push(...error.problems.map((one) => ({ field: target.series, ...one })));
    }
  }
  return answer;
}

function targetsOf(series: readonly string[] | undefined, problems: Problem[]): RefreshTarget[] {
  const possible = new Set(refreshTargets.map((target) => target.series));
  for (const one of series ?? [])
    if (!possible.has(one))
      problems.push(
        problem("series-not-refreshable", {
          values: { series: one },
          field: "series",
          value: one,
          allowed: oneOf(possible),
        }),
      );
  return refreshTargets.filter((target) => series === undefined || series.includes(target.series));
}

async function refreshTarget(
  target: RefreshTarget,
  known: Figures,
  options: RefreshOptions,
  answer: RefreshAnswer,
): Promise<void> {
  const { series, dataset, publisher } = target;
  const { fetchedOn, signal } = options;
  const connection: Connection = {
    ...patience,
    ...options.patience,
    baseUrl: options.baseUrls?.[publisher] ?? baseUrls[publisher],
    ...(signal === undefined ? {} : { signal }),
  };
  const definition = known.definitions().find(({ id }) => id === series);
  if (!definition)
    throw new KetenError([problem("series-unknown", { values: { series }, field: "series", value: series })]);
  const read = await readTarget(target, connection);
  if (read.updated !== undefined && read.updated > fetchedOn)
    throw new KetenError([
      problem("updated-after-reading", {
        values: { dataset, updated: isoOf(read.updated), fetchedOn: isoOf(fetchedOn) },
        field: "fetchedOn",
        value: isoOf(fetchedOn),
      }),
    ]);
  answer.problems.push(...read.problems);
  if (target.codes === "general-knowledge")
    answer.problems.push(problem("codes-unconfirmed", { severity: "warning", values: { series, dataset } }));
  for (const release of releases(target, definition, known, read, fetchedOn)) {
    if (release === "unchanged") answer.unchanged++;
    else if ("figure" in release) answer.rows.push(release.figure);
    else {
      const { period, citizenship, published } = release.clash;
      const values = { dataset, cell: `${period} ${citizenship}`, published: isoOf(published) };
      answer.problems.push(problem("revised-twice-a-day", { severity: "warning", values, field: series }));
    }
  }
}
