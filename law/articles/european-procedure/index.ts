import type { Part } from "../part.js";

/** Screening and the procedure of the European Regulation since 12 June 2026. */
export const europeanProcedure: Part = {};
