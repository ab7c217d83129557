import { chainWhole } from "./chain-whole.js";
import { decisionTerm } from "./decision-term.js";
import { distribution } from "./distribution.js";
import { eligibility } from "./eligibility.js";
import { engineReference } from "./engine-reference.js";
import { placesPlan } from "./places-plan.js";
import { serverLoad } from "./server-load.js";
import { surroundings } from "./surroundings.js";
import { track } from "./track.js";

await decisionTerm();
track();
distribution();
await placesPlan();
await eligibility();
await engineReference();
await chainWhole();
await serverLoad();
surroundings();
