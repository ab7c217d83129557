import type { Part } from "../part.js";

/** Who is received, from when until when, and with what. */
export const reception: Part = {};
