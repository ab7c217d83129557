import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { checksumOf, runReplications } from "@keten/engine";
import type { AloneAnswer, AloneTask } from "./engine-alone.js";
import type { ReferenceSize } from "./engine-model.js";
import { checkAgainstTheory } from "./engine-theory.js";

const million = (value: number) => `${(value / 1e6).toFixed(2)} M/s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const verdict = (met: boolean) => (met ? "met" : "MISSED");

/** The reference model: held against theory first, then its speed, memory and growth, and two workers beside one. */
export async function engineReference(): Promise<void> {
  console.log("\nreference model of the simulation (registration, decision by priority, appeal; a stream a person)");
  const { measures, widest } = checkAgainstTheory(12, 4);
  console.log(
    `  theory: ${measures} waits and loads of M/M/c with priorities agree, the furthest off by ${widest.toFixed(1)} standard errors`,
  );

  const hand = alone({ how: "by hand", scale: 1, years: 10, rounds: 8 });
  const handStreams = alone({ how: "by hand, stream a person", scale: 1, years: 10, rounds: 8 });
  const one = alone({ how: "engine", scale: 1, years: 10, rounds: 8 });
  const ten = alone({ how: "engine", scale: 10, years: 2, rounds: 4 });
  const hundred = alone({ how: "engine", scale: 100, years: 0.5, rounds: 4 });
  const handHundred = alone({ how: "by hand, stream a person", scale: 100, years: 0.5, rounds: 4 });
  const longer = alone({ how: "engine", scale: 1, years: 40, rounds: 2 });
  show("by hand, one generator", hand, hand);
  show("by hand, a stream a person", handStreams, hand);
  show("engine", one, hand, `  target ≥ 2.5 M/s  ${verdict(one.perComputingSecond >= 2.5e6)}`);
  show("engine, 10 times the arrivals, 2 years", ten, hand);
  show("engine, 100 times the arrivals, half a year", hundred, hand);
  show("by hand, 100 times, half a year", handHundred, hand);
  show("engine, 40 years", longer, hand);
  const times = (from: AloneAnswer, to: AloneAnswer) =>
    ((100 * from.perComputingSecond) / to.perComputingSecond).toFixed(0);
  console.log(
    `  100 times the arrivals take ${times(one, hundred)} times as long, by hand ${times(handStreams, handHundred)} times; at most ${one.persons} and ${hundred.persons} persons at one time`,
  );
  await workers();
}

/** Measured in a process of its own. */
function alone(task: AloneTask): AloneAnswer {
  const file = fileURLToPath(new URL("./engine-alone.js", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, JSON.stringify(task)], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as AloneAnswer;
}

function show(name: string, run: AloneAnswer, hand: AloneAnswer, goal = ""): void {
  const ratio = (run.perComputingSecond / hand.perComputingSecond).toFixed(2);
  const memory = `${megabytes(run.mostMemory)}, ${megabytes(run.memoryBefore)} of it before it began`;
  console.log(
    `  ${name.padEnd(44)} ${million(run.perComputingSecond)} of computing, ${million(run.perSecond)} by the clock, ratio ${ratio}, ${memory}${goal}`,
  );
}

/** Two workers beside one over the same replications, turn about, and the best of each. */
async function workers(): Promise<void> {
  const numbers = Array.from({ length: 16 }, (_, number) => number);
  const input: ReferenceSize = { seed: 3, scale: 1, years: 10 };
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const computed = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const sums = new Set<string>();
  for (let round = 0; round < 3; round++)
    for (const [index, count] of [1, 2].entries()) {
      const from = performance.now();
      const computing = process.cpuUsage().user;
      const done = await runReplications<ReferenceSize, Int32Array>({
        model: new URL("./engine-model.js", import.meta.url),
        input,
        numbers,
        workers: count,
      });
      best[index] = Math.min(best[index]!, (performance.now() - from) / 1e3);
      computed[index] = Math.min(computed[index]!, (process.cpuUsage().user - computing) / 1e6);
      sums.add(checksumOf(done.map(({ replication, result }) => ({ replication, daily: result }))));
    }
  if (sums.size !== 1) throw new Error("one and two workers gave different checksums");
  const ratio = best[0]! / best[1]!;
  const seconds = (values: number[]) => values.map((value) => `${value.toFixed(1)} s`).join(" and ");
  console.log(
    `  16 replications of ten years with one and with two workers: ${seconds(best)} by the clock, ${seconds(computed)} of computing, same checksum; load of the machine ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`,
  );
  console.log(`  two workers beside one: ${ratio.toFixed(2)}   target ≥ 1.80  ${verdict(ratio >= 1.8)}`);
}
