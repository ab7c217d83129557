import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

export const sponsorStatus = choiceFact(
  "sponsorStatus",
  [
    { id: "refugee", label: t("vluchteling", "refugee") },
    { id: "subsidiary", label: t("subsidiair beschermde", "beneficiary of subsidiary protection") },
  ],
  {
    label: t("de status van de referent", "the sponsor's status"),
    question: t(
      "Welke status heeft het gezinslid dat in Nederland bescherming kreeg (de referent)?",
      "Which status has the family member who was granted protection in the Netherlands (the sponsor)?",
    ),
    meaning: t(
      "Vluchteling (artikel 29) of subsidiair beschermde (artikel 29a; vóór 12 juni 2026 artikel 29, lid 1, onder b).",
      "Refugee (article 29) or subsidiary protection (article 29a; before 12 June 2026 article 29(1)(b)).",
    ),
    unstated: "ask",
  },
);

export const sponsorGrantDate = dateFact("sponsorGrantDate", {
  label: t("de dag waarop de referent de vergunning kreeg", "the day the sponsor was granted the permit"),
  question: t(
    "Op welke dag is aan de referent bekendgemaakt dat hij of zij een asielvergunning krijgt?",
    "On which day was the sponsor notified of the grant of the asylum permit?",
  ),
  meaning: t("De dag van bekendmaking van het besluit.", "The day of notification of the decision."),
  unstated: "ask",
  notBefore: "sponsorApplicationDate",
});

export const sponsorApplicationDate = dateFact("sponsorApplicationDate", {
  label: t("de dag van de asielaanvraag van de referent", "the day of the sponsor's asylum application"),
  question: t("Op welke dag vroeg de referent asiel aan?", "On which day did the sponsor apply for asylum?"),
  meaning: t("De dag waarop die aanvraag is ingediend.", "The day that application was lodged."),
  unstated: "ask",
  notBefore: "sponsorBirthDate",
});

export const sponsorBirthDate = dateFact("sponsorBirthDate", {
  label: t("de geboortedag van de referent", "the sponsor's day of birth"),
  question: t("Op welke dag is de referent geboren?", "On which day was the sponsor born?"),
  meaning: t(
    "De geboortedag zoals de overheid die heeft vastgelegd.",
    "The day of birth as the authorities recorded it.",
  ),
  unstated: "ask",
});

export const sponsorAlone = booleanFact("sponsorAlone", {
  label: t("de referent kwam als kind alleen", "the sponsor came alone as a child"),
  question: t(
    "Kwam de referent naar Nederland zonder een volwassene die volgens de wet voor hem of haar zorgt?",
    "Did the sponsor come to the Netherlands without an adult who is responsible for them by law?",
  ),
  meaning: t(
    "Alleenstaand in de zin van artikel 2, onder f, van Richtlijn 2003/86/EG.",
    "Unaccompanied within the meaning of article 2(f) of Directive 2003/86/EC.",
  ),
  unstated: "ask",
});

export const familyRelation = choiceFact(
  "familyRelation",
  [
    { id: "spouse", label: t("echtgenoot", "spouse") },
    { id: "partner", label: t("ongehuwde partner", "unmarried partner") },
    { id: "minor-child", label: t("eigen of geadopteerd kind onder de 18", "own or adopted child under 18") },
    { id: "foster-child", label: t("pleegkind", "foster child") },
    { id: "adult-child", label: t("kind van 18 of ouder", "child of 18 or older") },
    { id: "parent", label: t("ouder", "parent") },
    { id: "minor-sibling", label: t("broer of zus onder de 18", "brother or sister under 18") },
    { id: "other", label: t("ander familielid", "other relative") },
  ],
  {
    label: t("de relatie met de referent", "the relation to the sponsor"),
    question: t("Wat is het gezinslid van de referent?", "What is the family member to the sponsor?"),
    meaning: t("De relatie van het gezinslid dat wil komen.", "The relation of the family member who wants to come."),
    unstated: "ask",
  },
);

export const spouseAdult = booleanFact("spouseAdult", {
  label: t("de echtgenoot is meerderjarig", "the spouse is an adult"),
  question: t("Is de echtgenoot 18 jaar of ouder?", "Is the spouse 18 or older?"),
  meaning: t("Meerderjarig op de dag van het besluit.", "An adult on the day of the decision."),
  unstated: "ask",
});

export const siblingWithParent = booleanFact("siblingWithParent", {
  label: t("de broer of zus komt met een ouder mee", "the sibling comes with a parent"),
  question: t(
    "Is voor de broer of zus tegelijk met een ouder aangevraagd, en hangt het kind van die ouder af?",
    "Was the application for the sibling made together with a parent, and does the child depend on that parent?",
  ),
  meaning: t("Tegelijk ingediend en ten laste van die ouder.", "Lodged at the same time and dependent on that parent."),
  unstated: "ask",
});

export const tieAtEntry = booleanFact("tieAtEntry", {
  label: t("zij vormden al een gezin", "they were already a family"),
  question: t(
    "Hoorde het gezinslid al bij het gezin van de referent toen die Nederland binnenkwam?",
    "Did the family member already belong to the sponsor's family when the sponsor entered the Netherlands?",
  ),
  meaning: t(
    "De gezinsband bestond werkelijk op het moment van binnenkomst.",
    "The family tie existed in fact at the time of entry.",
  ),
  unstated: "ask",
});

export const familyApplicationDate = dateFact("familyApplicationDate", {
  label: t("de dag van de nareisaanvraag", "the day of the family application"),
  question: t(
    "Op welke dag is de aanvraag voor het gezinslid (mvv nareis) ontvangen?",
    "On which day was the application for the family member (entry visa) received?",
  ),
  meaning: t("De dag van ontvangst door de IND.", "The day of receipt by the IND."),
  unstated: "ask",
});

export const ownFamily = booleanFact("ownFamily", {
  label: t("het kind heeft een eigen gezin", "the child has a family of its own"),
  question: t(
    "Heeft het meerderjarige kind een zelfstandig gezin gevormd?",
    "Has the adult child formed an independent family?",
  ),
  meaning: t("Een eigen gezin, bijvoorbeeld door een huwelijk.", "A family of its own, by marriage for example."),
  unstated: "ask",
});

export const livedTogetherUntilFlight = booleanFact("livedTogetherUntilFlight", {
  label: t("zij woonden samen tot de vlucht", "they lived together until the flight"),
  question: t(
    "Woonde het meerderjarige kind bij de referent tot die vluchtte?",
    "Did the adult child live with the sponsor until the sponsor fled?",
  ),
  meaning: t("Tot de vlucht zonder eerdere scheiding.", "Until the flight, without an earlier separation."),
  unstated: "ask",
});

export const sponsorIncome = booleanFact("sponsorIncome", {
  label: t("de referent heeft genoeg eigen inkomen", "the sponsor has sufficient own income"),
  question: t(
    "Heeft de referent zelf blijvend genoeg inkomen?",
    "Has the sponsor sufficient and lasting income of their own?",
  ),
  meaning: t(
    "Zelfstandig en duurzaam, volgens de artikelen 3.73, 3.74 en 3.75 van het Vreemdelingenbesluit 2000.",
    "Own and lasting, by articles 3.73, 3.74 and 3.75 of the Aliens Decree 2000.",
  ),
  unstated: "ask",
});

export const sponsorHousing = booleanFact("sponsorHousing", {
  label: t("de referent heeft huisvesting", "the sponsor has housing"),
  question: t(
    "Heeft de referent een woning of een plek op een doorstroomlocatie?",
    "Has the sponsor a dwelling or a place in transit housing?",
  ),
  meaning: t("Een plek op een doorstroomlocatie telt mee.", "A place in transit housing counts."),
  unstated: "ask",
});

export const familyLifeElsewhere = booleanFact("familyLifeElsewhere", {
  label: t("gezinsleven kan in een ander land", "family life is possible in another country"),
  question: t(
    "Heeft de IND met redenen vastgesteld dat het gezin kan samenleven in een land buiten de EU waarmee het een bijzondere band heeft?",
    "Has the IND established with reasons that the family can live together in a country outside the EU to which it has special ties?",
  ),
  meaning: t(
    "Artikel 31, lid 8 (tot 12 juni 2026) of lid 4 van de Vreemdelingenwet 2000.",
    "Article 31(8) (until 12 June 2026) or 31(4) of the Aliens Act 2000.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Dat telt pas als de IND het met redenen vaststelt.",
    "It counts only once the IND establishes it with reasons.",
  ),
  decidedBy: "IND",
});

export const familyTermExtended = booleanFact("familyTermExtended", {
  label: t("de termijn is met drie maanden verlengd", "the term was extended by three months"),
  question: t(
    "Heeft de IND de termijn voor de nareisaanvraag verlengd?",
    "Has the IND extended the term for the family application?",
  ),
  meaning: t("Artikel 2u, lid 1 van de Vreemdelingenwet 2000.", "Article 2u(1) of the Aliens Act 2000."),
  unstated: "absent",
  unstatedBecause: t(
    "Een verlenging bestaat pas als de IND haar meedeelt.",
    "An extension does not exist until the IND notifies it.",
  ),
});

export const familyExtendedUntil = dateFact("familyExtendedUntil", {
  label: t("de nieuwe uiterste dag bij een complexe aanvraag", "the new last day for a complex application"),
  question: t(
    "Tot welke dag heeft de IND de termijn verlengd omdat de aanvraag complex is?",
    "Until which day did the IND extend the term because the application is complex?",
  ),
  meaning: t("Artikel 2u, lid 4 van de Vreemdelingenwet 2000.", "Article 2u(4) of the Aliens Act 2000."),
  unstated: "absent",
  unstatedBecause: t(
    "Een verlenging bestaat pas als de IND haar meedeelt.",
    "An extension does not exist until the IND notifies it.",
  ),
  notBefore: "familyApplicationDate",
});

export const arrivalReportDate = dateFact("arrivalReportDate", {
  label: t("de dag van melding na aankomst", "the day of reporting after arrival"),
  question: t(
    "Op welke dag heeft het nagereisde gezinslid zich in Nederland gemeld?",
    "On which day did the family member who followed report in the Netherlands?",
  ),
  meaning: t(
    "De melding van artikel 54, lid 1, onder e van de Vreemdelingenwet 2000.",
    "The report of article 54(1)(e) of the Aliens Act 2000.",
  ),
  unstated: "ask",
});

export const familyFacts = [
  sponsorStatus,
  sponsorGrantDate,
  sponsorApplicationDate,
  sponsorBirthDate,
  sponsorAlone,
  familyRelation,
  spouseAdult,
  siblingWithParent,
  tieAtEntry,
  familyApplicationDate,
  ownFamily,
  livedTogetherUntilFlight,
  sponsorIncome,
  sponsorHousing,
  familyLifeElsewhere,
  familyTermExtended,
  familyExtendedUntil,
  arrivalReportDate,
];
