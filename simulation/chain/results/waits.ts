import { addMonths, isoOf } from "@keten/calendar";
import type { ReplicationResult } from "../model/replication.js";
import { dayOfText } from "../scenario/assumptions.js";
import type { LoadedScenario } from "../scenario/load.js";
import { TOTAL } from "./counts.js";
import { monthsOf } from "./months.js";

export interface WaitRow {
  scenario: string;
  /** The month of application, `YYYY-MM`. */
  cohort: string;
  group: string;
  stage: string;
  /** Persons decided, mean over the replications. */
  decided: number;
  /** Days from application to decision of those decided; empty where nobody was. */
  p10: number | null;
  p50: number | null;
  p90: number | null;
  /** Of all who applied, decided or not: the share whose legal term passed first. */
  share_beyond_term: number | null;
  /** Persons not decided at the end, mean over the replications. */
  open: number;
}

/** How long people waited, by the month of their application and by group, over all replications together. */
export function waitRows(loaded: LoadedScenario, runs: readonly ReplicationResult[]): WaitRow[] {
  const { groups } = loaded.scenario;
  const start = dayOfText(loaded.scenario.start);
  const months = monthsOf(loaded).length;
  const size = groups.length + 1;
  const counts = Array.from({ length: months * size }, () => new Map<number, number>());
  const totals = Array.from({ length: months * size }, () => ({ decided: 0, decidedLate: 0, open: 0, openLate: 0 }));
  for (const { waits, cohorts } of runs) {
    for (let row = 0; row < waits.length; row += 4)
      for (const place of [0, waits[row + 1]! + 1]) {
        const days = waits[row + 2]!;
        const map = counts[waits[row]! * size + place]!;
        map.set(days, (map.get(days) ?? 0) + waits[row + 3]!);
      }
    for (let row = 0; row < cohorts.length; row += 6)
      for (const place of [0, cohorts[row + 1]! + 1]) {
        const total = totals[cohorts[row]! * size + place]!;
        total.decided += cohorts[row + 2]!;
        total.decidedLate += cohorts[row + 3]!;
        total.open += cohorts[row + 4]!;
        total.openLate += cohorts[row + 5]!;
      }
  }
  return counts.map((map, index) => {
    const total = totals[index]!;
    const place = index % size;
    const waits = [...map].sort(([a], [b]) => a - b);
    const all = total.decided + total.open;
    return {
      scenario: loaded.id,
      cohort: isoOf(addMonths(start, Math.floor(index / size))).slice(0, 7),
      group: place === 0 ? TOTAL : groups[place - 1]!.id,
      stage: "first_instance",
      decided: total.decided / runs.length,
      p10: waitAt(waits, total.decided, 0.1),
      p50: waitAt(waits, total.decided, 0.5),
      p90: waitAt(waits, total.decided, 0.9),
      share_beyond_term: all === 0 ? null : (total.decidedLate + total.openLate) / all,
      open: total.open / runs.length,
    };
  });
}

/** The shortest wait within which a part `p` of the people was decided. */
function waitAt(waits: readonly (readonly [number, number])[], total: number, p: number): number | null {
  let sum = 0;
  for (const [days, persons] of waits) {
    sum += persons;
    if (sum >= p * total) return days;
  }
  return null;
}
