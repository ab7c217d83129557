import type { Assumption, ScenarioDetail } from "../runs/api.js";
import { type AssumptionChange, assumptionNow, changeAssumption, type ScenarioFile } from "./document.js";

export type LeverId = "staff" | "housing" | "inflow";

/** A number that a reader moves with a slider; behind it stand one or more assumptions. */
export interface Lever {
  id: LeverId;
  /** The value in the scenario it starts from, and now. */
  base: number;
  value: number;
  min: number;
  max: number;
  step: number;
  /** From which day it holds; null: all along. */
  from: string | null;
  assumption: Assumption;
}

export const FTE = "capacity.staff.fte";
export const PER_FTE = "capacity.staff.decisionsPerFte";
export const TRAINING = "capacity.staff.trainingMonths";
const MOST_HOUSED = "capacity.housedMost";
const HOUSED_SHARE = "capacity.housedPerMonth";
const INFLOW = "arrivals.perYear";

const find = (detail: ScenarioDetail, path: string) => detail.assumptions.find((one) => one.path === path);

/** What an assumption comes to at the end of a run. */
export const lastValue = ({ value, byPeriod }: Pick<Assumption, "value" | "byPeriod">): number | null =>
  value ?? byPeriod?.at(-1)?.value ?? null;

/** The levers that this scenario has; one whose number comes from the figures of each year has none. */
export function leversOf(file: ScenarioFile, detail: ScenarioDetail): Lever[] {
  const made = (id: LeverId, path: string, step: number, from: string | null): Lever[] => {
    const assumption = find(detail, path);
    const base = assumption ? lastValue(assumption) : null;
    if (!assumption || base === null || base === 0) return [];
    const now = assumptionNow(file, assumption);
    const value = lastValue(now) ?? base;
    const most = Math.max(base * 2, value);
    const [min, max] = [Math.floor(Math.min(base * 0.25, value) / step) * step, Math.ceil(most / step) * step];
    return [{ id, base, value, min, max, step, from, assumption: now }];
  };
  const staff = find(detail, FTE);
  const staffNow = staff ? assumptionNow(file, staff) : null;
  return [
    ...made("staff", FTE, 10, (staffNow ? lastChange(staffNow, detail.start) : null) ?? nextYear(detail.start)),
    ...made("housing", MOST_HOUSED, 500, null),
    ...made("inflow", INFLOW, 500, null),
  ];
}

/** The first day of the calendar year after the start: the future can be changed, the start cannot. */
const nextYear = (start: string) => `${Number(start.slice(0, 4)) + 1}-01-01`;

const lastChange = ({ byPeriod }: Assumption, start: string): string | null => {
  const from = byPeriod?.at(-1)?.from;
  return from !== undefined && from > start ? from : null;
};

/** The scenario with a lever moved; back at its base the change disappears. */
export function moveLever(
  file: ScenarioFile,
  detail: ScenarioDetail,
  lever: Lever,
  value: number,
  from: string | null,
) {
  if (value === lever.base) return resetLever(file, lever.id);
  if (lever.id === "staff") return moveStaff(file, detail, value, from ?? nextYear(detail.start));
  if (lever.id === "inflow") return changeAssumption(file, INFLOW, { value });
  // Homes are a most per year and a share of who waits per month: one lever moves both alike.
  const share = find(detail, HOUSED_SHARE);
  const before = share ? lastValue(share) : null;
  const moved = changeAssumption(file, MOST_HOUSED, { value });
  if (before === null) return moved;
  return changeAssumption(moved, HOUSED_SHARE, { value: Math.min(1, round((before * value) / lever.base)) });
}

function resetLever(file: ScenarioFile, id: LeverId): ScenarioFile {
  if (id === "staff") return changeAssumption(file, FTE, undefined);
  if (id === "inflow") return changeAssumption(file, INFLOW, undefined);
  return changeAssumption(changeAssumption(file, MOST_HOUSED, undefined), HOUSED_SHARE, undefined);
}

/** Staff holds as it was until a day, and is the new number from then on. */
function moveStaff(file: ScenarioFile, detail: ScenarioDetail, value: number, from: string): ScenarioFile {
  const base = find(detail, FTE);
  if (!base) return file;
  const before = (base.byPeriod ?? [{ from: detail.start, value: base.value ?? value }]).filter(
    (period) => period.from < from,
  );
  const kept = before.length > 0 ? before : [];
  const change: AssumptionChange = {
    byPeriod: [...kept.map((period) => ({ from: period.from, value: period.value })), { from, value }],
  };
  return changeAssumption(file, FTE, change);
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
