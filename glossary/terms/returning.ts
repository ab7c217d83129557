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
    {
      source: EMN,
      see: ["voluntary-departure", "removal", "dtv"],
      rules: ["return.kind", "return.removal", "screening.referral", "reception.lvv"],
    },
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
      rules: [
        "return.decision",
        "asylum.return-decision-with-rejection",
        "asylum.late-after-return-decision",
        "asylum.return-decision-window",
        "return.removal",
      ],
    },
  ),
  term(
    "departure-term",
    ["vertrektermijn", "period for voluntary departure"],
    ["De tijd die iemand krijgt om zelf te vertrekken.", "The time somebody gets to leave by themselves."],
    {
      source: ALIENS_ACT,
      see: ["voluntary-departure", "return-decision"],
      rules: ["return.departure-kind", "return.departure-term", "return.border-voluntary", "reception.last-day"],
    },
  ),
  term(
    "voluntary-departure",
    ["zelfstandig vertrek", "voluntary departure"],
    ["Iemand vertrekt zelf, met of zonder hulp.", "Somebody leaves by themselves, with or without help."],
    {
      also: ["zelfstandige terugkeer", "vrijwillig vertrek", "voluntary return"],
      source: EMN,
      see: ["departure-term", "iom", "demonstrable-departure"],
      rules: ["return.kind", "return.border-voluntary", "return.reintegration"],
    },
  ),
  term(
    "demonstrable-departure",
    ["aantoonbaar vertrek", "confirmed departure"],
    [
      "Van iemand die weggaat is bekend dat hij Nederland heeft verlaten.",
      "It is known that somebody who leaves has left the Netherlands.",
    ],
    { also: ["aantoonbaar vertrokken"], see: ["return-case", "unknown-destination"], rules: ["return.kind"] },
  ),
  term(
    "unknown-destination",
    ["bestemming onbekend", "unknown destination"],
    [
      "Iemand is weg en niemand weet waarheen. Misschien is hij nog in Nederland.",
      "Somebody is gone and nobody knows where to. Perhaps still in the Netherlands.",
    ],
    {
      also: ["zelfstandig vertrek zonder toezicht", "MOB"],
      see: ["absconding", "demonstrable-departure"],
      rules: ["return.kind"],
    },
  ),
  term(
    "removal",
    ["uitzetting", "removal"],
    ["De overheid brengt iemand het land uit.", "The authorities take somebody out of the country."],
    {
      also: ["gedwongen vertrek", "deportation"],
      source: EMN,
      see: ["return-decision", "departure-moratorium", "detention"],
      rules: ["asylum.departure-moratorium", "return.removal", "return.kind", "return.prospect"],
    },
  ),
  term(
    "entry-ban",
    ["inreisverbod", "entry ban"],
    ["Een verbod om een tijd lang de EU in te komen.", "A ban on entering the EU for some time."],
    {
      source: EMN,
      see: ["return-decision"],
      rules: ["return.entry-ban", "return.entry-ban-years", "return.entry-ban-end", "return.stay-offence"],
    },
  ),
  term(
    "detention",
    ["vreemdelingenbewaring", "detention"],
    [
      "Iemand vastzetten om het vertrek of het onderzoek mogelijk te maken. Het is geen straf en alleen een laatste middel.",
      "Locking somebody up to make departure or the examination possible. It is no punishment and only a last resort.",
    ],
    {
      also: ["bewaring"],
      source: EMN,
      see: ["removal", "border-procedure"],
      rules: [
        "detention.return-order",
        "detention.transfer-order",
        "detention.asylum-order",
        "detention.return-term",
        "detention.asylum-term",
        "detention.information",
        "responsibility.detained-transfer-term",
        "responsibility.detention-must-end",
      ],
    },
  ),
  term(
    "return-border-procedure",
    ["terugkeergrensprocedure", "return border procedure"],
    [
      "Wat volgt als een aanvraag aan de grens is afgewezen: iemand vertrekt vanaf de grens.",
      "What follows when an application at the border is refused: somebody leaves from the border.",
    ],
    {
      source: BORDER_RETURN_REGULATION,
      see: ["border-procedure", "return"],
      rules: ["return.border-term", "return.border-voluntary", "detention.return-border-order"],
    },
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
  term(
    "reintegration-support",
    ["herintegratiesteun", "reintegration support"],
    [
      "Geld of hulp om in het land van herkomst opnieuw te beginnen, voor wie zelf vertrekt.",
      "Money or help to start again in the country of origin, for people who leave by themselves.",
    ],
    {
      also: ["terugkeerondersteuning", "reintegration assistance", "AVRR"],
      source: EMN,
      see: ["voluntary-departure", "iom"],
      rules: ["return.reintegration", "return.reintegration-arrival", "return.reintegration-in-kind"],
    },
  ),
  term(
    "medical-postponement",
    ["medisch uitstel van vertrek", "postponement of departure for medical reasons"],
    [
      "Wie te ziek is om te reizen of zonder zorg in nood raakt, hoeft nu niet weg. Een arts adviseert.",
      "A person too ill to travel, or in great need without care, need not leave now. A doctor advises.",
    ],
    {
      also: ["artikel 64", "article 64", "BMA"],
      source: ALIENS_ACT,
      see: ["removal", "departure-term", "necessary-care"],
      rules: ["return.medical", "return.medical-term", "reception.medical-end"],
    },
  ),
];
