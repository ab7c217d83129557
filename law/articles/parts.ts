import { asylum } from "./asylum/index.js";
import type { Part } from "./part.js";

/** The parts of the law, in the order of a case. */
export const parts: readonly Part[] = [asylum];
