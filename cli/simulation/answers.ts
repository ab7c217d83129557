import type { Comparison } from "./compare.js";
import type { HistoryOutcome } from "./history.js";
import type { WhatMatters } from "./sensitivity.js";
import type { RunSummary } from "./simulate.js";

/** What the simulating thread gives back: small enough to print. */
export interface Answers {
  simulate: RunSummary;
  compare: Comparison;
  history: HistoryOutcome;
  sensitivity: WhatMatters;
}
