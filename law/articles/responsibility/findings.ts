import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { dublin3, migrationManagement } from "./sources.js";

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];

export const childInterest = finding("responsibility-child-interest", {
  question: t(
    "Is aangetoond dat dit land niet in het belang van het kind is?",
    "Is it shown that this State is not in the child's best interests?",
  ),
  answers: [
    { id: "not-shown", label: t("nee, dat is niet aangetoond", "no, that is not shown") },
    {
      id: "against",
      label: t("ja, het is niet in het belang van het kind", "yes, it is not in the child's interests"),
    },
  ],
  decidedBy: ["decision officer"],
  points: [
    t("de kans om met familie te worden herenigd", "the chance of being reunited with relations"),
    t("het welzijn en de ontwikkeling van het kind", "the child's well-being and development"),
    t("veiligheid, ook tegen mensenhandel", "safety, also from trafficking"),
    t("wat het kind zelf wil, naar leeftijd en rijpheid", "the child's own views, by age and maturity"),
    t("wat de vertegenwoordiger van het kind zegt", "what the child's representative says"),
  ],
  secondPerson: false,
  sources: [migrationManagement("23(4) en 25"), dublin3("6(3)")],
});

export const firstStateForChild = finding("responsibility-first-state-for-child", {
  question: t(
    "Is het in het belang van het kind dat dit land de aanvraag behandelt?",
    "Is it in the child's best interests that this State examines the application?",
  ),
  answers: yesNo,
  decidedBy: ["decision officer"],
  points: [
    t("waar het kind nu is en hoe lang al", "where the child is now, and for how long"),
    t("het welzijn en de ontwikkeling van het kind", "the child's well-being and development"),
    t("veiligheid, ook tegen mensenhandel", "safety, also from trafficking"),
    t("wat het kind zelf wil, naar leeftijd en rijpheid", "the child's own views, by age and maturity"),
    t("wat de vertegenwoordiger van het kind zegt", "what the child's representative says"),
  ],
  secondPerson: false,
  sources: [migrationManagement("25(5)"), dublin3("8(4)", "secondary")],
});

export const relativeCanCare = finding("responsibility-relative-care", {
  question: t(
    "Blijkt uit een eigen onderzoek dat het familielid voor het kind kan zorgen?",
    "Does an individual examination show that the relative can take care of the child?",
  ),
  answers: yesNo,
  decidedBy: ["decision officer"],
  points: [
    t("de band met het kind", "the tie with the child"),
    t("huis, gezondheid en inkomen van het familielid", "home, health and income of the relative"),
    t("of het familielid dit wil", "whether the relative is willing"),
  ],
  secondPerson: false,
  sources: [migrationManagement("25(3)"), dublin3("8(2)", "unverified")],
});

export const dependencyShown = finding("responsibility-dependency", {
  question: t(
    "Staat vast dat de een van de ander afhankelijk is en dat die ander de zorg kan geven?",
    "Is it established that one depends on the other and that the other can give the care?",
  ),
  answers: [
    { id: "yes", label: t("ja", "yes") },
    {
      id: "cannot-travel",
      label: t(
        "ja, maar de aanvrager kan lange tijd niet reizen",
        "yes, but the applicant cannot travel for a long time",
      ),
    },
    { id: "no", label: t("nee", "no") },
  ],
  decidedBy: ["decision officer"],
  points: [
    t("de band bestond al vóór de komst naar de EU", "the tie existed before arrival in the EU"),
    t(
      "de oorzaak: zwangerschap, kind, ziekte, handicap, trauma of leeftijd",
      "the cause: pregnancy, child, illness, disability, trauma or age",
    ),
    t("of reizen door ziekte lange tijd niet kan", "whether illness prevents travel for a long time"),
  ],
  secondPerson: false,
  sources: [migrationManagement("34"), dublin3("16", "unverified")],
});

export const inhumanTreatmentThere = finding("responsibility-inhuman-treatment", {
  question: t(
    "Loopt de aanvrager door de overdracht een echt risico op onmenselijke behandeling?",
    "Would the transfer expose the applicant to a real risk of inhuman treatment?",
  ),
  answers: yesNo,
  decidedBy: ["decision officer"],
  points: [
    t("de asielprocedure en de opvang in het andere land", "the asylum procedure and reception in the other State"),
    t(
      "de eigen omstandigheden: gezondheid, kwetsbaarheid, kinderen",
      "personal circumstances: health, vulnerability, children",
    ),
    t("garanties van het andere land", "guarantees by the other State"),
  ],
  secondPerson: false,
  sources: [migrationManagement("16(3) en 43(1)"), dublin3("3(2)")],
});

export const examineHere = finding("responsibility-examine-here", {
  question: t(
    "Is er reden de aanvraag toch in Nederland te behandelen?",
    "Is there reason to examine the application in the Netherlands all the same?",
  ),
  answers: [
    { id: "here", label: t("ja, Nederland behandelt de aanvraag zelf", "yes, the Netherlands examines it itself") },
    { id: "transfer", label: t("nee, overdragen", "no, transfer") },
  ],
  decidedBy: ["decision officer"],
  points: [
    t("bijzondere, persoonlijke omstandigheden", "special, personal circumstances"),
    t("familie of andere banden in Nederland", "relations or other ties in the Netherlands"),
    t("gezondheid en de gevolgen van de reis", "health and the effects of the journey"),
  ],
  secondPerson: false,
  sources: [migrationManagement("35(1)"), dublin3("17(1)", "unverified")],
});

export const responsibilityFindings = [
  childInterest,
  firstStateForChild,
  relativeCanCare,
  dependencyShown,
  inhumanTreatmentThere,
  examineHere,
];
