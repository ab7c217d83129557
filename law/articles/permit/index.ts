import type { Part } from "../part.js";

/** The status and the permit. */
export const permit: Part = {};
