import { parentPort, workerData } from "node:worker_threads";
import { KetenError } from "@keten/text";
import { placementAnswer } from "./answer.js";
import { readPlacement } from "./document.js";
import type { PlacementTask, PlacementTold } from "./thread.js";

const { content, today } = workerData as PlacementTask;

const tell = (told: PlacementTold): void => parentPort?.postMessage(told);

try {
  tell({ answer: await placementAnswer(readPlacement(content, today)) });
} catch (error) {
  if (!(error instanceof KetenError)) throw error;
  tell({ problems: error.problems });
}
