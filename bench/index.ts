import { decisionTerm } from "./decision-term.js";
import { eligibility } from "./eligibility.js";
import { engineReference } from "./engine-reference.js";
import { surroundings } from "./surroundings.js";

await decisionTerm();
await eligibility();
await engineReference();
surroundings();
