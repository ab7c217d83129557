import { booleanFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded } from "../recorded.js";

export const chanceToRepair = recorded("chanceToRepair", {
  label: t("de aanvrager mag het nog herstellen", "the applicant may still put it right"),
  question: t(
    "Heeft de IND de procedure opgeschort zodat de aanvrager het kan uitleggen of herstellen?",
    "Has the IND suspended the procedure so that the applicant can explain or put it right?",
  ),
  meaning: t(
    "Artikel 41, lid 4; zolang die tijd loopt, volgt er geen besluit.",
    "Article 41(4); while that time runs there is no decision.",
  ),
});
export const withdrawnInWriting = recorded("withdrawnInWriting", {
  label: t(
    "de aanvrager heeft de aanvraag schriftelijk ingetrokken",
    "the applicant withdrew the application in writing",
  ),
  question: t(
    "Heeft de aanvrager de aanvraag schriftelijk ingetrokken, na uitleg over de gevolgen?",
    "Did the applicant withdraw the application in writing, after being told the consequences?",
  ),
  meaning: t(
    "Door de aanvrager zelf of via de advocaat, en door de IND vastgelegd met de uitleg die is gegeven.",
    "By the applicant in person or through the lawyer, and recorded by the IND with the information given.",
  ),
});
export const foundNotEligible = recorded("foundNotEligible", {
  label: t(
    "er is vastgesteld dat er geen recht op bescherming is",
    "it was established that there is no right to protection",
  ),
  question: t(
    "Heeft de IND vastgesteld dat deze persoon geen recht heeft op internationale bescherming?",
    "Has the IND established that this person does not qualify for international protection?",
  ),
  meaning: t(
    "Na onderzoek van vluchtelingschap en subsidiaire bescherming, met redenen (artikel 39, leden 2 en 3).",
    "After examining refugee status and subsidiary protection, with reasons (article 39(2) and (3)).",
  ),
});
export const surrenderWarrant = recorded(
  "surrenderWarrant",
  {
    label: t(
      "er is een overlevering op grond van een Europees aanhoudingsbevel",
      "there is a surrender under a European arrest warrant",
    ),
    question: t(
      "Moet deze persoon worden overgeleverd op grond van een Europees aanhoudingsbevel?",
      "Must this person be surrendered under a European arrest warrant?",
    ),
    meaning: t("Artikel 10, lid 3.", "Article 10(3)."),
  },
  "rechtbank Amsterdam",
);
export const extradition = recorded(
  "extradition",
  {
    label: t(
      "er is een uitlevering of overdracht voor een strafzaak",
      "there is an extradition or transfer for a criminal case",
    ),
    question: t(
      "Is besloten deze persoon uit te leveren of over te dragen voor een strafzaak?",
      "Was it decided to extradite or transfer this person for a criminal case?",
    ),
    meaning: t(
      "Artikel 10, lid 4, onder b; alleen als dat niet tot terugzending naar gevaar leidt.",
      "Article 10(4)(b); only if it does not lead to refoulement.",
    ),
  },
  "de minister",
);
export const returnDecisionBefore = booleanFact("returnDecisionBefore", {
  label: t(
    "er is al een terugkeerbesluit waaraan niet is voldaan",
    "there is already a return decision that was not complied with",
  ),
  question: t(
    "Is er al een terugkeerbesluit, en is de persoon daarna niet vertrokken?",
    "Is there already a return decision, and has the person not left since?",
  ),
  meaning: t("Dan is een nieuw terugkeerbesluit niet nodig.", "A new return decision is then not required."),
  unstated: "ask",
});
export const withdrawalStarted = dateFact("withdrawalStarted", {
  label: t("de dag waarop het onderzoek naar intrekking begon", "the day on which the examination to withdraw started"),
  question: t(
    "Op welke dag begon de IND te onderzoeken of de bescherming wordt ingetrokken?",
    "On which day did the IND start to examine whether protection is withdrawn?",
  ),
  meaning: t(
    "Die dag bepaalt welk procedurerecht voor de intrekking geldt.",
    "That day decides which procedural law governs the withdrawal.",
  ),
  unstated: "ask",
});

export const outcomeFacts = [
  chanceToRepair,
  withdrawnInWriting,
  foundNotEligible,
  surrenderWarrant,
  extradition,
  returnDecisionBefore,
  withdrawalStarted,
];
