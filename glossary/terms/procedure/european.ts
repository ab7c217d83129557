import { type Term, termsOf } from "../../model.js";
import {
  DUBLIN_REGULATION,
  EMN,
  EURODAC_REGULATION,
  MANAGEMENT_REGULATION,
  PROCEDURE_REGULATION,
  SCREENING_REGULATION,
} from "../../sources.js";

const term = termsOf("procedure");

/** What Europe agreed on: which country examines an application, and which countries count as safe. */
export const european: readonly Term[] = [
  term(
    "screening",
    ["screening", "screening"],
    [
      "De eerste controle na aankomst: wie is iemand, is er gevaar, is er hulp nodig?",
      "The first check after arrival: who is it, is there danger, is help needed?",
    ],
    {
      source: SCREENING_REGULATION,
      see: ["eurodac", "border-procedure", "vulnerable-person"],
      rules: ["screening.state", "screening.who", "screening.term", "screening.referral", "screening.complete"],
    },
  ),
  term(
    "eurodac",
    ["Eurodac", "Eurodac"],
    [
      "De Europese databank met vingerafdrukken van wie asiel vraagt of zonder papieren binnenkomt.",
      "The European database with fingerprints of people who ask for asylum or enter without papers.",
    ],
    {
      also: ["vingerafdrukken", "fingerprints"],
      source: EURODAC_REGULATION,
      see: ["dublin", "screening"],
      rules: ["eurodac.duty", "eurodac.transmission-term", "eurodac.storage", "eurodac.stored-until"],
    },
  ),
  term(
    "dublin",
    ["Dublin", "Dublin system"],
    [
      "Afspraken over welk EU-land een asielaanvraag behandelt. Sinds juni 2026 staan ze in een nieuwe verordening.",
      "Agreements on which EU country examines an application. Since June 2026 they stand in a new regulation.",
    ],
    {
      also: ["Dublinverordening", "Dublin Regulation", "claimant"],
      source: DUBLIN_REGULATION,
      see: ["asylum-management-regulation", "transfer", "responsible-member-state"],
      rules: ["asylum.track", "asylum.decision-term", "responsibility.law", "responsibility.criterion"],
    },
  ),
  term(
    "asylum-management-regulation",
    ["Verordening asiel- en migratiebeheer", "Asylum and Migration Management Regulation"],
    [
      "De Europese regels die Dublin hebben vervangen: welk land een aanvraag behandelt, en hoe landen elkaar helpen.",
      "The European rules that replaced Dublin: which country examines an application, and how countries help each other.",
    ],
    {
      also: ["Verordening AMM", "AMMR", "AMM"],
      source: MANAGEMENT_REGULATION,
      see: ["dublin", "migration-pact", "relocation"],
      rules: ["asylum.regime", "responsibility.law"],
    },
  ),
  term(
    "asylum-procedure-regulation",
    ["Asielprocedureverordening", "Asylum Procedure Regulation"],
    [
      "De Europese regels over hoe een asielprocedure gaat, met termijnen en beroep.",
      "The European rules on how an asylum procedure goes, with terms and appeal.",
    ],
    {
      also: ["APR", "APV"],
      source: PROCEDURE_REGULATION,
      see: ["migration-pact", "decision-term", "border-procedure"],
      rules: ["asylum.regime", "asylum.decision-term", "asylum.withdrawal-regime"],
    },
  ),
  term(
    "migration-pact",
    ["Asiel- en Migratiepact", "Pact on Migration and Asylum"],
    [
      "Het pakket Europese regels over asiel dat sinds 12 juni 2026 geldt.",
      "The package of European rules on asylum that applies since 12 June 2026.",
    ],
    {
      also: ["EU-Migratiepact", "Pact"],
      source: PROCEDURE_REGULATION,
      see: ["asylum-procedure-regulation", "asylum-management-regulation", "screening"],
      rules: ["asylum.regime"],
    },
  ),
  term(
    "responsible-member-state",
    ["verantwoordelijke lidstaat", "responsible Member State"],
    ["Het EU-land dat de asielaanvraag moet behandelen.", "The EU country that must examine the application."],
    {
      source: MANAGEMENT_REGULATION,
      see: ["dublin", "transfer"],
      rules: [
        "asylum.decision-term",
        "responsibility.criterion",
        "responsibility.other-state",
        "responsibility.netherlands-since",
        "responsibility.obligation-ends",
      ],
    },
  ),
  term(
    "transfer",
    ["overdracht", "transfer"],
    [
      "Iemand gaat naar het EU-land dat de aanvraag moet behandelen.",
      "Somebody goes to the EU country that must examine the application.",
    ],
    {
      plural: { nl: "overdrachten", en: "transfers" },
      also: ["Dublinoverdracht"],
      source: MANAGEMENT_REGULATION,
      see: ["dublin", "responsible-member-state", "absconding"],
      rules: [
        "responsibility.transfer-decision",
        "responsibility.transfer-term",
        "responsibility.detained-transfer-term",
        "responsibility.transfer-suspended",
        "asylum.transfer-relief-term",
      ],
    },
  ),
  term(
    "relocation",
    ["herplaatsing", "relocation"],
    [
      "Iemand verhuist van het ene EU-land naar het andere, om een land met veel aanvragen te helpen.",
      "Somebody moves from one EU country to another, to help a country with many applications.",
    ],
    {
      source: EMN,
      see: ["asylum-management-regulation", "resettlement"],
      rules: [
        "solidarity.pool",
        "solidarity.person-value",
        "relocation.eligible",
        "relocation.transfer-term",
        "relocation.confirm-term",
        "relocation.decision-term",
        "relocation.notice-length",
      ],
    },
  ),
  term(
    "safe-country-of-origin",
    ["veilig land van herkomst", "safe country of origin"],
    [
      "Een land waar mensen in het algemeen veilig zijn. Wie er vandaan komt, moet zelf aantonen dat het anders is.",
      "A country where people are generally safe. Those who come from it must show that it is different for them.",
    ],
    {
      plural: { nl: "veilige landen van herkomst", en: "safe countries of origin" },
      source: EMN,
      see: ["accelerated-procedure", "safe-third-country", "recognition-rate"],
      rules: ["asylum.track", "asylum.safe-origin", "asylum.acceleration-ground"],
    },
  ),
  term(
    "safe-third-country",
    ["veilig derde land", "safe third country"],
    [
      "Een land buiten de EU waar iemand veilig heen kan en bescherming kan krijgen.",
      "A country outside the EU where somebody can safely go and get protection.",
    ],
    {
      source: EMN,
      see: ["inadmissible", "first-country-of-asylum"],
      rules: [
        "asylum.appeal-suspensive",
        "asylum.safe-third-country",
        "asylum.inadmissibility",
        "national.admissibility",
      ],
    },
  ),
  term(
    "first-country-of-asylum",
    ["eerste land van asiel", "first country of asylum"],
    [
      "Een land waar iemand al bescherming had en die nog kan krijgen.",
      "A country where somebody already had protection and can still get it.",
    ],
    {
      source: EMN,
      see: ["inadmissible", "safe-third-country"],
      rules: ["asylum.inadmissibility", "national.admissibility"],
    },
  ),
];
