import type { Finding } from "@keten/law-language";
import { t } from "@keten/text";
import { vw2000 } from "../../sources/national.js";
import { workInstruction2014, workInstruction2024 } from "../sources.js";
import { judged } from "./judged.js";

const article31 = (point: string) => [vw2000(`31(6)(${point}) (tot 12 juni 2026)`), workInstruction2024];

export const documentsSuffice = judged(
  "documents-suffice",
  t(
    "Is dit deel van het relaas met documenten voldoende onderbouwd?",
    "Do documents sufficiently substantiate this part of the account?",
  ),
  [
    t("welke documenten er zijn en of ze echt zijn", "which documents there are and whether they are genuine"),
    t("of zij dit deel van het relaas dekken", "whether they cover this part of the account"),
    t("wat er over documenten uit het land bekend is", "what is known about documents from the country"),
    t(
      "een individueel ambtsbericht, als feiten of documenten in het land zijn nagegaan",
      "an individual country report, where facts or documents were checked in the country",
    ),
  ],
  [workInstruction2024, workInstruction2014],
);

export const genuineEffort = judged(
  "genuine-effort",
  t(
    "Heeft de aanvrager oprecht moeite gedaan om het verzoek te onderbouwen?",
    "Did the applicant make a genuine effort to substantiate the application?",
  ),
  [
    t("wat redelijkerwijs kon worden verkregen", "what could reasonably be obtained"),
    t("wat de aanvrager heeft geprobeerd", "what the applicant tried"),
  ],
  article31("a"),
);
export const elementsSubmitted = judged(
  "elements-submitted",
  t(
    "Zijn alle beschikbare elementen overgelegd, en is het ontbreken van andere goed verklaard?",
    "Were all available elements submitted, and is the lack of others well explained?",
  ),
  [
    t("welke documenten of gegevens ontbreken", "which documents or data are lacking"),
    t("de verklaring daarvoor", "the explanation for that"),
  ],
  article31("b"),
);
export const coherentPlausible = judged(
  "coherent-and-plausible",
  t(
    "Zijn de verklaringen samenhangend en aannemelijk, en niet in strijd met wat bekend is?",
    "Are the statements coherent and plausible, and not contrary to what is known?",
  ),
  [
    t("samenhang binnen en tussen de gehoren", "coherence within and between the interviews"),
    t("informatie over het land en over deze zaak", "information on the country and on this case"),
    t("leeftijd, opleiding, trauma en tolk", "age, schooling, trauma and interpreter"),
  ],
  article31("c"),
);
export const appliedPromptly = judged(
  "applied-promptly",
  t(
    "Is zo snel mogelijk asiel gevraagd, of was er een goede reden voor later?",
    "Was asylum asked as soon as possible, or was there good reason for later?",
  ),
  [
    t("de tijd tussen binnenkomst en aanvraag", "the time between entry and application"),
    t("de reden die de aanvrager geeft", "the reason the applicant gives"),
  ],
  article31("d"),
);
export const generallyCredible = judged(
  "generally-credible",
  t("Is de aanvrager in grote lijnen geloofwaardig?", "Is the applicant credible in general?"),
  [
    t("het beeld van de verklaringen als geheel", "the picture of the statements as a whole"),
    t("eerdere onjuiste gegevens en de uitleg daarvan", "earlier incorrect data and their explanation"),
    t("sinds 12 juni 2026: ook het moment van de aanvraag", "since 12 June 2026: also when asylum was asked"),
  ],
  article31("e"),
);

/** With every condition met the statements can be found credible; whether they are remains a judgement. */
export const credibleOnStatements = judged(
  "credible-on-statements",
  t(
    "Aan alle voorwaarden is voldaan. Is dit deel van het relaas geloofwaardig?",
    "All conditions are met. Is this part of the account credible?",
  ),
  [
    t("elk van de voorwaarden, met de redenen ervoor", "each of the conditions, with its reasons"),
    t("wat voor en wat tegen de verklaringen pleit", "what speaks for and against the statements"),
    t("het voordeel van de twijfel", "the benefit of the doubt"),
  ],
  [workInstruction2024],
);
export const credibleWeighed = judged(
  "credible-weighed",
  t(
    "Is dit deel van het relaas geloofwaardig, alles samen gewogen?",
    "Is this part of the account credible, all things weighed together?",
  ),
  [
    t("documenten en ander bewijs", "documents and other evidence"),
    t("verklaringen: gedetailleerd, samenhangend, aannemelijk", "statements: detailed, coherent, plausible"),
    t("informatie over het land", "information on the country"),
    t("de persoon: leeftijd, opleiding, gezondheid", "the person: age, schooling, health"),
    t("het voordeel van de twijfel", "the benefit of the doubt"),
  ],
  [workInstruction2014],
);

export const credibilityFindings: readonly Finding[] = [
  documentsSuffice,
  genuineEffort,
  elementsSubmitted,
  coherentPlausible,
  appliedPromptly,
  generallyCredible,
  credibleOnStatements,
  credibleWeighed,
];
