import type { Part } from "../part.js";
import { decisionTerm } from "./decision-term.js";
import { silenceProgrammes } from "./programmes.js";
import { regime } from "./regime.js";
import { silenceFacts, silenceParameters, silenceRules } from "./silence/index.js";
import { lowRecognitionLine, track } from "./track.js";

/** The term to decide, silence and track. */
export const asylum: Part = {
  facts: silenceFacts,
  parameters: [...silenceParameters, lowRecognitionLine],
  rules: [regime, decisionTerm, ...silenceRules, track],
  programmes: silenceProgrammes,
};
