import type { PartId } from "./model.js";
import { COA, DTV, MUNICIPALITIES, PARTS } from "./texts.js";

/** The rules that govern a part, by id, the main one first. */
export const RULES_OF: Partial<Record<PartId, readonly string[]>> = {
  "first-applications": ["asylum.regime", "asylum.track", "asylum.border-procedure"],
  "repeat-applications": ["asylum.regime", "asylum.track"],
  "pending-applications": [
    "asylum.decision-term",
    "asylum.decision-moratorium",
    "asylum.notice-of-default",
    "asylum.court-penalty",
  ],
  "pending-persons": ["asylum.decision-term", "asylum.decision-moratorium", "asylum.notice-of-default"],
  "decision-time": ["asylum.decision-term"],
  grants: ["asylum.decision-term"],
  refusals: ["asylum.appeal", "asylum.appeal-suspensive"],
  "closed-otherwise": ["asylum.track"],
  "return-cases-closed": ["asylum.departure-moratorium", "asylum.appeal-suspensive"],
  "return-demonstrable": ["asylum.departure-moratorium"],
  "return-unknown-destination": ["asylum.departure-moratorium"],
  "return-other": ["asylum.departure-moratorium"],
};

type OrganisationId = "ind" | "coa" | "dtv" | "municipality";

/** The organisation that must act in a part, by the id of its word in the glossary. */
export function organisationOf(part: PartId): OrganisationId {
  const { by } = PARTS[part];
  if (by === COA) return "coa";
  if (by === DTV) return "dtv";
  return by === MUNICIPALITIES ? "municipality" : "ind";
}

/** What is published of what an organisation can do and what waits for it: series and category. */
export const FACTS_OF: Record<OrganisationId, readonly { series: string; category: string }[]> = {
  ind: [
    { series: "ind-capacity", category: "" },
    { series: "pending-by-age", category: "over-15-months" },
    { series: "ind-staff", category: "" },
  ],
  coa: [
    { series: "reception-occupancy-average", category: "" },
    { series: "reception-cost-per-resident", category: "regular" },
  ],
  dtv: [{ series: "return-case-inflow", category: "ind" }],
  municipality: [
    { series: "permit-holders-allocated-housing", category: "" },
    { series: "ukraine-in-municipal-reception", category: "" },
  ],
};

/** Series to read beside the figure of a part. */
export const MORE_SERIES: Partial<Record<PartId, readonly string[]>> = {
  "first-applications": ["asylum-influx", "unaccompanied-minors"],
  "repeat-applications": ["repeat-decisions"],
  "family-arrivals": ["family-arrivals-per-100-grants", "pending-family-applications"],
  "family-arrivals-per-100-grants": ["family-arrivals"],
  "pending-applications": ["pending-by-age", "decided-within-15-months", "penalty-payments"],
  "pending-persons": ["pending-applications", "pending-by-age"],
  grants: ["grant-rate"],
  refusals: ["grant-rate"],
  "closed-otherwise": ["dublin-track-share", "dublin-transfers"],
  "permit-holders-in-reception": ["permit-holders-allocated-housing"],
  "left-reception-with-permit": ["permit-holders-allocated-housing", "left-reception"],
  "return-cases-closed": ["return-case-inflow", "departures"],
  "return-demonstrable": ["departures"],
  "return-unknown-destination": ["departures"],
  "reception-occupancy": ["reception-places-needed", "reception-cost-per-resident"],
  "ukraine-registered": ["temporary-protection-beneficiaries"],
};
