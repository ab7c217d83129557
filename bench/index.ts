import { decisionTerm } from "./decision-term.js";

await decisionTerm();
