import { parentPort, workerData } from "node:worker_threads";
import { KetenError } from "@keten/text";
import type { ModelModule, WorkerAnswer, WorkerInput } from "./messages.js";

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
const answer = (message: WorkerAnswer): void => port.postMessage(message);
const fail = (error: unknown): void => {
  if (error instanceof KetenError) answer({ problems: error.problems });
  else answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
};

try {
  const { model, input } = workerData as WorkerInput;
  const { prepare } = (await import(model)) as Partial<ModelModule<unknown, unknown>>;
  if (typeof prepare !== "function") throw new Error(`${model} has no function named prepare`);
  const run = await prepare(input);
  port.on("message", (replication: number) => {
    try {
      answer({ replication, result: run(replication) });
    } catch (error) {
      fail(error);
    }
  });
  answer({ ready: true });
} catch (error) {
  fail(error);
}
