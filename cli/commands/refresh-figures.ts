import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type BaseUrls,
  type Figure,
  folderOf,
  loadFigures,
  ownFolder,
  refresh,
  refreshTargets,
  saveFigures,
} from "@keten/figures";
import { KetenError, type Problem, t } from "@keten/text";
import type { Context, Outcome } from "../context.js";
import { EXIT, type Exit, unreachable } from "../exit.js";
import { cancellable } from "../input/cancelling.js";
import { problem } from "../problems.js";
import { progress } from "../show/progress.js";
import { type Refreshed, refreshText } from "../show/refresh.js";
import { figuresWords as words } from "../words/figures.js";

export interface RefreshOptions {
  figures?: string;
  eurostat?: string;
  cbs?: string;
}

/**
 * Brings figures up to date from the statistical offices, into a folder of one's own. What can be read is kept, what
 * cannot is named; stopped with Ctrl-C it keeps nothing.
 */
export async function refreshFigures(
  context: Context,
  one: string | undefined,
  options: RefreshOptions,
): Promise<Outcome> {
  const faults: Problem[] = [];
  const series = await seriesOf(one, faults);
  const folder = folderFor(context, options, faults);
  const baseUrls = addressesOf(options, faults);
  if (faults.length > 0 || !folder) throw new KetenError(faults);
  const known = existsSync(folder) ? loadFigures(undefined, folder) : loadFigures();
  const rows: Figure[] = [];
  const problems: Problem[] = [];
  let unchanged = 0;
  const seen = await progress(context, words.progress);
  try {
    await cancellable(async (signal) => {
      for (const [index, name] of series.entries()) {
        const read = await refresh({ series: [name], fetchedOn: context.today, known, baseUrls, signal });
        signal.throwIfAborted();
        rows.push(...read.rows);
        problems.push(...read.problems);
        unchanged += read.unchanged;
        seen.report(index + 1, series.length);
      }
    });
  } finally {
    seen.stop();
  }
  const saved = saveFigures(folder, rows, context.today);
  const refreshed: Refreshed = {
    folder: fileURLToPath(folder),
    file: saved.file ?? null,
    rows: saved.rows,
    unchanged,
    series: series.map((name) => ({ series: name, rows: rows.filter((row) => row.series === name).length })),
    problems: withoutRepetition(problems),
  };
  return { exit: endOf(problems), json: refreshed, text: () => refreshText(context, refreshed) };
}

function endOf(problems: readonly Problem[]): Exit {
  const errors = problems.filter((one) => one.severity === "error");
  if (errors.length === 0) return EXIT.done;
  return errors.every(unreachable) ? EXIT.unavailable : EXIT.fault;
}

async function seriesOf(one: string | undefined, faults: Problem[]): Promise<string[]> {
  const possible = [...new Set(refreshTargets.map(({ series }) => series))];
  if (one === undefined) return possible;
  if (!possible.includes(one)) {
    const { nearest } = await import("@keten/law-language");
    const near = nearest(one, possible);
    const list = possible.join(", ");
    const allowed =
      near === undefined ? t(`een van: ${list}`, `one of: ${list}`) : t(`bedoelt u ${near}?`, `did you mean ${near}?`);
    faults.push(problem("series-not-refreshable", { field: "series", value: one, values: { value: one }, allowed }));
  }
  return [one];
}

function folderFor({ environment }: Context, { figures }: RefreshOptions, faults: Problem[]): URL | undefined {
  const own = figures === undefined ? ownFolder(environment) : figures.trim() === "" ? undefined : folderOf(figures);
  if (!own) faults.push(problem("figures-folder-missing", { field: "--figures", allowed: words.folder }));
  else {
    const folder = resolve(fileURLToPath(own));
    if (existsSync(folder) && !statSync(folder).isDirectory())
      faults.push(problem("figures-folder-no-folder", { field: "--figures", value: folder, values: { folder } }));
  }
  return own;
}

function addressesOf(options: RefreshOptions, faults: Problem[]): Partial<BaseUrls> {
  const addresses: Partial<BaseUrls> = {};
  for (const name of ["eurostat", "cbs"] as const) {
    const value = options[name];
    if (value === undefined) continue;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) addresses[name] = value;
    else {
      const field = `--${name}`;
      faults.push(problem("address-wrong", { field, value, values: { field, value }, allowed: words.address }));
    }
  }
  return addresses;
}

/** One server that cannot be reached fails every table in the same way; that is said once for each server. */
function withoutRepetition(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter((one) => {
    const key = unreachable(one) ? `${one.code} ${hostIn(one.message.en)}` : JSON.stringify([one.field, one.message]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

const hostIn = (text: string) => /https?:\/\/([^/ ]+)/.exec(text)?.[1] ?? "";
