import type { Part } from "../part.js";

/** Displaced people from Ukraine. */
export const temporaryProtection: Part = {};
