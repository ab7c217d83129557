export { type CounterKind, DailyCounters } from "./counters.js";
export { cumulate, exponential, pick, quantile, triangular, uniformBetween } from "./distributions.js";
export { type EventHandle, EventList } from "./event-list.js";
export { exp, log } from "./exact.js";
export { RandomStreams } from "./random.js";
export { NOBODY, Resource } from "./resource.js";

/** Part of a run's identity: raised when the engine gives other numbers for the same input. */
export const ENGINE_VERSION = "0.1.0";
