import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

export const nominatedByUnhcr = booleanFact("nominatedByUnhcr", {
  label: t("de UNHCR heeft de persoon voorgedragen", "UNHCR nominated the person"),
  question: t(
    "Heeft de vluchtelingenorganisatie van de VN (UNHCR) deze persoon voorgedragen?",
    "Has the UN refugee agency (UNHCR) nominated this person?",
  ),
  meaning: t("Een mens kan hervestiging niet zelf aanvragen.", "A person cannot ask for resettlement."),
  unstated: "ask",
});

export const resettlementRegisteredOn = dateFact("resettlementRegisteredOn", {
  label: t("de dag van registratie voor hervestiging", "the day of registration for resettlement"),
  question: t(
    "Op welke dag registreerde Nederland deze persoon voor hervestiging?",
    "On which day did the Netherlands register this person for resettlement?",
  ),
  meaning: t(
    "De registratie in het dossier van toelating, buiten de EU.",
    "The registration in the admission file, outside the EU.",
  ),
  unstated: "ask",
});

export const emergencyAdmission = booleanFact("emergencyAdmission", {
  label: t("het is een spoedgeval", "it is an emergency"),
  question: t(
    "Heeft de persoon dringend bescherming of medische hulp nodig?",
    "Does the person urgently need protection or medical help?",
  ),
  meaning: t("Toelating met spoed (artikel 2, onder 4).", "Emergency admission (article 2(4))."),
  unstated: "ask",
});

const recorded = (nl: string, en: string) => ({ unstated: "absent" as const, unstatedBecause: t(nl, en) });

export const resettlementProlonged = booleanFact("resettlementProlonged", {
  label: t("de termijn is verlengd om ingewikkelde vragen", "the term was extended for complex issues"),
  question: t(
    "Is de termijn verlengd, omdat de zaak ingewikkeld is?",
    "Was the term extended because the case is complex?",
  ),
  meaning: t("Ingewikkelde vragen van feit of recht.", "Complex issues of fact or law."),
  ...recorded("Een verlenging bestaat pas als zij is vastgelegd.", "An extension does not exist until recorded."),
});

export const resettlementConcludedOn = dateFact("resettlementConcludedOn", {
  label: t("de dag van het positieve oordeel over toelating", "the day of the positive conclusion on admission"),
  question: t(
    "Op welke dag besloot Nederland deze persoon toe te laten?",
    "On which day did the Netherlands decide to admit this person?",
  ),
  meaning: t("Het positieve oordeel van de IND.", "The positive conclusion of the IND."),
  ...recorded("Een oordeel bestaat pas als het is gegeven.", "A conclusion does not exist until given."),
  notBefore: "resettlementRegisteredOn",
});

export const consentWithdrawn = booleanFact("consentWithdrawn", {
  label: t("de persoon wil niet meer worden hervestigd", "the person no longer wants to be resettled"),
  question: t("Heeft de persoon de toestemming ingetrokken?", "Has the person withdrawn consent?"),
  meaning: t(
    "Uitdrukkelijk, of vastgesteld door een medewerker na niet meewerken zonder goede reden.",
    "Explicitly, or established by an official after non-cooperation without good reason.",
  ),
  ...recorded("Intrekken telt pas als het is vastgelegd.", "A withdrawal counts only once recorded."),
  decidedBy: "IND",
});

export const resettlementEntryOn = dateFact("resettlementEntryOn", {
  label: t("de dag van aankomst na hervestiging", "the day of arrival after resettlement"),
  question: t(
    "Op welke dag kwam de persoon in Nederland aan?",
    "On which day did the person arrive in the Netherlands?",
  ),
  meaning: t("De dag van binnenkomst in Nederland.", "The day of entry into the Netherlands."),
  unstated: "ask",
  notBefore: "resettlementConcludedOn",
});

export const resettlementYear = choiceFact(
  "resettlementYear",
  ["2023", "2024", "2025", "2026", "2027"].map((id) => ({ id, label: t(id, id) })),
  {
    label: t("het jaar van hervestiging", "the year of resettlement"),
    question: t("Om welk jaar gaat het?", "Which year is it about?"),
    meaning: t(
      "Het kalenderjaar waarvoor een aantal is afgesproken.",
      "The calendar year for which a number was agreed.",
    ),
    unstated: "ask",
  },
);

export const resettlementFacts = [
  nominatedByUnhcr,
  resettlementRegisteredOn,
  emergencyAdmission,
  resettlementProlonged,
  resettlementConcludedOn,
  consentWithdrawn,
  resettlementEntryOn,
  resettlementYear,
];
