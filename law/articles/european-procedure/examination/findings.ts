import { finding } from "@keten/law-language";
import { t } from "@keten/text";
import { asylumProcedureRegulation } from "../../sources/european.js";

const yesNo = [
  { id: "yes", label: t("ja", "yes") },
  { id: "no", label: t("nee", "no") },
];

/** What a repeated or late application brings that was not known before. */
export const newElements = finding("new-elements", {
  question: t(
    "Zijn er nieuwe elementen of bevindingen die ertoe doen?",
    "Are there new relevant elements or findings?",
  ),
  answers: [
    {
      id: "likelihood",
      label: t(
        "ja, de kans op bescherming wordt er aanzienlijk groter door",
        "yes, they significantly increase the likelihood of protection",
      ),
    },
    {
      id: "ground",
      label: t(
        "ja, over de eerdere grond van niet-ontvankelijkheid",
        "yes, about the ground of inadmissibility applied before",
      ),
    },
    { id: "none", label: t("nee", "no") },
  ],
  decidedBy: ["IND"],
  points: [
    t(
      "Wat wordt aangevoerd, en stond dat al in een eerdere procedure?",
      "What is put forward, and was it part of an earlier procedure?",
    ),
    t(
      "Kon de aanvrager het eerder vertellen, en is dat iemand te verwijten?",
      "Could the applicant have told it earlier, and are they to blame?",
    ),
    t(
      "Ook iets dat eerder had gekund telt, als het de kans op bescherming aanzienlijk vergroot.",
      "What could have been told earlier counts too if it significantly increases the likelihood of protection.",
    ),
    t(
      "Is de eerdere aanvraag impliciet ingetrokken zonder inhoudelijk onderzoek? Dan telt ook wat eerder had gekund.",
      "Was the earlier application implicitly withdrawn without an examination on the merits? Then what could have been told earlier counts too.",
    ),
    t("Is de toestand in het land veranderd?", "Has the situation in the country changed?"),
  ],
  secondPerson: false,
  sources: [
    asylumProcedureRegulation("55(3)"),
    asylumProcedureRegulation("55(5)"),
    asylumProcedureRegulation("38(1)(e)"),
  ],
});

export const firstCountry = finding("first-country-of-asylum", {
  question: t(
    "Had deze persoon in het derde land al bescherming, en kan die er nog op rekenen?",
    "Did this person already enjoy protection in the third country, and can they still rely on it?",
  ),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t(
      "Was er daadwerkelijke bescherming, als vluchteling of gelijkwaardig?",
      "Was there effective protection, as a refugee or equivalent?",
    ),
    t(
      "Geen bedreiging van leven of vrijheid, geen reëel risico op ernstige schade, geen terugzending.",
      "No threat to life or liberty, no real risk of serious harm, no refoulement.",
    ),
    t(
      "De redenen van de aanvrager waarom dit voor hem of haar niet geldt.",
      "The applicant's reasons why this does not hold for them.",
    ),
  ],
  secondPerson: false,
  sources: [asylumProcedureRegulation("57"), asylumProcedureRegulation("58")],
});

export const thirdCountrySafe = finding("third-country-safe", {
  question: t("Is het derde land veilig voor deze persoon?", "Is the third country safe for this person?"),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t(
      "Geen bedreiging van leven of vrijheid, geen reëel risico op ernstige schade.",
      "No threat to life or liberty, no real risk of serious harm.",
    ),
    t("Bescherming tegen terugzending naar gevaar.", "Protection against being sent back into danger."),
    t(
      "De mogelijkheid om daadwerkelijke bescherming te vragen en te krijgen.",
      "The possibility to ask for and receive effective protection.",
    ),
    t(
      "De redenen van de aanvrager waarom het land voor hem of haar niet veilig is.",
      "The applicant's reasons why the country is not safe for them.",
    ),
  ],
  secondPerson: false,
  sources: [asylumProcedureRegulation("59(1)"), asylumProcedureRegulation("59(5)(a)")],
});

export const courtRelocation = finding("court-relocation-still-holds", {
  question: t(
    "Kan de veilige herplaatsing door het strafhof deze aanvraag opvangen?",
    "Can the safe relocation by the criminal court take the place of this application?",
  ),
  answers: yesNo,
  decidedBy: ["IND"],
  points: [
    t(
      "Zijn er nieuwe omstandigheden die het strafhof niet heeft meegewogen?",
      "Are there new circumstances that the criminal court did not take into account?",
    ),
    t(
      "Kon de aanvrager daar aan de orde stellen wat de mensenrechten raakt?",
      "Could the applicant raise there what touches on human rights?",
    ),
  ],
  secondPerson: false,
  sources: [asylumProcedureRegulation("38(1)(d)")],
});

export const examinationFindings = [newElements, firstCountry, thirdCountrySafe, courtRelocation];
