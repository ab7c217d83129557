import type { Part } from "../part.js";

/** Bills and plans that are not law: reforms that can be switched on. */
export const bills: Part = {};
