import type { Part } from "../part.js";

/** Which State examines an application, and how persons are requested and transferred. */
export const responsibility: Part = {};
