import type { Part } from "../part.js";

/** Country policy and country information. */
export const country: Part = {};
