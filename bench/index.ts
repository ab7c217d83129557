import { decisionTerm } from "./decision-term.js";
import { eligibility } from "./eligibility.js";
import { surroundings } from "./surroundings.js";

await decisionTerm();
await eligibility();
surroundings();
