import { type Term, termsOf } from "../model.js";
import { ALIENS_ACT, BORDER_RETURN_REGULATION, EMN, RETURN_DIRECTIVE } from "../sources.js";

const term = termsOf("return");

export const returning: readonly Term[] = [
  term(
    "return",
    ["terugkeer", "return"],
    [
      "Weggaan naar het eigen land, of een ander land waar iemand mag wonen.",
      "Leaving for the own country, or another country where somebody may live.",
    ],
    { source: EMN, see: ["voluntary-departure", "removal", "dtv"] },
  ),
  term(
    "return-decision",
    ["terugkeerbesluit", "return decision"],
    [
      "Het besluit dat iemand Nederland en de EU moet verlaten.",
      "The decision that somebody must leave the Netherlands and the EU.",
    ],
    {
      plural: { nl: "terugkeerbesluiten", en: "return decisions" },
      source: RETURN_DIRECTIVE,
      see: ["departure-term", "entry-ban", "refusal"],
    },
  ),
  term(
    "departure-term",
    ["vertrektermijn", "period for voluntary departure"],
    ["De tijd die iemand krijgt om zelf te vertrekken.", "The time somebody gets to leave by themselves."],
    { source: ALIENS_ACT, see: ["voluntary-departure", "return-decision"] },
  ),
  term(
    "voluntary-departure",
    ["zelfstandig vertrek", "voluntary departure"],
    ["Iemand vertrekt zelf, met of zonder hulp.", "Somebody leaves by themselves, with or without help."],
    {
      also: ["zelfstandige terugkeer", "vrijwillig vertrek"],
      source: EMN,
      see: ["departure-term", "iom", "demonstrable-departure"],
    },
  ),
  term(
    "demonstrable-departure",
    ["aantoonbaar vertrek", "confirmed departure"],
    [
      "Van iemand die weggaat is bekend dat hij Nederland heeft verlaten.",
      "It is known that somebody who leaves has left the Netherlands.",
    ],
    { also: ["aantoonbaar vertrokken"], see: ["return-case", "unknown-destination"] },
  ),
  term(
    "unknown-destination",
    ["bestemming onbekend", "unknown destination"],
    [
      "Iemand is weg en niemand weet waarheen. Misschien is hij nog in Nederland.",
      "Somebody is gone and nobody knows where to. Perhaps still in the Netherlands.",
    ],
    { also: ["zelfstandig vertrek zonder toezicht", "MOB"], see: ["absconding", "demonstrable-departure"] },
  ),
  term(
    "removal",
    ["uitzetting", "removal"],
    ["De overheid brengt iemand het land uit.", "The authorities take somebody out of the country."],
    {
      also: ["gedwongen vertrek", "deportation"],
      source: EMN,
      see: ["return-decision", "departure-moratorium", "detention"],
      rules: ["asylum.departure-moratorium"],
    },
  ),
  term(
    "entry-ban",
    ["inreisverbod", "entry ban"],
    ["Een verbod om een tijd lang de EU in te komen.", "A ban on entering the EU for some time."],
    { source: EMN, see: ["return-decision"] },
  ),
  term(
    "detention",
    ["vreemdelingenbewaring", "detention"],
    [
      "Iemand vastzetten om het vertrek of het onderzoek mogelijk te maken. Het is geen straf en alleen een laatste middel.",
      "Locking somebody up to make departure or the examination possible. It is no punishment and only a last resort.",
    ],
    { also: ["bewaring"], source: EMN, see: ["removal", "border-procedure"] },
  ),
  term(
    "return-border-procedure",
    ["terugkeergrensprocedure", "return border procedure"],
    [
      "Wat volgt als een aanvraag aan de grens is afgewezen: iemand vertrekt vanaf de grens.",
      "What follows when an application at the border is refused: somebody leaves from the border.",
    ],
    { source: BORDER_RETURN_REGULATION, see: ["border-procedure", "return"] },
  ),
  term(
    "return-case",
    ["vertrekdossier", "return case"],
    ["Het dossier van de DT&V over iemand die moet vertrekken.", "The file of DT&V on somebody who must leave."],
    { plural: { nl: "vertrekdossiers", en: "return cases" }, see: ["dtv", "demonstrable-departure"] },
  ),
  term(
    "repatriation-agreement",
    ["terugname", "readmission"],
    [
      "Een land neemt zijn eigen inwoners terug. Zonder die medewerking kan uitzetting vaak niet.",
      "A country takes its own people back. Without this, removal is often impossible.",
    ],
    { also: ["terugkeerovereenkomst"], source: EMN, see: ["removal", "return"] },
  ),
];
