import type { Part } from "../part.js";
import { border } from "./border.js";
import { integration } from "./integration.js";
import { society } from "./society.js";
import { work } from "./work.js";

/** Law and policy beside asylum, as far as the field touches it. */
export const neighbours: Part = {
  programmes: [...society, ...work, ...integration, ...border],
};
