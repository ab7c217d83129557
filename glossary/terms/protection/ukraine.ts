import { type Term, termsOf } from "../../model.js";
import { EMN, TEMPORARY_PROTECTION_DIRECTIVE, UKRAINE_ACT, UKRAINE_SCHEME } from "../../sources.js";

const term = termsOf("protection");

/** Temporary protection of people from Ukraine: who, how long, and with what. */
export const ukraine: readonly Term[] = [
  term(
    "ukraine-reception-act",
    ["Tijdelijke wet opvang ontheemden Oekraïne", "Temporary Act on the Reception of Displaced Persons from Ukraine"],
    [
      "De wet die gemeenten sinds 1 juli 2024 de taak geeft om mensen uit Oekraïne op te vangen.",
      "The act that since 1 July 2024 makes municipalities house people from Ukraine.",
    ],
    {
      also: ["TWOO", "Wet opvang ontheemden", "Twoo"],
      source: UKRAINE_ACT,
      see: ["displaced-from-ukraine", "municipal-reception"],
      rules: [
        "temporary-protection.duty-bearer",
        "temporary-protection.act-lapses",
        "temporary-protection.information",
        "temporary-protection.reception",
        "temporary-protection.care",
      ],
    },
  ),
  term(
    "third-country-national",
    ["derdelander", "third-country national"],
    [
      "Iemand zonder nationaliteit van een EU-land. Bij Oekraïne: wie daar woonde zonder Oekraïner te zijn.",
      "A person without the nationality of an EU country. With Ukraine: who lived there without being Ukrainian.",
    ],
    {
      plural: { nl: "derdelanders", en: "third-country nationals" },
      source: EMN,
      see: ["displaced-from-ukraine", "temporary-protection"],
      rules: [
        "temporary-protection.group",
        "temporary-protection.state-may-end",
        "temporary-protection.leave-reception",
        "temporary-protection.status",
      ],
    },
  ),
  term(
    "proof-of-temporary-protection",
    ["bewijs van tijdelijke bescherming", "proof of temporary protection"],
    [
      "Een sticker of pasje van de IND. Daarmee laat iemand zien dat hij hier mag zijn en mag werken.",
      "A sticker or card from the IND. It shows that a person may be here and may work.",
    ],
    {
      also: ["O-document", "sticker"],
      source: TEMPORARY_PROTECTION_DIRECTIVE,
      see: ["temporary-protection", "residence-document"],
      rules: ["temporary-protection.assessment-term", "temporary-protection.notice-term", "temporary-protection.work"],
    },
  ),
  term(
    "end-of-temporary-protection",
    ["einde van de tijdelijke bescherming", "end of temporary protection"],
    [
      "De dag waarop de bescherming stopt: voor iedereen als de EU niet verlengt, of voor één persoon na een besluit.",
      "The day on which the protection stops: for all if the EU does not prolong it, or for one person after a decision.",
    ],
    {
      source: TEMPORARY_PROTECTION_DIRECTIVE,
      see: ["temporary-protection", "departure-term"],
      rules: [
        "temporary-protection.last-day",
        "temporary-protection.end",
        "temporary-protection.state-may-end",
        "temporary-protection.leave-reception",
        "temporary-protection.asylum-decision",
        "temporary-protection.act-lapses",
      ],
    },
  ),
  term(
    "living-allowance",
    ["leefgeld", "living allowance"],
    [
      "Geld om van te leven in de opvang, bijvoorbeeld voor kleding en eigen uitgaven. Bij Oekraïne hoort eten erbij.",
      "Money to live on in reception, for instance for clothes and own expenses. With Ukraine it includes food.",
    ],
    {
      also: ["weekgeld", "allowance", "verstrekkingen in geld"],
      source: UKRAINE_SCHEME,
      see: ["food-allowance", "own-contribution", "reception"],
      rules: [
        "temporary-protection.allowance",
        "temporary-protection.allowance-food",
        "temporary-protection.allowance-clothing",
        "temporary-protection.allowance-host",
        "temporary-protection.allowance-work",
        "temporary-protection.allowance-absence",
        "reception.living-allowance",
        "reception.allowance",
      ],
    },
  ),
  term(
    "private-hosting",
    ["particuliere opvang", "private hosting"],
    [
      "Wonen bij mensen thuis, in plaats van in een plek van de gemeente.",
      "Living in the home of people, not in a place of the municipality.",
    ],
    {
      also: ["gastgezin", "GOO/POO", "host family"],
      source: UKRAINE_SCHEME,
      see: ["municipal-reception", "living-allowance"],
      rules: ["temporary-protection.allowance-host", "temporary-protection.allowance"],
    },
  ),
  term(
    "own-contribution",
    ["eigen bijdrage", "own contribution"],
    [
      "Wat iemand met inkomen of geld zelf betaalt voor de opvang.",
      "What a person with income or money pays for reception.",
    ],
    {
      also: ["Reba"],
      source: UKRAINE_SCHEME,
      see: ["living-allowance", "duty-to-report-income"],
      rules: ["temporary-protection.contribution", "reception.contribution"],
    },
  ),
  term(
    "duty-to-report-income",
    ["plicht om inkomen te melden", "duty to report income"],
    [
      "Wie in de opvang gaat verdienen, moet dat op tijd laten weten.",
      "Who starts to earn money in reception must say so in time.",
    ],
    {
      also: ["inlichtingenplicht"],
      source: UKRAINE_SCHEME,
      see: ["own-contribution", "living-allowance"],
      rules: ["temporary-protection.report-income", "temporary-protection.allowance-work"],
    },
  ),
  term(
    "absence-rule",
    ["regel van 28 dagen", "rule of 28 days"],
    [
      "Wie langer dan 28 dagen weg is uit de opvang, kan het leefgeld verliezen. Een medewerker beslist daarover.",
      "Who is away from reception for more than 28 days can lose the allowance. An official decides on it.",
    ],
    {
      also: ["28-dagenregel"],
      source: UKRAINE_SCHEME,
      see: ["municipal-reception", "living-allowance"],
      rules: ["temporary-protection.absence", "temporary-protection.allowance-absence"],
    },
  ),
  term(
    "exclusion-from-reception",
    ["uitsluiting van opvang", "exclusion from reception"],
    [
      "De gemeente geeft iemand geen plek, bijvoorbeeld omdat die persoon een gevaar is. Dat mag, maar hoeft niet.",
      "The municipality gives a person no place, for instance because they are a danger. It may do so but need not.",
    ],
    {
      source: UKRAINE_ACT,
      see: ["reduction-of-reception", "municipal-reception"],
      rules: ["temporary-protection.exclusion"],
    },
  ),
];
