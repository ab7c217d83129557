import { type Term, termsOf } from "../model.js";
import { ADMINISTRATIVE_LAW, ALIENS_ACT, EMN, PROCEDURE_REGULATION } from "../sources.js";

const term = termsOf("time-limits");

/** Going to court, and what a court can do. */
export const court: readonly Term[] = [
  term(
    "appeal",
    ["beroep", "appeal"],
    ["De rechtbank vragen om een besluit na te kijken.", "Asking the court to check a decision."],
    {
      plural: { nl: "beroepen", en: "appeals" },
      source: EMN,
      see: ["appeal-term", "suspensive-effect", "higher-appeal"],
      rules: ["asylum.appeal", "asylum.appeal-legal-aid", "reception.appeal-suspends"],
    },
  ),
  term(
    "appeal-term",
    ["beroepstermijn", "time limit for an appeal"],
    [
      "Hoe lang iemand heeft om in beroep te gaan. Soms is dat maar een week.",
      "How long somebody has to appeal. Sometimes this is a week only.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["appeal", "manifestly-unfounded"],
      rules: ["asylum.appeal", "asylum.appeal-length"],
    },
  ),
  term(
    "judgment",
    ["uitspraak", "judgment"],
    [
      "Wat de rechter beslist, met de redenen erbij. Iedereen moet zich eraan houden.",
      "What the court decides, with its reasons. Everybody must respect it.",
    ],
    {
      plural: { nl: "uitspraken", en: "judgments" },
      also: ["ruling", "vonnis"],
      source: ADMINISTRATIVE_LAW,
      see: ["appeal", "court", "annulment"],
      rules: ["asylum.court-term", "asylum.council-term", "asylum.new-decision-term", "detention.ruling-by"],
    },
  ),
  term(
    "higher-appeal",
    ["hoger beroep", "higher appeal"],
    [
      "De Raad van State vragen om de uitspraak van de rechtbank na te kijken.",
      "Asking the Council of State to check the judgment of the court.",
    ],
    {
      source: ALIENS_ACT,
      see: ["appeal", "council-of-state"],
      rules: [
        "asylum.further-appeal",
        "asylum.further-appeal-length",
        "asylum.further-appeal-suspensive",
        "asylum.council-term",
        "detention.further-appeal",
      ],
    },
  ),
  term(
    "suspensive-effect",
    ["schorsende werking", "suspensive effect"],
    [
      "Iemand mag in Nederland wachten op de uitkomst van het beroep.",
      "Somebody may wait in the Netherlands for the outcome of the appeal.",
    ],
    {
      source: EMN,
      see: ["appeal", "interim-relief"],
      rules: [
        "asylum.appeal-suspensive",
        "asylum.stay-pending-appeal",
        "responsibility.transfer-suspended",
        "reception.appeal-suspends",
      ],
    },
  ),
  term(
    "interim-relief",
    ["voorlopige voorziening", "interim relief"],
    [
      "Een snelle, tijdelijke beslissing van de rechter, bijvoorbeeld om te mogen blijven wachten.",
      "A quick, temporary decision of the court, for instance to be allowed to wait here.",
    ],
    {
      also: ["vovo"],
      source: ADMINISTRATIVE_LAW,
      see: ["suspensive-effect", "appeal"],
      rules: [
        "asylum.appeal-suspensive",
        "asylum.interim-relief-term",
        "asylum.transfer-relief-term",
        "asylum.stay-pending-appeal",
        "responsibility.transfer-suspended",
        "reception.appeal-suspends",
      ],
    },
  ),
  term(
    "legal-assistance",
    ["rechtsbijstand", "legal assistance"],
    [
      "Hulp van een advocaat. Wie weinig geld heeft, krijgt die gratis.",
      "Help from a lawyer. People with little money get it free of charge.",
    ],
    {
      also: ["advocaat", "lawyer"],
      source: EMN,
      see: ["legal-aid-board", "refugee-council"],
      rules: ["asylum.legal-aid", "asylum.appeal-legal-aid", "asylum.counselling"],
    },
  ),
  term(
    "annulment",
    ["vernietiging", "annulment"],
    [
      "De rechter haalt een besluit of maatregel weg, soms alsof die er nooit was.",
      "A court takes a decision or measure away, sometimes as if it had never been.",
    ],
    {
      also: ["vernietigd", "annulled"],
      source: ADMINISTRATIVE_LAW,
      see: ["known-on", "decision-moratorium", "judgment"],
      rules: ["asylum.new-decision-term"],
    },
  ),
];
