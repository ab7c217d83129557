import { booleanFact, choiceFact, dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";

export const solidarityYear = choiceFact(
  "solidarityYear",
  [
    { id: "2026", label: t("2026", "2026") },
    { id: "2027", label: t("2027", "2027") },
    { id: "2028", label: t("2028", "2028") },
  ],
  {
    label: t("het jaar van de solidariteitspool", "the year of the solidarity pool"),
    question: t("Om welk jaar gaat het?", "Which year is it about?"),
    meaning: t("Het kalenderjaar waarvoor de pool geldt.", "The calendar year the pool is for."),
    unstated: "ask",
  },
);

export const fairShare = numberFact(
  "fairShare",
  { unit: "share", min: 0, max: 1 },
  {
    label: t("het aandeel van het land", "the share of the State"),
    question: t(
      "Welk deel van de pool hoort bij het land (0 tot 1)?",
      "Which part of the pool falls to the State (0 to 1)?",
    ),
    meaning: t("De uitkomst van de sleutel van artikel 66.", "The outcome of the key of article 66."),
    unstated: "ask",
  },
);

const size = (id: string, unit: "persons" | "count", nl: string, en: string, whole: { nl: string; en: string }) =>
  numberFact(
    id,
    { unit, min: 0 },
    {
      label: t(nl, en),
      question: t(`Wat is ${nl}?`, `What is ${en}?`),
      meaning: t(whole.nl, whole.en),
      unstated: "ask",
    },
  );
const eurostat = { nl: "Laatste cijfer van Eurostat.", en: "Latest Eurostat figure." };
const million = {
  nl: "In miljoenen euro's, laatste cijfer van Eurostat.",
  en: "In millions of euros, latest Eurostat figure.",
};
export const statePopulation = size(
  "statePopulation",
  "persons",
  "de bevolking van het land",
  "the population of the State",
  eurostat,
);
export const allPopulation = size(
  "allPopulation",
  "persons",
  "de bevolking van alle landen samen",
  "the population of all States together",
  eurostat,
);
export const stateGdp = size(
  "stateGdp",
  "count",
  "het bruto binnenlands product van het land",
  "the gross domestic product of the State",
  million,
);
export const allGdp = size(
  "allGdp",
  "count",
  "het bruto binnenlands product van alle landen samen",
  "the gross domestic product of all States together",
  million,
);
export const pledgedRelocations = size(
  "pledgedRelocations",
  "persons",
  "het aantal toegezegde herplaatsingen",
  "the number of relocations pledged",
  {
    nl: "Van alle landen samen, zoals in het besluit van de Raad.",
    en: "Of all States together, as in the Council act.",
  },
);
export const referenceRelocations = size(
  "referenceRelocations",
  "persons",
  "het richtgetal voor herplaatsingen",
  "the reference number of relocations",
  {
    nl: "Het getal waaruit het aandeel van elk land is berekend.",
    en: "The number from which the share of each State was calculated.",
  },
);

const councilAct = {
  unstated: "absent" as const,
  unstatedBecause: t(
    "Minder bijdragen mag pas na een besluit van de Raad van de EU.",
    "Contributing less needs an act of the Council of the EU.",
  ),
};
export const deductedShare = numberFact(
  "deductedShare",
  { unit: "share", min: 0, max: 1 },
  {
    label: t("het deel dat de Raad kwijtschold", "the part the Council deducted"),
    question: t(
      "Heeft de Raad een deel van de bijdrage kwijtgescholden? Welk deel (0 tot 1)?",
      "Has the Council deducted part of the contribution? Which part (0 to 1)?",
    ),
    meaning: t(
      "Wegens eigen migratiedruk (artikel 61) of een ernstige situatie (artikel 62).",
      "For its own migratory pressure (article 61) or a significant situation (article 62).",
    ),
    ...councilAct,
  },
);
export const benefits = booleanFact("benefits", {
  label: t("het land krijgt zelf hulp uit de pool", "the State itself benefits from the pool"),
  question: t("Krijgt het land zelf hulp uit de solidariteitspool?", "Does the State itself benefit from the pool?"),
  meaning: t("Artikelen 58 en 59 van Verordening 2024/1351.", "Articles 58 and 59 of Regulation 2024/1351."),
  unstated: "absent",
  unstatedBecause: t("Dat moet het land eerst melden.", "The State must notify it first."),
});

const recorded = (nl: string, en: string) => ({ unstated: "absent" as const, unstatedBecause: t(nl, en) });
export const relocationFileOn = dateFact("relocationFileOn", {
  label: t("de dag waarop de gegevens voor herplaatsing kwamen", "the day the relocation file was received"),
  question: t(
    "Op welke dag kreeg het land van herplaatsing de gegevens van de persoon?",
    "On which day did the State of relocation get the person's file?",
  ),
  meaning: t("Artikel 67, lid 7 van Verordening 2024/1351.", "Article 67(7) of Regulation 2024/1351."),
  ...recorded("Zonder gegevens loopt er geen termijn.", "Without the file no term runs."),
});
export const relocationPostponed = booleanFact("relocationPostponed", {
  label: t("het antwoord over herplaatsing is uitgesteld", "the reply on relocation was postponed"),
  question: t(
    "Liet het land binnen een week weten dat het meer tijd nodig heeft?",
    "Did the State say within a week that it needs more time?",
  ),
  meaning: t("Alleen bij ingewikkelde zaken of veel zaken tegelijk.", "For complex cases or many cases at once only."),
  ...recorded("Uitstel bestaat pas als het is gemeld.", "A postponement does not exist until notified."),
});
export const relocationConfirmedOn = dateFact("relocationConfirmedOn", {
  label: t("de dag van de bevestiging van de herplaatsing", "the day relocation was confirmed"),
  question: t(
    "Op welke dag bevestigde het land de herplaatsing?",
    "On which day did the State confirm the relocation?",
  ),
  meaning: t("Zwijgen telt als bevestiging op de laatste dag.", "Silence counts as confirmation on the last day."),
  ...recorded("Een bevestiging bestaat pas als zij is gedaan.", "A confirmation does not exist until given."),
});
export const alreadyProtected = booleanFact("alreadyProtected", {
  label: t("de persoon heeft al internationale bescherming", "the person already has international protection"),
  question: t(
    "Heeft de persoon al een asielstatus in het land dat hulp krijgt?",
    "Does the person already have protection in the State that benefits?",
  ),
  meaning: t(
    "Een status van ten hoogste drie jaar oud kan alleen mee als beide landen dat afspreken.",
    "A status of at most three years can go along only where both States agree.",
  ),
  unstated: "ask",
});
export const relocationAgreed = booleanFact("relocationAgreed", {
  label: t(
    "beide landen spraken af dat wie al bescherming heeft mee mag",
    "both States agreed that those already protected may go along",
  ),
  question: t(
    "Spraken beide landen af dat deze persoon mee mag, en is de status jonger dan drie jaar?",
    "Did both States agree that this person may go along, and is the protection less than three years old?",
  ),
  meaning: t(
    "Artikel 56, lid 2, onder a, ii van Verordening 2024/1351: verleend minder dan drie jaar vóór het besluit van de Raad.",
    "Article 56(2)(a)(ii) of Regulation 2024/1351: granted less than three years before the Council act.",
  ),
  ...recorded("Een afspraak bestaat pas als zij is gemaakt.", "An agreement does not exist until it is made."),
});
export const relocationConsent = booleanFact("relocationConsent", {
  label: t("de persoon stemde schriftelijk in met herplaatsing", "the person consented to relocation in writing"),
  question: t("Heeft de persoon schriftelijk ingestemd?", "Did the person consent in writing?"),
  meaning: t("Alleen nodig voor wie al bescherming heeft.", "Needed only of those already protected."),
  ...recorded("Instemming bestaat pas als zij op papier staat.", "Consent does not exist until it is in writing."),
});
export const familyPointsHere = booleanFact("familyPointsHere", {
  label: t(
    "familie of zorg bindt de persoon aan het land dat hulp krijgt",
    "family or care ties the person to the benefitting State",
  ),
  question: t(
    "Is het land dat hulp krijgt verantwoordelijk door familie of afhankelijkheid?",
    "Is the benefitting State responsible through family or dependency?",
  ),
  meaning: t("Artikelen 25 tot en met 28 en 34, behalve 25, lid 5.", "Articles 25 to 28 and 34, except 25(5)."),
  unstated: "ask",
});
export const admittedByResettlement = booleanFact("admittedByResettlement", {
  label: t("de persoon kwam via hervestiging", "the person came by resettlement"),
  question: t("Kwam de persoon via hervestiging naar de EU?", "Did the person come to the EU by resettlement?"),
  meaning: t(
    "Een toegelaten persoon in de zin van artikel 2, onder 27.",
    "An admitted person in the sense of article 2(27).",
  ),
  unstated: "ask",
});

export const solidarityFacts = [
  solidarityYear,
  fairShare,
  statePopulation,
  allPopulation,
  stateGdp,
  allGdp,
  pledgedRelocations,
  referenceRelocations,
  deductedShare,
  benefits,
  relocationFileOn,
  relocationPostponed,
  relocationConfirmedOn,
  alreadyProtected,
  relocationAgreed,
  relocationConsent,
  familyPointsHere,
  admittedByResettlement,
];
