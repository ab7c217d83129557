export { type Backtest, type BacktestOptions, type BacktestRow, backtest, backtestTable } from "./backtest/backtest.js";
export { type BacktestCase, backtestPlan } from "./backtest/plan.js";
export { type ForecastScore, type Scored, scoreOf } from "./backtest/score.js";
export { ChainLaw, type ChainLawOptions, importLaw } from "./law/chain-law.js";
export { lawWithWhatIfs } from "./law/what-if.js";
export { type ReplicationResult, runReplication } from "./model/replication.js";
export { STAGE_NAMES } from "./model/stages.js";
export { type BandRow, bandRows, type Statistics, statistics } from "./results/bands.js";
export {
  type CostDifferenceRow,
  type CostRow,
  costDifferences,
  type ReplicationCost,
  replicationCosts,
} from "./results/costs.js";
export {
  type CountSeries,
  type MonthlyCounts,
  type ReplicationRow,
  replicationRows,
  seriesOf,
  TOTAL,
} from "./results/counts.js";
export { checkPaired, type DifferenceRow, differences } from "./results/differences.js";
export {
  type History,
  type HistoryMeasure,
  type HistoryOrigin,
  type HistoryPoint,
  history,
} from "./results/history.js";
export { COLUMN, type Measure, type MeasureFigure, type MeasureId, measures } from "./results/measures.js";
export { countOn } from "./results/months.js";
export type { FlowRow, JourneyRow } from "./results/paths.js";
export {
  effectOf,
  type SensitivityCase,
  type SensitivityOutcome,
  type SensitivityRow,
  sensitivityOutcomes,
  sensitivityPlan,
  sensitivityTable,
} from "./results/sensitivity.js";
export type { WaitRow } from "./results/waits.js";
export { type Comparison, type ComparisonWithCosts, compare } from "./run/compare.js";
export { lawOptions } from "./run/law-options.js";
export type { ReplicateOptions, SimulateOptions } from "./run/options.js";
export { type SensitivityResult, sensitivity } from "./run/sensitivity.js";
export {
  type ReplicationBatch,
  type RunRow,
  replicate,
  type SimulationResult,
  simulate,
  tablesOf,
} from "./run/simulate.js";
export { type AssumptionSummary, assumptionSummaries } from "./scenario/assumptions.js";
export { scenarioJsonSchema } from "./scenario/json-schema.js";
export { type LoadedScenario, loadScenario, type ResolveOptions, resolveScenario } from "./scenario/load.js";
export { scenarioNames } from "./scenario/reading/files.js";
export type { Assumption, Basis, Scenario } from "./scenario/schema.js";
export { type ScenarioSummary, scenarioSummaries } from "./scenario/summaries.js";
export { type Format, tableAs } from "./write/as.js";
export { rowsOf, writeTables } from "./write/folder.js";
export { type Column, isTableName, TABLES, type Table, type TableName } from "./write/tables.js";
