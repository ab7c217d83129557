import { type Term, termsOf } from "../../model.js";
import { EMN, PROCEDURE_REGULATION } from "../../sources.js";

const term = termsOf("procedure");

/** How an application ends. */
export const outcome: readonly Term[] = [
  term(
    "decision",
    ["besluit", "decision"],
    [
      "Het antwoord van de overheid op een aanvraag, op schrift, met redenen.",
      "The answer of the authority to an application, in writing, with reasons.",
    ],
    {
      plural: { nl: "besluiten", en: "decisions" },
      also: ["beschikking"],
      see: ["grant", "refusal", "appeal"],
      source: EMN,
      rules: ["national.outcome"],
    },
  ),
  term(
    "grant",
    ["inwilliging", "positive decision"],
    ["Het besluit dat iemand asiel krijgt en mag blijven.", "The decision that somebody gets asylum and may stay."],
    {
      plural: { nl: "inwilligingen", en: "positive decisions" },
      also: ["grant", "ingewilligd"],
      source: EMN,
      see: ["refusal", "recognition-rate", "permit-holder"],
    },
  ),
  term(
    "refusal",
    ["afwijzing", "negative decision"],
    [
      "Het besluit dat iemand geen asiel krijgt. Daartegen kan beroep.",
      "The decision that somebody gets no asylum. One can appeal against it.",
    ],
    {
      plural: { nl: "afwijzingen", en: "negative decisions" },
      also: ["refusal", "afgewezen"],
      source: EMN,
      see: ["appeal", "return-decision", "manifestly-unfounded"],
      rules: [
        "asylum.appeal",
        "asylum.rejection-kind",
        "asylum.return-decision-with-rejection",
        "assessment.protection",
      ],
    },
  ),
  term(
    "closed-otherwise",
    ["anders afgesloten", "closed otherwise"],
    [
      "Een aanvraag die eindigt zonder ja of nee, zoals bij intrekken of vertrek naar een ander EU-land.",
      "An application that ends without yes or no, such as after withdrawal or transfer to another EU country.",
    ],
    {
      also: ["buiten behandeling", "ingetrokken"],
      see: ["dublin", "inadmissible", "absconding"],
      rules: ["national.discontinue", "asylum.explicit-withdrawal"],
    },
  ),
  term(
    "inadmissible",
    ["niet-ontvankelijk", "inadmissible application"],
    [
      "De IND kijkt niet naar de redenen, bijvoorbeeld omdat iemand elders al bescherming heeft.",
      "The IND does not look at the reasons, for instance because somebody has protection elsewhere.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["safe-third-country", "first-country-of-asylum", "subsequent-application"],
      rules: [
        "asylum.appeal-length",
        "national.admissibility",
        "asylum.inadmissibility",
        "asylum.examination-track",
        "asylum.late-after-return-decision",
      ],
    },
  ),
  term(
    "manifestly-unfounded",
    ["kennelijk ongegrond", "manifestly unfounded application"],
    [
      "Een afwijzing waarbij direct duidelijk is dat er geen reden voor asiel is. De termijn voor beroep is dan korter.",
      "A refusal where it is clear at once that there is no reason for asylum. The time for an appeal is shorter.",
    ],
    {
      source: EMN,
      see: ["accelerated-procedure", "safe-country-of-origin", "appeal-term"],
      rules: ["asylum.appeal-length", "asylum.rejection-kind", "asylum.acceleration-ground", "national.outcome"],
    },
  ),
  term(
    "withdrawal-of-application",
    ["intrekking van de aanvraag", "withdrawal of the application"],
    [
      "Iemand zegt dat de aanvraag niet meer hoeft, of laat zonder reden niets meer horen.",
      "Somebody says the application is no longer needed, or is not heard of again without a reason.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["closed-otherwise", "absconding"],
      rules: ["national.discontinue", "asylum.explicit-withdrawal", "asylum.implicit-withdrawal"],
    },
  ),
  term(
    "absconding",
    ["onderduiken", "absconding"],
    [
      "Weggaan van de plek waar iemand moet zijn, zonder te zeggen waarheen.",
      "Leaving the place where one must be, without saying where to.",
    ],
    {
      also: ["MOB", "met onbekende bestemming", "vertrokken"],
      source: EMN,
      see: ["transfer", "closed-otherwise"],
      rules: ["asylum.implicit-withdrawal", "responsibility.transfer-term"],
    },
  ),
];
