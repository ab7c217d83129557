import { type Term, termsOf } from "../../model.js";
import {
  ALIENS_ACT,
  EMN,
  NATIONALITY_ACT,
  QUALIFICATION_REGULATION,
  REFUGEE_CONVENTION,
  STATELESSNESS_ACT,
  TEMPORARY_PROTECTION_DIRECTIVE,
  UKRAINE_ACT,
} from "../../sources.js";

const term = termsOf("protection");

export const protection: readonly Term[] = [
  term(
    "international-protection",
    ["internationale bescherming", "international protection"],
    [
      "De verzamelnaam voor de vluchtelingenstatus en subsidiaire bescherming.",
      "The name for refugee status and subsidiary protection together.",
    ],
    { source: EMN, see: ["refugee", "subsidiary-protection"], rules: ["assessment.protection"] },
  ),
  term(
    "refugee",
    ["vluchteling", "refugee"],
    [
      "Iemand die in het eigen land vervolging moet vrezen, bijvoorbeeld om geloof, afkomst of mening.",
      "Somebody who must fear persecution in their own country, for instance for religion, origin or opinion.",
    ],
    {
      plural: { nl: "vluchtelingen", en: "refugees" },
      source: REFUGEE_CONVENTION,
      see: ["refugee-status", "subsidiary-protection", "non-refoulement"],
      rules: ["assessment.refugee", "assessment.protection"],
    },
  ),
  term(
    "subsidiary-protection",
    ["subsidiaire bescherming", "subsidiary protection"],
    [
      "Bescherming voor wie geen vluchteling is, maar thuis ernstig gevaar loopt, zoals door oorlog.",
      "Protection for people who are no refugees but would be in serious danger at home, as in a war.",
    ],
    {
      also: ["B-status"],
      source: QUALIFICATION_REGULATION,
      see: ["refugee", "two-status-system"],
      rules: [
        "asylum.appeal-length",
        "assessment.subsidiary",
        "assessment.protection",
        "permit.ground",
        "resettlement.status",
      ],
    },
  ),
  term(
    "two-status-system",
    ["tweestatusstelsel", "two-status system"],
    [
      "Vluchtelingen en mensen met subsidiaire bescherming hebben verschillende rechten, bijvoorbeeld bij nareis. Dit geldt sinds 12 juni 2026.",
      "Refugees and people with subsidiary protection have different rights, for instance on family reunification. This applies since 12 June 2026.",
    ],
    {
      source: ALIENS_ACT,
      see: ["refugee", "subsidiary-protection", "family-reunification"],
      rules: ["permit.ground", "family.conditions"],
    },
  ),
  term(
    "temporary-protection",
    ["tijdelijke bescherming", "temporary protection"],
    [
      "Snelle bescherming voor een grote groep tegelijk, zonder onderzoek per persoon. Nu voor mensen uit Oekraïne.",
      "Quick protection for a large group at once, without examining each person. Now for people from Ukraine.",
    ],
    {
      source: TEMPORARY_PROTECTION_DIRECTIVE,
      see: ["displaced-from-ukraine", "international-protection"],
      rules: [
        "temporary-protection.group",
        "temporary-protection.last-day",
        "temporary-protection.status",
        "temporary-protection.assessment-term",
      ],
    },
  ),
  term(
    "displaced-from-ukraine",
    ["ontheemde uit Oekraïne", "displaced person from Ukraine"],
    [
      "Iemand die door de oorlog uit Oekraïne is gevlucht en hier tijdelijke bescherming heeft. De gemeente regelt de opvang.",
      "Somebody who fled Ukraine because of the war and has temporary protection here. The municipality arranges reception.",
    ],
    {
      plural: { nl: "ontheemden uit Oekraïne", en: "displaced persons from Ukraine" },
      source: UKRAINE_ACT,
      see: ["temporary-protection", "municipal-reception"],
      rules: [
        "temporary-protection.group",
        "temporary-protection.status",
        "temporary-protection.reception",
        "temporary-protection.duty-bearer",
      ],
    },
  ),
  term(
    "permit-holder",
    ["statushouder", "beneficiary of international protection"],
    [
      "Iemand die asiel heeft gekregen en een verblijfsvergunning heeft.",
      "Somebody who was granted asylum and has a residence permit.",
    ],
    {
      plural: { nl: "statushouders", en: "beneficiaries of international protection" },
      also: ["permit holder", "vergunninghouder"],
      source: EMN,
      see: ["residence-permit", "housing-task", "civic-integration"],
      rules: ["permit.work", "permit.residence-elsewhere", "resettlement.rights", "reception.hotel-stay"],
    },
  ),
  term(
    "residence-permit",
    ["verblijfsvergunning asiel", "asylum residence permit"],
    [
      "Het recht om in Nederland te blijven na een positief besluit over asiel.",
      "The right to stay in the Netherlands after a positive decision on asylum.",
    ],
    {
      also: ["vergunning", "permit", "asielvergunning"],
      source: ALIENS_ACT,
      see: ["permit-holder", "withdrawal-of-status"],
      rules: [
        "permit.ground",
        "permit.duration",
        "permit.start",
        "permit.expiry",
        "permit.residence-elsewhere",
        "family.permit-after-arrival",
      ],
    },
  ),
  term(
    "withdrawal-of-status",
    ["intrekking van de status", "withdrawal of international protection"],
    [
      "De overheid neemt de bescherming terug, bijvoorbeeld na onjuiste gegevens.",
      "The authority takes the protection back, for instance after false information.",
    ],
    {
      source: EMN,
      see: ["residence-permit", "appeal"],
      rules: ["asylum.appeal-length", "asylum.withdrawal-regime", "permit.withdrawal", "permit.withdrawal-view"],
    },
  ),
  term(
    "non-refoulement",
    ["verbod van refoulement", "non-refoulement"],
    [
      "Niemand mag worden teruggestuurd naar een land waar vervolging, marteling of de dood dreigt.",
      "Nobody may be sent back to a country where persecution, torture or death threatens.",
    ],
    {
      source: EMN,
      see: ["refugee", "return-decision"],
      rules: [
        "asylum.appeal-suspensive",
        "return.safety-check",
        "return.decision",
        "return.removal",
        "asylum.return-decision-with-rejection",
        "responsibility.transfer-decision",
      ],
    },
  ),
  term(
    "stateless-person",
    ["staatloze", "stateless person"],
    [
      "Iemand die van geen enkel land de nationaliteit heeft.",
      "Somebody who has the nationality of no country at all.",
    ],
    { plural: { nl: "staatlozen", en: "stateless persons" }, source: STATELESSNESS_ACT, see: ["naturalisation"] },
  ),
  term(
    "naturalisation",
    ["naturalisatie", "naturalisation"],
    [
      "Nederlander worden op verzoek, na een aantal jaren in Nederland.",
      "Becoming Dutch on request, after a number of years in the Netherlands.",
    ],
    { source: NATIONALITY_ACT, see: ["civic-integration", "residence-permit"] },
  ),
];
