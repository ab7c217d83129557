export type { CycleEvent, CycleRecord, RecordedDay } from "./cycle/model.js";
export { cycleRecord, cycleRecords } from "./cycle/records.js";
export { type CycleState, type CycleStep, cycleState } from "./cycle/state.js";
export { housingCsv } from "./housing/csv.js";
export { housingFlow } from "./housing/flow.js";
export type { Flow, FlowMonth, FlowQuestion } from "./housing/flow-model.js";
export { readHalfYear } from "./housing/half-year.js";
export { type KnownFlow, knownFlow } from "./housing/known.js";
export type {
  HalfYear,
  HousingTask,
  MunicipalTask,
  OwnNumbers,
  ProvincialTask,
  PublishedHalfYear,
} from "./housing/model.js";
export { readOwnNumbers } from "./housing/own-table.js";
export { publishedHalfYears } from "./housing/published.js";
export { type HousingOptions, housingTask } from "./housing/task.js";
export {
  type CycleFigures,
  type DistributionInputs,
  distributionInputs,
  type EndedCode,
  type MunicipalityFigures,
  type ProvinceFigures,
} from "./inputs.js";
export type {
  Distribution,
  ExplanationStep,
  Municipality,
  MunicipalityShare,
  NationalFigures,
  Province,
  ProvinceShare,
  ShareKind,
  Sourced,
  SourceLine,
  Verification,
} from "./model.js";
export { balanceOf, worksheetBalance } from "./provincial-table/balance.js";
export { cycleStart, type Register, worksheetProblems } from "./provincial-table/check.js";
export {
  type Comparison,
  compareWorksheets,
  type LineChange,
  type MunicipalChange,
} from "./provincial-table/compare.js";
export { countCommitments } from "./provincial-table/counting.js";
export { COMMITMENT_COLUMNS } from "./provincial-table/files/columns.js";
export { readCommitments } from "./provincial-table/files/read.js";
export { balanceCsv, commitmentsCsv } from "./provincial-table/files/write.js";
export { isPlainText } from "./provincial-table/limits.js";
export { newWorksheet } from "./provincial-table/make.js";
export { type Conflict, type Merged, mergeWorksheets, settleConflicts } from "./provincial-table/merge.js";
export {
  type Balance,
  COMMITMENT_STATES,
  type Commitment,
  type CommitmentState,
  type Counted,
  type Exemption,
  FINDINGS,
  type Finding,
  type IndicativeNumber,
  LINE_PARTS,
  type LinePart,
  type MunicipalBalance,
  PLACE_KINDS,
  type PlaceKind,
  type SeparateTask,
  TASKS,
  type Task,
  type Trade,
  type Worksheet,
} from "./provincial-table/model.js";
export { parseWorksheet, readWorksheet } from "./provincial-table/read.js";
export { remainingTasks } from "./provincial-table/remaining.js";
export { netOfTrades } from "./provincial-table/trades.js";
export { type DistributeOptions, distribute } from "./spread/distribute.js";
export { type CapacityEstimate, capacityEstimate } from "./spread/estimate.js";
export { distributeWithTables } from "./spread/with-tables.js";
export { readTable, type SuppliedTable } from "./tables/read-table.js";
export { readTables, type SuppliedText } from "./tables/supplied.js";
export { TABLE_KINDS, type TableKind } from "./tables/table-kind.js";
export { templateOf } from "./tables/template.js";
export { distributionCsv, type TableLanguage } from "./tables/write.js";
