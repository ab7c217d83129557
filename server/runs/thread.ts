import { Worker } from "node:worker_threads";
import type { SimulationAnswer, SimulationTask } from "./messages.js";

interface Waiting {
  resolve(answer: SimulationAnswer): void;
  reject(error: unknown): void;
}

/** A thread that simulates and makes tables, one piece of work at a time. It starts when it is first needed. */
export class SimulationThread {
  private worker: Worker | null = null;
  private waiting: Waiting | null = null;
  private closed = false;

  constructor(private readonly program: URL) {}

  /** Gives what came of the work. @throws an error where the thread broke or was stopped */
  async do(task: SimulationTask, transfer: readonly ArrayBuffer[] = []): Promise<SimulationAnswer> {
    if (this.closed) throw new ThreadStopped();
    if (this.waiting !== null) throw new Error("a simulating thread does one thing at a time");
    const worker = (this.worker ??= this.start());
    return await new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      worker.postMessage(task, [...transfer]);
    });
  }

  get busy(): boolean {
    return this.waiting !== null;
  }

  /** Stops at once whatever it does; it can be used again. */
  async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    this.settle()?.reject(new ThreadStopped());
    await worker?.terminate();
  }

  /** Stops for good: what is asked of it after this is refused, and starts no thread. */
  async close(): Promise<void> {
    this.closed = true;
    await this.stop();
  }

  private start(): Worker {
    // The options of the process, such as to read its program from a text, are not for threads.
    const worker = new Worker(this.program, { execArgv: [] });
    worker.unref();
    worker.on("message", (answer: SimulationAnswer) => this.settle()?.resolve(answer));
    const broken = (error: unknown): void => {
      if (this.worker !== worker) return;
      this.worker = null;
      this.settle()?.reject(error);
    };
    worker.on("error", broken);
    worker.on("exit", (code) => broken(new Error(`the simulating thread ended by itself (code ${code})`)));
    return worker;
  }

  private settle(): Waiting | null {
    const { waiting } = this;
    this.waiting = null;
    return waiting;
  }
}

/** The work was stopped by whoever asked for it. */
export class ThreadStopped extends Error {
  constructor() {
    super("the work was stopped");
    this.name = "ThreadStopped";
  }
}
