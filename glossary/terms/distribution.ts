import { type Term, termsOf } from "../model.js";
import { DISTRIBUTION_ACT } from "../sources.js";

const term = termsOf("reception");

/** How reception places are spread over provinces and municipalities. */
export const distribution: readonly Term[] = [
  term(
    "distribution-act",
    ["Spreidingswet", "Distribution Act"],
    [
      "De wet die opvangplekken over gemeenten verdeelt.",
      "The act that distributes reception places over municipalities.",
    ],
    { source: DISTRIBUTION_ACT, see: ["capacity-estimate", "distribution-decision", "ses-woa", "distribution-cycle"] },
  ),
  term(
    "distribution-cycle",
    ["verdeelronde", "distribution cycle"],
    [
      "Eens in twee jaar: raming, overleg, verslag, verdeelbesluit en dan plekken mogelijk maken.",
      "Once in two years: estimate, consultation, report, decision and then making places possible.",
    ],
    {
      plural: { nl: "verdeelrondes", en: "distribution cycles" },
      also: ["cyclus", "ronde", "tweejaarlijkse cyclus"],
      source: DISTRIBUTION_ACT,
      see: ["distribution-act", "provincial-table", "distribution-decision"],
      rules: [
        "distribution.cycle-begins",
        "distribution.cycle-step",
        "distribution.next-deadline",
        "distribution.estimate-deadline",
        "distribution.estimate-late",
        "distribution.announced",
        "distribution.period-end",
      ],
    },
  ),
  term(
    "capacity-estimate",
    ["capaciteitsraming", "capacity estimate"],
    [
      "De verwachting van de minister hoeveel opvangplekken er nodig zijn.",
      "The minister’s expectation of how many reception places are needed.",
    ],
    {
      source: DISTRIBUTION_ACT,
      see: ["distribution-act", "production-forecast"],
      rules: ["distribution.capacity-estimate", "distribution.need-date"],
    },
  ),
  term(
    "ses-woa",
    ["SES-WOA", "socio-economic score (SES-WOA)"],
    [
      "Een score van het CBS voor welvaart, opleiding en werk in een gemeente. Telt mee in de verdeling.",
      "A score by Statistics Netherlands for wealth, education and work in a municipality. It counts in the distribution.",
    ],
    { source: DISTRIBUTION_ACT, see: ["distribution-act", "cbs", "weight"], rules: ["distribution.weight"] },
  ),
  term(
    "weight",
    ["wegingsfactor", "weight (of a municipality)"],
    [
      "Het deel van de inwoners van Nederland dat in een gemeente woont, maal de score plus 1.",
      "The share of the inhabitants of the Netherlands who live in a municipality, times the score plus 1.",
    ],
    {
      plural: { nl: "wegingsfactoren", en: "weights" },
      source: DISTRIBUTION_ACT,
      see: ["ses-woa", "indicative-number"],
      rules: ["distribution.weight"],
    },
  ),
  term(
    "indicative-number",
    ["indicatief aantal", "indicative number"],
    [
      "Hoeveel plekken een gemeente volgens de formule krijgt, vóór het overleg in de provincie.",
      "How many places a municipality gets by the formula, before the consultation in the province.",
    ],
    {
      plural: { nl: "indicatieve aantallen", en: "indicative numbers" },
      also: ["indicatieve verdeling", "indicative distribution"],
      source: DISTRIBUTION_ACT,
      see: ["weight", "province-task", "distribution-decision"],
      rules: ["distribution.indicative-places", "distribution.minors-places"],
    },
  ),
  term(
    "province-task",
    ["opvangopgave van de provincie", "task of the province"],
    [
      "De aantallen van de gemeenten van een provincie bij elkaar opgeteld.",
      "The numbers of the municipalities of a province added up.",
    ],
    {
      also: ["provinciale opgave", "opgave"],
      source: DISTRIBUTION_ACT,
      see: ["indicative-number", "provincial-table"],
      rules: ["distribution.province-task", "distribution.still-to-provide", "distribution.registration-facility"],
    },
  ),
  term(
    "provincial-table",
    ["provinciale regietafel", "provincial table"],
    [
      "Het overleg van gemeenten, provincie en COA over de plekken. De commissaris van de Koning zit voor.",
      "The consultation of municipalities, province and COA on the places. The King’s Commissioner is in the chair.",
    ],
    {
      also: ["PRT", "regietafel", "commissaris van de Koning", "verslag"],
      source: DISTRIBUTION_ACT,
      see: ["province-task", "distribution-cycle", "municipality"],
      rules: ["distribution.report-deadline", "distribution.report-late"],
    },
  ),
  term(
    "distribution-decision",
    ["verdeelbesluit", "distribution decision"],
    [
      "Het besluit van de minister welke gemeente hoeveel plekken mogelijk maakt.",
      "The minister’s decision on which municipality makes how many places possible.",
    ],
    {
      plural: { nl: "verdeelbesluiten", en: "distribution decisions" },
      source: DISTRIBUTION_ACT,
      see: ["distribution-act", "provincial-table"],
      rules: [
        "distribution.decision-deadline",
        "distribution.decision-late",
        "distribution.realisation-deadline",
        "distribution.objection-term",
        "distribution.decision-change",
        "distribution.delay-notice",
      ],
    },
  ),
  term(
    "lasting-place",
    ["duurzame opvangplek", "durable reception place"],
    [
      "Een plek die er ten minste vijf jaar is. Alleen zulke plekken tellen mee voor de opgave.",
      "A place that is there for at least five years. Only such places count for the task.",
    ],
    {
      plural: { nl: "duurzame opvangplekken", en: "durable reception places" },
      also: ["duurzame opvangplaats", "wat telt mee"],
      source: DISTRIBUTION_ACT,
      see: ["reception-place", "emergency-reception", "promising-initiative"],
      rules: ["distribution.place-counts", "distribution.minimum-size", "distribution.durable-place-payment"],
    },
  ),
  term(
    "special-place",
    ["plek van bijzondere aard", "place of a special kind"],
    [
      "Een plek met extra begeleiding, door wie iemand is of door de fase van de procedure.",
      "A place with extra guidance, because of who a person is or the phase of the procedure.",
    ],
    {
      plural: { nl: "plekken van bijzondere aard", en: "places of a special kind" },
      also: ["aanmeldvoorziening", "registration facility"],
      source: DISTRIBUTION_ACT,
      see: ["reception-place", "lasting-place"],
      rules: [
        "distribution.minimum-size",
        "distribution.special-place-payment",
        "distribution.minors-places",
        "distribution.registration-facility",
      ],
    },
  ),
  term(
    "promising-initiative",
    ["kansrijk initiatief", "promising initiative"],
    [
      "Plekken die nog niet meetellen, maar die de minister in 2024 toch in het verdeelbesluit meenam.",
      "Places that do not count yet, but that the minister still took into the decision of 2024.",
    ],
    {
      plural: { nl: "kansrijke initiatieven", en: "promising initiatives" },
      see: ["lasting-place", "distribution-decision"],
      rules: ["distribution.promising-initiative"],
    },
  ),
  term(
    "remaining-task",
    ["restopgave", "remaining task"],
    [
      "Wat een provincie tekortkomt. De minister verdeelt het over gemeenten die in aanmerking komen.",
      "What a province falls short. The minister divides it over the municipalities that are eligible.",
    ],
    {
      see: ["province-task", "distribution-decision"],
      rules: ["distribution.remaining-task", "distribution.eligible-for-remaining-task"],
    },
  ),
  term(
    "distribution-payment",
    ["uitkering voor opvangplekken", "payment for reception places"],
    [
      "Geld van het Rijk voor provincies en gemeenten die meer plekken bieden, vrij te besteden.",
      "Money from the State for provinces and municipalities that offer more places, free to spend.",
    ],
    {
      also: ["specifieke uitkering", "bonus"],
      source: DISTRIBUTION_ACT,
      see: ["lasting-place", "province-task"],
      rules: [
        "distribution.payment-above-threshold",
        "distribution.starting-payment",
        "distribution.starting-payment-deadline",
        "distribution.durable-place-payment",
        "distribution.special-place-payment",
      ],
    },
  ),
  term(
    "substitution",
    ["indeplaatsstelling", "substitution"],
    [
      "De toezichthouder doet wat een gemeente moest doen, op kosten van die gemeente.",
      "The supervisor does what a municipality had to do, at the cost of that municipality.",
    ],
    {
      also: ["interbestuurlijk toezicht", "interventieladder", "toezicht op gemeenten"],
      see: ["municipality", "distribution-decision", "housing-task"],
      rules: ["distribution.supervision-step", "housing.supervision"],
    },
  ),
  term(
    "housing-backlog",
    ["achterstand in huisvesting", "housing backlog"],
    [
      "Hoeveel statushouders een gemeente uit eerdere halfjaren nog moet huisvesten.",
      "How many permit holders of earlier half-years a municipality still has to house.",
    ],
    {
      also: ["voorsprong", "achterstand taakstelling"],
      see: ["housing-task", "permit-holder"],
      rules: ["housing.backlog", "housing.lead"],
    },
  ),
];
