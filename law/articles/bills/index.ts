import type { Part } from "../part.js";
import { billProgrammes } from "./bills.js";
import { emergencyMeasures } from "./emergency-measures.js";
import { events2024 } from "./events-2024.js";
import { oldLawForPending } from "./pending-applications.js";

/** Bills and plans that are not law: reforms that can be switched on, and the path of the others. */
export const bills: Part = {
  reforms: [emergencyMeasures, oldLawForPending],
  programmes: [...events2024, ...billProgrammes],
};
