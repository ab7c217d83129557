import type { Part } from "../part.js";

/** Registration, rest and preparation, the general and extended procedure, and the kinds of outcome until 12 June 2026. */
export const nationalProcedure: Part = {};
