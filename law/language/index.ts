export * from "./build/conditions.js";
export * from "./build/entries.js";
export * from "./build/expressions.js";
export * from "./build/guard.js";
export * from "./build/rules.js";
export * from "./build/term.js";
export * from "./build/values.js";
export { type Case, type CaseResult, runCase } from "./cases/case.js";
export { changesBetween, type LawChange, type LawChangeKind } from "./changes/changes.js";
export { check } from "./check/check.js";
export { ABSENT_INTEGER, type Binding, type ColumnKind, type Columns } from "./compile/binding.js";
export { COMPILED_STATUS, type CompiledRule, type CompileOptions, compile } from "./compile/compile.js";
export { EMITTERS, type Emitters } from "./compile/emitters.js";
export { type Doubt, type Doubts, doubtsOf } from "./doubts/doubts.js";
export { ask, evaluate, explain } from "./evaluate/evaluate.js";
export { rounded as roundTo } from "./evaluate/numbers.js";
export { lengthText } from "./evaluate/raw.js";
export { type Tally, tally } from "./evaluate/tally.js";
export { FLAG } from "./evaluate/term.js";
export * from "./model/answer.js";
export * from "./model/entry.js";
export * from "./model/expression.js";
export * from "./model/fact.js";
export * from "./model/rule.js";
export * from "./model/source.js";
export { COUNTRIES } from "./question/countries.js";
export {
  answerToJson,
  type QuestionJson,
  questionFromJson,
  questionToJson,
  type ReadQuestion,
  readFactValue,
  sourceToJson,
} from "./question/json.js";
export { nearest } from "./question/nearest.js";
export { questionProblems, unknownName, valueProblems } from "./question/validate.js";
export { applyReforms, lawWithReforms } from "./reform/apply.js";
export { countryName } from "./render/country-names.js";
export { documentOf, type EntryLine, type RuleDocument, type VersionText } from "./render/document.js";
export { prose, valueText } from "./render/prose.js";
export type { TextRow } from "./render/table-rows.js";
export { dayText, lengthInWords, numberText } from "./render/values.js";
export {
  type EntryRole,
  entriesOf,
  type PlacedEntry,
  type Reach,
  reachOf,
  walkExpressions,
} from "./resolve/entries-of.js";
export { epochs } from "./resolve/epochs.js";
export { visibleOn } from "./resolve/visible.js";
export { lawSchemaJson, type ReadLaw, readLaw } from "./schema/read-law.js";
export { canonicalJson } from "./store/canonical.js";
export { hashOf, sha256Of } from "./store/hash.js";
export { lawFromJson, lawToJson } from "./store/law-json.js";
export { type DecidedBy, makeReceipt, type Replay, replay } from "./store/receipt.js";
export { publicHolidays } from "./working-days/holidays.js";
export { WorkingCalendar } from "./working-days/working-calendar.js";
