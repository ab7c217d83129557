import { fill, type Text, t } from "@keten/text";
import type { Scenario } from "./schema.js";

/** What an assumption is called, and the part of the chain it is about. */
export interface AssumptionTitle {
  title: Text;
  subject: Text;
}

const stock = t("Stand bij het begin", "Stock at the start");
const arrivals = t("Instroom", "Arrivals");
const deciding = t("Beslissen", "Deciding");
const housing = t("Opvang en huisvesting", "Reception and housing");
const recognition = t("Inwilliging", "Recognition");
const otherState = t("Ander EU-land verantwoordelijk (Dublin)", "Other State responsible (Dublin)");
const leaving = t("Vertrek zonder besluit", "Leaving without a decision");
const appeal = t("Beroep", "Appeal");
const family = t("Nareis", "Family reunification");
const returning = t("Terugkeer", "Return");
const people = t("Kenmerken van mensen", "Characteristics of people");
const withoutRule = t("Termijnen waarvoor Keten nog geen regel heeft", "Terms for which Keten has no rule yet");
const cost = t("Kosten", "Costs");

/** By path; `*` stands for the id of a group or a place in a list, which `{one}` names in the title. */
const TITLES: Readonly<Record<string, readonly [subject: Text, nl: string, en: string]>> = {
  "stock.pending": [stock, "Mensen die op een besluit wachten", "People awaiting a decision"],
  "stock.ages.*.share": [
    stock,
    "Deel van de wachtenden dat al {one} maanden wacht",
    "Share of those waiting who have waited {one} months",
  ],
  "stock.leavesScale": [
    stock,
    "Hoeveel vaker wachtenden van het begin zonder besluit vertrekken",
    "How much more often those waiting at the start leave without a decision",
  ],
  "stock.permitHolders": [stock, "Vergunninghouders in de opvang", "Permit holders in reception"],
  "stock.refused": [stock, "Afgewezen mensen in de opvang", "Refused people in reception"],
  "arrivals.perYear": [arrivals, "Asielaanvragen per jaar", "Asylum applications a year"],
  "arrivals.groupShares.*": [arrivals, "Aandeel in de instroom: {one}", "Share of arrivals: {one}"],
  "arrivals.scale": [arrivals, "Instroom ten opzichte van de cijfers", "Arrivals relative to the figures"],
  "arrivals.shocks.*.perMonth": [
    arrivals,
    "Extra asielaanvragen per maand vanaf {one}",
    "Extra asylum applications a month from {one}",
  ],
  "capacity.decisions": [deciding, "Besluiten per jaar", "Decisions a year"],
  "capacity.staff.fte": [deciding, "Voltijdbanen van mensen die beslissen", "Full-time posts of decision staff"],
  "capacity.staff.decisionsPerFte": [deciding, "Besluiten per voltijdbaan", "Decisions for each full-time post"],
  "capacity.staff.trainingMonths": [deciding, "Opleiding van nieuwe beslissers", "Training of new decision staff"],
  "capacity.staff.leavePerYear": [deciding, "Beslissers die in een jaar weggaan", "Decision staff who leave in a year"],
  "capacity.registrationDays": [deciding, "Tijd tussen aankomst en aanvraag", "Time between arrival and application"],
  "capacity.preparationDays": [
    deciding,
    "Tijd voor een zaak kan worden opgepakt, algemene procedure",
    "Time before a case can be taken up, general procedure",
  ],
  "capacity.acceleratedPreparationDays": [
    deciding,
    "Tijd voor een zaak kan worden opgepakt, versnelde procedure",
    "Time before a case can be taken up, accelerated procedure",
  ],
  "capacity.hearingToDecisionDays": [
    deciding,
    "Tijd tussen gehoor en besluit, zonder wachtrij",
    "Time between interview and decision, without a queue",
  ],
  "capacity.promisingWeight": [deciding, "Voorrang van kansrijke groepen", "Priority of groups likely to be granted"],
  "capacity.housedPerMonth": [
    housing,
    "Deel van de wachtende vergunninghouders dat in een maand een woning krijgt",
    "Share of waiting permit holders who are housed in a month",
  ],
  "capacity.housedMost": [
    housing,
    "Meeste vergunninghouders dat gemeenten in een jaar kunnen huisvesten",
    "Most permit holders whom municipalities can house in a year",
  ],
  "capacity.regularPlaces": [housing, "Gewone opvangplekken", "Regular reception places"],
  "behaviour.recognition.scale": [
    recognition,
    "Inwilliging ten opzichte van de cijfers",
    "Recognition relative to the figures",
  ],
  "behaviour.recognition.instead.*": [recognition, "Deel dat wordt ingewilligd: {one}", "Share granted: {one}"],
  "behaviour.otherStateRequested.*": [
    otherState,
    "Deel in de Dublinprocedure: {one}",
    "Share in the Dublin procedure: {one}",
  ],
  "behaviour.otherStateDays": [
    otherState,
    "Tijd tot een ander EU-land overneemt of niet",
    "Time until another State takes over or does not",
  ],
  "behaviour.otherStateLapses": [
    otherState,
    "Deel dat niet wordt overgedragen en alsnog hier een besluit krijgt",
    "Share not transferred, who get their decision here after all",
  ],
  "behaviour.leaves.*": [
    leaving,
    "Deel dat vertrekt voor er een besluit is: {one}",
    "Share who leave before a decision: {one}",
  ],
  "behaviour.leavesScale": [
    leaving,
    "Vertrek zonder besluit ten opzichte van de waarden per groep",
    "Leaving without a decision relative to the values by group",
  ],
  "behaviour.leavesDays.*": [
    leaving,
    "Tijd tot iemand zonder besluit vertrekt: {one}",
    "Time until somebody leaves without a decision: {one}",
  ],
  "behaviour.seenLeaving": [
    leaving,
    "Deel van de vertrekkers dat de aanvraag intrekt",
    "Share of those who leave who withdraw the application",
  ],
  "behaviour.inReception": [housing, "Aanvragers die in de opvang wonen", "Applicants who live in reception"],
  "behaviour.manifestlyUnfounded": [
    recognition,
    "Afwijzingen die kennelijk ongegrond zijn",
    "Refusals as manifestly unfounded",
  ],
  "behaviour.inadmissible": [recognition, "Afwijzingen die niet-ontvankelijk zijn", "Refusals as inadmissible"],
  "behaviour.extendedProcedure": [
    deciding,
    "Deel van de afwijzingen in de verlengde procedure",
    "Share of refusals in the extended procedure",
  ],
  "behaviour.appeal": [appeal, "Deel van de afgewezenen dat in beroep gaat", "Share of the refused who appeal"],
  "behaviour.courtDays": [appeal, "Tijd tot de uitspraak van de rechtbank", "Time until the judgment of the court"],
  "behaviour.annulled": [appeal, "Deel van de beroepen dat slaagt", "Share of appeals that succeed"],
  "behaviour.newDecisionDays": [
    appeal,
    "Tijd tot een nieuw besluit na een geslaagd beroep",
    "Time until a new decision after a successful appeal",
  ],
  "behaviour.grantedAfterAnnulment": [
    appeal,
    "Deel dat na een geslaagd beroep een vergunning krijgt",
    "Share granted after a successful appeal",
  ],
  "behaviour.family.perGrant.*": [
    family,
    "Gezinsleden die nareizen, per vergunning: {one}",
    "Family members who follow, for each grant: {one}",
  ],
  "behaviour.family.size": [family, "Grootte van een gezin dat nareist", "Size of a family that follows"],
  "behaviour.family.minimumDelayMonths": [
    family,
    "Kortste tijd tussen vergunning en nareis",
    "Shortest time between grant and arrival of the family",
  ],
  "behaviour.family.delayMonths": [
    family,
    "Tijd tussen vergunning en nareis, boven de kortste",
    "Time between grant and arrival of the family, above the shortest",
  ],
  "behaviour.family.inReception": [
    family,
    "Nareizende gezinsleden die eerst in de opvang wonen",
    "Following family members who first live in reception",
  ],
  "behaviour.return.independent": [
    returning,
    "Deel dat na een afwijzing zelfstandig vertrekt",
    "Share who depart independently after a refusal",
  ],
  "behaviour.return.forced": [
    returning,
    "Deel dat na een afwijzing gedwongen vertrekt",
    "Share who are removed after a refusal",
  ],
  "people.male": [people, "Deel mannen en jongens", "Share of men and boys"],
  "people.under18": [people, "Deel jonger dan 18 jaar", "Share under 18"],
  "people.unaccompanied.*": [people, "Deel alleenstaande minderjarigen: {one}", "Share of unaccompanied minors: {one}"],
  "withoutRule.receptionAfterTransferDecisionDays": [
    withoutRule,
    "Opvang na het besluit tot overdracht aan een ander EU-land",
    "Reception after the decision to transfer to another State",
  ],
  "withoutRule.receptionAfterRefusalDays": [withoutRule, "Opvang na een afwijzing", "Reception after a refusal"],
  "withoutRule.departureTermDays": [withoutRule, "Vertrektermijn", "Period for voluntary departure"],
  "cost.regularPlaceYear": [cost, "Een jaar op een gewone opvangplek", "A year in a regular reception place"],
  "cost.emergencyPlaceYear": [cost, "Een jaar op een noodopvangplek", "A year in an emergency reception place"],
  "cost.penaltyPerLateDecision": [
    cost,
    "Dwangsom voor een besluit na de termijn",
    "Penalty payment for a decision beyond the term",
  ],
};

const UNITS: Readonly<Record<string, Text>> = {
  share: t("deel van 1", "share of 1"),
  days: t("dagen", "days"),
  months: t("maanden", "months"),
  persons: t("personen", "persons"),
  "persons per month": t("personen per maand", "persons a month"),
  "persons per year": t("personen per jaar", "persons a year"),
  "persons per grant": t("personen per vergunning", "persons for each grant"),
  "decisions per year": t("besluiten per jaar", "decisions a year"),
  "decisions per fte per year": t("besluiten per voltijdbaan per jaar", "decisions for each full-time post a year"),
  fte: t("voltijdbanen", "full-time posts"),
  places: t("plekken", "places"),
  factor: t("keer", "times"),
  EUR: t("euro", "euros"),
};

/** The unit of an assumption in words; the unit itself where it has none. */
export const unitText = (unit: string): Text => UNITS[unit] ?? t(unit, unit);

/** What the assumption at a path is called; nothing where nobody gave it a name yet. */
export function titleOf(path: string, scenario: Scenario): AssumptionTitle | undefined {
  const exact = TITLES[path];
  if (exact) return { subject: exact[0], title: t(exact[1], exact[2]) };
  const parts = path.split(".");
  for (const [place, part] of parts.entries()) {
    const found = TITLES[[...parts.slice(0, place), "*", ...parts.slice(place + 1)].join(".")];
    if (!found) continue;
    const [subject, nl, en] = found;
    return { subject, title: fill(t(nl, en), { one: nameOf(parts.slice(0, place).join("."), part, scenario) }) };
  }
  return undefined;
}

function nameOf(list: string, part: string, { stock: { ages }, arrivals: { shocks = [] }, groups }: Scenario): Text {
  const place = Number(part);
  if (list === "stock.ages") {
    const band = ages[place];
    return t(`${band?.fromMonths} tot ${band?.untilMonths}`, `${band?.fromMonths} to ${band?.untilMonths}`);
  }
  if (list === "arrivals.shocks") return t(shocks[place]?.from ?? part, shocks[place]?.from ?? part);
  return groups.find((group) => group.id === part)?.name ?? t(part, part);
}
