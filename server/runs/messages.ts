import type { Problem } from "@keten/text";

/** What the thread that simulates tells the thread that stores. */
export type WorkerMessage =
  | { kind: "progress"; replications: number }
  | { kind: "result"; json: string }
  | { kind: "problems"; problems: readonly Problem[] };

/** What a worker is started with: the resolved scenario in canonical JSON. */
export interface WorkerTask {
  scenario: string;
}
