import { Worker } from "node:worker_threads";
import { KetenError, type Problem } from "@keten/text";
import type { Answers } from "./answers.js";
import type { Report, Tasks } from "./task.js";

export interface ThreadTask<Kind extends keyof Tasks = keyof Tasks> {
  kind: Kind;
  task: Tasks[Kind];
}

export type ThreadMessage =
  | { progress: [done: number, total: number] }
  | { answer: Answers[keyof Answers] }
  | { problems: readonly Problem[] }
  | { fault: string };

/**
 * Does a task in a thread of its own, so that Ctrl-C is heard at once whatever is being computed or written.
 * Rejects with the reason of the signal, when the thread and those below it are gone.
 */
export async function inThread<Kind extends keyof Tasks>(
  kind: Kind,
  task: Tasks[Kind],
  { signal, report }: { signal: AbortSignal; report: Report },
): Promise<Answers[Kind]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { kind, task } });
  let cancel = (): void => undefined;
  try {
    return await new Promise<Answers[Kind]>((resolve, reject) => {
      cancel = () => reject(signal.reason);
      signal.addEventListener("abort", cancel);
      worker.on("message", (message: ThreadMessage) => {
        if ("progress" in message) report(...message.progress);
        else if ("answer" in message) resolve(message.answer as Answers[Kind]);
        else if ("problems" in message) reject(new KetenError(message.problems));
        else reject(new Error(message.fault));
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the simulating thread stopped with code ${code}`)));
    });
  } finally {
    signal.removeEventListener("abort", cancel);
    await worker.terminate();
  }
}
