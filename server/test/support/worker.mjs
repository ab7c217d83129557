// Stands in for the simulating program: the scenario's name says how it goes.
import { parentPort, workerData } from "node:worker_threads";

const { name } = JSON.parse(workerData.scenario);
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

if (name === "breaks") throw new Error("this program breaks on purpose");
if (name === "faulty") {
  const problems = [{ code: "no-arrivals", severity: "error", message: { nl: "Niemand.", en: "Nobody." } }];
  parentPort.postMessage({ kind: "problems", problems });
} else {
  for (let replications = 1; replications <= 3; replications += 1) {
    parentPort.postMessage({ kind: "progress", replications });
    await wait(name === "slow" ? 60_000 : 5);
  }
  parentPort.postMessage({ kind: "result", json: JSON.stringify({ name }) });
}
