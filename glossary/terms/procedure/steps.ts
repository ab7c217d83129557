import { type Term, termsOf } from "../../model.js";
import { ALIENS_ACT, EURODAC_REGULATION, PROCEDURE_REGULATION } from "../../sources.js";

const term = termsOf("procedure");

/** The steps at the start of a procedure, and what an applicant may count on. */
export const steps: readonly Term[] = [
  term(
    "asylum-wish",
    ["asielwens", "making of an application"],
    [
      "Voor het eerst aan een ambtenaar laten weten dat u bescherming zoekt. Een formulier is daarvoor niet nodig.",
      "Telling an official for the first time that you seek protection. No form is needed for that.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["registration", "lodging", "asylum-application"],
      rules: [
        "asylum.pass-on-term",
        "asylum.registration-term",
        "asylum.special-needs-term",
        "national.registration-term",
        "national.application-day",
        "crisis.registration-term",
        "minors.representative-term",
        "minors.needs-term",
        "reception.start",
      ],
    },
  ),
  term(
    "lodging",
    ["indienen van de aanvraag", "lodging of an application"],
    [
      "De aanvraag compleet maken na de registratie, met de gegevens en papieren die iemand heeft.",
      "Completing the application after registration, with the data and papers a person has.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["registration", "asylum-wish", "decision-term"],
      rules: ["asylum.lodging-term", "asylum.examination-term"],
    },
  ),
  term(
    "counselling",
    ["juridische counseling", "legal counselling"],
    [
      "Gratis uitleg over de procedure en hulp bij de aanvraag. De adviseur treedt niet voor u op zoals een advocaat.",
      "Free explanation of the procedure and help with the application. The adviser does not act for you as a lawyer does.",
    ],
    {
      also: ["counseling", "rechtsbegeleiding"],
      source: PROCEDURE_REGULATION,
      see: ["legal-assistance", "refugee-council"],
      rules: ["asylum.counselling", "asylum.legal-aid"],
    },
  ),
  term(
    "special-procedural-needs",
    ["bijzondere procedurele behoeften", "special procedural needs"],
    [
      "Wat iemand extra nodig heeft om de procedure goed te doorlopen, bijvoorbeeld na marteling of door ziekte.",
      "What a person needs extra to go through the procedure well, for instance after torture or because of illness.",
    ],
    {
      also: ["special procedural guarantees", "procedurele waarborgen"],
      source: PROCEDURE_REGULATION,
      see: ["vulnerable-person", "special-reception-needs"],
      rules: ["asylum.special-needs-term", "minors.special-support", "asylum.border-procedure-allowed"],
    },
  ),
  term(
    "language-understood",
    ["taal die iemand begrijpt", "language that a person understands"],
    [
      "Uitleg moet in een taal die de persoon kan volgen, zo nodig met een tolk.",
      "Explanation must be in a language the person can follow, with an interpreter if needed.",
    ],
    {
      also: ["tolk", "interpreter"],
      source: PROCEDURE_REGULATION,
      see: ["personal-interview", "reception"],
      rules: ["asylum.interview", "reception.information", "detention.information", "temporary-protection.information"],
    },
  ),
  term(
    "biometric-data",
    ["biometrische gegevens", "biometric data"],
    [
      "Vingerafdrukken en een foto van het gezicht, om iemand later te herkennen.",
      "Fingerprints and a photo of the face, to recognise a person later.",
    ],
    {
      source: EURODAC_REGULATION,
      see: ["eurodac", "screening"],
      rules: ["eurodac.duty", "eurodac.transmission-term", "screening.complete"],
    },
  ),
  term(
    "retention-period",
    ["bewaartermijn", "retention period"],
    [
      "Hoe lang gegevens in een systeem blijven. Daarna worden ze gewist.",
      "How long data stay in a system. After that they are erased.",
    ],
    {
      source: EURODAC_REGULATION,
      see: ["eurodac", "biometric-data"],
      rules: ["eurodac.storage", "eurodac.stored-until"],
    },
  ),
  term(
    "eurodac-hit",
    ["treffer in Eurodac", "Eurodac hit"],
    [
      "Eurodac laat zien dat iemand al eerder in een EU-land is geregistreerd.",
      "Eurodac shows that a person was registered in an EU country before.",
    ],
    {
      plural: { nl: "treffers in Eurodac", en: "Eurodac hits" },
      source: EURODAC_REGULATION,
      see: ["eurodac", "take-charge", "take-back"],
      rules: ["responsibility.take-charge-term", "responsibility.take-back-term", "responsibility.reply-term"],
    },
  ),
  term(
    "entry",
    ["toegang tot Nederland", "entry"],
    [
      "De toestemming om over de grens het land in te gaan. Wie in de grensprocedure zit, heeft die nog niet.",
      "The permission to cross the border into the country. People in the border procedure do not have it yet.",
    ],
    {
      source: ALIENS_ACT,
      see: ["border-procedure", "border-detention"],
      rules: ["asylum.border-entry", "national.border-term", "screening.who", "asylum.border-procedure-allowed"],
    },
  ),
  term(
    "adequate-capacity",
    ["toereikende capaciteit", "adequate capacity"],
    [
      "Het aantal mensen dat een EU-land tegelijk in de grensprocedure moet kunnen opnemen. De Europese Commissie stelt dat aantal vast.",
      "The number of people an EU country must be able to have in the border procedure at one time. The Commission sets it.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["border-procedure", "capacity"],
      rules: ["asylum.border-duty-at-capacity", "asylum.border-year-maximum"],
    },
  ),
  term(
    "new-element",
    ["nieuw element", "new element"],
    [
      "Een feit, verklaring of stuk dat in de eerdere procedure niet is bekeken.",
      "A fact, statement or document that was not examined in the earlier procedure.",
    ],
    {
      plural: { nl: "nieuwe elementen", en: "new elements" },
      also: ["novum", "nieuwe feiten"],
      source: PROCEDURE_REGULATION,
      see: ["subsequent-application", "inadmissible"],
      rules: [
        "asylum.subsequent-application",
        "asylum.inadmissibility",
        "asylum.late-after-return-decision",
        "national.later-application",
      ],
    },
  ),
  term(
    "implicit-withdrawal",
    ["impliciete intrekking", "implicit withdrawal of an application"],
    [
      "Iemand werkt zonder goede reden niet mee of verschijnt niet. Een medewerker kan dan zeggen dat de aanvraag vervalt.",
      "A person does not cooperate or appear without a good reason. An official can then say that the application ends.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["withdrawal-of-application", "absconding", "closed-otherwise"],
      rules: ["asylum.implicit-withdrawal", "national.discontinue"],
    },
  ),
  term(
    "right-to-remain",
    ["recht om te blijven", "right to remain"],
    [
      "Wie asiel vraagt, mag in het land wachten op het besluit. Dit recht is nog geen vergunning.",
      "Who asks for asylum may wait in the country for the decision. This right is not yet a permit.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["suspensive-effect", "asylum-seeker"],
      rules: ["asylum.right-to-remain", "asylum.stay-pending-appeal", "return.border-term"],
    },
  ),
  term(
    "written-view",
    ["schriftelijke zienswijze", "written reply to an intended decision"],
    [
      "Het antwoord op een voornemen: waarom de IND volgens de aanvrager anders moet beslissen.",
      "The answer to an intended decision: why the IND should decide otherwise, according to the applicant.",
    ],
    {
      also: ["zienswijze op het voornemen"],
      source: ALIENS_ACT,
      see: ["intended-refusal", "intended-withdrawal"],
      rules: ["national.view-day", "national.view-term", "national.second-view", "permit.withdrawal-view"],
    },
  ),
  term(
    "postponed-for-country",
    ["uitstel om het land", "postponement because of the country"],
    [
      "De IND wacht met een besluit, omdat de toestand in een land tijdelijk onzeker is. Zo heet het onder de Europese regels.",
      "The IND waits with a decision because the situation in a country is uncertain for a while. This is its name under the European rules.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["decision-moratorium", "country-of-origin-information"],
      rules: ["asylum.postponement-review"],
    },
  ),
  term(
    "transitional-law",
    ["overgangsrecht", "transitional law"],
    [
      "Regels die zeggen of in een zaak nog het oude recht geldt, of al het nieuwe.",
      "Rules that say whether the old law still applies in a case, or already the new one.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["migration-pact", "version"],
      rules: ["asylum.withdrawal-regime", "responsibility.law", "asylum.regime", "permit.indefinite"],
    },
  ),
];
