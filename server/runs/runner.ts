import { randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Problem } from "@keten/text";
import { serverFault } from "../api/problem-details.js";
import { CLAIM_SECONDS } from "../storage/simulation-runs.js";
import type { Storage } from "../storage/storage.js";
import type { WorkerMessage, WorkerTask } from "./messages.js";

export interface RunnerSettings {
  /** The program that simulates; it gets a `WorkerTask` and sends `WorkerMessage`s. */
  program: URL;
  /** How often to look for runs that another process asked for. */
  pollMilliseconds?: number;
  /** Told of a fault that is ours, with the number under which the reader sees it. */
  onFault(error: unknown, number: string): void;
}

type Outcome = { json: string } | { problems: readonly Problem[] } | "lost";

/** Does the runs that wait, one after another, each in a thread of its own so that answers are not held up. */
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

  start(): void {
    this.timer = setInterval(() => this.wake(), this.settings.pollMilliseconds ?? 2_000);
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
      if (this.again) {
        this.again = false;
        this.wake();
      }
    });
  }

  /** Stops at once; what was being done goes back to the queue. */
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
        await this.perform(run.key, { scenario: run.scenario });
      }
    } catch (error) {
      this.settings.onFault(error, randomUUID());
    }
  }

  private async perform(key: string, task: WorkerTask): Promise<void> {
    const runs = this.storage.simulationRuns;
    let outcome: Outcome;
    try {
      outcome = await this.simulate(key, task);
    } catch (error) {
      const number = randomUUID();
      this.settings.onFault(error, number);
      outcome = { problems: [serverFault(number)] };
    }
    if (outcome === "lost") return;
    if ("json" in outcome) await runs.finish(key, outcome.json);
    else await runs.fail(key, JSON.stringify(outcome.problems));
  }

  /** Runs the thread to its end, keeping the claim alive; "lost" where the run is no longer ours. */
  private async simulate(key: string, task: WorkerTask): Promise<Outcome> {
    const thread = new Worker(this.settings.program, { workerData: task });
    this.thread = thread;
    let progress = 0;
    let lost = false;
    let failure: unknown;
    const report = async (): Promise<void> => {
      try {
        if (await this.storage.simulationRuns.report(key, this.name, progress)) return;
        lost = true;
      } catch (error) {
        failure = error;
      }
      await thread.terminate();
    };
    const keepAlive = setInterval(report, (CLAIM_SECONDS * 1000) / 3);
    try {
      return await new Promise<Outcome>((resolve, reject) => {
        thread.on("message", (message: WorkerMessage) => {
          if (message.kind === "result") resolve({ json: message.json });
          else if (message.kind === "problems") resolve({ problems: message.problems });
          else {
            progress = message.replications;
            void report();
          }
        });
        thread.on("error", reject);
        thread.on("exit", (code) => {
          if (lost || this.stopped) resolve("lost");
          else reject(failure ?? new Error(`the simulating thread ended without a result (code ${code})`));
        });
      });
    } finally {
      clearInterval(keepAlive);
      this.thread = null;
      await thread.terminate();
    }
  }
}
