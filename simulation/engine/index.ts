/**
 * A general engine for discrete events. A model draws luck from `RandomStreams`, keeps its people in `Entities`,
 * puts what is to happen in an `EventList`, and lets people queue at a `Resource` or move through a `Network`.
 * The loop is the model's own: `advance` to the next event, act on its kind, then `startNext` until nobody can begin;
 * at the end of each day `closeDay`. Nothing reads the clock or the built-in random numbers, and time is whole.
 * `runReplications` runs the model in worker threads, `checksumOf` says whether two runs are the same.
 */
export { Batches } from "./columns/batches.js";
export { type ColumnKind, type ColumnsOf, Entities, type EntityHandle } from "./columns/entities.js";
export { Carry } from "./numbers/carry.js";
export { cumulate, exponential, pick, quantile, triangular, uniformBetween, weibull } from "./numbers/distributions.js";
export { exp, log, pow } from "./numbers/exact.js";
export { lognormal, normalQuantile } from "./numbers/normal.js";
export { PersonKeys } from "./numbers/person-keys.js";
export { RandomStreams } from "./numbers/random.js";
export type { ModelModule } from "./run/messages.js";
export { type Replicated, type ReplicationsOptions, runReplications } from "./run/replications.js";
export { Network, type NetworkOptions, type StationOptions } from "./stations/network.js";
export { QueueLinks } from "./stations/queue-links.js";
export { NOBODY, Resource, type ResourceOptions } from "./stations/resource.js";
export { Staff, type StaffTerms } from "./stations/staff.js";
export { STATION_MEASURES, type StationMeasure, StationStatistics } from "./stations/station-statistics.js";
export { type CountedReplication, checksumOf } from "./statistics/checksum.js";
export { type CounterKind, DailyCounters } from "./statistics/counters.js";
export { Histogram } from "./statistics/histogram.js";
export { type JourneyStep, Journeys } from "./statistics/journeys.js";
export { TimeIntegrals } from "./statistics/time-integrals.js";
export { type EventHandle, EventList } from "./time/event-list.js";

/** Part of a run's identity: raised when the engine, or the chain on it, gives other numbers for the same input. */
export const ENGINE_VERSION = "0.3.0";
