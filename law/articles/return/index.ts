import type { Part } from "../part.js";

/** Return decisions, departure terms and support. */
export const returns: Part = {};
