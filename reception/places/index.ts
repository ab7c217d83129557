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
export { contentOf } from "./document/read.js";
