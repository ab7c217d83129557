import { type Term, termsOf } from "../../model.js";
import { EMN, PROCEDURE_REGULATION, RECEPTION_DIRECTIVE } from "../../sources.js";

const term = termsOf("protection");

/** Children, and others who need extra care. */
export const children: readonly Term[] = [
  term(
    "unaccompanied-minor",
    ["alleenstaande minderjarige vreemdeling", "unaccompanied minor"],
    [
      "Een kind dat zonder ouder in Nederland komt. Kortweg amv. Een voogd van Nidos zorgt voor het kind.",
      "A child who comes to the Netherlands without a parent. A guardian of Nidos looks after the child.",
    ],
    {
      plural: { nl: "alleenstaande minderjarige vreemdelingen", en: "unaccompanied minors" },
      also: ["amv", "AMV"],
      source: EMN,
      see: ["guardian", "nidos"],
      rules: [
        "asylum.border-procedure",
        "minors.representative",
        "minors.age",
        "minors.reception",
        "minors.end-at-eighteen",
        "family.sponsor-minor",
      ],
    },
  ),
  term(
    "guardian",
    ["voogd", "guardian"],
    [
      "De volwassene die beslist en zorgt voor een kind zonder ouders hier.",
      "The adult who decides and cares for a child whose parents are not here.",
    ],
    {
      source: EMN,
      see: ["unaccompanied-minor", "nidos"],
      rules: ["minors.representative", "minors.representative-term", "minors.per-representative"],
    },
  ),
  term(
    "vulnerable-person",
    ["kwetsbare persoon", "vulnerable person"],
    [
      "Iemand die extra hulp nodig heeft, zoals een kind, een zieke of een slachtoffer van geweld.",
      "Somebody who needs extra help, such as a child, an ill person or a victim of violence.",
    ],
    {
      source: EMN,
      see: ["screening", "unaccompanied-minor"],
      rules: ["minors.vulnerable", "minors.special-support", "screening.complete"],
    },
  ),
  term(
    "best-interests",
    ["belang van het kind", "best interests of the child"],
    [
      "Wat voor dit kind het beste is. Bij elk besluit over een kind telt dat zwaar mee.",
      "What is best for this child. It counts heavily in every decision about a child.",
    ],
    {
      source: EMN,
      see: ["unaccompanied-minor", "guardian"],
      rules: [
        "minors.representative",
        "minors.reception",
        "national.admissibility",
        "responsibility.criterion",
        "detention.asylum-order",
        "asylum.safe-third-country",
      ],
    },
  ),
  term(
    "representative",
    ["vertegenwoordiger van een kind", "representative of a minor"],
    [
      "Wie een kind zonder ouders in de procedure helpt en namens het kind handelt. In Nederland is dat de voogd.",
      "Who helps a child without parents in the procedure and acts for the child. In the Netherlands this is the guardian.",
    ],
    {
      source: PROCEDURE_REGULATION,
      see: ["guardian", "unaccompanied-minor"],
      rules: ["minors.representative", "minors.representative-term", "minors.per-representative"],
    },
  ),
  term(
    "age-assessment",
    ["leeftijdsonderzoek", "age assessment"],
    [
      "Onderzoek of iemand jonger is dan 18. Zolang er twijfel is, geldt die persoon als kind.",
      "Finding out whether a person is under 18. As long as there is doubt, the person counts as a child.",
    ],
    {
      also: ["leeftijdsschouw", "leeftijdsbepaling"],
      source: EMN,
      see: ["unaccompanied-minor", "benefit-of-the-doubt"],
      rules: ["minors.age"],
    },
  ),
  term(
    "foster-family",
    ["opvanggezin", "foster family"],
    [
      "Een gezin waar een kind zonder ouders woont. Nidos zoekt en begeleidt die gezinnen.",
      "A family with which a child without parents lives. Nidos finds and supports those families.",
    ],
    {
      plural: { nl: "opvanggezinnen", en: "foster families" },
      also: ["pleeggezin"],
      source: RECEPTION_DIRECTIVE,
      see: ["small-scale-reception", "nidos"],
      rules: ["minors.reception"],
    },
  ),
  term(
    "small-scale-reception",
    ["kleinschalige opvang", "small-scale reception"],
    [
      "Een huis voor een kleine groep jongeren die zonder ouders kwamen, met begeleiding.",
      "A house for a small group of young people who came without parents, with guidance.",
    ],
    {
      also: ["kwg", "kwe"],
      source: RECEPTION_DIRECTIVE,
      see: ["foster-family", "unaccompanied-minor"],
      rules: ["minors.reception", "minors.end-at-eighteen", "reception.location"],
    },
  ),
  term(
    "special-reception-needs",
    ["bijzondere opvangbehoeften", "special reception needs"],
    [
      "Wat iemand extra nodig heeft in de opvang, zoals zorg, rust of een veilige kamer.",
      "What a person needs extra in reception, such as care, rest or a safe room.",
    ],
    {
      source: RECEPTION_DIRECTIVE,
      see: ["vulnerable-person", "special-procedural-needs"],
      rules: ["minors.vulnerable", "minors.needs-term", "minors.special-support", "reception.location"],
    },
  ),
  term(
    "right-to-education",
    ["recht op onderwijs", "access to education"],
    [
      "Kinderen mogen en moeten naar school, ook zonder vergunning.",
      "Children may and must go to school, also without a permit.",
    ],
    {
      also: ["leerplicht", "school"],
      source: RECEPTION_DIRECTIVE,
      see: ["best-interests", "reception"],
      rules: ["reception.school", "temporary-protection.education", "resettlement.rights"],
    },
  ),
];
