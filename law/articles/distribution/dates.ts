import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";

const shortage = {
  kind: "events",
  says: t(
    "Te weinig plekken: een vol aanmeldcentrum, veel noodopvang en te weinig gemeenten die opvang boden.",
    "Too few places: a full registration centre, much emergency reception and too few municipalities offering reception.",
  ),
} as const;

/** The act and its decree hold from 31 January 2024: the day after the Staatsblad of 30 January. */
export const actBegins = {
  from: "2024-01-31",
  knownFrom: "2024-01-30",
  coveredUntil: COVERED.distributionAct,
  cause: shortage,
} as const;

/** What stands in the decree only. */
export const decreeBegins = { ...actBegins, coveredUntil: COVERED.distributionDecree } as const;

/** What was only read in letters, answers and reports. */
export const practiceFrom = (from: string, knownFrom = from) =>
  ({ from, knownFrom, coveredUntil: COVERED.distributionPractice }) as const;
