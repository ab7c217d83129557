import { parentPort } from "node:worker_threads";
import { KetenError } from "@keten/text";
import { costDifferencesOf, cutTable, differencesOf } from "./cuts.js";
import type { SimulationAnswer, SimulationTask } from "./messages.js";
import { Simulation } from "./simulation.js";

/** The simulating thread: simulates ranges of replications, makes the tables of a run, and cuts tables down. */
const port = parentPort;
if (port === null) throw new Error("this file runs in a worker thread");

const simulation = new Simulation();

function answer(task: SimulationTask): SimulationAnswer {
  switch (task.do) {
    case "simulate":
      return { gave: "replications", content: simulation.simulate(task.run, task.first, task.until) };
    case "hold":
      simulation.hold(task.content);
      return { gave: "nothing" };
    case "tables":
      return { gave: "result", ...simulation.tables(task.run) };
    case "table":
      return { gave: "bytes", bytes: cutTable(task.content, task.request) };
    case "differences":
      return { gave: "bytes", bytes: differencesOf(task.baseline, task.variant, task) };
    case "cost-differences":
      return { gave: "bytes", bytes: costDifferencesOf(task.baseline, task.variant) };
  }
}

port.on("message", (task: SimulationTask) => {
  try {
    port.postMessage(answer(task));
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    port.postMessage({ gave: "problems", problems: error.problems } satisfies SimulationAnswer);
  }
});
