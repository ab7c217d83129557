import type { Case } from "@keten/law-language";
import type { Part } from "../part.js";
import { borderProcedure, borderProcedureTerm } from "./border-procedure.js";
import european from "./cases/european.json" with { type: "json" };
import national from "./cases/national.json" with { type: "json" };
import { decisionMoratoria } from "./decision-moratoria.js";
import { decisionTerm } from "./decision-term.js";
import { departureMoratoria } from "./departure-moratoria.js";
import { decisionMoratorium, departureMoratorium } from "./moratorium-rules.js";
import { regime } from "./regime.js";
import { silenceParameters, silenceRules } from "./silence.js";
import { lowRecognitionLine, track } from "./track.js";

/** The term to decide, moratoria, silence, track, border procedure and appeal. */
export const asylum: Part = {
  parameters: [...silenceParameters, lowRecognitionLine],
  tables: [decisionMoratoria, departureMoratoria],
  rules: [
    regime,
    decisionTerm,
    decisionMoratorium,
    departureMoratorium,
    ...silenceRules,
    track,
    borderProcedure,
    borderProcedureTerm,
  ],
  cases: [...national, ...european] as Case[],
};
