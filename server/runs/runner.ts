import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Problem } from "@keten/text";
import { serverFault } from "../api/problem-details.js";
import { CLAIM_SECONDS } from "../storage/simulation-runs.js";
import type { Storage } from "../storage/storage.js";
import type { SimulationMessage, SimulationTask } from "./messages.js";

export interface RunnerSettings {
  /** The program that simulates; it gets a `SimulationTask` and sends `SimulationMessage`s. */
  program: URL;
  /** Told of a fault that is ours, with the number under which the reader sees it. */
  onFault(error: unknown, number: string): void;
}

type Outcome = { json: string } | { problems: readonly Problem[] } | "lost";

const POLL_MILLISECONDS = 2_000;
const RENEW_MILLISECONDS = (CLAIM_SECONDS * 1000) / 10;

/** Does the runs that wait, one after another, in a thread of their own so that answers are not held up. */
export class Runner {
  private readonly name = randomUUID();
  private working: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private thread: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly storage: Storage,
    private readonly settings: RunnerSettings,
  ) {}

  /** Looks for work now and then: another process may have asked for it, or died over it. */
  start(): void {
    this.timer = setInterval(() => this.wake(), POLL_MILLISECONDS);
    this.timer.unref();
    this.wake();
  }

  /** Looks for work now. */
  wake(): void {
    if (this.stopped) return;
    if (this.working !== null) {
      this.again = true;
      return;
    }
    this.working = this.work().finally(() => {
      this.working = null;
      if (!this.again) return;
      this.again = false;
      this.wake();
    });
  }

  /** Stops at once; what was being done goes back to the queue, with the replications that are stored. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.thread?.terminate();
    await this.working;
    await this.storage.simulationRuns.release(this.name);
  }

  private async work(): Promise<void> {
    try {
      while (!this.stopped) {
        const run = await this.storage.simulationRuns.claim(this.name);
        if (run === null) return;
        await this.perform(run.key, {
          scenario: run.scenario,
          replications: run.replications,
          batches: await this.storage.simulationRuns.batches(run.key),
        });
      }
    } catch (error) {
      this.settings.onFault(error, randomUUID());
    }
  }

  private async perform(key: string, task: SimulationTask): Promise<void> {
    const outcome = await this.simulate(key, task).catch((error: unknown): Outcome => {
      const number = randomUUID();
      this.settings.onFault(error, number);
      return { problems: [serverFault(number)] };
    });
    if (outcome === "lost") return;
    await this.storage.transaction(async ({ simulationRuns }) => {
      if ("json" in outcome) await simulationRuns.finish(key, outcome.json);
      else await simulationRuns.fail(key, JSON.stringify(outcome.problems));
    });
  }

  /** Runs the thread to its end and keeps what it finishes; "lost" where the run is no longer ours. */
  private async simulate(key: string, task: SimulationTask): Promise<Outcome> {
    const thread = new Worker(this.settings.program, { workerData: task });
    this.thread = thread;
    let renewing: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        let kept = Promise.resolve();
        let told = false;
        thread.on("message", (message: SimulationMessage) => {
          told = message.kind !== "batch";
          if (message.kind === "problems") resolve({ problems: message.problems });
          else if (message.kind === "result") kept.then(() => resolve({ json: message.json }), reject);
          else {
            kept = kept.then(() =>
              this.storage.transaction(({ simulationRuns }) => simulationRuns.keepBatch(key, message.batch)),
            );
            kept.catch(reject);
          }
        });
        renewing = setInterval(() => {
          this.storage.simulationRuns.renew(key, this.name).then((ours) => {
            if (!ours) resolve("lost");
          }, reject);
        }, RENEW_MILLISECONDS);
        thread.on("error", reject);
        thread.on("exit", (code) => {
          if (this.stopped) resolve("lost");
          // After its last message it may be gone before the batches are stored.
          else if (!told) reject(new Error(`the simulating thread ended without a result (code ${code})`));
        });
      });
    } finally {
      clearInterval(renewing);
      this.thread = null;
      await thread.terminate();
    }
  }
}
