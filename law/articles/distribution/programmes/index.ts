import type { Programme } from "../../programmes/programme.js";
import { adviceProgrammes } from "./advice.js";
import { cycleProgrammes } from "./cycles.js";
import { historyProgrammes } from "./history.js";
import { housingProgrammes } from "./housing.js";

export const distributionProgrammes: readonly Programme[] = [
  ...historyProgrammes,
  ...cycleProgrammes,
  ...housingProgrammes,
  ...adviceProgrammes,
];
