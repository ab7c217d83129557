import { addMonths, isoOf } from "@keten/calendar";
import type { Figures } from "@keten/figures";
import { COUNTRIES } from "@keten/law-language";
import { type Problem, t } from "@keten/text";
import { problem } from "../../problems.js";
import { assumptionsOf, dayOfText, periodsOf } from "../assumptions.js";
import type { Assumption, Scenario } from "../schema.js";
import { checkFigures } from "./figure-checks.js";
import { checkGroups } from "./group-checks.js";

/** What the form alone cannot see before the figures are read: groups, sources, parts that belong together. */
export function checkScenario(scenario: Scenario, figures: Figures): Problem[] {
  return [...checkGroups(scenario), ...checkFigures(scenario, figures), ...partFaults(scenario)];
}

/** What can be seen once every number is there: order of periods, sums of shares. */
export function checkValues(scenario: Scenario): Problem[] {
  return [...periodFaults(scenario), ...shareFaults(scenario)];
}

function periodFaults(scenario: Scenario): Problem[] {
  const start = dayOfText(scenario.start);
  const faults: Problem[] = [];
  for (const { path, assumption } of assumptionsOf(scenario)) {
    if (assumption.byPeriod === undefined) continue;
    const field = `${path}.byPeriod`;
    const days = assumption.byPeriod.map((period) => dayOfText(period.from));
    const first = assumption.byPeriod[0];
    if (first !== undefined && days[0]! > start)
      faults.push(
        problem("periods-start-late", {
          field: `${field}.0.from`,
          value: first.from,
          values: { field, from: first.from },
          allowed: t(`ten laatste ${scenario.start}`, `${scenario.start} at the latest`),
        }),
      );
    for (let index = 1; index < days.length; index++)
      if (days[index]! <= days[index - 1]!) {
        const from = assumption.byPeriod[index]!.from;
        faults.push(
          problem("periods-not-in-order", { field: `${field}.${index}.from`, value: from, values: { field, from } }),
        );
      }
  }
  return faults;
}

const NEAR_ONE = 1e-6;

const sumOf = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0);

function shareFaults(scenario: Scenario): Problem[] {
  const faults: Problem[] = [];
  const mustBeOne = (field: string, shares: readonly number[]) => {
    const sum = sumOf(shares);
    if (Math.abs(sum - 1) > NEAR_ONE)
      faults.push(
        problem("shares-not-one", {
          field,
          value: sum,
          values: { field, value: sum },
          allowed: t("samen 1", "1 together"),
        }),
      );
  };
  const { ages } = scenario.stock;
  // In every period: the shares change together.
  const days = new Set(ages.flatMap((band) => periodsOf(band.share).map(({ from }) => from)));
  const shareOn = (share: Assumption, day: number) => periodsOf(share).findLast(({ from }) => from <= day)?.value ?? 0;
  for (const day of [...days].sort((a, b) => a - b)) {
    const shares = ages.map((band) => shareOn(band.share, day));
    if (Math.abs(sumOf(shares) - 1) <= NEAR_ONE) continue;
    mustBeOne("stock.ages", shares);
    break;
  }
  for (const [index, year] of scenario.arrivals.months.byYear.entries())
    mustBeOne(`arrivals.months.byYear.${index}.shares`, year.shares);
  for (const [index, shock] of (scenario.arrivals.shocks ?? []).entries())
    mustBeOne(`arrivals.shocks.${index}.groups`, Object.values(shock.groups));
  for (let index = 0; index < ages.length; index++) {
    const { fromMonths, untilMonths } = ages[index]!;
    const before = ages[index - 1]?.untilMonths ?? fromMonths;
    if (untilMonths <= fromMonths || fromMonths < before)
      faults.push(
        problem("value-not-allowed", {
          field: `stock.ages.${index}.untilMonths`,
          value: untilMonths,
          values: { field: `stock.ages.${index}.untilMonths`, value: untilMonths },
          allowed: t("groepen op volgorde, zonder overlap", "groups in order, without overlap"),
        }),
      );
  }
  return [...faults, ...togetherFaults(scenario)];
}

/** Shares of one whole that may not exceed it, also at the top of their spread. */
function togetherFaults({ behaviour, groups }: Scenario): Problem[] {
  const pairs: (readonly [string, readonly (Assumption | undefined)[]])[] = [
    ["behaviour.return", [behaviour.return.independent, behaviour.return.forced]],
    ["behaviour", [behaviour.manifestlyUnfounded, behaviour.inadmissible]],
    ...groups.map(
      ({ id }) => [`behaviour.leaves.${id}`, [behaviour.otherStateRequested[id], behaviour.leaves[id]]] as const,
    ),
  ];
  return pairs.flatMap(([field, of]) => {
    // One that is missing is a fault of its own.
    const shares = of.filter((one) => one !== undefined);
    const sum = shares.reduce(
      (total, one) => total + Math.max(...periodsOf(one).map(({ value }) => value)) * (one.spread?.high ?? 1),
      0,
    );
    if (sum <= 1 + NEAR_ONE) return [];
    return [
      problem("shares-over-one", {
        field,
        value: sum,
        values: { field, value: sum.toFixed(3) },
        allowed: t(
          "samen ten hoogste 1, ook met de hoogste spreiding",
          "1 together at most, also at the highest spread",
        ),
      }),
    ];
  });
}

/** Parts of a scenario that need one another. */
function partFaults({ arrivals, capacity, people, groups }: Scenario): Problem[] {
  const lacking: string[] = [];
  if (arrivals.mode !== "observed" && arrivals.perYear === undefined) lacking.push("arrivals.perYear");
  if (arrivals.mode === "shock" && (arrivals.shocks ?? []).length === 0) lacking.push("arrivals.shocks");
  if (capacity.decisions === undefined && capacity.staff === undefined) lacking.push("capacity.decisions");
  const faults = lacking.map((field) => problem("value-missing", { field, values: { field } }));
  if (capacity.decisions !== undefined && capacity.staff !== undefined)
    faults.push(problem("decisions-and-staff", { field: "capacity.staff" }));
  const countries = new Set(COUNTRIES);
  const named = [
    ...groups.map((group, index) => ({ field: `groups.${index}.nationalities`, codes: group.nationalities })),
    { field: "people.safeCountries.nationalities", codes: people.safeCountries.nationalities },
  ];
  for (const { field, codes } of named)
    for (const value of codes)
      if (!countries.has(value))
        faults.push(
          problem("value-not-allowed", {
            field,
            value,
            values: { field, value },
            allowed: t("een landcode van drie letters (ISO 3166-1)", "a country code of three letters (ISO 3166-1)"),
          }),
        );
  return faults;
}

/** Says where the run goes on with the last value of a yearly series after that year is over. */
export function carriedOn(scenario: Scenario): Problem[] {
  const end = addMonths(dayOfText(scenario.start), scenario.years * 12);
  const warnings: Problem[] = [];
  for (const { path, assumption } of assumptionsOf(scenario)) {
    // What is taken at the start only is not carried on.
    if (path.startsWith("stock.")) continue;
    const last = assumption.byPeriod?.at(-1);
    if (last === undefined || assumption.basis !== "source") continue;
    const until = addMonths(dayOfText(last.from), 12);
    if (until < end)
      warnings.push(
        problem("last-period-carried-on", {
          severity: "warning",
          field: path,
          values: { field: path, until: isoOf(until - 1) },
        }),
      );
  }
  return warnings;
}
