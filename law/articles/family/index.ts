import type { Part } from "../part.js";

/** Family reunification with a holder of an asylum permit. */
export const family: Part = {};
