import {
  ChainLaw,
  COLUMN,
  countOn,
  type LoadedScenario,
  lawOptions,
  lawWithWhatIfs,
  loadScenario,
  type MeasureId,
  type ReplicationResult,
  resolveScenario,
  runReplication,
} from "@keten/chain";
import type { Law } from "@keten/law-language";

interface Period {
  from: string;
  value: number;
}
type Part = { value?: number; byPeriod?: Period[] };

/** A thirtieth of the history, two years, so that a test is quick. */
export function small(changes: Record<string, unknown> = {}, id = "small", law: Law = lawWithWhatIfs): LoadedScenario {
  const { scenario } = loadScenario("history");
  const part = (of: Part): Part => ({
    ...(of.value === undefined ? {} : { value: of.value / 30 }),
    ...(of.byPeriod === undefined
      ? {}
      : { byPeriod: of.byPeriod.map(({ from, value }) => ({ from, value: value / 30 })) }),
  });
  return resolveScenario(
    overlaid(
      {
        extends: "history",
        years: 2,
        stock: {
          pending: part(scenario.stock.pending),
          permitHolders: part(scenario.stock.permitHolders),
          refused: part(scenario.stock.refused),
        },
        arrivals: { scale: { value: 1 / 30 } },
        capacity: { decisions: { value: 380 } },
      },
      changes,
    ),
    id,
    { law },
  );
}

function overlaid(base: unknown, change: unknown): unknown {
  const isPart = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isPart(base) || !isPart(change)) return change;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) result[key] = key in base ? overlaid(base[key], value) : value;
  return result;
}

export const run = (loaded: LoadedScenario, seed = 1, replication = 0, law: Law = lawWithWhatIfs): ReplicationResult =>
  runReplication(loaded, seed, replication, new ChainLaw(law, lawOptions(loaded)));

/** The counts of a run by measure: of all groups, or of one. */
export function counts(loaded: LoadedScenario, result: ReplicationResult) {
  const groups = loaded.scenario.groups.length;
  const days = result.daily.length / (Object.keys(COLUMN).length * groups);
  const on = (day: number, id: MeasureId, group = -1) => countOn(result.daily, day, COLUMN[id], groups, group);
  const sum = (id: MeasureId, from = 0, until = days, group = -1) => {
    let total = 0;
    for (let day = from; day < until; day++) total += on(day, id, group);
    return total;
  };
  return { groups, days, on, sum };
}
