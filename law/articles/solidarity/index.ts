import type { Part } from "../part.js";

/** The solidarity pool and the share of each State; crisis derogations. */
export const solidarity: Part = {};
