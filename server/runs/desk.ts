import { HttpProblem } from "../api/http-problem.js";
import { problem } from "../problems.js";
import type { SimulationAnswer, SimulationTask } from "./messages.js";
import { SimulationThread } from "./thread.js";

const THREADS = 2;
const LONGEST_QUEUE = 100;

/** Makes tables that a reader waits for, in a few threads beside those that simulate. */
export class Desk {
  private readonly idle: SimulationThread[];
  private readonly waiting: ((thread: SimulationThread) => void)[] = [];
  private readonly threads: readonly SimulationThread[];

  constructor(program: URL) {
    this.threads = Array.from({ length: THREADS }, () => new SimulationThread(program));
    this.idle = [...this.threads];
  }

  /** @throws HttpProblem 503 where too many wait */
  async do(task: SimulationTask): Promise<SimulationAnswer> {
    const thread = this.idle.pop() ?? (await this.next());
    try {
      return await thread.do(task);
    } finally {
      const first = this.waiting.shift();
      if (first) first(thread);
      else this.idle.push(thread);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  private async next(): Promise<SimulationThread> {
    if (this.waiting.length >= LONGEST_QUEUE) {
      throw new HttpProblem(503, [problem("too-busy")], { "Retry-After": "5" });
    }
    return await new Promise((resolve) => this.waiting.push(resolve));
  }
}
