import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { differences, loadScenario, simulate } from "@keten/chain";
import type { ChainAloneAnswer, ChainAloneTask } from "./chain-alone.js";

const YEARS = 10;
const MOST_SECONDS = 60;
const SCENARIOS = ["baseline", "more-decision-staff"] as const;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const thousands = (count: number) => `${(count / 1e3).toFixed(0)} k`;
const verdict = (met: boolean) => (met ? "met" : "MISSED");

/**
 * The whole chain: one replication alone, its memory over twice the horizon, two workers beside one, and a comparison
 * of two scenarios. `KETEN_BENCH_REPLICATIONS=4` makes the comparison shorter; its target holds for 20.
 */
export async function chainWhole(): Promise<void> {
  const replications = Number(process.env["KETEN_BENCH_REPLICATIONS"] ?? "20");
  console.log("\nthe whole chain, ten years from 2026, all persons");
  const one = alone({ years: YEARS, replications: 6, steady: false });
  console.log(
    `  a replication: ${one.seconds.toFixed(2)} s by the clock, ${one.computing.toFixed(2)} s of computing; ${thousands(one.persons)} persons, ${thousands(one.events)} events: ${(one.events / one.persons).toFixed(1)} a person, ${(one.events / one.computing / 1e6).toFixed(2)} M a second of computing`,
  );
  memory();
  await workers();
  await comparison(replications);
}

/** The same number of people come each year: what grows with the horizon is the counts of each day. */
function memory(): void {
  const [ten, twenty] = [YEARS, 2 * YEARS].map((years) => alone({ years, replications: 1, steady: true })) as [
    ChainAloneAnswer,
    ChainAloneAnswer,
  ];
  for (const [years, run] of [
    [YEARS, ten],
    [2 * YEARS, twenty],
  ] as const)
    console.log(
      `  ${years} years: ${megabytes(run.mostMemory)} at most, ${megabytes(run.memoryBefore)} of it before it began; ${thousands(run.mostPeople)} people at most in memory of ${thousands(run.persons)}, daily counts and waits ${megabytes(run.counts)}`,
    );
  const ratio = twenty.mostMemory / ten.mostMemory;
  console.log(
    `  ${(twenty.persons / ten.persons).toFixed(2)} times the persons over twice the horizon, as many at one time: ${ratio.toFixed(2)} times the memory   target ≤ 1.20  ${verdict(ratio <= 1.2)}`,
  );
}

/** Two workers beside one over the same replications, turn about, and the best of each. */
async function workers(): Promise<void> {
  const loaded = loadScenario(SCENARIOS[0]);
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const sums = new Set<string>();
  for (let round = 0; round < 2; round++)
    for (const [index, count] of [1, 2].entries()) {
      const from = performance.now();
      const { run } = await simulate(loaded, { replications: 8, workers: count });
      best[index] = Math.min(best[index]!, (performance.now() - from) / 1e3);
      sums.add(run.checksum);
    }
  if (sums.size !== 1) throw new Error("one and two workers gave different checksums");
  const ratio = best[0]! / best[1]!;
  console.log(
    `  8 replications with one and with two workers: ${best.map((one) => `${one.toFixed(1)} s`).join(" and ")}, tables included, same checksum; ratio ${ratio.toFixed(2)}; load of the machine ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`,
  );
}

async function comparison(replications: number): Promise<void> {
  const computing = process.cpuUsage().user;
  const from = performance.now();
  const results = [];
  for (const id of SCENARIOS) results.push(await simulate(loadScenario(id), { replications, workers: 2 }));
  const [baseline, variant] = results;
  const rows = differences(baseline!, variant!).length;
  const seconds = (performance.now() - from) / 1e3;
  const spent = (process.cpuUsage().user - computing) / 1e6;
  const goal = replications === 20 ? `   target < ${MOST_SECONDS} s  ${verdict(seconds < MOST_SECONDS)}` : "";
  console.log(
    `  two scenarios, ${replications} replications each, two workers, ${thousands(rows)} rows of differences: ${seconds.toFixed(1)} s, ${spent.toFixed(1)} s of computing; load of the machine ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores${goal}`,
  );
}

function alone(task: ChainAloneTask): ChainAloneAnswer {
  const file = fileURLToPath(new URL("./chain-alone.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, JSON.stringify(task)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ChainAloneAnswer;
}
