import type { Case } from "@keten/law-language";
import type { Part } from "../part.js";
import { allowanceRules, weeklyFood, weeklyPersonal } from "./amounts/allowance.js";
import cases from "./cases/reception.json" with { type: "json" };
import { endRules, noChildWithoutShelter } from "./entitlement/end.js";
import { dignityFloor, reductionFinding, reductionRules } from "./entitlement/reduction.js";
import { startRules } from "./entitlement/start.js";
import { receptionEntitled } from "./entitlement/who.js";
import * as facts from "./facts.js";
import { receptionLocation, supervisionAge } from "./places/location.js";
import { temporaryRules } from "./places/temporary.js";
import { receptionProgrammes } from "./programmes.js";
import { dailyPenalty, maximumPenalty, terApelRules } from "./ter-apel/rules.js";

/** Who is received, from when until when, and with what. */
export const reception: Part = {
  facts: Object.values(facts),
  findings: [reductionFinding],
  parameters: [weeklyPersonal, dailyPenalty, maximumPenalty],
  tables: [weeklyFood],
  rules: [
    receptionEntitled,
    ...startRules,
    ...endRules,
    ...reductionRules,
    ...allowanceRules,
    receptionLocation,
    ...temporaryRules,
    ...terApelRules,
  ],
  guards: [noChildWithoutShelter, dignityFloor, supervisionAge],
  programmes: receptionProgrammes,
  cases: cases as Case[],
};
