import { KetenError, type Problem, t } from "@keten/text";
import type { DistributionInputs } from "../inputs.js";
import type { Municipality } from "../model.js";
import { problem } from "../problems.js";
import { aboutTask } from "./law.js";
import type { HalfYear, HousingTask, MunicipalTask, OwnNumbers, ProvincialTask, PublishedHalfYear } from "./model.js";
import { roundedUp } from "./rounding.js";

export interface HousingOptions {
  halfYear?: HalfYear;
  /** Permit holders to house in the whole country; the published number of the half-year where left out. */
  number?: number;
  /** By code: what a municipality was behind, and what it housed. */
  own?: Readonly<Record<string, OwnNumbers>>;
}

/** As many as could be asked in one half-year; more is a slip of the pen. */
const MOST = 1_000_000;

/**
 * The task of each municipality in a half-year: the national number by inhabitants, rounded up, with the backlog that
 * is carried over and what was realised where these are given.
 * @throws KetenError with everything that is wrong with the number, the half-year or the municipalities
 */
export function housingTask(
  inputs: DistributionInputs,
  published: readonly PublishedHalfYear[],
  { halfYear, number: given, own = {} }: HousingOptions,
): HousingTask {
  const set = published.find((one) => one.halfYear === halfYear)?.task;
  const number = given ?? set?.value;
  const faults = numberFaults(number, halfYear, published);
  if (number === undefined || faults.length > 0) throw new KetenError(faults);
  const national = inputs.nationalInhabitants;
  const municipalities = inputs.municipalities.map((one) =>
    taskOf(one, number, inputs.inhabitants[one.code]?.value ?? 0, national.value, own[one.code] ?? {}),
  );
  const law = aboutTask(halfYear);
  const isPublished = set !== undefined && set.value === number;
  const used = new Set([national.source, ...(isPublished ? [set.source] : [])]);
  return {
    halfYear: halfYear ?? null,
    number,
    ...(isPublished ? { published: set } : {}),
    sum: municipalities.reduce((sum, { task }) => sum + task, 0),
    inhabitants: national,
    totals: totalsOf(municipalities),
    municipalities,
    provinces: inputs.provinces.map((one) => provinceOf(one, municipalities)),
    sources: [...law.sources, ...Object.values(inputs.sources).filter(({ id }) => used.has(id))],
    warnings: yearWarnings(law.referenceDate, national.period),
  };
}

function taskOf(
  municipality: Municipality,
  number: number,
  inhabitants: number,
  national: number,
  { backlog = null, realised = null }: { backlog?: number | null; realised?: number | null },
): MunicipalTask {
  const task = roundedUp(number, inhabitants, national);
  const left = backlog === null || realised === null ? null : backlog + task - realised;
  return { ...municipality, inhabitants, unrounded: (number * inhabitants) / national, task, backlog, realised, left };
}

/** Sums over the municipalities that said it; null where none did. */
function totalsOf(municipalities: readonly MunicipalTask[]): HousingTask["totals"] {
  const sum = (of: (one: MunicipalTask) => number | null): number | null => {
    const known = municipalities.flatMap((one) => of(one) ?? []);
    return known.length === 0 ? null : known.reduce((total, one) => total + one, 0);
  };
  return {
    told: municipalities.filter(({ left }) => left !== null).length,
    backlog: sum(({ backlog }) => backlog),
    realised: sum(({ realised }) => realised),
    behind: sum(({ left }) => (left === null ? null : Math.max(0, left))),
    ahead: sum(({ left }) => (left === null ? null : Math.max(0, -left))),
  };
}

function provinceOf(
  { code, name }: { code: string; name: string },
  municipalities: readonly MunicipalTask[],
): ProvincialTask {
  const own = municipalities.filter(({ province }) => province === code);
  const sum = (of: (one: MunicipalTask) => number): number => own.reduce((total, one) => total + of(one), 0);
  return {
    code,
    name,
    municipalities: own.length,
    inhabitants: sum(({ inhabitants }) => inhabitants),
    task: sum(({ task }) => task),
  };
}

function numberFaults(
  number: number | undefined,
  halfYear: HalfYear | undefined,
  published: readonly PublishedHalfYear[],
): Problem[] {
  if (number === undefined) {
    const known = published.flatMap((one) => (one.task ? [one.halfYear] : [])).join(", ");
    return [
      problem("housing-number-missing", {
        field: "number",
        values: { halfYear: halfYear ?? t("dit halve jaar", "this half-year") },
        allowed: t(`een aantal, of een van: ${known}`, `a number, or one of: ${known}`),
      }),
    ];
  }
  if (Number.isSafeInteger(number) && number >= 0 && number <= MOST) return [];
  return [
    problem("housing-number-wrong", {
      field: "number",
      value: number,
      values: { value: number },
      allowed: t(`een heel getal van 0 tot en met ${MOST}`, `a whole number from 0 to ${MOST}`),
    }),
  ];
}

function yearWarnings(referenceDate: string | null, inhabitantsOn: string): Problem[] {
  if (referenceDate === null || referenceDate === inhabitantsOn) return [];
  return [
    problem("housing-inhabitants-other-year", {
      severity: "warning",
      values: { needed: referenceDate, used: inhabitantsOn },
    }),
  ];
}
