import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Problem } from "@keten/text";
import { serverFault } from "../api/problem-details.js";
import type { AboutRun } from "../simulation/prepare-run.js";
import { type StorageFault, storageFaultOf } from "../storage/faults.js";
import { CLAIM_SECONDS, type SimulationJob } from "../storage/simulation-jobs.js";
import type { Storage } from "../storage/storage.js";
import type { RunTask, SimulationAnswer } from "./messages.js";
import { SimulationThread, ThreadStopped } from "./thread.js";

export interface RunnerSettings {
  /** The program that simulates; it gets `SimulationTask`s and gives `SimulationAnswer`s. */
  program: URL;
  /** How many threads simulate. */
  threads: number;
  /** Told of a fault that is ours, with the number under which the reader sees it. */
  onFault(error: unknown, number: string): void;
  /** Told when the database stops or begins again to do its work; null where all is well. */
  onStorage?(fault: StorageFault | null, error?: unknown): void;
  onJob?(job: SimulationJob): void;
}

const POLL_MILLISECONDS = 1_000;
const RENEW_MILLISECONDS = (CLAIM_SECONDS * 1000) / 4;
const AGAIN_MILLISECONDS = 500;

/** One thread, and the job it is doing. */
interface Lane {
  name: string;
  thread: SimulationThread;
  job: SimulationJob | null;
  working: Promise<void> | null;
}

/**
 * Takes jobs from the queue and does them in threads, so that answers are not held up. Other processes may take
 * jobs of the same run. A database that is gone for a while is waited for: what was simulated is not lost.
 */
export class Runner {
  private readonly lanes: Lane[];
  private readonly tasks = new Map<string, RunTask>();
  private readonly timers: NodeJS.Timeout[] = [];
  private stopped = false;
  private renewing: Promise<void> | null = null;
  /** What is wrong with the database now, as far as the last work on it showed. */
  fault: StorageFault | null = null;

  constructor(
    private readonly storage: Storage,
    private readonly settings: RunnerSettings,
  ) {
    const worker = randomUUID();
    this.lanes = Array.from({ length: settings.threads }, (_, index) => ({
      name: `${worker}/${index}`,
      thread: new SimulationThread(settings.program),
      job: null,
      working: null,
    }));
  }

  /** Looks for work now and then: another process may have asked for it, or died over it. */
  start(): void {
    this.timers.push(
      setInterval(() => this.wake(), POLL_MILLISECONDS),
      setInterval(() => void this.renew(), RENEW_MILLISECONDS),
    );
    this.wake();
  }

  /** Looks for work now. A lane that finds some wakes the next. */
  wake(): void {
    const lane = this.lanes.find(({ working }) => working === null);
    if (this.stopped || lane === undefined) return;
    lane.working = this.work(lane).finally(() => {
      lane.working = null;
    });
  }

  /** Drops what is no longer wanted, now. */
  async renew(): Promise<void> {
    this.renewing ??= this.renewAll().finally(() => {
      this.renewing = null;
    });
    await this.renewing;
  }

  /** Stops at once; what was being done goes back to the queue, with the replications that are stored. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.lanes.map(({ thread }) => thread.close()));
    await Promise.all(this.lanes.map(({ working }) => working));
    await this.renewing;
    try {
      await this.storage.transaction(({ simulationJobs }) => simulationJobs.release(this.lanes.map((one) => one.name)));
    } catch (error) {
      // The claims run out by themselves.
      this.heed(error);
    }
  }

  private async work(lane: Lane): Promise<void> {
    try {
      while (!this.stopped) {
        const job = await this.storage.transaction(({ simulationJobs }) => simulationJobs.claim(lane.name));
        this.well(true);
        if (job === null || this.stopped) return;
        lane.job = job;
        this.wake();
        await this.perform(lane, job);
        lane.job = null;
      }
    } catch (error) {
      if (!(error instanceof ThreadStopped)) this.heed(error);
    } finally {
      lane.job = null;
    }
  }

  /** Does a job and stores what came of it. */
  private async perform(lane: Lane, job: SimulationJob): Promise<void> {
    this.settings.onJob?.(job);
    const run = await this.lasting(() => this.taskOf(job.run));
    const answer = await this.answer(lane, job, run).catch(async (error: unknown): Promise<SimulationAnswer> => {
      if (error instanceof ThreadStopped || storageFaultOf(error)) throw error;
      const number = randomUUID();
      this.settings.onFault(error, number);
      await lane.thread.stop();
      return { gave: "problems", problems: [serverFault(number)] };
    });
    if (answer.gave === "replications") {
      const { content } = answer;
      const keep = () => this.storage.transaction(({ simulationJobs }) => simulationJobs.keep(job, content));
      await this.lasting(keep, true);
    } else if (answer.gave === "result") await this.finish(job.run, answer);
    else if (answer.gave === "problems") await this.fail(job.run, answer.problems);
    else throw new Error(`a job cannot give ${answer.gave}`);
  }

  private async answer({ thread }: Lane, job: SimulationJob, run: RunTask): Promise<SimulationAnswer> {
    const { first, until } = job;
    if (first < until) return await thread.do({ do: "simulate", run, first, until });
    try {
      for (const start of await this.lasting(() => this.storage.simulationJobs.stored(job.run))) {
        const content = await this.lasting(() => this.storage.simulationJobs.batch(job.run, start));
        const held = await thread.do({ do: "hold", content });
        if (held.gave !== "nothing") return held;
      }
      return await thread.do({ do: "tables", run });
    } catch (error) {
      // It may hold some of the replications, which are not those of its next run.
      await thread.stop();
      throw error;
    }
  }

  private async finish(run: string, result: Extract<SimulationAnswer, { gave: "result" }>): Promise<void> {
    const store = () =>
      this.storage.transaction(async ({ simulationRuns, simulationJobs, simulationParts }) => {
        if (!(await simulationRuns.finish(run, result))) return;
        await simulationParts.keep(run, result.parts);
        await simulationJobs.dropAll(run);
      });
    await this.lasting(store, true);
    this.tasks.delete(run);
    await this.lasting(() => this.storage.simulationRuns.prune());
  }

  private async fail(run: string, problems: readonly Problem[]): Promise<void> {
    await this.lasting(() => this.storage.simulationRuns.fail(run, JSON.stringify(problems)), true);
    this.tasks.delete(run);
  }

  private async taskOf(key: string): Promise<RunTask> {
    const known = this.tasks.get(key);
    if (known) return known;
    const run = await this.storage.simulationRuns.find(key);
    if (run === null) throw new Error(`the run ${key} of a job is gone`);
    const { scenario, replications, scenarioHash, lawHash, figuresHash, engineVersion } = JSON.parse(
      run.about,
    ) as AboutRun;
    const task: RunTask = {
      kind: run.kind,
      given: run.given,
      scenario,
      replications,
      identity: { scenarioHash, lawHash, figuresHash, engineVersion },
    };
    this.tasks.set(key, task);
    return task;
  }

  /** Does work on the database, again and again while it is unreachable or full. */
  private async lasting<Result>(work: () => Promise<Result>, wrote = false): Promise<Result> {
    for (;;) {
      try {
        const result = await work();
        this.well(wrote);
        return result;
      } catch (error) {
        if (storageFaultOf(error) === null || this.stopped) throw error;
        this.heed(error);
        await delay(AGAIN_MILLISECONDS);
        if (this.stopped) throw new ThreadStopped();
      }
    }
  }

  private async renewAll(): Promise<void> {
    const busy = this.lanes.filter(({ job }) => job !== null);
    if (busy.length === 0) return;
    const before = new Map(busy.map((lane) => [lane, lane.job]));
    try {
      const ours = await this.storage.simulationJobs.renew(busy.map(({ name }) => name));
      this.well(false);
      const held = new Set(ours.map(({ run, first }) => `${run} ${first}`));
      for (const [lane, job] of before) {
        if (job && lane.job === job && lane.thread.busy && !held.has(`${job.run} ${job.first}`))
          await lane.thread.stop();
      }
    } catch (error) {
      this.heed(error);
    }
  }

  /** A full disk still gives what it has, so only a write shows that there is room again. */
  private well(wrote: boolean): void {
    if (this.fault === null || (this.fault === "full" && !wrote)) return;
    this.fault = null;
    this.settings.onStorage?.(null);
  }

  /** Tells of a fault of the database once, however many pieces of work meet it. */
  private heed(error: unknown): void {
    const fault = storageFaultOf(error);
    if (fault === null) this.settings.onFault(error, randomUUID());
    else if (fault !== this.fault) {
      this.fault = fault;
      this.settings.onStorage?.(fault, error);
    }
  }
}
