import { contribution } from "./contribution.js";
import { absence, allowanceAbsence, allowanceWork, reportIncome } from "./ends.js";
import { allowance, allowanceClothing, allowanceFood, allowanceHost } from "./sum.js";

export const allowanceRules = [
  allowanceFood,
  allowanceClothing,
  allowanceHost,
  allowance,
  allowanceWork,
  reportIncome,
  absence,
  allowanceAbsence,
  contribution,
];
