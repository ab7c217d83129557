import type { Part } from "../part.js";

/** Programmes and neighbouring law that bear on asylum without deciding a case. */
export const neighbours: Part = {};
