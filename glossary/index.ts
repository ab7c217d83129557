export type { Term, TermSource } from "./model.js";
export { type Organisation, organisations, type StageId, stages } from "./organisations.js";
export { termSubjects, terms } from "./terms/index.js";
