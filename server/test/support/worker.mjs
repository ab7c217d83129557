// Stands in for the simulating program: the name in the scenario says how it goes.
import { parentPort } from "node:worker_threads";
import { gzipSync } from "node:zlib";

const wait = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const held = [];

function answer(task) {
  if (task.do === "hold") {
    held.push(Number(Buffer.from(task.content).toString()));
    return { gave: "nothing" };
  }
  const { name } = JSON.parse(task.run.given);
  if (task.do === "tables") {
    const content = gzipSync(JSON.stringify({ name, held: held.splice(0) }));
    return {
      gave: "result",
      checksum: `sum-of-${name}`,
      uncertainty: "chance-only",
      parts: [{ name: "history", content }],
    };
  }
  if (name === "breaks") throw new Error("this program breaks on purpose");
  if (name === "faulty") {
    const message = { nl: "Niemand.", en: "Nobody." };
    return { gave: "problems", problems: [{ code: "no-arrivals", severity: "error", message }] };
  }
  if (name === "slow" && task.first >= 1) wait(1_500);
  return { gave: "replications", content: Buffer.from(String(task.first)) };
}

parentPort.on("message", (task) => parentPort.postMessage(answer(task)));
