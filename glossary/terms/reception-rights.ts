import { type Term, termsOf } from "../model.js";
import {
  ALIENS_ACT,
  COA_MEASURES,
  HOTEL_DECREE,
  RECEPTION_DIRECTIVE,
  RECEPTION_SCHEME,
  SHELTER_END,
  TER_APEL_JUDGMENT,
} from "../sources.js";

const term = termsOf("reception");

/** What people in reception get, how it can become less, and special places. */
export const receptionRights: readonly Term[] = [
  term(
    "material-reception-conditions",
    ["materiële opvangvoorzieningen", "material reception conditions"],
    [
      "Wat iemand in de opvang krijgt: een bed, eten, kleding en wat geld.",
      "What a person gets in reception: a bed, food, clothes and some money.",
    ],
    {
      also: ["verstrekkingen"],
      source: RECEPTION_DIRECTIVE,
      see: ["reception", "dignified-standard", "food-allowance"],
      rules: ["reception.entitled", "reception.standard", "reception.start", "reception.allowance"],
    },
  ),
  term(
    "dignified-standard",
    ["waardige levensstandaard", "dignified standard of living"],
    [
      "Genoeg om menswaardig van te leven. Daaronder mag de opvang nooit komen.",
      "Enough to live with human dignity. Reception may never fall below this.",
    ],
    {
      also: ["waardig bestaan", "adequate standard of living", "toereikende levensstandaard"],
      source: RECEPTION_DIRECTIVE,
      see: ["material-reception-conditions", "reduction-of-reception"],
      rules: ["reception.standard", "reception.reduction"],
    },
  ),
  term(
    "reduction-of-reception",
    ["minder verstrekkingen", "reduction of material reception conditions"],
    [
      "COA geeft iemand tijdelijk minder, bijvoorbeeld na geweld. Zorg en een waardig bestaan blijven altijd.",
      "COA gives a person less for a while, for instance after violence. Care and a dignified life always stay.",
    ],
    {
      also: ["onthouden van verstrekkingen", "ROV-maatregel"],
      source: COA_MEASURES,
      see: ["dignified-standard", "supervision-location"],
      rules: ["reception.reduction", "reception.appeal-suspends"],
    },
  ),
  term(
    "end-of-reception",
    ["einde van de opvang", "end of reception"],
    [
      "De dag waarop het recht op opvang stopt, zoals na een huis of na de vertrektermijn.",
      "The day on which the right to reception stops, such as after a home or after the departure term.",
    ],
    {
      source: RECEPTION_SCHEME,
      see: ["departure-term", "outflow-to-housing"],
      rules: [
        "reception.last-day",
        "reception.end",
        "reception.moratorium-end",
        "reception.medical-end",
        "reception.appeal-suspends",
        "minors.end-at-eighteen",
      ],
    },
  ),
  term(
    "food-allowance",
    ["eetgeld", "food allowance"],
    [
      "Geld om zelf eten te kopen, als de opvang niet of niet alles kookt.",
      "Money to buy food, if reception does not cook or does not cook every meal.",
    ],
    {
      source: RECEPTION_SCHEME,
      see: ["living-allowance", "material-reception-conditions"],
      rules: ["reception.food-allowance", "reception.allowance", "temporary-protection.allowance-food"],
    },
  ),
  term(
    "necessary-care",
    ["noodzakelijke zorg", "necessary health care"],
    [
      "Hulp van een dokter of ziekenhuis die iemand echt nodig heeft. Die blijft altijd mogelijk.",
      "Help from a doctor or hospital that a person truly needs. It always stays possible.",
    ],
    {
      also: ["medische zorg", "RMA"],
      source: RECEPTION_DIRECTIVE,
      see: ["reception", "medical-postponement"],
      rules: ["reception.health-care", "temporary-protection.care", "resettlement.rights"],
    },
  ),
  term(
    "hotel-arrangement",
    ["hotel- en accommodatieregeling", "hotel and accommodation scheme"],
    [
      "Een statushouder wacht in een hotel of ander tijdelijk onderdak in zijn nieuwe gemeente op een huis. Kortweg HAR.",
      "A permit holder waits for a home in a hotel or other temporary place in the new municipality.",
    ],
    {
      also: ["HAR", "hotelregeling"],
      source: HOTEL_DECREE,
      see: ["transit-location", "outflow-to-housing", "permit-holder"],
      rules: ["reception.hotel-stay"],
    },
  ),
  term(
    "national-shelter",
    ["landelijke vreemdelingenvoorziening", "National Immigration Facility"],
    [
      "Bed en begeleiding voor wie geen recht op opvang heeft, om een oplossing te vinden. Kortweg LVV.",
      "A bed and guidance for people without a right to reception, to find a solution. In short: LVV.",
    ],
    {
      also: ["LVV", "bed-bad-brood"],
      source: SHELTER_END,
      see: ["municipality", "return"],
      rules: ["reception.lvv"],
    },
  ),
  term(
    "supervision-location",
    ["handhavings- en toezichtlocatie", "enforcement and supervision location"],
    [
      "Een strengere plek voor wie in de opvang zware overlast gaf. Kortweg htl.",
      "A stricter place for people who caused serious trouble in reception. In short: htl.",
    ],
    {
      also: ["htl", "Hoogeveen"],
      source: COA_MEASURES,
      see: ["reduction-of-reception", "restriction-of-movement"],
      rules: ["reception.location", "reception.living-allowance", "reception.food-allowance"],
    },
  ),
  term(
    "restricted-location",
    ["vrijheidsbeperkende locatie", "restricted-liberty location"],
    [
      "Een plek waar iemand in een gemeente moet blijven en aan vertrek werkt. Kortweg vbl.",
      "A place where a person must stay within a municipality and works on leaving. In short: vbl.",
    ],
    {
      also: ["vbl"],
      source: ALIENS_ACT,
      see: ["restriction-of-movement", "return", "family-location"],
      rules: ["reception.restricted-stay", "reception.location"],
    },
  ),
  term(
    "family-location",
    ["gezinslocatie", "family location"],
    [
      "Een plek voor gezinnen met kinderen onder de 18 die moeten vertrekken. Kinderen komen niet op straat.",
      "A place for families with children under 18 who must leave. Children do not end up in the street.",
    ],
    {
      also: ["glo"],
      see: ["restricted-location", "best-interests"],
      rules: ["reception.location", "reception.living-allowance"],
    },
  ),
  term(
    "ter-apel-maximum",
    ["maximum van Ter Apel", "Ter Apel maximum"],
    [
      "De rechter bepaalde dat in Ter Apel niet meer dan 2.000 mensen tegelijk mogen zijn. Anders betaalt COA een dwangsom.",
      "The court ruled that no more than 2,000 people may be in Ter Apel at one time. Otherwise COA pays a penalty.",
    ],
    {
      source: TER_APEL_JUDGMENT,
      see: ["central-reception", "penalty-payment"],
      rules: [
        "reception.ter-apel-count",
        "reception.ter-apel-breach",
        "reception.ter-apel-daily-penalty",
        "reception.ter-apel-penalty",
      ],
    },
  ),
];
