export { type Term, terms } from "./terms.js";
