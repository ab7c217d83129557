import { addMonths, isoOf } from "@keten/calendar";
import type { ReplicationResult } from "../model/replication.js";
import { NODES, STAGE_NAMES } from "../model/stages.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";

export interface FlowRow {
  scenario: string;
  /** `YYYY-MM`. */
  month: string;
  from_stage: string;
  to_stage: string;
  group: string;
  /** Mean over the replications. */
  persons: number;
}

export interface JourneyRow {
  scenario: string;
  replication: number;
  person: string;
  day: string;
  event: string;
  stage: string;
  rule_entry: string;
}

/** The steps people made from stage to stage in each month. */
export function flowRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): FlowRow[] {
  const { groups } = loaded.scenario;
  const sums = new Map<number, number>();
  for (const { flows } of runs)
    for (let row = 0; row < flows.length; row += 5) {
      const key = ((flows[row]! * NODES + flows[row + 1]!) * NODES + flows[row + 2]!) * groups.length + flows[row + 3]!;
      sums.set(key, (sums.get(key) ?? 0) + flows[row + 4]!);
    }
  const start = dayOfText(loaded.scenario.start);
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([key, persons]) => {
      const steps = Math.floor(key / groups.length);
      const pair = steps % (NODES * NODES);
      return {
        scenario: loaded.id,
        month: isoOf(addMonths(start, Math.floor(steps / (NODES * NODES)))).slice(0, 7),
        from_stage: STAGE_NAMES[Math.floor(pair / NODES)]!,
        to_stage: STAGE_NAMES[pair % NODES]!,
        group: groups[key % groups.length]!.id,
        persons: persons / runs.length,
      };
    });
}

/** The ways of a few people through the chain; the same people in every scenario. */
export function journeyRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): JourneyRow[] {
  return runs.flatMap(({ replication, journeys }) =>
    journeys.map(([person, day, event, stage, entry]) => ({
      scenario: loaded.id,
      replication,
      person,
      day: isoOf(day),
      event,
      stage,
      rule_entry: entry,
    })),
  );
}
