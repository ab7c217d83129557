export { EXIT } from "./exit.js";
export { run, type Surroundings } from "./run.js";
