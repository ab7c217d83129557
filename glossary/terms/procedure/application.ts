import { type Term, termsOf } from "../../model.js";
import { ALIENS_ACT, EMN, PROCEDURE_REGULATION } from "../../sources.js";

const term = termsOf("procedure");

/** Applying for asylum, and the ways an application can go. */
export const procedure: readonly Term[] = [
  term(
    "asylum",
    ["asiel", "asylum"],
    [
      "Bescherming in Nederland voor wie in het eigen land niet veilig is.",
      "Protection in the Netherlands for people who are not safe in their own country.",
    ],
    { source: EMN, see: ["refugee", "subsidiary-protection", "asylum-application"] },
  ),
  term(
    "asylum-application",
    ["asielaanvraag", "application for international protection"],
    [
      "De vraag aan Nederland om bescherming. Vanaf deze dag lopen de termijnen. In gewone taal: asiel vragen.",
      "Asking the Netherlands for protection. Terms run from this day. In plain words: asking for asylum.",
    ],
    {
      plural: { nl: "asielaanvragen", en: "applications for international protection" },
      also: ["asylum application", "aanvraag"],
      source: EMN,
      see: ["registration", "decision-term", "asylum-seeker"],
      rules: ["asylum.regime", "asylum.decision-term", "national.application-day"],
    },
  ),
  term(
    "asylum-seeker",
    ["asielzoeker", "asylum seeker"],
    [
      "Iemand die asiel heeft gevraagd en nog geen laatste besluit heeft.",
      "Somebody who asked for asylum and has no final decision yet.",
    ],
    {
      plural: { nl: "asielzoekers", en: "asylum seekers" },
      also: ["applicant", "aanvrager"],
      source: EMN,
      see: ["asylum-application", "permit-holder"],
      rules: ["reception.entitled", "reception.work", "asylum.right-to-remain"],
    },
  ),
  term(
    "first-application",
    ["eerste aanvraag", "first application"],
    [
      "De eerste keer dat iemand in Nederland asiel vraagt.",
      "The first time somebody asks for asylum in the Netherlands.",
    ],
    {
      plural: { nl: "eerste aanvragen", en: "first applications" },
      source: EMN,
      see: ["subsequent-application", "asylum-application"],
    },
  ),
  term(
    "subsequent-application",
    ["herhaalde aanvraag", "subsequent application"],
    [
      "Opnieuw asiel vragen, na een eerdere afwijzing. Er moet dan iets nieuws zijn.",
      "Asking for asylum again after a refusal. There must be something new.",
    ],
    {
      plural: { nl: "herhaalde aanvragen", en: "subsequent applications" },
      also: ["repeat application", "HASA", "opvolgende aanvraag"],
      source: EMN,
      see: ["first-application", "inadmissible"],
      rules: [
        "asylum.track",
        "national.later-application",
        "national.repeat-decision",
        "asylum.subsequent-application",
        "asylum.inadmissibility",
      ],
    },
  ),
  term(
    "registration",
    ["registratie", "registration of the application"],
    [
      "De overheid schrijft op dat iemand asiel heeft gevraagd en wie dat is.",
      "The authorities write down that somebody asked for asylum and who that is.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["screening", "asylum-application"],
      rules: [
        "asylum.border-procedure-term",
        "national.registration-term",
        "asylum.pass-on-term",
        "asylum.registration-term",
        "asylum.lodging-term",
        "crisis.registration-term",
      ],
    },
  ),
  term(
    "personal-interview",
    ["gehoor", "personal interview"],
    [
      "Het gesprek waarin de IND naar de redenen van de vlucht vraagt. Het verslag telt mee in het besluit.",
      "The talk in which the IND asks for the reasons of the flight. Its report counts in the decision.",
    ],
    {
      plural: { nl: "gehoren", en: "personal interviews" },
      also: ["nader gehoor", "aanmeldgehoor"],
      source: EMN,
      see: ["credibility", "legal-assistance"],
      rules: [
        "asylum.court-set-term",
        "national.interview-day",
        "national.corrections-day",
        "national.simplified-decision",
        "asylum.interview",
      ],
    },
  ),
  term(
    "credibility",
    ["geloofwaardigheid", "credibility"],
    [
      "Of het verhaal van iemand klopt met wat bekend is. Dit beoordeelt altijd een mens.",
      "Whether somebody’s account agrees with what is known. A person always judges this.",
    ],
    {
      source: EMN,
      see: ["personal-interview", "country-of-origin-information", "open-norm"],
      rules: [
        "assessment.credibility",
        "assessment.credibility-instruction",
        "assessment.credibility-instruction-by-application",
      ],
    },
  ),
  term(
    "country-of-origin-information",
    ["landeninformatie", "country of origin information"],
    [
      "Wat bekend is over de toestand in een land. De IND gebruikt het bij het besluit.",
      "What is known about the situation in a country. The IND uses it for the decision.",
    ],
    {
      also: ["ambtsbericht", "COI"],
      source: EMN,
      see: ["credibility", "safe-country-of-origin", "decision-moratorium"],
      rules: ["country.newest-information", "country.violence", "asylum.postponement-review"],
    },
  ),
  term(
    "accelerated-procedure",
    ["versnelde procedure", "accelerated international protection procedure"],
    [
      "Een snellere procedure, bijvoorbeeld voor wie uit een veilig land komt.",
      "A quicker procedure, for instance for people from a safe country.",
    ],
    {
      also: ["accelerated procedure"],
      source: EMN,
      see: ["track", "safe-country-of-origin", "recognition-rate"],
      rules: ["asylum.track", "asylum.acceleration-ground", "asylum.examination-track", "asylum.examination-term"],
    },
  ),
  term(
    "border-procedure",
    ["grensprocedure", "border procedure"],
    [
      "De procedure aan de buitengrens, zoals Schiphol. Wie daarin zit, is nog niet toegelaten tot het land.",
      "The procedure at the external border, such as Schiphol. People in it have not been let into the country yet.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["screening", "detention", "return-border-procedure"],
      rules: [
        "asylum.border-procedure",
        "asylum.border-procedure-term",
        "national.border-term",
        "asylum.border-procedure-allowed",
        "asylum.border-decision-term",
        "asylum.border-entry",
        "asylum.border-duty-at-capacity",
        "asylum.border-year-maximum",
        "crisis.border-extra",
        "crisis.border-rate",
      ],
    },
  ),
  term(
    "rest-and-preparation",
    ["rust- en voorbereidingstermijn", "rest and preparation term"],
    [
      "Dagen om uit te rusten en met een advocaat te praten, voordat de gehoren beginnen. In gewone taal: rusttijd.",
      "Days to rest and to talk with a lawyer before the interviews start. In plain words: time to rest.",
    ],
    {
      also: ["RVT", "rusttermijn"],
      source: ALIENS_ACT,
      see: ["general-procedure", "personal-interview"],
      rules: ["national.rest", "national.rest-term"],
    },
  ),
  term(
    "intended-refusal",
    ["voornemen", "intended refusal"],
    [
      "De brief waarin de IND zegt te willen afwijzen. De aanvrager antwoordt daarop met een zienswijze. Voor aanvragen sinds 12 juni 2026 bestaat dit niet meer.",
      "The letter in which the IND says it intends to refuse. The applicant answers it with a written view. For applications since 12 June 2026 it no longer exists.",
    ],
    {
      plural: { nl: "voornemens", en: "intended refusals" },
      source: ALIENS_ACT,
      see: ["refusal", "general-procedure"],
      rules: [
        "asylum.intention-needed",
        "national.intention-day",
        "national.view-day",
        "national.view-term",
        "national.second-view",
      ],
    },
  ),
  term(
    "general-procedure",
    ["algemene asielprocedure", "general asylum procedure"],
    [
      "De gewone procedure onder het oude recht, in een vast aantal dagen.",
      "The ordinary procedure under the old law, in a fixed number of days.",
    ],
    {
      also: ["AA", "VA", "verlengde asielprocedure"],
      source: ALIENS_ACT,
      see: ["track", "asylum-procedure-regulation"],
      rules: ["national.route", "national.general-decision-day"],
    },
  ),
  term(
    "track",
    ["spoor", "track"],
    [
      "De weg die een aanvraag volgt. Het spoor bepaalt hoe snel het gaat en wat de IND onderzoekt.",
      "The way an application goes. The track decides how quick it is and what the IND examines.",
    ],
    {
      plural: { nl: "sporen", en: "tracks" },
      also: ["spoor 1", "spoor 2", "spoor 4"],
      see: ["accelerated-procedure", "dublin", "border-procedure"],
      rules: ["asylum.track", "asylum.examination-track", "asylum.examination-term"],
    },
  ),
];
