import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import {
  type BandRow,
  bandRows,
  type Comparison as ChainComparison,
  type CostDifferenceRow,
  type CostRow,
  compare,
  type DifferenceRow,
  differences,
  type LoadedScenario,
  type Measure,
  type MonthlyCounts,
  measures,
  type SimulationResult,
  seriesOf,
  TOTAL,
  writeTables,
} from "@keten/chain";
import { KetenError, type Problem, type Text, t } from "@keten/text";
import { problem } from "../problems.js";
import { isMain } from "./main-measures.js";
import { refuseTooMany } from "./memory.js";
import { scenarioCalled } from "./scenario.js";
import { secondsSince, writeSummary } from "./simulate.js";
import type { Report, Tasks } from "./task.js";
import { byYear } from "./years.js";

type Statistics = Omit<BandRow, "scenario" | "measure" | "group" | "date">;

/** What a variant changes in one measure at the end of one year, replication by replication. */
export interface YearDifference {
  measure: string;
  date: string;
  baseline: Statistics;
  variant: Statistics;
  difference: Statistics;
  /** In how many replications the variant gives fewer, more, and the same. */
  fewer: number;
  more: number;
  same: number;
}

interface Side extends Pick<SimulationResult, "run" | "uncertainty"> {
  name: Text;
}

export interface Comparison {
  baseline: Side;
  variant: Side;
  /** Every measure for everybody together, by year. */
  years: YearDifference[];
  /** Both runs together; they are played by turns. */
  seconds: number;
  /** The paired differences of the main measures for everybody together, by month. */
  differences: DifferenceRow[];
  /** Of each by itself: two bands, not a difference. */
  costs: { baseline: CostRow[]; variant: CostRow[] };
  /** What the variant changes in the cost of each year, in euros, replication by replication. */
  costDifferences: CostDifferenceRow[];
  measures: readonly Measure[];
  warnings: Problem[];
}

/** Runs two scenarios with the same people and the same dice, and holds them against each other. */
export async function compared(task: Tasks["compare"], onProgress: Report): Promise<Comparison> {
  const [first, second] = bothScenarios(task);
  refuseTooMany([first, second], task.numbers.replications);
  const began = performance.now();
  const compared = await compare(first, second, { ...task.numbers, onProgress });
  const { baseline, variant, differences: all, costDifferences } = compared;
  const ofMain = all.filter((row) => row.group === TOTAL && isMain(row));
  const comparison: Comparison = {
    baseline: sideOf(first, baseline),
    variant: sideOf(second, variant),
    years: yearDifferences(baseline, variant),
    seconds: secondsSince(began),
    differences: ofMain,
    costs: { baseline: baseline.costs, variant: variant.costs },
    costDifferences,
    measures,
    warnings: [...sameScenario(first, second), ...baseline.warnings, ...onlyIn(variant.warnings, baseline.warnings)],
  };
  if (task.folder !== undefined) write(task.folder, { baseline, variant, differences: all }, comparison);
  return comparison;
}

function bothScenarios({ baseline, variant }: Tasks["compare"]): [LoadedScenario, LoadedScenario] {
  const problems: Problem[] = [];
  const load = (name: string, field: string): LoadedScenario | undefined => {
    try {
      return scenarioCalled(name, field);
    } catch (error) {
      if (!(error instanceof KetenError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const [first, second] = [load(baseline, "baseline"), load(variant, "variant")];
  if (!first || !second) throw new KetenError(problems);
  for (const field of ["start", "years"] as const) {
    const [asked, given] = [first.scenario[field], second.scenario[field]];
    if (asked !== given)
      problems.push(
        problem("scenarios-not-paired", {
          field,
          value: given,
          values: { field, baseline: asked, variant: given },
          allowed: t(
            "twee scenario's met hetzelfde begin en even lang",
            "two scenarios that start together and last as long",
          ),
        }),
      );
  }
  if (problems.length > 0) throw new KetenError(problems);
  return [first, second];
}

const sameScenario = (first: LoadedScenario, second: LoadedScenario): Problem[] =>
  first.hash === second.hash ? [problem("scenarios-the-same", { severity: "warning" })] : [];

const onlyIn = (some: readonly Problem[], others: readonly Problem[]): Problem[] => {
  const told = new Set(others.map((one) => one.message.en));
  return some.filter((one) => !told.has(one.message.en));
};

const sideOf = ({ scenario }: LoadedScenario, { run, uncertainty }: SimulationResult): Side => ({
  name: scenario.name,
  run,
  uncertainty,
});

function yearDifferences(baseline: SimulationResult, variant: SimulationResult): YearDifference[] {
  const [old, changed] = [byYear(baseline.counts), byYear(variant.counts)];
  const [before, after] = [bandRows(old), bandRows(changed)];
  const paired = differences({ ...baseline, counts: old }, { ...variant, counts: changed });
  return paired.map(({ measure, date, ...difference }) => {
    const ofYear = (rows: readonly BandRow[]) =>
      statisticsOf(rows.find((row) => row.measure === measure && row.date === date) as BandRow);
    return {
      measure,
      date,
      baseline: ofYear(before),
      variant: ofYear(after),
      difference: statisticsOf(difference),
      ...directions(old, changed, measure, date),
    };
  });
}

function statisticsOf(row: Statistics): Statistics {
  const { mean, p5, p10, p25, p50, p75, p80, p90, p95, n } = row;
  return { mean, p5, p10, p25, p50, p75, p80, p90, p95, n };
}

function directions(old: MonthlyCounts, changed: MonthlyCounts, measure: string, date: string) {
  const year = changed.dates.indexOf(date);
  const valuesOf = (counts: MonthlyCounts) =>
    seriesOf(counts, measure)?.replications.map(({ values }) => values[year] ?? Number.NaN) ?? [];
  const before = valuesOf(old);
  const changes = valuesOf(changed).map((value, index) => value - (before[index] ?? Number.NaN));
  return {
    fewer: changes.filter((change) => change < 0).length,
    more: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
  };
}

/** Both results in folders of their own, and what differs beside them. */
function write(folder: string, { baseline, variant, differences }: ChainComparison, comparison: Comparison): void {
  mkdirSync(folder);
  const inVariant = join(folder, "variant");
  writeTables(join(folder, "baseline"), baseline);
  writeTables(inVariant, variant, differences);
  for (const name of readdirSync(inVariant))
    if (name.startsWith("differences.")) renameSync(join(inVariant, name), join(folder, name));
  writeSummary(folder, comparison);
}
