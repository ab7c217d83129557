import { parentPort, workerData } from "node:worker_threads";
import { KetenError } from "@keten/text";
import type { Answers } from "./answers.js";
import type { Report, Tasks } from "./task.js";
import type { ThreadMessage, ThreadTask } from "./thread.js";

type Perform<Kind extends keyof Tasks> = (task: Tasks[Kind], report: Report) => Promise<Answers[Kind]>;

const performers: { [Kind in keyof Tasks]: () => Promise<Perform<Kind>> } = {
  simulate: async () => (await import("./simulate.js")).simulated,
  compare: async () => (await import("./compare.js")).compared,
  history: async () => (await import("./history.js")).besideHistory,
  sensitivity: async () => (await import("./sensitivity.js")).sensitive,
};

async function perform<Kind extends keyof Tasks>({ kind, task }: ThreadTask<Kind>, report: Report) {
  return (await performers[kind]())(task, report);
}

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
const tell = (message: ThreadMessage): void => port.postMessage(message);
try {
  const answer = await perform(workerData as ThreadTask, (done, total) => tell({ progress: [done, total] }));
  tell({ answer });
} catch (error) {
  if (error instanceof KetenError) tell({ problems: error.problems });
  else tell({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
