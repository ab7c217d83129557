import type { Part } from "../part.js";

/** Minors, vulnerable people and the guarantees that hold for them. */
export const minors: Part = {};
