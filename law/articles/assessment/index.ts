import type { Part } from "../part.js";

/** Whether a person needs protection: open norms that a named person answers. */
export const assessment: Part = {};
