import { applied } from "./applied.js";
import { detained } from "./detained.js";
import { family } from "./family.js";
import { granted } from "./granted.js";
import { inReception } from "./in-reception.js";
import { minor } from "./minor.js";
import { otherState } from "./other-state.js";
import { refused } from "./refused.js";
import type { Situation } from "./situation.js";
import { ukraine } from "./ukraine.js";
import { worksWith } from "./works-with.js";

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
