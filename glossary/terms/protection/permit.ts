import { type Term, termsOf } from "../../model.js";
import {
  ALIENS_ACT,
  EMN,
  FOREIGN_WORK_ACT,
  LONG_TERM_DIRECTIVE,
  QUALIFICATION_REGULATION,
  RECEPTION_DIRECTIVE,
} from "../../sources.js";

const term = termsOf("protection");

/** The permit after a positive decision: what it gives, and when it can be lost. */
export const permit: readonly Term[] = [
  term(
    "residence-document",
    ["verblijfsdocument", "residence document"],
    [
      "Het pasje waarmee iemand laat zien dat hij hier mag wonen. Het recht zelf kan langer duren dan het pasje.",
      "The card that shows that a person may live here. The right itself can last longer than the card.",
    ],
    {
      plural: { nl: "verblijfsdocumenten", en: "residence documents" },
      also: ["pasje", "document"],
      source: QUALIFICATION_REGULATION,
      see: ["residence-permit", "travel-document"],
      rules: [
        "permit.duration",
        "permit.document-end",
        "permit.expiry",
        "permit.issue-term",
        "permit.provisional-proof",
        "family.permit-after-arrival",
      ],
    },
  ),
  term(
    "travel-document",
    ["reisdocument", "travel document"],
    [
      "Een soort paspoort van Nederland voor wie geen eigen paspoort kan krijgen.",
      "A kind of Dutch passport for people who cannot get a passport of their own.",
    ],
    {
      plural: { nl: "reisdocumenten", en: "travel documents" },
      also: ["vluchtelingenpaspoort"],
      source: EMN,
      see: ["permit-holder", "residence-document"],
      rules: ["permit.travel-document"],
    },
  ),
  term(
    "indefinite-permit",
    ["verblijfsvergunning voor onbepaalde tijd", "permanent asylum residence permit"],
    [
      "Een asielvergunning zonder einddatum, na vijf jaar. Sinds 12 juni 2026 wordt die niet meer gegeven.",
      "An asylum permit without an end date, after five years. Since 12 June 2026 it is no longer given.",
    ],
    {
      also: ["onbepaalde tijd", "permanent"],
      source: ALIENS_ACT,
      see: ["residence-permit", "long-term-resident"],
      rules: ["permit.indefinite", "permit.indefinite-from", "public-order.indefinite-permit"],
    },
  ),
  term(
    "long-term-resident",
    ["EU-langdurig ingezetene", "EU long-term resident"],
    [
      "Iemand van buiten de EU die vijf jaar met een vergunning in een EU-land woont. Die persoon heeft meer rechten.",
      "A person from outside the EU who lived in an EU country for five years with a permit. They have more rights.",
    ],
    {
      source: LONG_TERM_DIRECTIVE,
      see: ["indefinite-permit", "lawful-stay", "third-country-national"],
      rules: ["permit.long-term-resident-from", "permit.residence-elsewhere"],
    },
  ),
  term(
    "lawful-stay",
    ["rechtmatig verblijf", "lawful residence"],
    [
      "In Nederland zijn op een manier die de wet toestaat, met een vergunning of tijdens een procedure.",
      "Being in the Netherlands in a way the law allows, with a permit or during a procedure.",
    ],
    {
      source: ALIENS_ACT,
      see: ["residence-permit", "right-to-remain"],
      rules: ["permit.long-term-resident-from", "permit.indefinite-from", "public-order.stay-band"],
    },
  ),
  term(
    "labour-market-access",
    ["recht om te werken", "access to the labour market"],
    ["De toestemming om in Nederland betaald werk te doen.", "The permission to do paid work in the Netherlands."],
    {
      source: RECEPTION_DIRECTIVE,
      see: ["work-permit", "permit-holder"],
      rules: ["permit.work", "reception.work", "reception.work-weeks", "temporary-protection.work"],
    },
  ),
  term(
    "work-permit",
    ["tewerkstellingsvergunning", "work permit"],
    [
      "De vergunning die een werkgever nodig heeft om iemand van buiten de EU te laten werken. Kortweg twv.",
      "The permit an employer needs to let a person from outside the EU work.",
    ],
    {
      also: ["twv"],
      source: FOREIGN_WORK_ACT,
      see: ["labour-market-access", "uwv"],
      rules: ["reception.work", "reception.work-weeks"],
    },
  ),
  term(
    "intended-withdrawal",
    ["voornemen tot intrekken", "intended withdrawal"],
    [
      "De brief waarin de IND zegt de bescherming te willen stoppen. Eerst mag de persoon antwoorden.",
      "The letter in which the IND says it intends to end the protection. The person may answer first.",
    ],
    {
      source: ALIENS_ACT,
      see: ["withdrawal-of-status", "written-view"],
      rules: [
        "permit.withdrawal-view",
        "permit.withdrawal",
        "temporary-protection.notice-term",
        "temporary-protection.end",
      ],
    },
  ),
  term(
    "public-order",
    ["openbare orde", "public order"],
    [
      "De veiligheid en rust in het land. Wie ernstige misdrijven pleegt, kan daarom een vergunning verliezen of niet krijgen.",
      "Safety and peace in the country. A person who commits serious crimes can therefore lose or not get a permit.",
    ],
    {
      also: ["public policy", "gevaar voor de openbare orde"],
      source: ALIENS_ACT,
      see: ["sliding-scale", "proportionality", "withdrawal-of-status"],
      rules: [
        "public-order.scale",
        "public-order.raised-here",
        "public-order.indefinite-permit",
        "permit.withdrawal",
        "return.entry-ban-years",
      ],
    },
  ),
  term(
    "sliding-scale",
    ["glijdende schaal", "sliding scale"],
    [
      "Een tabel: hoe langer iemand hier mocht wonen, hoe zwaarder de straf moet zijn voordat verblijf kan eindigen.",
      "A table: the longer a person was allowed to live here, the heavier the sentence must be before residence can end.",
    ],
    {
      source: ALIENS_ACT,
      see: ["public-order", "lawful-stay"],
      rules: ["public-order.stay-band", "public-order.norm", "public-order.scale", "public-order.raised-here"],
    },
  ),
  term(
    "proportionality",
    ["evenredigheid", "proportionality"],
    [
      "Wat de overheid doet, mag niet zwaarder zijn dan nodig is voor het doel. Dit beoordeelt altijd een mens.",
      "What the authorities do may not be heavier than the aim needs. A person always judges this.",
    ],
    {
      source: ALIENS_ACT,
      see: ["open-norm", "public-order"],
      rules: [
        "public-order.indefinite-permit",
        "public-order.scale",
        "return.entry-ban",
        "reception.reduction",
        "temporary-protection.exclusion",
      ],
    },
  ),
];
