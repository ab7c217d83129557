import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, recordedChoice } from "../recorded.js";

const notUntilDone = t(
  "Dit bestaat pas als het is gebeurd en vastgelegd.",
  "This does not exist until it happened and was recorded.",
);

export const toldOtherAuthority = booleanFact("toldOtherAuthority", {
  label: t(
    "de wens is geuit bij een dienst die niet registreert",
    "the wish was expressed to a service that does not register",
  ),
  question: t(
    "Is het gezegd tegen een dienst die zelf niet registreert (bijvoorbeeld COA of de politie)?",
    "Was it said to a service that does not register itself (for example COA or the police)?",
  ),
  meaning: t(
    "Die dienst geeft het door aan de dienst die registreert.",
    "That service passes it on to the service that registers.",
  ),
  unstated: "ask",
});

export const passedOnDate = dateFact("passedOnDate", {
  label: t("de dag waarop het bericht binnenkwam", "the day on which the message was received"),
  question: t(
    "Op welke dag kreeg de dienst die registreert het bericht?",
    "On which day did the service that registers receive the message?",
  ),
  meaning: t(
    "De ontvangst van de melding dat iemand asiel vroeg.",
    "The receipt of the message that somebody asked for asylum.",
  ),
  unstated: "absent",
  unstatedBecause: notUntilDone,
  notBefore: "madeDate",
});

export const disproportionateNumbers = recorded("disproportionateNumbers", {
  label: t("er zijn te veel aanvragen tegelijk", "there is a disproportionate number of applications at once"),
  question: t(
    "Is vastgelegd dat er zoveel aanvragen tegelijk zijn dat de gewone termijn niet haalbaar is?",
    "Was it recorded that so many applications are made at once that the ordinary term is not feasible?",
  ),
  meaning: t(
    "Een onevenredig aantal aanvragen in dezelfde periode.",
    "A disproportionate number of applications within the same period.",
  ),
});

export const borderProcedureApplied = recorded("borderProcedureApplied", {
  label: t("de aanvraag loopt in de grensprocedure", "the application is in the border procedure"),
  question: t(
    "Is meegedeeld dat de grensprocedure wordt toegepast?",
    "Was it notified that the border procedure is applied?",
  ),
  meaning: t("De grensprocedure van de verordening.", "The border procedure of the Regulation."),
});

export const transferReportDate = dateFact("transferReportDate", {
  label: t("de dag van melding na een overdracht", "the day of reporting after a transfer"),
  question: t(
    "Is de persoon door een ander EU-land overgedragen? Op welke dag heeft die zich hier gemeld?",
    "Was the person transferred by another Member State? On which day did they report here?",
  ),
  meaning: t(
    "Na een overdracht volgens Verordening 2024/1351 loopt de termijn om in te dienen vanaf die melding.",
    "After a transfer under Regulation 2024/1351 the term for lodging runs from that report.",
  ),
  unstated: "absent",
  unstatedBecause: notUntilDone,
});

export const interviewKind = choiceFact(
  "interviewKind",
  [
    { id: "admissibility", label: t("gehoor over ontvankelijkheid", "admissibility interview") },
    { id: "substantive", label: t("gehoor over de asielmotieven", "substantive interview") },
  ],
  {
    label: t("het soort gehoor", "the kind of interview"),
    question: t("Over welk gehoor gaat het?", "Which interview is it about?"),
    meaning: t("Artikel 11 of artikel 12 van de verordening.", "Article 11 or article 12 of the Regulation."),
    unstated: "ask",
  },
);

export const interviewOmitted = recordedChoice(
  "interviewOmitted",
  [
    {
      id: "positive",
      label: t("de vluchtelingenstatus kan zo worden verleend", "refugee status can be granted as it is"),
    },
    { id: "admissible", label: t("de aanvraag is al ontvankelijk", "the application is admissible already") },
    { id: "unfit", label: t("blijvend niet in staat om gehoord te worden", "lastingly unfit to be interviewed") },
    {
      id: "unfit-for-now",
      label: t("tijdelijk niet in staat om gehoord te worden", "unfit to be interviewed for now"),
    },
    {
      id: "written",
      label: t("opvolgende aanvraag, schriftelijk toegelicht", "subsequent application, explained in writing"),
    },
    { id: "protected", label: t("al beschermd in een ander EU-land", "already protected in another Member State") },
  ],
  {
    label: t("de reden om geen gehoor te houden", "the reason for holding no interview"),
    question: t(
      "Heeft de IND vastgelegd waarom er geen gehoor komt?",
      "Has the IND recorded why there is no interview?",
    ),
    meaning: t("De gevallen van artikel 13, lid 11.", "The cases of article 13(11)."),
  },
);

export const ownAdviser = booleanFact("ownAdviser", {
  label: t("de aanvrager heeft al een juridisch adviseur", "the applicant already has a legal adviser"),
  question: t(
    "Wordt de aanvrager al door een advocaat of adviseur bijgestaan?",
    "Is the applicant already assisted by a lawyer or adviser?",
  ),
  meaning: t(
    "Een adviseur die de aanvrager bijstaat en vertegenwoordigt.",
    "An adviser who assists and represents the applicant.",
  ),
  unstated: "ask",
});

export const applicationOrder = choiceFact(
  "applicationOrder",
  [
    { id: "first", label: t("de eerste aanvraag", "the first application") },
    {
      id: "pending",
      label: t(
        "een nieuwe aanvraag terwijl over een eerdere nog niet definitief is beslist",
        "a new application while an earlier one is not yet finally decided",
      ),
    },
    { id: "second", label: t("de eerste na een definitieve beslissing", "the first one after a final decision") },
    {
      id: "further",
      label: t(
        "een latere na een definitieve beslissing op een opvolgende aanvraag",
        "a later one after a final decision on a subsequent application",
      ),
    },
  ],
  {
    label: t("het soort aanvraag", "the kind of application"),
    question: t(
      "Heeft deze persoon eerder asiel gevraagd in een EU-land, en is daar definitief op beslist?",
      "Did this person ask for asylum in a Member State before, and was that finally decided?",
    ),
    meaning: t(
      "Een aanvraag na een definitieve beslissing heet een opvolgende aanvraag; ook een beslissing in een ander EU-land telt.",
      "An application after a final decision is a subsequent application; a decision in another Member State counts too.",
    ),
    unstated: "ask",
  },
);

export const ownMeans = recorded(
  "ownMeans",
  {
    label: t("de aanvrager kan zelf een advocaat betalen", "the applicant can pay for a lawyer"),
    question: t(
      "Is vastgesteld dat de aanvrager zelf een advocaat kan betalen?",
      "Was it established that the applicant can pay for a lawyer?",
    ),
    meaning: t("Na opgave van de eigen financiële situatie.", "After disclosing their own financial situation."),
  },
  "Raad voor Rechtsbijstand",
);

export const noProspects = recorded(
  "noProspects",
  {
    label: t("het beroep heeft geen kans of is misbruik", "the appeal has no prospects or is abusive"),
    question: t(
      "Is vastgesteld dat het beroep geen reële kans heeft of misbruik is?",
      "Was it established that the appeal has no tangible prospect of success or is abusive?",
    ),
    meaning: t(
      "Wie dat vaststelt en geen rechter is, geeft een besluit waartegen de rechter openstaat.",
      "Whoever finds so and is no court gives a decision against which a court is open.",
    ),
  },
  "Raad voor Rechtsbijstand",
);

export const representativeIsJurist = booleanFact("representativeIsJurist", {
  label: t(
    "de vertegenwoordiger van het kind mag juridisch bijstaan",
    "the child's representative has legal qualifications",
  ),
  question: t(
    "Heeft de vertegenwoordiger van het kind juridische kwalificaties?",
    "Does the representative of the child have legal qualifications?",
  ),
  meaning: t(
    "Volgens Nederlands recht; alleen van belang als het beroep geen kans zou hebben.",
    "Under Dutch law; matters only where the appeal would have no prospects.",
  ),
  unstated: "ask",
});

export const furtherAppeal = booleanFact("furtherAppeal", {
  label: t("het gaat om hoger beroep", "it is a further appeal"),
  question: t("Gaat het om hoger beroep bij de Raad van State?", "Is it a further appeal to the Council of State?"),
  meaning: t("Een tweede of hogere instantie.", "A second or higher level."),
  unstated: "ask",
});

export const stepFacts = [
  toldOtherAuthority,
  passedOnDate,
  disproportionateNumbers,
  borderProcedureApplied,
  transferReportDate,
  interviewKind,
  interviewOmitted,
  ownAdviser,
  applicationOrder,
  ownMeans,
  noProspects,
  representativeIsJurist,
  furtherAppeal,
];
