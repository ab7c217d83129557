// Stands in for the simulating program after a restart: done at once.
import { parentPort } from "node:worker_threads";

parentPort.postMessage({ kind: "result", json: "{}" });
