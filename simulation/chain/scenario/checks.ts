import { addMonths, isoOf } from "@keten/calendar";
import { sources } from "@keten/figures";
import { type Problem, t } from "@keten/text";
import { problem } from "../problems.js";
import { assumptionsOf, dayOfText, periodsOf, valueOn } from "./assumptions.js";
import type { Assumption, Scenario } from "./schema.js";

/** What the form alone cannot see: order of periods, sums of shares, sources that exist. */
export function checkScenario(scenario: Scenario): Problem[] {
  return [...periodFaults(scenario), ...shareFaults(scenario), ...sourceFaults(scenario)];
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

function shareFaults(scenario: Scenario): Problem[] {
  const faults: Problem[] = [];
  const mustBeOne = (field: string, shares: readonly number[]) => {
    const sum = shares.reduce((total, share) => total + share, 0);
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
  mustBeOne(
    "stock.ages",
    scenario.stock.ages.map((band) => highest(band.share) ?? 0),
  );
  for (const [index, year] of scenario.arrivals.months.byYear.entries())
    mustBeOne(`arrivals.months.byYear.${index}.shares`, year.shares);
  const ages = scenario.stock.ages;
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
  const { granted, refused } = scenario.behaviour;
  const days = [granted, refused].flatMap((one) => periodsOf(one).map((period) => period.from));
  for (const day of days) {
    const sum = [granted, refused].reduce((total, one) => total + valueOn(one, day) * (one.spread?.high ?? 1), 0);
    if (sum <= 1 + NEAR_ONE) continue;
    faults.push(
      problem("shares-over-one", {
        field: "behaviour.granted",
        value: sum,
        values: { field: "behaviour.granted, behaviour.refused", value: sum.toFixed(3) },
        allowed: t(
          "samen ten hoogste 1, ook met de hoogste spreiding",
          "1 together at most, also at the highest spread",
        ),
      }),
    );
    break;
  }
  return faults;
}

const highest = (assumption: Assumption): number | undefined => assumption.value ?? assumption.byPeriod?.[0]?.value;

function sourceFaults(scenario: Scenario): Problem[] {
  const known = new Set(sources().map((source) => source.id));
  const named: { path: string; source: string | undefined }[] = [
    ...assumptionsOf(scenario).map(({ path, assumption }) => ({ path, source: assumption.source })),
    { path: "arrivals.months", source: scenario.arrivals.months.source },
  ];
  return named.flatMap(({ path, source }) =>
    source === undefined || known.has(source)
      ? []
      : [
          problem("source-unknown", {
            field: `${path}.source`,
            value: source,
            values: { field: `${path}.source`, value: source },
            allowed: t("de naam van een bron van de cijfers", "the id of a source of the figures"),
          }),
        ],
  );
}

/** Says where the run goes on with the last value of a yearly series after that year is over. */
export function carriedOn(scenario: Scenario): Problem[] {
  const end = addMonths(dayOfText(scenario.start), scenario.years * 12);
  const warnings: Problem[] = [];
  for (const { path, assumption } of assumptionsOf(scenario)) {
    const last = assumption.byPeriod?.at(-1);
    if (last === undefined) continue;
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
