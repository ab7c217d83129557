import type { Part } from "../part.js";

/** Detention, its grounds, reviews and duties to inform. */
export const detention: Part = {};
