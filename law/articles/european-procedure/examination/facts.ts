import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, recordedChoice } from "../recorded.js";

export const irrelevantIssues = recorded("irrelevantIssues", {
  label: t(
    "de aanvrager noemt alleen redenen die niets met bescherming te maken hebben",
    "the applicant gives only reasons that have nothing to do with protection",
  ),
  question: t(
    "Heeft de IND vastgelegd dat alleen zaken zijn genoemd die niet over bescherming gaan?",
    "Has the IND recorded that only issues were raised that are not about protection?",
  ),
  meaning: t("Artikel 42, lid 1, onder a.", "Article 42(1)(a)."),
});
export const clearlyUnconvincing = recorded("clearlyUnconvincing", {
  label: t("de verklaringen zijn duidelijk tegenstrijdig of vals", "the statements are clearly inconsistent or false"),
  question: t(
    "Heeft de IND vastgelegd dat de verklaringen duidelijk tegenstrijdig, vals of onwaarschijnlijk zijn?",
    "Has the IND recorded that the statements are clearly inconsistent, false or improbable?",
  ),
  meaning: t(
    "Zodat het verzoek duidelijk niet overtuigt (artikel 42, lid 1, onder b).",
    "So that the claim is clearly unconvincing (article 42(1)(b)).",
  ),
});
export const onlyToStopRemoval = recorded("onlyToStopRemoval", {
  label: t("de aanvraag dient alleen om uitzetting tegen te houden", "the application merely serves to stop a removal"),
  question: t(
    "Heeft de IND vastgelegd dat de aanvraag alleen dient om een uitzetting te vertragen of te verhinderen?",
    "Has the IND recorded that the application only serves to delay or prevent a removal?",
  ),
  meaning: t("Artikel 42, lid 1, onder d.", "Article 42(1)(d)."),
});
export const expelledForOrder = recorded("expelledForOrder", {
  label: t(
    "de aanvrager is eerder uitgezet om ernstige redenen van veiligheid of orde",
    "the applicant was expelled before for serious reasons of security or order",
  ),
  question: t(
    "Is deze persoon eerder gedwongen uitgezet om ernstige redenen van veiligheid of openbare orde?",
    "Was this person forcibly expelled before for serious reasons of security or public order?",
  ),
  meaning: t("Artikel 42, lid 1, onder f, tweede deel.", "Article 42(1)(f), second part."),
});
export const lateAfterUnlawfulEntry = recorded("lateAfterUnlawfulEntry", {
  label: t(
    "de aanvrager kwam onrechtmatig binnen of bleef zo, en vroeg zonder goede reden niet snel asiel",
    "the applicant entered or stayed unlawfully and did not ask for asylum soon, without good reason",
  ),
  question: t(
    "Heeft de IND vastgelegd dat iemand na onrechtmatige binnenkomst zonder goede reden niet snel asiel vroeg?",
    "Has the IND recorded that somebody did not ask for asylum soon after unlawful entry, without good reason?",
  ),
  meaning: t("Artikel 42, lid 1, onder h.", "Article 42(1)(h)."),
});
export const lateAfterLawfulEntry = recorded("lateAfterLawfulEntry", {
  label: t(
    "de aanvrager kwam rechtmatig binnen, en vroeg zonder goede reden niet snel asiel",
    "the applicant entered lawfully and did not ask for asylum soon, without good reason",
  ),
  question: t(
    "Heeft de IND vastgelegd dat iemand na rechtmatige binnenkomst zonder goede reden niet snel asiel vroeg?",
    "Has the IND recorded that somebody did not ask for asylum soon after lawful entry, without good reason?",
  ),
  meaning: t(
    "Artikel 42, lid 1, onder i; wie pas later gevaar kreeg, is niet te laat.",
    "Article 42(1)(i); a person whose danger arose later is not late.",
  ),
});
export const rateNotRepresentative = recorded("rateNotRepresentative", {
  label: t(
    "het inwilligingspercentage zegt niets over deze persoon",
    "the recognition rate does not represent this person",
  ),
  question: t(
    "Heeft de IND vastgelegd dat de toestand in het land sterk veranderde, of dat het cijfer voor deze groep niet opgaat?",
    "Has the IND recorded that the country changed significantly, or that the figure does not fit this group?",
  ),
  meaning: t("De uitzonderingen van artikel 42, lid 1, onder j.", "The exceptions of article 42(1)(j)."),
});
export const supportNotPossible = recorded("supportNotPossible", {
  label: t(
    "de nodige steun kan niet in een snelle procedure",
    "the necessary support cannot be given in a fast procedure",
  ),
  question: t(
    "Heeft de IND vastgelegd dat de nodige steun niet in een versnelde procedure of grensprocedure kan worden gegeven?",
    "Has the IND recorded that the necessary support cannot be given in an accelerated or border procedure?",
  ),
  meaning: t("Bijzondere procedurele waarborgen, artikel 21, lid 2.", "Special procedural guarantees, article 21(2)."),
});
export const tooComplexToAccelerate = recorded("tooComplexToAccelerate", {
  label: t("de zaak is te ingewikkeld om te versnellen", "the case is too complex to accelerate"),
  question: t(
    "Heeft de IND meegedeeld dat de zaak te ingewikkeld is voor de versnelde procedure?",
    "Has the IND notified that the case is too complex for the accelerated procedure?",
  ),
  meaning: t("Artikel 42, lid 2.", "Article 42(2)."),
});

export const safeOriginRebutted = recorded("safeOriginRebutted", {
  label: t("het land is voor deze persoon niet veilig te noemen", "the country cannot be called safe for this person"),
  question: t(
    "Heeft de IND vastgelegd dat het land voor deze persoon of groep niet als veilig geldt?",
    "Has the IND recorded that the country does not count as safe for this person or group?",
  ),
  meaning: t(
    "Een uitgezonderde groep of streek, of redenen van de aanvrager zelf (artikel 61, lid 5).",
    "An excepted group or region, or the applicant's own reasons (article 61(5)).",
  ),
});
export const candidateExcluded = booleanFact("candidateExcluded", {
  label: t(
    "er is een conflict of er zijn EU-maatregelen in het kandidaat-land",
    "there is a conflict in, or there are Union measures concerning, the candidate State",
  ),
  question: t(
    "Is er in dit kandidaat-land een gewapend conflict met willekeurig geweld, of heeft de EU er maatregelen tegen genomen om grondrechten?",
    "Is there an armed conflict with indiscriminate violence in this candidate State, or has the Union taken measures against it over fundamental rights?",
  ),
  meaning: t("Dan geldt een kandidaat-land niet als veilig.", "A candidate State then does not count as safe."),
  unstated: "ask",
});

export const invokedInadmissibility = recordedChoice(
  "invokedInadmissibility",
  [
    { id: "first-country", label: t("eerste land van asiel (38, lid 1, a)", "first country of asylum (38(1)(a))") },
    { id: "safe-third-country", label: t("veilig derde land (38, lid 1, b)", "safe third country (38(1)(b))") },
    {
      id: "protected-elsewhere",
      label: t("bescherming in een ander EU-land (38, lid 1, c)", "protection in another Member State (38(1)(c))"),
    },
    {
      id: "court-relocation",
      label: t(
        "herplaatsing door een internationaal strafhof (38, lid 1, d)",
        "relocation by an international criminal court (38(1)(d))",
      ),
    },
    {
      id: "late-after-return-decision",
      label: t("te laat na een terugkeerbesluit (38, lid 1, e)", "too late after a return decision (38(1)(e))"),
    },
    {
      id: "no-new-elements",
      label: t("opvolgend zonder nieuwe elementen (38, lid 2)", "subsequent without new elements (38(2))"),
    },
  ],
  {
    label: t(
      "de grond voor niet-ontvankelijkheid die de IND noemt",
      "the ground of inadmissibility that the IND invokes",
    ),
    question: t(
      "Noemt de IND een grond om de aanvraag niet inhoudelijk te behandelen? Welke?",
      "Does the IND invoke a ground for not examining the application on its merits? Which one?",
    ),
    meaning: t("De gronden van artikel 38 van de verordening.", "The grounds of article 38 of the Regulation."),
  },
);
export const noReadmission = booleanFact("noReadmission", {
  label: t("het derde land laat de persoon duidelijk niet toe", "the third country will clearly not admit the person"),
  question: t(
    "Is duidelijk dat het derde land deze persoon niet (weer) toelaat?",
    "Is it clear that the third country will not admit or readmit this person?",
  ),
  meaning: t("Dan kan de grond niet worden gebruikt.", "The ground cannot then be used."),
  unstated: "ask",
});
export const thirdCountryLink = choiceFact(
  "thirdCountryLink",
  [
    {
      id: "connection",
      label: t("een band waardoor het redelijk is erheen te gaan", "a connection that makes it reasonable to go there"),
    },
    { id: "transit", label: t("erdoorheen gereisd op weg naar de EU", "transit on the way to the Union") },
    {
      id: "agreement",
      label: t("alleen een afspraak met dat land", "only an agreement or arrangement with that country"),
    },
    { id: "none", label: t("niets daarvan", "none of these") },
  ],
  {
    label: t("de band met het derde land", "the link with the third country"),
    question: t(
      "Wat heeft deze persoon met het derde land te maken?",
      "What has this person to do with the third country?",
    ),
    meaning: t(
      "De sterkste van de genoemde banden: familie, eerder verblijf of taal kan een band geven.",
      "The strongest of the links named: family, earlier stay or language can make a connection.",
    ),
    unstated: "ask",
  },
);
export const minorTakenInCharge = booleanFact("minorTakenInCharge", {
  label: t(
    "het derde land zorgt voor het kind en dat is in het belang van het kind",
    "the third country takes charge of the child and that serves the child",
  ),
  question: t(
    "Heeft het derde land vooraf toegezegd het kind op te vangen en te beschermen, en is dat niet in strijd met het belang van het kind?",
    "Did the third country give an assurance beforehand to take charge of and protect the child, and is that not against the child's interests?",
  ),
  meaning: t("Artikel 59, lid 6 en artikel 58, lid 3.", "Articles 59(6) and 58(3)."),
  unstated: "ask",
});

export const returnDecisionReceived = dateFact("returnDecisionReceived", {
  label: t("de dag waarop het terugkeerbesluit is ontvangen", "the day on which the return decision was received"),
  question: t(
    "Op welke dag heeft de persoon het terugkeerbesluit gekregen?",
    "On which day did the person receive the return decision?",
  ),
  meaning: t("Een terugkeerbesluit van vóór de asielaanvraag.", "A return decision of before the asylum application."),
  unstated: "ask",
});
export const toldOfSevenDays = booleanFact("toldOfSevenDays", {
  label: t(
    "de aanvrager is gewaarschuwd voor de zeven werkdagen",
    "the applicant was warned of the seven working days",
  ),
  question: t(
    "Is de persoon verteld wat het gevolg is van niet binnen zeven werkdagen asiel vragen?",
    "Was the person told the consequence of not asking for asylum within seven working days?",
  ),
  meaning: t("Zonder die uitleg telt de termijn niet.", "Without that information the term does not count."),
  unstated: "ask",
});
export const lastCountryReview = dateFact("lastCountryReview", {
  label: t("de dag van het uitstel of de laatste toetsing", "the day of the postponement or the last review"),
  question: t(
    "Op welke dag is het uitstel begonnen of de toestand in het land voor het laatst getoetst?",
    "On which day did the postponement start, or was the situation in the country last reviewed?",
  ),
  meaning: t(
    "Vanaf die dag loopt de termijn voor de volgende toetsing.",
    "The term for the next review runs from that day.",
  ),
  unstated: "ask",
  notBefore: "applicationDate",
});

export const examinationFacts = [
  irrelevantIssues,
  clearlyUnconvincing,
  onlyToStopRemoval,
  expelledForOrder,
  lateAfterUnlawfulEntry,
  lateAfterLawfulEntry,
  rateNotRepresentative,
  supportNotPossible,
  tooComplexToAccelerate,
  safeOriginRebutted,
  candidateExcluded,
  invokedInadmissibility,
  noReadmission,
  thirdCountryLink,
  minorTakenInCharge,
  returnDecisionReceived,
  toldOfSevenDays,
  lastCountryReview,
];
