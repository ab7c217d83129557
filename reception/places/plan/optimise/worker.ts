import { parentPort, workerData } from "node:worker_threads";
import { optimise } from "./optimise.js";
import type { OptimiseAnswer, OptimiseTask } from "./thread.js";

/** The thread that searches: one task, one answer. */
const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");

const { loaded, limits } = workerData as OptimiseTask;
port.postMessage({ optimised: await optimise(loaded, limits) } satisfies OptimiseAnswer);
