import type { Part } from "../part.js";

/** Refugees who are brought from another country. */
export const resettlement: Part = {};
