import { addMonths, isoOf, parseDay } from "@keten/calendar";
import {
  assumptionSummaries,
  effectOf,
  type LoadedScenario,
  type Measure,
  measures,
  type SensitivityResult,
  type SensitivityRow,
  sensitivity,
} from "@keten/chain";
import { nearest } from "@keten/law-language";
import { KetenError, type Problem, type Text, t } from "@keten/text";
import { problem } from "../problems.js";
import { isMain, MAIN_MEASURES } from "./main-measures.js";
import { scenarioCalled } from "./scenario.js";
import { secondsSince } from "./simulate.js";
import type { Report, Tasks } from "./task.js";

export interface Effect extends SensitivityRow {
  unitText: Text;
  /** How far the measure moves between the ends. */
  effect: number;
}

export interface WhatMatters extends Omit<SensitivityResult, "rows"> {
  name: Text;
  seconds: number;
  /** The measure asked for, or the one that is shown where none was. */
  measure: string;
  date: string;
  /** On that date: of the measure asked for, or of all main ones; of each the largest effect first. */
  rows: Effect[];
  measures: readonly Measure[];
}

/** Moves one assumption at a time to either end of its spread, and tells which moves the outcome most. */
export async function sensitive(
  { scenario, numbers, measure, date }: Tasks["sensitivity"],
  onProgress: Report,
): Promise<WhatMatters> {
  const loaded = scenarioCalled(scenario, "scenario");
  const asked = askedOf(loaded, measure, date);
  const began = performance.now();
  const { rows, ...result } = await sensitivity(loaded, { ...numbers, onProgress });
  const units = new Map(assumptionSummaries(loaded.scenario).map((one) => [one.path, one.unitText]));
  const isAsked = (row: SensitivityRow) => row.date === asked && (measure === undefined || row.measure === measure);
  return {
    ...result,
    name: loaded.scenario.name,
    seconds: secondsSince(began),
    measure: measure ?? MAIN_MEASURES[0],
    date: asked,
    rows: rows
      .filter((row) => isAsked(row) && (measure !== undefined || isMain(row)))
      .map((row) => ({ ...row, unitText: units.get(row.path) ?? t(row.unit, row.unit), effect: effectOf(row) })),
    measures,
  };
}

/** The date that is looked at; a wrong one or a wrong measure is told before anything is played. */
function askedOf({ scenario }: LoadedScenario, measure: string | undefined, date: string | undefined): string {
  const problems: Problem[] = [];
  const ids = measures.map(({ id }) => id);
  if (measure !== undefined && !ids.includes(measure)) {
    const near = nearest(measure, ids);
    const allowed = near === undefined ? listed(ids) : t(`bedoelt u ${near}?`, `did you mean ${near}?`);
    problems.push(
      problem("measure-unknown", { field: "--measure", value: measure, values: { value: measure }, allowed }),
    );
  }
  const dates = yearEnds(scenario.start, scenario.years);
  const asked = date ?? (dates.at(-1) as string);
  if (!dates.includes(asked))
    problems.push(
      problem("date-not-a-year-end", {
        field: "--date",
        value: asked,
        values: { value: asked },
        allowed: listed(dates),
      }),
    );
  if (problems.length > 0) throw new KetenError(problems);
  return asked;
}

function yearEnds(start: string, years: number): string[] {
  const parsed = parseDay(start);
  if ("fault" in parsed) throw new Error(`not a day: ${start}`);
  return Array.from({ length: years }, (_, year) => isoOf(addMonths(parsed.day, (year + 1) * 12) - 1));
}

const listed = (names: readonly string[]): Text => t(`een van: ${names.join(", ")}`, `one of: ${names.join(", ")}`);
