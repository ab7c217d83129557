import type { Problem } from "@keten/text";
import type { Layer } from "./layers.js";

/** A scenario as one file says it. */
export interface WrittenScenario extends Layer {
  /** What is wrong with the writing, though it could be read. */
  problems: Problem[];
}
