import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

export const grantedStatus = choiceFact(
  "grantedStatus",
  [
    { id: "refugee", label: t("vluchteling", "refugee") },
    { id: "subsidiary", label: t("subsidiair beschermde", "beneficiary of subsidiary protection") },
    {
      id: "family-present",
      label: t("gezinslid dat al in Nederland was", "family member who was already in the Netherlands"),
    },
    { id: "family-following", label: t("gezinslid dat is nagereisd", "family member who followed later") },
  ],
  {
    label: t("de status die is verleend", "the status that was granted"),
    question: t("Welke bescherming heeft de IND gegeven?", "Which protection did the IND grant?"),
    meaning: t(
      "De grond van de verblijfsvergunning asiel, zoals het besluit die noemt.",
      "The ground of the asylum permit as the decision names it.",
    ),
    unstated: "ask",
  },
);

export const sponsorDocumentEnd = dateFact("sponsorDocumentEnd", {
  label: t("de einddatum van het document van de referent", "the end date of the sponsor's document"),
  question: t(
    "Tot welke dag is het verblijfsdocument van het gezinslid in Nederland (de referent) geldig?",
    "Until which day is the residence document of the family member in the Netherlands (the sponsor) valid?",
  ),
  meaning: t(
    "De laatste dag op het verblijfsdocument van de persoon die bescherming kreeg.",
    "The last day on the residence document of the person who was granted protection.",
  ),
  unstated: "ask",
});

export const entryVisaIssued = dateFact("entryVisaIssued", {
  label: t("de dag van afgifte van de mvv", "the day the entry visa (mvv) was issued"),
  question: t(
    "Op welke dag kreeg het gezinslid de machtiging tot voorlopig verblijf (mvv) in handen?",
    "On which day was the family member handed the entry visa for a long stay (mvv)?",
  ),
  meaning: t("De dag van afgifte in persoon.", "The day it was handed over in person."),
  unstated: "absent",
  unstatedBecause: t("Een mvv bestaat pas als zij is afgegeven.", "An entry visa does not exist until it is issued."),
});

export const announcedEntryDate = dateFact("announcedEntryDate", {
  label: t("de opgegeven dag van inreis", "the announced day of entry"),
  question: t(
    "Welke dag van inreis is opgegeven toen de mvv werd afgegeven?",
    "Which day of entry was announced when the entry visa was issued?",
  ),
  meaning: t(
    "De dag die bij de afgifte is opgegeven als de dag van inreis in Nederland.",
    "The day given at the issue as the day of entry into the Netherlands.",
  ),
  unstated: "absent",
  unstatedBecause: t("Een opgave bestaat pas als zij is gedaan.", "An announcement does not exist until it is made."),
});

export const permitStaySince = dateFact("permitStaySince", {
  label: t("het begin van het verblijf op de vergunning", "the start of stay on the permit"),
  question: t(
    "Sinds welke dag verblijft deze persoon zonder onderbreking op een asielvergunning in Nederland?",
    "Since which day has this person been staying in the Netherlands on an asylum permit without interruption?",
  ),
  meaning: t(
    "De eerste dag van onafgebroken rechtmatig verblijf op grond van een verblijfsvergunning asiel.",
    "The first day of uninterrupted lawful stay on an asylum permit.",
  ),
  unstated: "ask",
});

export const indefiniteRequestDate = dateFact("indefiniteRequestDate", {
  label: t("de dag van de aanvraag voor onbepaalde tijd", "the day of the request for an indefinite permit"),
  question: t(
    "Op welke dag is een asielvergunning voor onbepaalde tijd aangevraagd?",
    "On which day was an asylum permit for an indefinite time requested?",
  ),
  meaning: t("De dag van ontvangst door de IND.", "The day of receipt by the IND."),
  unstated: "ask",
  notBefore: "permitStaySince",
});

export const withdrawalIntentionDate = dateFact("withdrawalIntentionDate", {
  label: t("de dag van het voornemen tot intrekking", "the day of the notice of intended withdrawal"),
  question: t(
    "Op welke dag heeft de IND schriftelijk laten weten dat hij de vergunning wil intrekken?",
    "On which day did the IND give written notice that it intends to withdraw the permit?",
  ),
  meaning: t(
    "De dag waarop het voornemen met de redenen is uitgereikt of toegezonden.",
    "The day the intention with its reasons was handed over or sent.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een voornemen bestaat pas als de IND het meedeelt.",
    "An intention does not exist until notified.",
  ),
});

export const withdrawalViewDate = dateFact("withdrawalViewDate", {
  label: t("de dag van de zienswijze over de intrekking", "the day of the view on the withdrawal"),
  question: t(
    "Op welke dag heeft deze persoon schriftelijk op het voornemen gereageerd?",
    "On which day did this person react to the intention in writing?",
  ),
  meaning: t("De dag waarop de IND de zienswijze ontving.", "The day the IND received the view."),
  unstated: "absent",
  unstatedBecause: t("Een zienswijze bestaat pas als zij is gegeven.", "A view does not exist until it is given."),
  notBefore: "withdrawalIntentionDate",
});

export const brokenTieProtected = booleanFact("brokenTieProtected", {
  label: t("de breuk van de gezinsband mag niet meetellen", "the break of the family tie may not count"),
  question: t(
    "Is de referent overleden, is er sprake van eergerelateerd of huiselijk geweld, of was het gezinslid bij de verlening minderjarig en al langer dan een jaar houder van de vergunning?",
    "Has the sponsor died, is there honour-related or domestic violence, or was the family member a minor at the grant and a holder of the permit for more than a year?",
  ),
  meaning: t(
    "Een van de gevallen van artikel 3.106 van het Vreemdelingenbesluit 2000.",
    "One of the cases of article 3.106 of the Aliens Decree 2000.",
  ),
  unstated: "ask",
});

export const permitFacts = [
  grantedStatus,
  sponsorDocumentEnd,
  entryVisaIssued,
  announcedEntryDate,
  permitStaySince,
  indefiniteRequestDate,
  withdrawalIntentionDate,
  withdrawalViewDate,
  brokenTieProtected,
];
