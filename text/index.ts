export { KetenError, type Place, type Problem, type ProblemCatalogue, problemsOf } from "./problem.js";
export { fill, inLanguage, type Language, type Text, t } from "./text.js";
export { unreadableBecause } from "./unreadable.js";
