export { type AgreedMaximumAnswer, agreedMaximumAnswer } from "./agreed-maximum/answer.js";
export { breaches } from "./agreed-maximum/breaches.js";
export { type AgreedMaximumDocument, agreedMaximumInput, readAgreedMaximum } from "./agreed-maximum/document.js";
export type {
  Breach,
  CountedDay,
  Counting,
  DayCount,
  Order,
  OrderTotal,
  Reading,
  Terms,
} from "./agreed-maximum/model.js";
export { terApelTerms } from "./agreed-maximum/ter-apel.js";
export {
  type EarlyWarning,
  type Expected,
  type ExpectedBand,
  type ExpectedMonth,
  type MonthAbove,
  warnings,
} from "./agreed-maximum/warnings.js";
export { monthText } from "./document/in-words.js";
export { contentOf } from "./document/read.js";
export { type PlacementAnswer, placementAnswer } from "./placement/answer.js";
export { type PlacementDocument, placementInput, readPlacement } from "./placement/document.js";
export {
  type Indicators,
  type KindFound,
  PLACE_KINDS,
  type Placed,
  type Placement,
  type PlacesAt,
  type Resident,
  type Weights,
} from "./placement/model.js";
export { place } from "./placement/place.js";
export { kindName } from "./placement/says.js";
export { placeInThread } from "./placement/thread.js";
export { DEFAULT_WEIGHTS, WEIGHTS_BASIS } from "./placement/weights.js";
export type { NamedAssumption } from "./plan/document/checks.js";
export { EXAMPLE_FILE, type LoadedPlan, loadPlan, planOfText, resolvePlan } from "./plan/document/load.js";
export {
  PLACE_TYPES,
  type PlacesPlan,
  type PlaceType,
  placesPlanJsonSchema,
  planSchema as placesPlanInput,
} from "./plan/document/schema.js";
export type { Quantiles } from "./plan/need/need.js";
export type { Openings, Optimised } from "./plan/optimise/optimise.js";
export { LIMITS, type Limits } from "./plan/optimise/solve.js";
export { type OptimiseOptions, optimisePlan } from "./plan/optimise/thread.js";
export type { Balance } from "./plan/results/balance.js";
export type { BufferRow } from "./plan/results/buffer-rows.js";
export type { MaximumOutlook } from "./plan/results/maximum-warnings.js";
export type { AtHeights, MonthRow } from "./plan/results/month-rows.js";
export { computePlan, type PlanResult, type WaysCount } from "./plan/results/result.js";
export { csvOfTable, type PlanTable, planTables } from "./plan/results/tables.js";
export type { YearRow } from "./plan/results/year-rows.js";
