import { performance } from "node:perf_hooks";
import { computePlan, optimisePlan, resolvePlan } from "@keten/places";
import { madeUpPlan, type PlanSize } from "./made-up-plan.js";

const SECONDS = 10;
const GAP = 0.01;
const WHOLE = { locations: 60, options: 400, months: 60, futures: 50, level: 0.35 };

/** Five years by month and 400 possible locations: many small ones, few large ones, and hardly a limit. */
const SIZES: readonly (PlanSize & { name: string })[] = [
  ...[1, 2, 3].map((seed) => ({ ...WHOLE, name: "small and large", seed, places: [20, 400] as const })),
  ...[1, 2, 3].map((seed) => ({ ...WHOLE, name: "large only", seed, places: [200, 1_500] as const })),
  ...[1, 2].map((seed) => ({ ...WHOLE, name: "no limit", seed, places: [20, 400] as const, level: 2 })),
];

/** The search for openings: seconds in its thread, the gap that is proven, and nodes. */
export async function placesPlan(): Promise<void> {
  console.log("\nplaces plan, 60 months, 400 possible locations, one thread");
  const began = performance.now();
  computePlan(resolvePlan(madeUpPlan(SIZES[0]!)));
  console.log(`  read and computed in ${((performance.now() - began) / 1000).toFixed(2)} s`);
  for (const { name, ...size } of SIZES) {
    const loaded = resolvePlan(madeUpPlan(size));
    const [start, used] = [performance.now(), process.cpuUsage()];
    const { gap, nodes, openings, solver } = await optimisePlan(loaded);
    const seconds = (performance.now() - start) / 1000;
    const cpu = process.cpuUsage(used).user / 1e6;
    const met = seconds <= SECONDS && gap <= GAP ? "met" : "MISSED";
    console.log(
      `  ${`${name}, seed ${size.seed}`.padEnd(26)} ${seconds.toFixed(2)} s (${cpu.toFixed(2)} s of a core)  gap ${(gap * 100).toFixed(3)} %  ${nodes} nodes, ${openings.length} open  target ≤ ${SECONDS} s and ≤ ${GAP * 100} %  ${met}  ${solver}`,
    );
  }
}
