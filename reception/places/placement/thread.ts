import { Worker } from "node:worker_threads";
import type { Day } from "@keten/calendar";
import { KetenError, type Problem } from "@keten/text";
import type { PlacementAnswer } from "./answer.js";

export interface PlacementTask {
  content: unknown;
  today: Day;
}
export type PlacementTold = { answer: PlacementAnswer } | { problems: readonly Problem[] };

/** One at a time: each takes a core, and a server has other work. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a document and places its people in a thread of its own, so that whoever asks goes on meanwhile.
 * @throws KetenError with everything that is wrong with the document
 */
export function placeInThread(content: unknown, today: Day): Promise<PlacementAnswer> {
  const next = last.then(() => inThread({ content, today }));
  last = next.catch(() => undefined);
  return next;
}

function inThread(task: PlacementTask): Promise<PlacementAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: task });
    worker.once("message", (told: PlacementTold) => {
      if ("answer" in told) resolve(told.answer);
      else reject(new KetenError(told.problems));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the placement ended without an answer (${code})`)));
  });
}
