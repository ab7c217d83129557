export { cases } from "./cases/index.js";
export { law } from "./law.js";
export { subjects } from "./subjects.js";
