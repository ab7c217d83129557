import { type Term, termsOf } from "../model.js";
import {
  COA_ACT,
  DISTRIBUTION_ACT,
  EMN,
  HOUSING_ACT,
  INTEGRATION_ACT,
  RECEPTION_DIRECTIVE,
  UKRAINE_ACT,
} from "../sources.js";

const term = termsOf("reception");

export const reception: readonly Term[] = [
  term(
    "reception",
    ["opvang", "reception"],
    [
      "Onderdak, eten en begeleiding tijdens de asielprocedure.",
      "Shelter, food and guidance during the asylum procedure.",
    ],
    {
      also: ["opvangvoorzieningen", "reception conditions"],
      source: RECEPTION_DIRECTIVE,
      see: ["asylum-seekers-centre", "emergency-reception", "coa"],
      rules: ["reception.entitled", "reception.start", "reception.last-day", "reception.information"],
    },
  ),
  term(
    "asylum-seekers-centre",
    ["azc", "asylum seekers’ centre"],
    [
      "Een asielzoekerscentrum: een plek waar mensen wonen die wachten op hun besluit.",
      "A reception centre: a place where people live who wait for their decision.",
    ],
    {
      plural: { nl: "azc’s", en: "asylum seekers’ centres" },
      also: ["AZC", "asielzoekerscentrum", "reception centre"],
      source: EMN,
      see: ["reception", "central-reception", "process-reception"],
      rules: ["reception.location"],
    },
  ),
  term(
    "central-reception",
    ["centrale ontvangstlocatie", "central reception location"],
    ["De eerste plek na aankomst, zoals Ter Apel. Kortweg col.", "The first place after arrival, such as Ter Apel."],
    {
      also: ["col", "Ter Apel", "aanmeldcentrum"],
      source: COA_ACT,
      see: ["registration", "process-reception"],
      rules: ["reception.location", "reception.ter-apel-count", "reception.ter-apel-breach"],
    },
  ),
  term(
    "process-reception",
    ["procesopvanglocatie", "process reception location"],
    [
      "Een plek waar mensen wonen terwijl de IND hun aanvraag onderzoekt. Kortweg pol.",
      "A place where people live while the IND examines their application.",
    ],
    {
      also: ["pol"],
      source: COA_ACT,
      see: ["central-reception", "asylum-seekers-centre"],
      rules: ["reception.location"],
    },
  ),
  term(
    "emergency-reception",
    ["noodopvang", "emergency reception"],
    [
      "Tijdelijke opvang als de gewone plekken vol zijn, zoals in een hotel, op een schip of in een hal.",
      "Temporary reception when ordinary places are full, such as a hotel, a ship or a hall.",
    ],
    { source: EMN, see: ["crisis-reception", "reception-place"], rules: ["reception.standard"] },
  ),
  term(
    "crisis-reception",
    ["crisisnoodopvang", "crisis emergency reception"],
    [
      "Noodopvang die een gemeente voor korte tijd regelt, met weinig voorzieningen.",
      "Emergency reception that a municipality arranges for a short time, with few provisions.",
    ],
    { also: ["CNO"], see: ["emergency-reception"] },
  ),
  term(
    "municipal-reception",
    ["gemeentelijke opvang", "municipal reception"],
    [
      "Opvang door de gemeente zelf, zoals voor mensen uit Oekraïne.",
      "Reception by the municipality itself, as for people from Ukraine.",
    ],
    {
      also: ["GOO"],
      source: UKRAINE_ACT,
      see: ["displaced-from-ukraine", "municipality"],
      rules: [
        "temporary-protection.reception",
        "temporary-protection.leave-reception",
        "temporary-protection.duty-bearer",
      ],
    },
  ),
  term(
    "transit-location",
    ["doorstroomlocatie", "transit location"],
    [
      "Een tijdelijke woonplek voor statushouders tussen de opvang en een eigen huis.",
      "A temporary home for permit holders between reception and a home of their own.",
    ],
    {
      plural: { nl: "doorstroomlocaties", en: "transit locations" },
      also: ["doorstroom"],
      see: ["permit-holder", "housing-task"],
    },
  ),
  term(
    "reception-place",
    ["opvangplek", "reception place"],
    [
      "Ruimte voor één persoon in de opvang. Een plek kan leeg zijn.",
      "Room for one person in reception. A place can be empty.",
    ],
    {
      plural: { nl: "opvangplekken", en: "reception places" },
      also: ["opvangplaats", "plekken nodig"],
      source: DISTRIBUTION_ACT,
      see: ["occupancy", "capacity-estimate"],
    },
  ),
  term(
    "occupancy",
    ["bezetting", "occupancy"],
    ["Hoeveel mensen er op een dag in de opvang wonen.", "How many people live in reception on a day."],
    { source: COA_ACT, see: ["reception-place", "stock"] },
  ),
  term(
    "production-forecast",
    ["meerjaren productieprognose", "multi-year production forecast"],
    [
      "De verwachting van het ministerie voor asielaanvragen en opvang. Kortweg MPP.",
      "The ministry’s forecast of asylum applications and reception.",
    ],
    { also: ["MPP"], see: ["capacity-estimate", "scenario"] },
  ),
  term(
    "housing-task",
    ["taakstelling huisvesting", "housing task"],
    [
      "Hoeveel statushouders een gemeente in een half jaar aan een huis moet helpen.",
      "How many permit holders a municipality must house in half a year.",
    ],
    {
      also: ["taakstelling"],
      source: HOUSING_ACT,
      see: ["permit-holder", "transit-location", "municipality", "housing-backlog"],
      rules: [
        "housing.half-year-task",
        "housing.reference-date",
        "housing.announcement-deadline",
        "housing.half-year-end",
        "housing.shift",
        "resettlement.rights",
      ],
    },
  ),
  term(
    "outflow-to-housing",
    ["uitstroom naar een huis", "move to a home"],
    [
      "Statushouders die de opvang verlaten omdat er een huis is.",
      "Permit holders who leave reception because there is a home.",
    ],
    {
      also: ["uitstroom"],
      source: HOUSING_ACT,
      see: ["housing-task", "permit-holder", "bottleneck"],
      rules: ["reception.hotel-stay", "reception.last-day"],
    },
  ),
  term(
    "civic-integration",
    ["inburgering", "civic integration"],
    [
      "De taal leren en de samenleving leren kennen. Voor statushouders is dat verplicht.",
      "Learning the language and getting to know society. Permit holders must do so.",
    ],
    { also: ["integratie"], source: INTEGRATION_ACT, see: ["permit-holder", "duo", "municipality"] },
  ),
];
