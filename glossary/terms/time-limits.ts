import { type Term, termsOf } from "../model.js";
import { ADMINISTRATIVE_LAW, ALIENS_ACT, PROCEDURE_REGULATION, TIME_LIMITS_ACT } from "../sources.js";

const term = termsOf("time-limits");

export const timeLimits: readonly Term[] = [
  term(
    "decision-term",
    ["beslistermijn", "time limit for the decision"],
    [
      "Hoe lang de IND mag doen over een besluit. De rekenregel staat bij Regels.",
      "How long the IND may take for a decision. Rules shows how it is calculated.",
    ],
    {
      also: ["termijn", "decision term"],
      source: PROCEDURE_REGULATION,
      see: ["extension", "decision-moratorium", "notice-of-default"],
      rules: [
        "asylum.decision-term",
        "asylum.examination-term",
        "asylum.border-decision-term",
        "family.decision-term",
        "temporary-protection.asylum-decision",
        "relocation.decision-term",
      ],
    },
  ),
  term(
    "last-day",
    ["uiterste dag", "last day of a term"],
    [
      "De laatste dag van een termijn. Valt die in het weekend, dan schuift hij soms op.",
      "The last day of a term. If it falls in a weekend, it sometimes moves.",
    ],
    {
      also: ["deadline"],
      source: TIME_LIMITS_ACT,
      see: ["decision-term", "equated-day"],
      rules: ["asylum.decision-term"],
    },
  ),
  term(
    "equated-day",
    ["gelijkgestelde dag", "day equated with a public holiday"],
    [
      "Een dag die bij het rekenen met termijnen als feestdag telt.",
      "A day that counts as a public holiday when terms are calculated.",
    ],
    {
      plural: { nl: "gelijkgestelde dagen", en: "days equated with public holidays" },
      source: TIME_LIMITS_ACT,
      see: ["last-day"],
    },
  ),
  term(
    "extension",
    ["verlenging", "extension of the time limit"],
    [
      "De termijn wordt langer, bijvoorbeeld omdat de zaak moeilijk is of er heel veel aanvragen zijn.",
      "The term becomes longer, for instance because the case is hard or there are very many applications.",
    ],
    {
      plural: { nl: "verlengingen", en: "extensions of the time limit" },
      source: PROCEDURE_REGULATION,
      see: ["decision-term", "policy-circular"],
      rules: ["asylum.decision-term"],
    },
  ),
  term(
    "ceiling",
    ["uiterste grens", "upper limit of a term"],
    [
      "De dag waarna de termijn nooit meer langer wordt, wat er ook gebeurt.",
      "The day after which the term never gets longer, whatever happens.",
    ],
    {
      also: ["ceiling"],
      source: PROCEDURE_REGULATION,
      see: ["decision-term", "extension"],
      rules: ["asylum.decision-term"],
    },
  ),
  term(
    "standing-still",
    ["staat stil", "suspended term"],
    ["De tijd gaat door, maar de termijn even niet.", "Time goes on, but the term does not for a while."],
    {
      also: ["opschorting", "opgeschort"],
      source: ADMINISTRATIVE_LAW,
      see: ["decision-term", "decision-moratorium"],
      rules: ["asylum.decision-term"],
    },
  ),
  term(
    "decision-moratorium",
    ["besluitmoratorium", "moratorium on decisions"],
    [
      "De IND wacht met beslissen over mensen uit een land, omdat het daar tijdelijk onzeker is. Ook wel: besluitstop.",
      "The IND waits with decisions on people from a country, because the situation there is uncertain for a while.",
    ],
    {
      plural: { nl: "besluitmoratoria", en: "moratoria on decisions" },
      also: ["besluitstop", "decision moratorium"],
      source: ALIENS_ACT,
      see: ["departure-moratorium", "standing-still", "annulment"],
      rules: ["asylum.decision-moratorium", "asylum.decision-term", "asylum.postponement-review"],
    },
  ),
  term(
    "departure-moratorium",
    ["vertrekmoratorium", "moratorium on departure"],
    [
      "Een tijd lang wordt niemand naar een bepaald land uitgezet. Ook wel: vertrekstop.",
      "For some time nobody is removed to a certain country.",
    ],
    {
      plural: { nl: "vertrekmoratoria", en: "moratoria on departure" },
      also: ["vertrekstop", "departure moratorium"],
      source: ALIENS_ACT,
      see: ["decision-moratorium", "removal"],
      rules: ["asylum.departure-moratorium", "reception.moratorium-end"],
    },
  ),
  term(
    "notice-of-default",
    ["ingebrekestelling", "notice of default"],
    [
      "Een brief aan de IND: u bent te laat. Daarna krijgt de IND nog een korte tijd om te beslissen.",
      "A letter to the IND: you are late. After it the IND gets a short time to decide.",
    ],
    {
      plural: { nl: "ingebrekestellingen", en: "notices of default" },
      source: ADMINISTRATIVE_LAW,
      see: ["decision-term", "penalty-payment", "appeal-against-silence"],
      rules: ["asylum.notice-of-default", "asylum.notice-of-default-term"],
    },
  ),
  term(
    "penalty-payment",
    ["dwangsom", "penalty payment"],
    [
      "Een bedrag per dag dat de overheid moet betalen als zij te laat blijft beslissen. Bij asiel kan alleen de rechter dit bepalen.",
      "An amount per day that the authority must pay if it stays late. In asylum cases only a court can set it.",
    ],
    {
      plural: { nl: "dwangsommen", en: "penalty payments" },
      also: ["bestuurlijke dwangsom", "rechterlijke dwangsom"],
      source: ADMINISTRATIVE_LAW,
      see: ["notice-of-default", "appeal-against-silence"],
      rules: [
        "asylum.court-penalty",
        "asylum.court-penalty-max",
        "asylum.authority-penalty",
        "family.late-penalty",
        "reception.ter-apel-daily-penalty",
        "reception.ter-apel-penalty",
      ],
    },
  ),
  term(
    "appeal-against-silence",
    ["beroep tegen niet tijdig beslissen", "appeal against failure to decide in time"],
    [
      "Naar de rechtbank gaan omdat de IND te laat is. De rechtbank kan een nieuwe termijn geven.",
      "Going to court because the IND is late. The court can set a new term.",
    ],
    {
      also: ["bntb", "niet tijdig"],
      source: ADMINISTRATIVE_LAW,
      see: ["notice-of-default", "penalty-payment", "court-set-term"],
      rules: ["asylum.appeal-against-silence"],
    },
  ),
  term(
    "court-set-term",
    ["nieuwe termijn van de rechter", "new term set by the court"],
    ["De tijd die de rechtbank de IND nog geeft om te beslissen.", "The time the court still gives the IND to decide."],
    {
      source: ADMINISTRATIVE_LAW,
      see: ["appeal-against-silence", "penalty-payment"],
      rules: ["asylum.court-set-term"],
    },
  ),
  term(
    "policy-circular",
    ["WBV", "policy circular (WBV)"],
    [
      "Een besluit waarmee de minister het beleid wijzigt. Voluit: Wijzigingsbesluit Vreemdelingencirculaire.",
      "A decision by which the minister changes policy. In full in Dutch: Wijzigingsbesluit Vreemdelingencirculaire.",
    ],
    { also: ["Wijzigingsbesluit Vreemdelingencirculaire", "Vreemdelingencirculaire"], see: ["extension", "view"] },
  ),
];
