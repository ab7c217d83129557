import type { Part } from "../part.js";

/** Remedies against an asylum decision. */
export const appeal: Part = {};
