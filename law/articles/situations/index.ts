import { applied } from "./each/applied.js";
import { detained } from "./each/detained.js";
import { family } from "./each/family.js";
import { granted } from "./each/granted.js";
import { inReception } from "./each/in-reception.js";
import { minor } from "./each/minor.js";
import { otherState } from "./each/other-state.js";
import { refused } from "./each/refused.js";
import { ukraine } from "./each/ukraine.js";
import { worksWith } from "./each/works-with.js";
import type { Situation } from "./situation.js";

/** The situations that people are in, in the order in which they are offered. */
export const situations: readonly Situation[] = [
  applied,
  refused,
  otherState,
  granted,
  family,
  ukraine,
  minor,
  inReception,
  detained,
  worksWith,
];
export {
  factsIn,
  openFacts,
  outcomeOf,
  type SituationAnswer,
  type SituationClocks,
  type SituationFacts,
  situationAnswers,
  stepsNow,
} from "./interview.js";
export type { Situation, SituationHelper, SituationRule, SituationStep } from "./situation.js";
