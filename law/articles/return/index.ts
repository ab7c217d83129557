import type { Part } from "../part.js";
import { returnBorderTerm, returnBorderVoluntary } from "./border.js";
import { returnDecision, safetyCheck } from "./decision.js";
import { departureKind, departureTerm } from "./departure.js";
import { entryBan, entryBanEnd, entryBanTable, entryBanYears } from "./entry-ban.js";
import { returnFacts } from "./facts.js";
import { returnFindings } from "./findings.js";
import { returnGuards } from "./guards.js";
import { medical, medicalTerm } from "./medical.js";
import { returnProgrammes } from "./programmes.js";
import { prospect, prospects } from "./prospect.js";
import { publicOrderFacts } from "./public-order/facts.js";
import { indefinitePermit, raisedHere } from "./public-order/permit.js";
import { scaleNorm, scaleReached, slidingScale, stayBand } from "./public-order/scale.js";
import {
  reintegrationArrival,
  reintegrationDeparture,
  reintegrationInKind,
  reintegrationParameters,
} from "./reintegration.js";
import { removal, returnKind } from "./removal.js";
import { stayOffence } from "./stay-offence.js";

/** Return decision, departure, entry ban, removal, support for return; loss of stay for crime. */
export const returns: Part = {
  facts: [...returnFacts, ...publicOrderFacts],
  findings: returnFindings,
  parameters: reintegrationParameters,
  tables: [entryBanTable, prospects, slidingScale],
  rules: [
    returnDecision,
    safetyCheck,
    departureKind,
    departureTerm,
    returnBorderTerm,
    returnBorderVoluntary,
    entryBan,
    entryBanYears,
    entryBanEnd,
    medical,
    medicalTerm,
    prospect,
    removal,
    returnKind,
    stayOffence,
    reintegrationDeparture,
    reintegrationArrival,
    reintegrationInKind,
    stayBand,
    scaleNorm,
    scaleReached,
    raisedHere,
    indefinitePermit,
  ],
  guards: returnGuards,
  programmes: returnProgrammes,
};
