import { type Term, termsOf } from "../model.js";
import { ALIENS_ACT, COA_ACT, EMN, INTEGRATION_ACT } from "../sources.js";

const term = termsOf("organisations");

export const organisationTerms: readonly Term[] = [
  term(
    "ind",
    ["IND", "IND"],
    [
      "Immigratie- en Naturalisatiedienst. Beslist wie mag blijven, namens de minister.",
      "Immigration and Naturalisation Service. Decides who may stay, for the minister.",
    ],
    {
      also: ["Immigratie- en Naturalisatiedienst", "Immigration and Naturalisation Service", "determining authority"],
      source: ALIENS_ACT,
      see: ["decision", "decision-term"],
      rules: ["asylum.decision-term"],
    },
  ),
  term(
    "coa",
    ["COA", "COA"],
    [
      "Centraal Orgaan opvang asielzoekers. Vangt mensen op tijdens hun procedure, en tot er een huis is.",
      "Central Agency for the Reception of Asylum Seekers. Houses people during their procedure, and until there is a home.",
    ],
    {
      also: ["Centraal Orgaan opvang asielzoekers", "Central Agency for the Reception of Asylum Seekers"],
      source: COA_ACT,
      see: ["reception", "occupancy"],
    },
  ),
  term(
    "dtv",
    ["DT&V", "DT&V"],
    [
      "Dienst Terugkeer en Vertrek. Helpt en begeleidt bij vertrek wie niet mag blijven.",
      "Repatriation and Departure Service. Helps and guides the departure of people who may not stay.",
    ],
    {
      also: ["Dienst Terugkeer en Vertrek", "Repatriation and Departure Service", "DTV"],
      see: ["return", "return-case"],
    },
  ),
  term(
    "military-police",
    ["KMar", "Royal Marechaussee"],
    [
      "Koninklijke Marechaussee. Bewaakt de grens en neemt daar aanvragen aan.",
      "The military police. Guards the border and receives applications there.",
    ],
    { also: ["Koninklijke Marechaussee", "Marechaussee"], source: ALIENS_ACT, see: ["border-procedure", "screening"] },
  ),
  term(
    "aliens-police",
    ["AVIM", "Aliens police (AVIM)"],
    [
      "De vreemdelingenpolitie. Neemt vingerafdrukken en gegevens op.",
      "The aliens police. Takes fingerprints and data.",
    ],
    { also: ["vreemdelingenpolitie"], source: ALIENS_ACT, see: ["registration", "eurodac"] },
  ),
  term(
    "minister",
    ["minister van Asiel en Migratie", "Minister of Asylum and Migration"],
    [
      "Is verantwoordelijk voor het asielbeleid en voor de besluiten van de IND.",
      "Is responsible for asylum policy and for the decisions of the IND.",
    ],
    { also: ["minister", "ministerie"], source: ALIENS_ACT, see: ["ind", "policy-circular"] },
  ),
  term(
    "court",
    ["rechtbank", "district court"],
    [
      "Kijkt in beroep na of een besluit mag. Asielzaken zijn bij de rechtbank Den Haag.",
      "Checks in appeal whether a decision is allowed. Asylum cases are with the court of The Hague.",
    ],
    {
      also: ["rechter", "judge"],
      source: ALIENS_ACT,
      see: ["appeal", "council-of-state"],
      rules: ["asylum.appeal", "asylum.court-term", "asylum.new-decision-term"],
    },
  ),
  term(
    "council-of-state",
    ["Raad van State", "Council of State"],
    ["De hoogste Nederlandse rechter in asielzaken.", "The highest Dutch court in asylum cases."],
    {
      also: ["Afdeling bestuursrechtspraak", "ABRvS", "RvS"],
      source: ALIENS_ACT,
      see: ["higher-appeal", "court-of-justice"],
    },
  ),
  term(
    "court-of-justice",
    ["Hof van Justitie van de EU", "Court of Justice of the EU"],
    [
      "Legt uit wat Europese regels betekenen. Alle rechters in de EU moeten dat volgen.",
      "Explains what European rules mean. All courts in the EU must follow it.",
    ],
    { also: ["HvJ", "CJEU", "Luxemburg"], see: ["council-of-state", "view"] },
  ),
  term(
    "municipality",
    ["gemeente", "municipality"],
    [
      "Maakt opvangplekken mogelijk, zoekt een huis voor statushouders en begeleidt de inburgering.",
      "Makes reception places possible, finds homes for permit holders and guides integration.",
    ],
    {
      plural: { nl: "gemeenten", en: "municipalities" },
      source: INTEGRATION_ACT,
      see: ["housing-task", "distribution-act", "civic-integration"],
    },
  ),
  term(
    "nidos",
    ["Nidos", "Nidos"],
    [
      "De voogd van kinderen die zonder ouders naar Nederland komen.",
      "The guardian of children who come to the Netherlands without parents.",
    ],
    { see: ["guardian", "unaccompanied-minor"] },
  ),
  term(
    "refugee-council",
    ["VluchtelingenWerk", "Dutch Council for Refugees"],
    [
      "Geeft uitleg en hulp tijdens de procedure, gratis en los van de overheid.",
      "Explains and helps during the procedure, free of charge and apart from the authorities.",
    ],
    { also: ["VWN", "VluchtelingenWerk Nederland"], see: ["legal-assistance"] },
  ),
  term(
    "legal-aid-board",
    ["Raad voor Rechtsbijstand", "Legal Aid Board"],
    [
      "Regelt een gratis advocaat voor wie dat zelf niet kan betalen.",
      "Arranges a lawyer free of charge for people who cannot pay one.",
    ],
    { also: ["RvR"], see: ["legal-assistance"] },
  ),
  term(
    "iom",
    ["IOM", "IOM"],
    [
      "Internationale Organisatie voor Migratie. Helpt mensen die zelf terug willen.",
      "International Organization for Migration. Helps people who want to return by themselves.",
    ],
    { also: ["Internationale Organisatie voor Migratie"], source: EMN, see: ["voluntary-departure"] },
  ),
  term(
    "unhcr",
    ["UNHCR", "UNHCR"],
    ["De vluchtelingenorganisatie van de Verenigde Naties.", "The refugee agency of the United Nations."],
    { source: EMN, see: ["resettlement", "refugee"] },
  ),
  term(
    "duo",
    ["DUO", "DUO"],
    [
      "Dienst Uitvoering Onderwijs. Regelt de examens en de lening voor inburgering.",
      "Education Executive Agency. Runs the integration exams and the loan for integration.",
    ],
    { also: ["Dienst Uitvoering Onderwijs"], source: INTEGRATION_ACT, see: ["civic-integration"] },
  ),
  term(
    "uwv",
    ["UWV", "UWV"],
    [
      "De dienst voor werk en uitkeringen. Geeft vergunningen om te werken.",
      "The agency for work and benefits. Gives permits to work.",
    ],
    { see: ["asylum-seeker", "permit-holder"] },
  ),
  term(
    "cbs",
    ["CBS", "Statistics Netherlands"],
    [
      "Centraal Bureau voor de Statistiek. Telt en publiceert cijfers over Nederland.",
      "Counts and publishes figures about the Netherlands.",
    ],
    { also: ["Centraal Bureau voor de Statistiek"], see: ["ses-woa", "published-figure"] },
  ),
];
