import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

/** Acts that do not exist in law until they are recorded: unstated, they are taken as not having happened. */

export const responsibleSince = dateFact("responsibleSince", {
  label: t("de dag waarop Nederland verantwoordelijk werd", "the day the Netherlands became responsible"),
  question: t(
    "Is eerst onderzocht of een ander EU-land moest beslissen? Sinds welke dag is Nederland verantwoordelijk?",
    "Was another EU State examined first? Since which day is the Netherlands responsible?",
  ),
  meaning: t(
    "Na een Dublinonderzoek: de dag waarop vaststond dat Nederland de aanvraag behandelt.",
    "After a Dublin inquiry: the day on which it was settled that the Netherlands examines the application.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een Dublinonderzoek bestaat pas als het is vastgelegd.",
    "A Dublin inquiry does not exist until it is recorded.",
  ),
  notBefore: "applicationDate",
});

export const individualExtension = choiceFact(
  "individualExtension",
  [
    { id: "complex", label: t("ingewikkelde zaak", "complex case") },
    { id: "applicant-delay", label: t("vertraging door de aanvrager", "delay caused by the applicant") },
    { id: "careful", label: t("zorgvuldig onderzoek", "careful examination") },
  ],
  {
    label: t("de verlenging in deze zaak", "the extension in this case"),
    question: t(
      "Heeft de IND in een brief de termijn voor deze zaak verlengd? Op welke grond?",
      "Has the IND extended the term for this case in a letter? On which ground?",
    ),
    meaning: t(
      "Een verlenging die de IND voor deze ene zaak heeft meegedeeld.",
      "An extension that the IND notified for this one case.",
    ),
    unstated: "absent",
    unstatedBecause: t(
      "Een verlenging in één zaak bestaat pas als de IND haar meedeelt.",
      "An extension in one case does not exist until the IND notifies it.",
    ),
  },
);

export const extendedEarlier = booleanFact("extendedEarlier", {
  label: t("de termijn was al met negen maanden verlengd", "the term was already extended by nine months"),
  question: t(
    "Had de IND de termijn in deze zaak al eerder met negen maanden verlengd?",
    "Had the IND already extended the term in this case by nine months?",
  ),
  meaning: t(
    "Een eerdere brief volgens artikel 42, lid 4 van de Vreemdelingenwet 2000.",
    "An earlier letter under article 42(4) of the Aliens Act 2000.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een eerdere verlenging bestaat pas als de IND haar meedeelt.",
    "An earlier extension does not exist until the IND notifies it.",
  ),
});

export const individualExtensionDate = dateFact("individualExtensionDate", {
  label: t("de dag van die verlenging", "the day of that extension"),
  question: t(
    "Op welke dag heeft de IND die verlenging meegedeeld?",
    "On which day did the IND notify that extension?",
  ),
  meaning: t(
    "Na afloop van de termijn kan niet meer worden verlengd. Zonder deze dag gaat Keten ervan uit dat de brief op tijd was.",
    "A term that has ended cannot be extended. Without this day Keten takes it that the letter was in time.",
  ),
  unstated: "absent",
  unstatedBecause: t("Zonder brief is er geen dag van verlenging.", "Without a letter there is no day of extension."),
  notBefore: "applicationDate",
});

export const postponedForCountry = booleanFact("postponedForCountry", {
  label: t(
    "het onderzoek is uitgesteld om de toestand in het land",
    "the examination is postponed for the situation in the country",
  ),
  question: t(
    "Heeft de IND laten weten dat het onderzoek wacht, omdat het in het land tijdelijk onzeker is?",
    "Has the IND notified that the examination waits because the situation in the country is temporarily uncertain?",
  ),
  meaning: t(
    "Uitstel volgens artikel 35, lid 7 van Verordening 2024/1348.",
    "Postponement under article 35(7) of Regulation 2024/1348.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Uitstel bestaat pas als de IND het meedeelt.",
    "A postponement does not exist until the IND notifies it.",
  ),
});

export const moratoriumExcluded = booleanFact("moratoriumExcluded", {
  label: t("de besluitstop geldt niet voor deze persoon", "the decision moratorium does not cover this person"),
  question: t(
    "Heeft de IND vastgelegd dat de besluitstop niet geldt (Dublin, gevaar, artikel 1F)?",
    "Has the IND recorded that the decision moratorium does not apply (Dublin, danger, article 1F)?",
  ),
  meaning: t(
    "De besluiten zonderen onder meer Dublinzaken, gevaar voor openbare orde of veiligheid en artikel 1F uit.",
    "The measures exclude, among others, Dublin cases, danger to public order or security, and article 1F.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een uitzondering op een besluitstop geldt pas als de IND haar vastlegt.",
    "An exclusion from a moratorium counts only once the IND records it.",
  ),
});

export const measureGroup = choiceFact(
  "measureGroup",
  [
    {
      id: "political-activist",
      label: t("politiek actief tegen de autoriteiten", "politically active against the authorities"),
    },
    {
      id: "tigrayan",
      label: t(
        "uit Tigray of van de bevolkingsgroep van de Tigreeërs",
        "from Tigray or of the Tigrayan population group",
      ),
    },
    {
      id: "russian-conscript",
      label: t(
        "Russische dienstplichtige van 18 tot en met 27 jaar die weigert of deserteert",
        "Russian conscript aged 18 to 27 who refuses service or deserts",
      ),
    },
  ],
  {
    label: t("de groep waarvoor de maatregel geldt", "the group the measure is for"),
    question: t(
      "Heeft de IND vastgelegd dat de aanvrager hoort bij de groep van de maatregel?",
      "Has the IND recorded that the applicant belongs to the group of the measure?",
    ),
    meaning: t(
      "Sommige maatregelen gelden alleen voor een groep: die voor Soedan van 2022 voor politieke activisten, die voor Ethiopië van 2021 voor Tigreeërs, die voor Rusland van 2022 voor dienstplichtigen.",
      "Some measures cover one group only: that for Sudan of 2022 political activists, that for Ethiopia of 2021 Tigrayans, that for Russia of 2022 conscripts.",
    ),
    unstated: "absent",
    unstatedBecause: t(
      "Of iemand bij zo'n groep hoort, blijkt pas in de procedure.",
      "Whether a person belongs to such a group only appears in the procedure.",
    ),
  },
);

export const otherStateRequested = booleanFact("otherStateRequested", {
  label: t(
    "een ander EU-land is gevraagd de aanvraag over te nemen",
    "another EU State was requested to take over the application",
  ),
  question: t(
    "Heeft Nederland een ander EU-land gevraagd de aanvrager over te nemen of terug te nemen?",
    "Has the Netherlands requested another EU State to take charge of the applicant or take them back?",
  ),
  meaning: t(
    "Een overname- of terugnameverzoek of -kennisgeving.",
    "A take-charge request or a take-back request or notification.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een verzoek aan een ander land bestaat pas als het is gedaan.",
    "A request to another State does not exist until it is made.",
  ),
});

export const securityDanger = booleanFact("securityDanger", {
  label: t(
    "er is gevaar voor de veiligheid of openbare orde vastgesteld",
    "a danger to security or public order was established",
  ),
  question: t(
    "Heeft de IND vastgesteld dat de aanvrager een gevaar is voor de nationale veiligheid of openbare orde?",
    "Has the IND established that the applicant is a danger to national security or public order?",
  ),
  meaning: t("Vastgesteld door een medewerker, met redenen.", "Established by an official, with reasons."),
  unstated: "absent",
  unstatedBecause: t(
    "Dat een mens een gevaar is, geldt pas als een medewerker het met redenen vaststelt.",
    "That a person is a danger counts only once an official establishes it with reasons.",
  ),
  decidedBy: "IND",
});

export const misledAuthorities = booleanFact("misledAuthorities", {
  label: t(
    "misleiding over identiteit of papieren is vastgesteld",
    "misleading on identity or documents was established",
  ),
  question: t(
    "Heeft de IND vastgesteld dat de aanvrager heeft misleid over identiteit, nationaliteit of papieren?",
    "Has the IND established that the applicant misled it on identity, nationality or documents?",
  ),
  meaning: t("Vastgesteld door een medewerker, met redenen.", "Established by an official, with reasons."),
  unstated: "absent",
  unstatedBecause: t(
    "Misleiding geldt pas als een medewerker haar met redenen vaststelt.",
    "Misleading counts only once an official establishes it with reasons.",
  ),
  decidedBy: "IND",
});

export const noticeOfDefaultDate = dateFact("noticeOfDefaultDate", {
  label: t("de dag van de ingebrekestelling", "the day of the notice of default"),
  question: t(
    "Op welke dag is de IND schriftelijk in gebreke gesteld?",
    "On which day was the IND given written notice of default?",
  ),
  meaning: t(
    "De dag waarop de IND de brief ontving waarin staat dat de termijn voorbij is.",
    "The day the IND received the letter saying that the term has ended.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een ingebrekestelling bestaat pas als zij is gestuurd.",
    "A notice of default does not exist until it is sent.",
  ),
  notBefore: "applicationDate",
});

export const refusedForUnreportedEntry = booleanFact("refusedForUnreportedEntry", {
  label: t(
    "het besluit noemt onrechtmatige binnenkomst zonder melding",
    "the decision names unlawful entry without reporting",
  ),
  question: t(
    "Is de aanvraag kennelijk ongegrond omdat de aanvrager zich na binnenkomst niet meldde?",
    "Is the application manifestly unfounded because the applicant did not report after entry?",
  ),
  meaning: t(
    "Vreemdelingenwet 2000 (tot 12 juni 2026), artikel 30b, lid 1, onder h.",
    "Aliens Act 2000 (until 12 June 2026), article 30b(1)(h).",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een grond telt alleen als het besluit haar noemt.",
    "A ground counts only if the decision names it.",
  ),
});
