import { availableParallelism } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { type LoadedScenario, type ReplicationBatch, replicate, tablesOf } from "@keten/chain";
import { KetenError } from "@keten/text";
import { batchFromText, batchToText } from "./batch-text.js";
import type { SimulationMessage, SimulationTask } from "./messages.js";

/** A batch is stored when it is done: long enough to be worth its start, short enough to lose. */
const BATCH_MILLISECONDS = 10_000;

/** The simulating thread: does what is left of a run, batch by batch, then makes the tables of all of it. */
async function simulate(task: SimulationTask, tell: (message: SimulationMessage) => void): Promise<void> {
  const loaded = JSON.parse(task.scenario) as LoadedScenario;
  const workers = availableParallelism();
  const done: ReplicationBatch[] = task.batches.map(({ content }) => batchFromText(content));
  const have = new Set(done.flatMap(({ results }) => results.map(({ replication }) => replication)));
  let size = workers;
  for (let first = 0; first < task.replications; ) {
    if (have.has(first)) {
      first += 1;
      continue;
    }
    let until = first + 1;
    while (until < task.replications && until - first < size && !have.has(until)) until += 1;
    const started = performance.now();
    const batch = await replicate(loaded, { from: first, until }, { workers });
    const each = (performance.now() - started) / (until - first);
    tell({ kind: "batch", batch: { first, until, content: batchToText(batch) } });
    done.push(batch);
    first = until;
    size = Math.max(workers, Math.ceil(BATCH_MILLISECONDS / each / workers) * workers);
  }
  const [one] = done;
  if (one === undefined) throw new Error("a run has at least one replication");
  const results = done.flatMap((batch) => batch.results);
  tell({ kind: "result", json: JSON.stringify(tablesOf(loaded, { ...one, results })) });
}

const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");
try {
  await simulate(workerData as SimulationTask, (message) => port.postMessage(message));
} catch (error) {
  if (!(error instanceof KetenError)) throw error;
  port.postMessage({ kind: "problems", problems: error.problems } satisfies SimulationMessage);
}
