export {
  type DecisionTerms,
  type DecisionTermsFactory,
  type DecisionTermsRequest,
  importDecisionTerms,
  NO_DUE_DAY,
} from "./decision-term.js";
export { type ReplicationResult, runReplication } from "./model/replication.js";
export { type DifferenceRow, differences } from "./results/differences.js";
export { type Measure, type MeasureId, measures } from "./results/measures.js";
export type { BandRow, ReplicationRow, WaitRow } from "./results/tables.js";
export {
  type ReplicateOptions,
  type ReplicationBatch,
  type RunRow,
  replicate,
  type SimulateOptions,
  type SimulationResult,
  simulate,
  tablesOf,
} from "./run/simulate.js";
export { termsRequest } from "./run/terms-request.js";
export type { AssumptionSummary } from "./scenario/assumptions.js";
export { type LoadedScenario, loadScenario, resolveScenario, scenarioNames } from "./scenario/load.js";
export { type Assumption, type Basis, type Scenario, scenarioJsonSchema } from "./scenario/schema.js";
