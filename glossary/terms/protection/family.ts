import { type Term, termsOf } from "../../model.js";
import { ALIENS_ACT, EMN, FAMILY_DIRECTIVE, RESETTLEMENT_REGULATION } from "../../sources.js";

const term = termsOf("protection");

/** Family that comes later, and people who come by invitation. */
export const family: readonly Term[] = [
  term(
    "family-reunification",
    ["nareis", "family reunification of beneficiaries"],
    [
      "Gezinsleden komen over bij iemand die asiel heeft gekregen.",
      "Family members come to join somebody who was granted asylum.",
    ],
    {
      also: ["gezinshereniging", "family reunification", "mvv nareis", "gezinsleden"],
      source: ALIENS_ACT,
      see: ["sponsor", "permit-holder", "provisional-residence"],
      rules: [
        "family.application-term",
        "family.in-time",
        "family.circle",
        "family.conditions",
        "family.waiting-until",
        "family.decision",
        "family.decision-term",
        "family.late-penalty",
      ],
    },
  ),
  term(
    "sponsor",
    ["referent", "sponsor"],
    [
      "Degene die al in Nederland woont en voor wie de gezinsleden komen.",
      "The person already living in the Netherlands whom the family members join.",
    ],
    {
      source: EMN,
      see: ["family-reunification"],
      rules: [
        "family.sponsor-minor",
        "family.application-term",
        "family.circle",
        "family.conditions",
        "permit.document-end",
      ],
    },
  ),
  term(
    "provisional-residence",
    ["mvv", "provisional residence permit"],
    [
      "De toestemming om naar Nederland te reizen en hier te gaan wonen. Voluit: machtiging tot voorlopig verblijf.",
      "The permission to travel to the Netherlands and live there. In full in Dutch: machtiging tot voorlopig verblijf.",
    ],
    {
      also: ["machtiging tot voorlopig verblijf"],
      source: ALIENS_ACT,
      see: ["family-reunification"],
      rules: ["family.visa-collection", "family.decision", "family.permit-after-arrival"],
    },
  ),
  term(
    "nuclear-family",
    ["kerngezin", "nuclear family"],
    [
      "Twee mensen die getrouwd zijn, met hun kinderen onder de 18. Bij een kind alleen horen de ouders erbij.",
      "Two people who are married, with their children under 18. For a child alone the parents belong to it.",
    ],
    {
      also: ["gezinslid", "family member"],
      source: EMN,
      see: ["family-reunification", "dependent-adult-child"],
      rules: ["family.circle", "family.conditions"],
    },
  ),
  term(
    "dependent-adult-child",
    ["afhankelijk meerderjarig kind", "dependent adult child"],
    [
      "Een kind van 18 of ouder dat niet zonder de ouders kan, bijvoorbeeld door ziekte.",
      "A child aged 18 or older who cannot do without the parents, for instance because of illness.",
    ],
    {
      also: ["jongmeerderjarig kind", "meerderjarig kind"],
      source: FAMILY_DIRECTIVE,
      see: ["nuclear-family", "family-ties"],
      rules: ["family.adult-child", "family.circle"],
    },
  ),
  term(
    "family-ties",
    ["feitelijke gezinsband", "actual family ties"],
    [
      "Mensen horen echt bij elkaar als gezin, niet alleen op papier.",
      "People truly belong together as a family, not on paper only.",
    ],
    {
      also: ["gezinsband"],
      source: FAMILY_DIRECTIVE,
      see: ["family-reunification", "nuclear-family"],
      rules: ["family.conditions", "family.adult-child", "family.decision"],
    },
  ),
  term(
    "excusable-delay",
    ["verschoonbare vertraging", "excusable delay"],
    [
      "Iemand is te laat, maar kon daar door de omstandigheden niets aan doen. De aanvraag telt dan toch mee.",
      "Somebody is late but could not help it because of the situation. The application counts after all.",
    ],
    {
      also: ["verschoonbaar", "objectief te verontschuldigen"],
      source: FAMILY_DIRECTIVE,
      see: ["family-reunification", "last-day"],
      rules: ["family.in-time", "family.application-term"],
    },
  ),
  term(
    "family-waiting-period",
    ["wachttijd bij nareis", "waiting period for family reunification"],
    [
      "De tijd die iemand met subsidiaire bescherming wacht voordat het gezin kan komen.",
      "The time a person with subsidiary protection waits before the family can come.",
    ],
    {
      source: ALIENS_ACT,
      see: ["family-reunification", "subsidiary-protection", "two-status-system"],
      rules: ["family.waiting-until", "family.conditions"],
    },
  ),
  term(
    "resettlement",
    ["hervestiging", "resettlement"],
    [
      "Nederland nodigt een vluchteling uit die al in een ander land was gevlucht.",
      "The Netherlands invites a refugee who had already fled to another country.",
    ],
    {
      source: EMN,
      see: ["relocation", "unhcr"],
      rules: [
        "resettlement.admission",
        "resettlement.conclusion-term",
        "resettlement.entry-term",
        "resettlement.status",
        "resettlement.rights",
        "resettlement.quota",
      ],
    },
  ),
  term(
    "resettlement-nomination",
    ["voordracht door de UNHCR", "UNHCR submission for resettlement"],
    [
      "De UNHCR vraagt een land om een bepaalde vluchteling uit te nodigen. Iemand kan dat niet zelf aanvragen.",
      "The UNHCR asks a country to invite a certain refugee. A person cannot apply for it alone.",
    ],
    {
      also: ["voordracht"],
      source: RESETTLEMENT_REGULATION,
      see: ["resettlement", "unhcr"],
      rules: ["resettlement.admission", "resettlement.conclusion-term"],
    },
  ),
  term(
    "resettlement-quota",
    ["quotum voor hervestiging", "resettlement quota"],
    [
      "Hoeveel vluchtelingen Nederland in een jaar uitnodigt. De regering kiest dat aantal.",
      "How many refugees the Netherlands invites in a year. The government chooses this number.",
    ],
    {
      see: ["resettlement"],
      rules: ["resettlement.quota", "resettlement.quota-known"],
    },
  ),
];
