import { law as makeLaw } from "@keten/law-language";
import { appeal, appealLength, appealSuspensive } from "./asylum/appeal.js";
import { borderProcedure, borderProcedureTerm } from "./asylum/border-procedure.js";
import { decisionMoratoria } from "./asylum/decision-moratoria.js";
import { decisionTerm } from "./asylum/decision-term.js";
import { departureMoratoria } from "./asylum/departure-moratoria.js";
import { decisionMoratorium, departureMoratorium } from "./asylum/moratorium-rules.js";
import { regime } from "./asylum/regime.js";
import { silenceParameters, silenceRules } from "./asylum/silence.js";
import { lowRecognitionLine, track } from "./asylum/track.js";
import { facts } from "./facts/index.js";
import { equatedDays } from "./general/equated-days.js";

/** The Dutch asylum law that Keten knows. */
export const law = makeLaw({
  version: "0.1.0",
  facts,
  findings: [],
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
    appeal,
    appealLength,
    appealSuspensive,
  ],
  equatedDays,
  remediesByAct: {},
  reforms: [],
});
