import { addLength, booleanFact, choiceFact, months } from "@keten/law-language";
import { t } from "@keten/text";
import { birthDate } from "../facts/person.js";
import { recorded, stated } from "../facts/written.js";

/** The day of the eighteenth birthday. */
export const eighteenth = addLength(birthDate, months(216));

export const statedMinor = booleanFact(
  "statedMinor",
  stated(
    t("de persoon zegt jonger dan 18 te zijn, of dat lijkt zo", "the person says, or appears, to be under 18"),
    t(
      "Zegt deze persoon jonger dan 18 te zijn, of zijn er redenen om dat te denken?",
      "Does this person say they are under 18, or are there reasons to think so?",
    ),
    t(
      "Een eigen verklaring of objectieve aanwijzingen dat het om een minderjarige gaat.",
      "A statement by the person or objective grounds to believe that they are a minor.",
    ),
  ),
);

export const ageAssessment = choiceFact(
  "ageAssessment",
  [
    { id: "adult", label: t("zonder twijfel 18 of ouder", "18 or older beyond doubt") },
    { id: "minor", label: t("jonger dan 18", "under 18") },
    { id: "doubt", label: t("er blijft twijfel", "doubt remains") },
  ],
  recorded(
    t("de uitkomst van het leeftijdsonderzoek", "the outcome of the age assessment"),
    t("Wat is de uitkomst van het leeftijdsonderzoek?", "What is the outcome of the age assessment?"),
    t(
      "Wat de overheid na een leeftijdsschouw of onderzoek met redenen heeft vastgelegd.",
      "What the authorities recorded with reasons after an age inspection or examination.",
    ),
    t(
      "Een oordeel over de leeftijd bestaat pas als iemand het heeft vastgelegd.",
      "A finding on age does not exist until somebody recorded it.",
    ),
    "IND",
  ),
);

export const representativesShort = booleanFact(
  "representativesShort",
  recorded(
    t(
      "de aanwijzing van vertegenwoordigers is uitgesteld wegens grote aantallen",
      "the appointment of representatives is delayed because of large numbers",
    ),
    t(
      "Heeft Nederland aan de Commissie gemeld dat vertegenwoordigers later komen, omdat er zeer veel minderjarigen zijn?",
      "Has the Netherlands told the Commission that representatives come later because very many minors arrived?",
    ),
    t(
      "Richtlijn 2024/1346, artikel 27, lid 1: tien werkdagen later en tot 50 kinderen per vertegenwoordiger.",
      "Directive 2024/1346, article 27(1): ten working days later and up to 50 children per representative.",
    ),
    t("Uitstel geldt pas als het is gemeld.", "A delay counts only once it was reported."),
  ),
);

export const traffickingRisk = booleanFact(
  "traffickingRisk",
  stated(
    t("er is een risico op mensenhandel", "there is a risk of human trafficking"),
    t(
      "Is er gevaar dat deze jongere slachtoffer wordt van mensenhandel?",
      "Is this young person in danger of being trafficked?",
    ),
    t(
      "Zoals Nidos of het COA het inschat; dan komt beschermde opvang in beeld.",
      "As assessed by Nidos or COA; protected reception then comes into view.",
    ),
  ),
);

const part = (id: string, nl: string, en: string, askNl: string, askEn: string) =>
  booleanFact(id, stated(t(nl, en), t(askNl, askEn), t("Zoals de wet de groep noemt.", "As the law names the group.")));

export const disability = part(
  "disability",
  "een handicap",
  "a disability",
  "Heeft deze persoon een handicap?",
  "Does this person have a disability?",
);
export const elderly = part(
  "elderly",
  "een hoge leeftijd",
  "old age",
  "Is deze persoon op leeftijd?",
  "Is this an elderly person?",
);
export const pregnant = part(
  "pregnant",
  "een zwangerschap",
  "a pregnancy",
  "Is deze persoon zwanger?",
  "Is this person pregnant?",
);
export const loneParent = part(
  "loneParent",
  "alleenstaande ouder van een minderjarig kind",
  "single parent of a minor child",
  "Zorgt deze persoon alleen voor een kind onder de 18?",
  "Does this person care alone for a child under 18?",
);
export const traffickingVictim = part(
  "traffickingVictim",
  "slachtoffer van mensenhandel",
  "victim of human trafficking",
  "Is deze persoon slachtoffer van mensenhandel?",
  "Is this person a victim of human trafficking?",
);
export const seriouslyIll = part(
  "seriouslyIll",
  "een ernstige ziekte",
  "a serious illness",
  "Is deze persoon ernstig ziek?",
  "Is this person seriously ill?",
);
export const mentalDisorder = part(
  "mentalDisorder",
  "een psychische stoornis",
  "a mental disorder",
  "Heeft deze persoon een psychische stoornis?",
  "Does this person have a mental disorder?",
);
export const violenceVictim = part(
  "violenceVictim",
  "slachtoffer van foltering, verkrachting of ander ernstig geweld",
  "victim of torture, rape or other serious violence",
  "Is deze persoon gefolterd of verkracht, of slachtoffer van ander ernstig geweld, zoals genitale verminking?",
  "Was this person tortured or raped, or the victim of other serious violence such as genital mutilation?",
);
export const lgbti = part(
  "lgbti",
  "lesbisch, homo, biseksueel, trans of intersekse",
  "lesbian, gay, bisexual, trans or intersex",
  "Is deze persoon lesbisch, homo, biseksueel, trans of intersekse?",
  "Is this person lesbian, gay, bisexual, trans or intersex?",
);

export const minorsFacts = [
  statedMinor,
  ageAssessment,
  representativesShort,
  traffickingRisk,
  disability,
  elderly,
  pregnant,
  loneParent,
  traffickingVictim,
  seriouslyIll,
  mentalDisorder,
  violenceVictim,
  lgbti,
];
