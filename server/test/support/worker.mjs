// Stands in for the simulating program: the scenario's name says how it goes.
import { parentPort, workerData } from "node:worker_threads";

const { name } = JSON.parse(workerData.scenario);
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

if (name === "breaks") throw new Error("this program breaks on purpose");
if (name === "faulty") {
  const problems = [{ code: "no-arrivals", severity: "error", message: { nl: "Niemand.", en: "Nobody." } }];
  parentPort.postMessage({ kind: "problems", problems });
} else {
  const before = workerData.batches.map(({ first }) => first);
  for (let first = 0; first < workerData.replications; first += 1) {
    if (before.includes(first)) continue;
    if (name === "slow" && first === 1 && before.length === 0) await wait(60_000);
    parentPort.postMessage({ kind: "batch", batch: { first, until: first + 1, content: `${first}` } });
    await wait(5);
  }
  parentPort.postMessage({ kind: "result", json: JSON.stringify({ name, resumedFrom: before }) });
}
