import { type Term, termsOf } from "../../model.js";
import { CRISIS_REGULATION, MANAGEMENT_REGULATION } from "../../sources.js";

const term = termsOf("procedure");

/** Which EU country examines an application, and how the countries share the work. */
export const responsibility: readonly Term[] = [
  term(
    "criterion",
    ["criterium van verantwoordelijkheid", "responsibility criterion"],
    [
      "Een reden waarom een EU-land de aanvraag moet behandelen, zoals familie, een visum of de plek van binnenkomst.",
      "A reason why an EU country must examine the application, such as family, a visa or the place of entry.",
    ],
    {
      plural: { nl: "criteria van verantwoordelijkheid", en: "responsibility criteria" },
      source: MANAGEMENT_REGULATION,
      see: ["responsible-member-state", "dublin", "take-charge"],
      rules: ["responsibility.criterion", "responsibility.other-state", "responsibility.where-to-apply"],
    },
  ),
  term(
    "take-charge",
    ["overnameverzoek", "take charge request"],
    [
      "De vraag aan een ander EU-land om iemand over te nemen die daar nog geen asiel vroeg.",
      "Asking another EU country to take over a person who did not ask for asylum there.",
    ],
    {
      plural: { nl: "overnameverzoeken", en: "take charge requests" },
      also: ["overname", "claim"],
      source: MANAGEMENT_REGULATION,
      see: ["take-back", "acceptance", "transfer"],
      rules: [
        "responsibility.take-charge-term",
        "responsibility.request-effect",
        "responsibility.reply-term",
        "solidarity.offset-possible",
      ],
    },
  ),
  term(
    "take-back",
    ["terugname binnen de EU", "take back"],
    [
      "Een ander EU-land neemt iemand terug die daar eerder asiel vroeg. Vroeger was dat een verzoek, nu een melding.",
      "Another EU country takes back a person who asked for asylum there before. It was a request, now it is a notification.",
    ],
    {
      also: ["terugnameverzoek", "terugnamekennisgeving", "take back request", "take back notification"],
      source: MANAGEMENT_REGULATION,
      see: ["take-charge", "transfer", "eurodac-hit"],
      rules: ["responsibility.take-back-term", "responsibility.request-effect", "responsibility.reply-term"],
    },
  ),
  term(
    "acceptance",
    ["akkoord van het andere land", "acceptance by the other Member State"],
    [
      "Het andere EU-land zegt ja op het verzoek. Geen antwoord op tijd telt ook als ja.",
      "The other EU country says yes to the request. No answer in time counts as yes too.",
    ],
    {
      also: ["claimakkoord", "fictief akkoord"],
      source: MANAGEMENT_REGULATION,
      see: ["take-charge", "take-back", "transfer-decision"],
      rules: [
        "responsibility.acceptance-day",
        "responsibility.reply-term",
        "responsibility.transfer-term",
        "responsibility.transfer-decision-term",
      ],
    },
  ),
  term(
    "transfer-decision",
    ["overdrachtsbesluit", "transfer decision"],
    [
      "Het besluit dat een ander EU-land de aanvraag behandelt en dat iemand daarheen gaat.",
      "The decision that another EU country examines the application and that the person goes there.",
    ],
    {
      plural: { nl: "overdrachtsbesluiten", en: "transfer decisions" },
      source: MANAGEMENT_REGULATION,
      see: ["transfer", "acceptance", "appeal"],
      rules: [
        "responsibility.transfer-decision",
        "responsibility.transfer-decision-term",
        "responsibility.transfer-suspended",
      ],
    },
  ),
  term(
    "discretionary-clause",
    ["zelf behandelen uit eigen keuze", "discretionary clause"],
    [
      "Nederland behandelt een aanvraag, hoewel een ander EU-land dat zou moeten. De IND kan daarvoor kiezen.",
      "The Netherlands examines an application although another EU country should. The IND can choose to do so.",
    ],
    {
      also: ["artikel 17", "aan zich trekken"],
      source: MANAGEMENT_REGULATION,
      see: ["responsible-member-state", "transfer-decision"],
      rules: ["responsibility.netherlands-since", "responsibility.transfer-decision"],
    },
  ),
  term(
    "shift-of-responsibility",
    ["overgang van verantwoordelijkheid", "shift of responsibility"],
    [
      "Een ander EU-land moet de aanvraag behandelen dan eerst, bijvoorbeeld omdat een termijn voorbij is.",
      "Another EU country than before must examine the application, for instance because a term is over.",
    ],
    {
      source: MANAGEMENT_REGULATION,
      see: ["responsible-member-state", "transfer"],
      rules: [
        "responsibility.netherlands-since",
        "responsibility.obligation-ends",
        "responsibility.request-effect",
        "responsibility.transfer-term",
      ],
    },
  ),
  term(
    "crisis",
    ["crisis in het asielstelsel", "crisis and force majeure"],
    [
      "Zoveel mensen komen in één keer, of er gebeurt iets zo ernstigs, dat een EU-land het met de gewone regels niet redt.",
      "So many people come at once, or something so serious happens, that an EU country cannot manage the normal rules.",
    ],
    {
      also: ["overmacht", "massale aankomst", "mass arrival", "force majeure"],
      source: CRISIS_REGULATION,
      see: ["derogation", "solidarity-pool"],
      rules: [
        "crisis.duration",
        "crisis.derogation",
        "crisis.registration-term",
        "crisis.border-extra",
        "crisis.border-rate",
      ],
    },
  ),
  term(
    "derogation",
    ["afwijking van de regels", "derogation"],
    [
      "Een tijd lang anders doen dan de regel zegt, omdat een hogere instantie dat toestaat.",
      "Doing otherwise than the rule says for some time, because a higher body allows it.",
    ],
    {
      plural: { nl: "afwijkingen van de regels", en: "derogations" },
      source: CRISIS_REGULATION,
      see: ["crisis"],
      rules: ["crisis.derogation", "crisis.registration-term", "crisis.border-extra", "crisis.border-rate"],
    },
  ),
  term(
    "solidarity-pool",
    ["solidariteitspool", "Annual Solidarity Pool"],
    [
      "Wat de EU-landen samen in een jaar beloven om landen met veel druk te helpen: plekken, geld of andere hulp.",
      "What the EU countries together promise in a year to help countries under pressure: places, money or other help.",
    ],
    {
      also: ["solidariteit", "solidarity"],
      source: MANAGEMENT_REGULATION,
      see: ["solidarity-contribution", "relocation", "reference-key"],
      rules: [
        "solidarity.pool",
        "solidarity.pool-money",
        "solidarity.council-due",
        "solidarity.proposal-due",
        "solidarity.share",
        "solidarity.dutch-share",
      ],
    },
  ),
  term(
    "solidarity-contribution",
    ["solidariteitsbijdrage", "solidarity contribution"],
    [
      "Het deel van de pool dat één land levert. Het land kiest zelf: mensen opnemen, betalen of anders helpen.",
      "The part of the pool that one country delivers. The country chooses: receiving people, paying or helping otherwise.",
    ],
    {
      plural: { nl: "solidariteitsbijdragen", en: "solidarity contributions" },
      source: MANAGEMENT_REGULATION,
      see: ["solidarity-pool", "relocation", "responsibility-offset"],
      rules: [
        "solidarity.contribution",
        "solidarity.duty",
        "solidarity.person-value",
        "solidarity.dutch-money",
        "solidarity.dutch-form",
        "solidarity.dutch-share",
      ],
    },
  ),
  term(
    "reference-key",
    ["verdeelsleutel van de EU", "reference key"],
    [
      "De som waarmee het aandeel van een land wordt berekend: half naar inwoners, half naar wat het land verdient.",
      "The sum that gives the share of a country: half by people living there, half by what the country earns.",
    ],
    {
      source: MANAGEMENT_REGULATION,
      see: ["solidarity-pool", "solidarity-contribution"],
      rules: ["solidarity.key", "solidarity.share", "solidarity.dutch-share"],
    },
  ),
  term(
    "responsibility-offset",
    ["overname van aanvragen als solidariteit", "responsibility offset"],
    [
      "Een land behandelt aanvragen waarvoor eigenlijk een ander land verantwoordelijk is. Zo helpt het zonder mensen te verplaatsen.",
      "A country examines applications for which another country is responsible. So it helps without moving people.",
    ],
    {
      also: ["verantwoordelijkheidscompensatie"],
      source: MANAGEMENT_REGULATION,
      see: ["solidarity-contribution", "responsible-member-state"],
      rules: ["solidarity.offsets", "solidarity.offset-possible"],
    },
  ),
];
