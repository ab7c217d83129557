import { type Term, termsOf } from "../model.js";
import { ALIENS_ACT, EMN, RETURN_DIRECTIVE } from "../sources.js";

const term = termsOf("return");

/** Taking freedom away: when it may, and who checks it. */
export const detentionTerms: readonly Term[] = [
  term(
    "holding",
    ["ophouden voor onderzoek", "holding for inquiry"],
    [
      "Iemand enkele uren op een bureau houden, om uit te zoeken wie het is en of hij hier mag zijn.",
      "Keeping a person at a station for some hours, to find out who it is and whether they may be here.",
    ],
    { also: ["ophouding"], source: ALIENS_ACT, see: ["detention", "aliens-police"], rules: ["detention.hold-hours"] },
  ),
  term(
    "restriction-of-movement",
    ["vrijheidsbeperking", "restriction of freedom of movement"],
    [
      "Iemand moet in een gemeente blijven of zich vaak melden. De deur gaat niet op slot.",
      "A person must stay in a municipality or report often. The door is not locked.",
    ],
    {
      also: ["vrijheidsbeperkende maatregel", "artikel 56", "meldplicht"],
      source: ALIENS_ACT,
      see: ["lighter-means", "restricted-location"],
      rules: ["detention.restriction", "reception.restricted-stay"],
    },
  ),
  term(
    "lighter-means",
    ["lichter middel", "alternative to detention"],
    [
      "Iets dat minder zwaar is dan vastzetten, zoals een meldplicht. Als dat genoeg is, mag vastzetten niet.",
      "Something less heavy than locking up, such as a duty to report. If that is enough, locking up is not allowed.",
    ],
    {
      plural: { nl: "lichtere middelen", en: "alternatives to detention" },
      source: EMN,
      see: ["detention", "restriction-of-movement"],
      rules: [
        "detention.return-order",
        "detention.transfer-order",
        "detention.asylum-order",
        "detention.border-order",
        "detention.return-border-order",
        "detention.restriction",
      ],
    },
  ),
  term(
    "detention-ground",
    ["bewaringsgrond", "ground for detention"],
    [
      "Een reden uit de wet om iemand vast te zetten. Zonder zo’n reden mag het niet.",
      "A reason in the law to lock a person up. Without such a reason it is not allowed.",
    ],
    {
      plural: { nl: "bewaringsgronden", en: "grounds for detention" },
      also: ["zware grond", "lichte grond"],
      source: ALIENS_ACT,
      see: ["detention", "risk-of-absconding"],
      rules: [
        "detention.return-order",
        "detention.transfer-order",
        "detention.asylum-order",
        "detention.return-border-order",
      ],
    },
  ),
  term(
    "risk-of-absconding",
    ["risico op onderduiken", "risk of absconding"],
    [
      "Er zijn feiten waardoor te verwachten is dat iemand verdwijnt. Alleen een vermoeden is niet genoeg.",
      "There are facts by which a person can be expected to disappear. A suspicion alone is not enough.",
    ],
    {
      also: ["onttrekkingsrisico", "onderduikrisico"],
      source: EMN,
      see: ["absconding", "detention-ground"],
      rules: [
        "detention.return-order",
        "detention.transfer-order",
        "detention.asylum-order",
        "return.departure-kind",
        "return.border-voluntary",
      ],
    },
  ),
  term(
    "border-detention",
    ["grensdetentie", "border detention"],
    [
      "Iemand die asiel vraagt op bijvoorbeeld Schiphol, moet in een gesloten gebouw wachten. Niet als dat voor deze persoon te zwaar is.",
      "A person who asks for asylum at Schiphol, for instance, must wait in a closed building. Not if this is too heavy for them.",
    ],
    {
      source: ALIENS_ACT,
      see: ["border-procedure", "detention", "entry"],
      rules: ["detention.border-order", "detention.return-border-order"],
    },
  ),
  term(
    "prospect-of-removal",
    ["zicht op uitzetting", "prospect of removal"],
    [
      "De kans dat vertrek binnen een redelijke tijd lukt. Is die er niet, dan moet iemand vrij.",
      "The chance that leaving succeeds within a reasonable time. If there is none, the person must be free.",
    ],
    {
      source: RETURN_DIRECTIVE,
      see: ["removal", "detention", "repatriation-agreement"],
      rules: ["return.prospect", "detention.return-order", "detention.return-term"],
    },
  ),
  term(
    "judicial-review-of-detention",
    ["toets van de bewaring", "judicial review of detention"],
    [
      "Een rechter kijkt snel na of vastzetten mag, ook als niemand daarom vraagt.",
      "A judge quickly checks whether locking up is allowed, also if nobody asks for it.",
    ],
    {
      also: ["kennisgeving", "ambtshalve toets"],
      source: ALIENS_ACT,
      see: ["detention", "court"],
      rules: [
        "detention.court-notice",
        "detention.hearing-by",
        "detention.ruling-by",
        "detention.lifted-without-ruling",
        "detention.renewed-notice",
        "detention.continued-inquiry",
      ],
    },
  ),
  term(
    "continued-detention",
    ["voortduren van de bewaring", "continued detention"],
    [
      "De tijd na de eerste uitspraak waarin iemand vast blijft. Ook daarover kan de rechter worden gevraagd.",
      "The time after the first judgment in which a person stays locked up. The court can be asked about this too.",
    ],
    {
      also: ["vervolgberoep"],
      source: ALIENS_ACT,
      see: ["judicial-review-of-detention"],
      rules: ["detention.continued-inquiry", "detention.renewed-notice"],
    },
  ),
  term(
    "phone-search",
    ["doorzoeken van de telefoon", "phone search"],
    [
      "In een telefoon kijken, bijvoorbeeld om te weten wie iemand is. In bewaring moet de persoon dat goed vinden.",
      "Looking into a phone, for instance to know who a person is. In detention the person must agree.",
    ],
    {
      also: ["uitlezen van de telefoon", "gegevensdragers"],
      source: ALIENS_ACT,
      see: ["detention", "judicial-review-of-detention"],
      rules: ["detention.phone-search"],
    },
  ),
];
