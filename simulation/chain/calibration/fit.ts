import { isoOf } from "@keten/calendar";
import type { Figures } from "@keten/figures";
import type { ChainLaw } from "../law/chain-law.js";
import { runReplication } from "../model/replication.js";
import { COLUMN } from "../results/measures.js";
import { countOn } from "../results/months.js";
import { assumptionsOf, dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { leftWithoutDecision, type Target, targetsUntil } from "./observed.js";

export interface FitOptions {
  /** The last year whose figures are used. */
  until: number;
  /** The part of all people that is simulated while searching. */
  sample: number;
  rounds: number;
  say: (line: string) => void;
}

/** Values by path of the assumption, and how far from the targets they leave the model. */
export interface Fitted {
  values: Record<string, number>;
  misfit: number;
}

const SEED = 20190101;
/** What is searched for: an assumption or all under a path, the limits for each value and the first step, as a factor. */
const SEARCHED: readonly { prefix: string; low: number; high: number; step: number }[] = [
  { prefix: "behaviour.leavesScale", low: 0.5, high: 3, step: 1.12 },
  { prefix: "stock.leavesScale", low: 0.5, high: 2.5, step: 1.25 },
  { prefix: "capacity.promisingWeight", low: 1, high: 4, step: 1.25 },
  { prefix: "capacity.housedPerMonth", low: 0.05, high: 0.3, step: 1.12 },
  { prefix: "behaviour.inReception", low: 0.85, high: 0.97, step: 1.03 },
  { prefix: "behaviour.family.minimumDelayMonths", low: 3, high: 18, step: 1.15 },
  { prefix: "behaviour.family.delayMonths", low: 1, high: 24, step: 1.4 },
  { prefix: "behaviour.family.perGrant", low: 0.05, high: 2, step: 1.12 },
  { prefix: "behaviour.leavesDays", low: 10, high: 720, step: 1.25 },
];

/** Searches one coordinate after another; the same numbers every time. */
export function fit(loaded: LoadedScenario, figures: Figures, law: ChainLaw, options: FitOptions): Fitted {
  const { until, sample, rounds, say } = options;
  const targets = targetsUntil(figures, until);
  const start = dayOfText(loaded.scenario.start);
  const from = Number(loaded.scenario.start.slice(0, 4));
  const left = leftWithoutDecision(loaded.scenario, figures, from, until);
  const model = sampled(loaded, until - from + 1, sample);
  const numbers = new Map(assumptionsOf(model.scenario).map((one) => [one.path, one.assumption]));
  const values = new Map<string, number>();
  // Of an assumption by period, the value in force at the start is the one that is fitted.
  const atStart = (path: string) => numbers.get(path)?.byPeriod?.findLast((one) => one.from <= loaded.scenario.start);
  for (const [path, { value }] of numbers) {
    const known = value ?? atStart(path)?.value;
    if (known !== undefined) values.set(path, known);
  }
  const set = (path: string, value: number): void => {
    values.set(path, value);
    const period = atStart(path);
    if (period) period.value = value;
    else numbers.get(path)!.value = value;
  };
  const pathsUnder = (prefix: string) =>
    [...values.keys()].filter((path) => path === prefix || path.startsWith(`${prefix}.`));
  const groups = model.scenario.groups.length;
  const run = () => runReplication(model, SEED, 0, law).daily;
  const missOf = (daily: Int32Array, target: Target): number => {
    let modelled = 0;
    for (const measure of target.measures)
      for (let day = target.from ?? target.day; day <= target.day; day++)
        modelled += countOn(daily, day - start, COLUMN[measure], groups);
    return (modelled / sample / target.value - 1) / target.tolerance;
  };
  const misfit = (): number => {
    const daily = run();
    // The fourth power weighs the worst point heavily: no single year may be far off.
    return (targets.reduce((sum, target) => sum + missOf(daily, target) ** 4, 0) / targets.length) ** 0.25;
  };
  const changed = new Set<string>();
  for (const { prefix, low, high } of SEARCHED)
    for (const path of pathsUnder(prefix)) set(path, Math.min(high, Math.max(low, values.get(path)!)));

  /** Each origin's own leaving follows from its own stock, directly. */
  const fitOrigins = (): void => {
    const daily = run();
    for (const [group, { id }] of model.scenario.groups.entries()) {
      let modelled = 0;
      for (let day = 0; day < daily.length / (Object.keys(COLUMN).length * groups); day++)
        for (const measure of ["closed_for_other_state", "withdrawn", "left_unseen"] as const)
          modelled += countOn(daily, day, COLUMN[measure], groups, group);
      const path = `behaviour.leaves.${id}`;
      const dublin = values.get(`behaviour.otherStateRequested.${id}`) ?? 0;
      const ratio = Math.min(1.6, Math.max(0.6, left[group]! / (modelled / sample)));
      set(path, Math.min(1 - dublin, Math.max(0.005, values.get(path)! * ratio)));
      changed.add(path);
    }
  };

  let best = misfit();
  say(`start ${best.toFixed(4)}`);
  const attempt = (paths: readonly string[], limits: readonly [number, number], step: number, name: string): void => {
    for (const factor of [step, 1 / step])
      for (;;) {
        const before = paths.map((path) => values.get(path)!);
        const after = before.map((value) => value * factor);
        if (after.some((value) => value < limits[0] || value > limits[1])) break;
        for (const [index, path] of paths.entries()) set(path, after[index]!);
        const tried = misfit();
        if (tried >= best - 1e-4) {
          for (const [index, path] of paths.entries()) set(path, before[index]!);
          break;
        }
        best = tried;
        say(`${name} × ${factor.toFixed(3)}: ${best.toFixed(4)}`);
      }
  };
  for (let round = 0; round < rounds; round++) {
    fitOrigins();
    best = misfit();
    say(`round ${round}, origins fitted: ${best.toFixed(4)}`);
    const finer = 1 / (1 + round);
    for (const { prefix, low, high, step } of SEARCHED) {
      const paths = pathsUnder(prefix);
      for (const path of paths) changed.add(path);
      attempt(paths, [low, high], step ** finer, prefix);
    }
  }
  // One level for all is folded into the shares of the origins.
  const scale = values.get("behaviour.leavesScale")!;
  for (const { id } of model.scenario.groups) {
    const dublin = values.get(`behaviour.otherStateRequested.${id}`) ?? 0;
    set(`behaviour.leaves.${id}`, Math.min(1 - dublin, values.get(`behaviour.leaves.${id}`)! * scale));
  }
  set("behaviour.leavesScale", 1);
  const daily = run();
  for (const target of targets) {
    const miss = missOf(daily, target) * target.tolerance;
    say(`${target.measures.join(" + ")} ${isoOf(target.day)} ${target.value} ${(100 * miss).toFixed(1)} %`);
  }
  const rounded = [...changed].sort().map((path) => [path, Number(values.get(path)!.toPrecision(3))] as const);
  return { values: Object.fromEntries(rounded), misfit: best };
}

/** The same scenario with fewer people and without spreads, for the search. */
function sampled(loaded: LoadedScenario, years: number, sample: number): LoadedScenario {
  const scenario = structuredClone(loaded.scenario);
  scenario.years = years;
  const inputs = structuredClone(loaded.inputs);
  for (const { path, assumption } of assumptionsOf(scenario)) {
    delete assumption.spread;
    if (
      !["stock.pending", "stock.permitHolders", "stock.refused", "capacity.decisions", "arrivals.scale"].includes(path)
    )
      continue;
    if (assumption.value !== undefined) assumption.value *= sample;
    for (const period of assumption.byPeriod ?? []) period.value *= sample;
  }
  for (const grants of inputs.grants) grants.persons = grants.persons.map((persons) => persons * sample);
  return { ...loaded, scenario, inputs };
}
