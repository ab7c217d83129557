import { t } from "@keten/text";
import { qualificationRegulation } from "../../permit/sources.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { politicalOpinionRuling } from "../sources.js";
import { judged } from "./judged.js";

export const undisputedFacts = judged(
  "fear-on-undisputed-facts",
  t(
    "Geven feiten die niet ter discussie staan (herkomst, geslacht, leeftijd) op zich al reden tot vrees?",
    "Do facts that are not in dispute (origin, sex, age) by themselves give reason for fear?",
  ),
  [
    t("wat wel geloofwaardig is gevonden", "what was found credible"),
    t("het landenbeleid en de nieuwste landeninformatie", "country policy and the newest country information"),
  ],
  [asylumProcedureRegulation("34(2)(b)")],
);
export const wellFoundedFear = judged(
  "well-founded-fear",
  t(
    "Heeft de aanvrager een gegronde vrees voor vervolging?",
    "Does the applicant have a well-founded fear of persecution?",
  ),
  [
    t("wat geloofwaardig is gevonden", "what was found credible"),
    t("eerdere vervolging is een ernstige aanwijzing", "earlier persecution is a serious indication"),
    t("of de daden ernstig genoeg zijn, ook opgeteld", "whether the acts are severe enough, also added up"),
    t("het risicoprofiel (assessment.risk-profile)", "the risk profile (assessment.risk-profile)"),
    t(
      "bij een overtuiging: haar sterkte en de wens haar te uiten",
      "for an opinion: its strength and the wish to express it",
    ),
    t("van niemand mag worden verlangd zijn identiteit te verbergen", "nobody may be expected to hide their identity"),
  ],
  [qualificationRegulation("9"), qualificationRegulation("4(4)"), politicalOpinionRuling],
);
export const targetedHarm = judged(
  "serious-harm-targeted",
  t(
    "Is er een reëel risico op de doodstraf, foltering of een onmenselijke behandeling?",
    "Is there a real risk of the death penalty, torture or inhuman treatment?",
  ),
  [
    t("wat geloofwaardig is gevonden", "what was found credible"),
    t("het risicoprofiel en het landenbeleid", "the risk profile and country policy"),
  ],
  [qualificationRegulation("15(a)"), qualificationRegulation("15(b)")],
);
export const actor = judged(
  "actor-of-harm",
  t("Van wie komt het gevaar?", "From whom does the danger come?"),
  [t("wie dreigt, en wie het gebied beheerst", "who threatens, and who controls the area")],
  [qualificationRegulation("6")],
  {
    answers: [
      { id: "state", label: t("de staat", "the State") },
      {
        id: "controlling-party",
        label: t(
          "een partij die de staat of een groot gebied beheerst",
          "a party controlling the State or a large area",
        ),
      },
      { id: "non-state", label: t("anderen dan de staat", "others than the State") },
    ],
  },
);
export const protectionThere = judged(
  "protection-in-country",
  t(
    "Biedt de staat doeltreffende en blijvende bescherming, waar de aanvrager bij kan?",
    "Does the State give effective and lasting protection that the applicant can reach?",
  ),
  [
    t(
      "een werkend stelsel van opsporing, vervolging en straf",
      "a working system of detection, prosecution and punishment",
    ),
    t(
      "alleen de staat of een stabiele macht die het gebied beheerst telt",
      "only the State or a stable authority controlling the area counts",
    ),
  ],
  [qualificationRegulation("7")],
);
export const powerElsewhere = judged(
  "power-clearly-limited",
  t(
    "Staat vast dat de macht van de staat of de dader duidelijk tot een deel van het land is beperkt?",
    "Is it clearly established that the power of the State or the actor is limited to a part of the country?",
  ),
  [t("welk gebied wie beheerst", "who controls which area")],
  [qualificationRegulation("8(2)")],
);
export const alternativeShown = judged(
  "internal-alternative-shown",
  t(
    "Heeft de IND aangetoond dat de aanvrager zich veilig elders in het land kan vestigen?",
    "Has the IND shown that the applicant can settle safely elsewhere in the country?",
  ),
  [
    t(
      "veilig en wettig ernaartoe kunnen reizen en er worden toegelaten",
      "being able to travel there safely and lawfully and be admitted",
    ),
    t(
      "er redelijkerwijs kunnen wonen: werk, onderdak, zorg, gezin",
      "being reasonably able to live there: work, shelter, care, family",
    ),
    t("leeftijd, geslacht, gezondheid en het belang van het kind", "age, sex, health and the interest of the child"),
    t("de bewijslast ligt bij de IND", "the burden of proof lies with the IND"),
  ],
  [qualificationRegulation("8")],
  {
    answers: [
      { id: "shown", label: t("ja, aangetoond", "yes, shown") },
      { id: "not-shown", label: t("nee, niet aangetoond", "no, not shown") },
      { id: "not-examined", label: t("niet onderzocht", "not examined") },
    ],
  },
);
export const exclusionFound = judged(
  "exclusion-ground",
  t(
    "Zijn er ernstige redenen om aan te nemen dat de aanvrager is uitgesloten van bescherming (artikel 1F)?",
    "Are there serious reasons for considering that the applicant is excluded from protection (article 1F)?",
  ),
  [
    t(
      "welke misdrijven of daden, en de eigen verantwoordelijkheid ervoor",
      "which crimes or acts, and the person's own responsibility for them",
    ),
    t("dwang, leeftijd en de omstandigheden van toen", "duress, age and the circumstances of the time"),
    t(
      "sinds 2026: geen afweging tegen de vrees voor vervolging",
      "since 2026: no weighing against the fear of persecution",
    ),
  ],
  [qualificationRegulation("12"), qualificationRegulation("17")],
  {
    secondPerson: true,
    answers: [
      { id: "none", label: t("nee", "no") },
      { id: "refugee", label: t("ja, van de vluchtelingenstatus", "yes, from refugee status") },
      { id: "both", label: t("ja, van beide vormen van bescherming", "yes, from both forms of protection") },
    ],
  },
);

export const protectionFindings = [
  undisputedFacts,
  wellFoundedFear,
  targetedHarm,
  actor,
  protectionThere,
  powerElsewhere,
  alternativeShown,
  exclusionFound,
];
