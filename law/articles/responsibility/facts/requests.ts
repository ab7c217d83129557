import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

/** Requests between States, their answers and the transfer: acts that do not exist until they are recorded. */

const recorded = (nl: string, en: string) => ({ unstated: "absent" as const, unstatedBecause: t(nl, en) });

export const requestKind = choiceFact(
  "requestKind",
  [
    { id: "take-charge", label: t("overname", "take charge") },
    { id: "take-back", label: t("terugname", "take back") },
  ],
  {
    label: t("overname of terugname", "take charge or take back"),
    question: t(
      "Gaat het om overname (eerste aanvraag) of terugname (eerder in een ander EU-land aangevraagd)?",
      "Is it taking charge (first application) or taking back (applied in another EU State before)?",
    ),
    meaning: t(
      "Terugname: een ander land is al als verantwoordelijk vastgesteld of behandelde al een aanvraag.",
      "Take back: another State was already found responsible or already had an application.",
    ),
    unstated: "ask",
  },
);

export const hitDate = dateFact("hitDate", {
  label: t("de dag van de treffer in Eurodac of VIS", "the day of the Eurodac or VIS hit"),
  question: t(
    "Gaf Eurodac of het visumsysteem een treffer? Op welke dag?",
    "Did Eurodac or the visa system give a hit? On which day?",
  ),
  meaning: t(
    "Bij overname: een treffer over een onregelmatige binnenkomst, een redding op zee of (sinds de nieuwe verordening) een visum. Bij terugname: een treffer over een eerdere aanvraag.",
    "For taking charge: a hit on irregular entry, a rescue at sea or (under the new Regulation) a visa. For taking back: a hit on an earlier application.",
  ),
  ...recorded("Zonder melding van het systeem is er geen treffer.", "Without a report of the system there is no hit."),
});

export const requestDate = dateFact("requestDate", {
  label: t("de dag van het verzoek aan het andere land", "the day of the request to the other State"),
  question: t(
    "Op welke dag stuurde Nederland het verzoek of de kennisgeving aan het andere land?",
    "On which day did the Netherlands send the request or notification to the other State?",
  ),
  meaning: t(
    "De dag waarop het andere land het overname- of terugnameverzoek of de kennisgeving ontving.",
    "The day the other State received the take-charge or take-back request or the notification.",
  ),
  ...recorded("Een verzoek bestaat pas als het is gedaan.", "A request does not exist until it is made."),
});

export const urgentReplyAsked = booleanFact("urgentReplyAsked", {
  label: t("er is om een spoedig antwoord gevraagd", "an urgent reply was requested"),
  question: t("Vroeg Nederland om een spoedig antwoord?", "Did the Netherlands ask for an urgent reply?"),
  meaning: t(
    "Kan als de aanvraag kwam na een toegangsweigering of terugkeerbesluit.",
    "Possible where the application came after a refusal of entry or a return decision.",
  ),
  ...recorded("Zo'n vraag staat in het verzoek, of zij is niet gedaan.", "It stands in the request or was not made."),
});

export const humanitarianRequest = booleanFact("humanitarianRequest", {
  label: t("het verzoek berust op menselijke gronden", "the request rests on humanitarian grounds"),
  question: t(
    "Vroeg Nederland het andere land om menselijke redenen, buiten de criteria om?",
    "Did the Netherlands ask the other State for humanitarian reasons, outside the criteria?",
  ),
  meaning: t(
    "Artikel 35, lid 2 van Verordening 2024/1351 (eerder artikel 17, lid 2 van Dublin III).",
    "Article 35(2) of Regulation 2024/1351 (before: article 17(2) of Dublin III).",
  ),
  ...recorded("Zo'n verzoek bestaat pas als het is gedaan.", "Such a request does not exist until it is made."),
});

export const replyKind = choiceFact(
  "replyKind",
  [
    { id: "accepted", label: t("akkoord", "accepted") },
    { id: "refused", label: t("geweigerd", "refused") },
  ],
  {
    label: t("het antwoord van het andere land", "the reply of the other State"),
    question: t("Wat antwoordde het andere land?", "What did the other State reply?"),
    meaning: t(
      "Akkoord of bevestigd, of een weigering met redenen. Geen antwoord binnen de termijn telt als akkoord.",
      "Accepted or confirmed, or a refusal with reasons. No reply in time counts as acceptance.",
    ),
    ...recorded("Een antwoord bestaat pas als het is ontvangen.", "A reply does not exist until it is received."),
  },
);

export const replyDate = dateFact("replyDate", {
  label: t("de dag van dat antwoord", "the day of that reply"),
  question: t("Op welke dag kwam dat antwoord?", "On which day did that reply come?"),
  meaning: t("De dag waarop Nederland het antwoord ontving.", "The day the Netherlands received the reply."),
  ...recorded("Zonder antwoord is er geen dag van antwoord.", "Without a reply there is no day of reply."),
  notBefore: "requestDate",
});

export const transferDetainedOn = dateFact("transferDetainedOn", {
  label: t("de dag van de bewaring voor de overdracht", "the day of the detention for the transfer"),
  question: t(
    "Is de aanvrager vastgezet om de overdracht te verzekeren? Sinds welke dag?",
    "Was the applicant detained to secure the transfer? Since which day?",
  ),
  meaning: t(
    "Bewaring volgens artikel 44 van Verordening 2024/1351 (eerder artikel 28 van Dublin III).",
    "Detention under article 44 of Regulation 2024/1351 (before: article 28 of Dublin III).",
  ),
  ...recorded("Bewaring bestaat pas als zij is opgelegd.", "Detention does not exist until it is ordered."),
  decidedBy: "IND",
});

export const transferObstacle = choiceFact(
  "transferObstacle",
  [
    { id: "imprisoned", label: t("de persoon zit gevangen", "the person is imprisoned") },
    {
      id: "absconded",
      label: t(
        "ondergedoken (sinds de nieuwe verordening ook: verzet of medisch tegenwerken)",
        "absconded (under the new Regulation also: resisting or medical non-compliance)",
      ),
    },
  ],
  {
    label: t("de reden waarom de overdracht niet lukt", "the reason why the transfer fails"),
    question: t(
      "Heeft de IND vastgesteld dat de overdracht niet lukt door gevangenis of onderduiken?",
      "Has the IND established that the transfer fails through prison or absconding?",
    ),
    meaning: t(
      "Onderduiken of (artikel 46) fysiek verzet, zich ongeschikt maken of medische eisen niet naleven; ook van een gezinslid dat mee moet.",
      "Absconding or (article 46) physical resistance, making oneself unfit or not complying with medical requirements; also of a family member who goes along.",
    ),
    ...recorded(
      "Een reden telt pas als de IND haar vastlegt en aan het andere land meldt.",
      "A reason counts only once the IND records it and tells the other State.",
    ),
    decidedBy: "IND",
  },
);

export const obstacleToldOn = dateFact("obstacleToldOn", {
  label: t("de dag waarop dat aan het andere land is gemeld", "the day the other State was told"),
  question: t(
    "Op welke dag meldde Nederland dat aan het andere land?",
    "On which day did the Netherlands tell the other State?",
  ),
  meaning: t(
    "De melding moet vóór het einde van de lopende termijn gebeuren.",
    "The notice must be given before the running term ends.",
  ),
  ...recorded("Zonder melding is er geen dag.", "Without a notice there is no day."),
});

export const availableAgainOn = dateFact("availableAgainOn", {
  label: t("de dag waarop de persoon weer beschikbaar was", "the day the person was available again"),
  question: t("Kwam de persoon weer in beeld? Op welke dag?", "Did the person become available again? On which day?"),
  meaning: t("Weer beschikbaar voor de autoriteiten.", "Available to the authorities again."),
  ...recorded("Dat iemand weer in beeld is, blijkt pas als het is vastgelegd.", "It only appears once recorded."),
  notBefore: "obstacleToldOn",
});

export const transferredOn = dateFact("transferredOn", {
  label: t("de dag van de overdracht", "the day of the transfer"),
  question: t("Is de aanvrager overgedragen? Op welke dag?", "Was the applicant transferred? On which day?"),
  meaning: t("De dag waarop het andere land de persoon kreeg.", "The day the other State received the person."),
  ...recorded("Een overdracht bestaat pas als zij is gedaan.", "A transfer does not exist until it is done."),
});

export const documentIssuedOn = dateFact("documentIssuedOn", {
  label: t("de dag waarop Nederland een verblijfsdocument gaf", "the day the Netherlands issued a residence document"),
  question: t(
    "Gaf Nederland intussen zelf een verblijfsdocument aan de aanvrager? Op welke dag?",
    "Did the Netherlands itself issue a residence document to the applicant meanwhile? On which day?",
  ),
  meaning: t("Niet het bewijs dat iemand asiel heeft gevraagd.", "Not the proof that somebody applied for asylum."),
  ...recorded("Een document bestaat pas als het is afgegeven.", "A document does not exist until it is issued."),
});

export const leftUnionOn = dateFact("leftUnionOn", {
  label: t("de dag van vertrek uit de EU", "the day of leaving the EU"),
  question: t(
    "Heeft de aanvrager tussen twee aanvragen de EU verlaten? Op welke dag?",
    "Did the applicant leave the EU between two applications? On which day?",
  ),
  meaning: t(
    "Door het verantwoordelijke land aangetoond vertrek uit het gebied van de lidstaten, tot de nieuwe registratie.",
    "Departure from the territory of the Member States, shown by the State responsible, until the new registration.",
  ),
  ...recorded("Vertrek telt pas als het is aangetoond.", "Departure counts only once shown."),
});

export const returnedByDecision = booleanFact("returnedByDecision", {
  label: t("teruggekeerd na een terugkeerbesluit", "returned after a return decision"),
  question: t(
    "Is de aanvrager na een afwijzing echt teruggekeerd volgens een terugkeerbesluit?",
    "Did the applicant, once rejected, really return under a return decision?",
  ),
  meaning: t("Gedwongen of vrijwillig, en aangetoond.", "Forced or voluntary, and shown."),
  ...recorded("Terugkeer telt pas als zij is aangetoond.", "Return counts only once shown."),
});

export const borderRejectionFinalOn = dateFact("borderRejectionFinalOn", {
  label: t(
    "de dag waarop de afwijzing aan de grens definitief werd",
    "the day the rejection at the border became final",
  ),
  question: t(
    "Werd de aanvraag in een grensprocedure van een ander land afgewezen? Wanneer was dat definitief?",
    "Was the application rejected in a border procedure of another State? When was that final?",
  ),
  meaning: t("Artikel 37, lid 2 van Verordening 2024/1351.", "Article 37(2) of Regulation 2024/1351."),
  ...recorded("Een afwijzing bestaat pas als zij is vastgelegd.", "A rejection does not exist until recorded."),
});

export const requestFacts = [
  requestKind,
  hitDate,
  requestDate,
  urgentReplyAsked,
  humanitarianRequest,
  replyKind,
  replyDate,
  transferDetainedOn,
  transferObstacle,
  obstacleToldOn,
  availableAgainOn,
  transferredOn,
  documentIssuedOn,
  leftUnionOn,
  returnedByDecision,
  borderRejectionFinalOn,
];
