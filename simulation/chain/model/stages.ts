/** Where a person can be. Those from `LEVELS` on are not stages but ways in and out of the chain. */
export const STAGE = {
  registration: 0,
  otherState: 1,
  preparation: 2,
  hearing: 3,
  held: 4,
  decision: 5,
  refused: 6,
  appeal: 7,
  newDecision: 8,
  return: 9,
  housing: 10,
  /** In before the run began. */
  start: 11,
  arrived: 12,
  familyArrived: 13,
  housed: 14,
  withdrawn: 15,
  leftUnseen: 16,
  departedIndependently: 17,
  departedForced: 18,
  departedUnseen: 19,
} as const;

/** Stages below this number hold people. */
export const LEVELS = 11;
export const NODES = 20;

/** The names in the tables of results, by number. */
export const STAGE_NAMES: readonly string[] = [
  "registration",
  "other-state",
  "preparation",
  "hearing",
  "held",
  "decision",
  "refused",
  "appeal",
  "new-decision",
  "return",
  "housing",
  "start",
  "arrived",
  "family-arrived",
  "housed",
  "withdrawn",
  "left-unseen",
  "departed-independently",
  "departed-forced",
  "departed-unseen",
];

/** Awaiting a decision in first instance. */
export const isPending = (stage: number): boolean => stage >= STAGE.otherState && stage <= STAGE.decision;
