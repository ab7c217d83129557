import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../facts/written.js";

const untilDone = t("Dit bestaat pas als het is gedaan.", "This does not exist until it is done.");
const untilTold = t("Dit geldt pas als de IND het meedeelt.", "This counts only once the IND tells it.");

export const formSignedDate = dateFact(
  "formSignedDate",
  stated(
    t("de dag waarop het aanvraagformulier is getekend", "the day the application form was signed"),
    t("Op welke dag is het formulier (M35-H) getekend?", "On which day was the form (M35-H) signed?"),
    t("Het formulier waarmee de asielaanvraag wordt ingediend.", "The form by which the application is lodged."),
  ),
);

export const registrationInterviewDate = dateFact(
  "registrationInterviewDate",
  stated(
    t("de dag van het aanmeldgehoor", "the day of the registration interview"),
    t("Op welke dag was het aanmeldgehoor klaar?", "On which day was the registration interview finished?"),
    t(
      "Het gehoor over naam, herkomst en reis waarmee de aanmeldfase eindigt (sinds 25 juni 2021).",
      "The interview on name, origin and journey that ends the registration phase (since 25 June 2021).",
    ),
  ),
);

export const procedureStartDate = dateFact(
  "procedureStartDate",
  stated(
    t("de eerste dag van de asielprocedure", "the first day of the asylum procedure"),
    t(
      "Welke dag noemt de IND als eerste dag van het onderzoek (dag 1)?",
      "Which day does the IND name as the first day of the examination (day 1)?",
    ),
    t(
      "De dag waarop het onderzoek in het aanmeldcentrum begint, na de rust- en voorbereidingstermijn.",
      "The day the examination in the application centre starts, after the rest and preparation term.",
    ),
  ),
);

export const causesNuisance = booleanFact(
  "causesNuisance",
  recorded(
    t("overlast in of rond de opvang is vastgesteld", "nuisance in or around reception was established"),
    t(
      "Heeft de IND vastgesteld dat de aanvrager overlast geeft in of rond de opvang?",
      "Has the IND established that the applicant causes nuisance in or around reception?",
    ),
    t("Vastgesteld door een medewerker, met redenen.", "Established by an official, with reasons."),
    untilTold,
    "IND",
  ),
);

export const deprivedOfLiberty = choiceFact(
  "deprivedOfLiberty",
  [
    { id: "aliens-detention", label: t("vreemdelingenbewaring (artikel 59b)", "aliens detention (article 59b)") },
    { id: "other", label: t("een andere vrijheidsontneming, zoals een straf", "another one, such as a sentence") },
  ],
  recorded(
    t("de vrijheid is ontnomen", "the person is deprived of liberty"),
    t("Zit de aanvrager vast? Op welke grond?", "Is the applicant locked up? On which ground?"),
    t("Een bevel tot bewaring of een andere titel.", "A detention order or another title."),
    t("Een vrijheidsontneming bestaat pas als zij is bevolen.", "It does not exist until it is ordered."),
    "IND",
  ),
);

export const suspectedFalseData = booleanFact(
  "suspectedFalseData",
  recorded(
    t("de IND vermoedt onware gegevens over de persoon", "the IND suspects false data on the person"),
    t(
      "Vermoedt de IND dat de aanvrager onwaar was over identiteit, nationaliteit, herkomst of etniciteit?",
      "Does the IND suspect that the applicant was untruthful on identity, nationality, origin or ethnicity?",
    ),
    t("Een vermoeden dat de IND met redenen vastlegt.", "A suspicion that the IND records with reasons."),
    untilTold,
    "IND",
  ),
);

export const simplifiedProcedure = booleanFact(
  "simplifiedProcedure",
  recorded(
    t("de vereenvoudigde procedure is meegedeeld", "the simplified procedure was notified"),
    t(
      "Heeft de IND meegedeeld dat zij de vereenvoudigde procedure volgt (veilig land, bescherming elders, EU-burger)?",
      "Has the IND told that it follows the simplified procedure (safe country, protection elsewhere, EU citizen)?",
    ),
    t("Spoor 2, artikel 3.109ca van het Vreemdelingenbesluit.", "Track 2, article 3.109ca of the Aliens Decree."),
    untilTold,
    "IND",
  ),
);

export const aheadExtension = booleanFact(
  "aheadExtension",
  recorded(
    t("de IND gaf vooraf drie dagen extra", "the IND gave three extra days ahead"),
    t("Gaf de IND vooraf drie dagen extra (AA+)?", "Did the IND give three extra days ahead (AA+)?"),
    t(
      "Verlenging vóór de start om meer onderzoek of om bijzondere zorg (sinds 25 juni 2021).",
      "Extension before the start for more inquiry or for special care (since 25 June 2021).",
    ),
    untilTold,
    "IND",
  ),
);

export const laterExtension = choiceFact(
  "laterExtension",
  [
    {
      id: "inquiry",
      label: t("uitloop, nader onderzoek of nieuwe verklaringen", "delay, further inquiry or new statements"),
    },
    { id: "medical", label: t("medisch onderzoek naar sporen", "medical examination for traces") },
    { id: "no-show", label: t("niet verschenen of vertrokken", "did not appear or left") },
  ],
  recorded(
    t("de verlenging na de start", "the extension after the start"),
    t("Heeft de IND de dagen na de start verlengd? Waarom?", "Has the IND extended the days after the start? Why?"),
    t("Artikel 3.115 van het Vreemdelingenbesluit.", "Article 3.115 of the Aliens Decree."),
    untilTold,
    "IND",
  ),
);

export const intentionDate = dateFact(
  "intentionDate",
  stated(
    t("de dag van het voornemen", "the day of the intended refusal"),
    t(
      "Op welke dag is het voornemen uitgereikt of verzonden?",
      "On which day was the intended refusal handed over or sent?",
    ),
    t("De brief waarin de IND zegt te willen afwijzen.", "The letter in which the IND says it intends to refuse."),
  ),
);

export const intentionRoute = choiceFact(
  "intentionRoute",
  [
    { id: "general", label: t("verlengde dagen van de algemene procedure", "extended days of the general procedure") },
    { id: "simplified", label: t("vereenvoudigde procedure", "simplified procedure") },
    { id: "transfer", label: t("overdracht aan een ander EU-land", "transfer to another EU State") },
    { id: "extended", label: t("verlengde procedure", "extended procedure") },
    { id: "border-extended", label: t("grensprocedure na de dagen", "border procedure after the days") },
    { id: "detained", label: t("in vreemdelingenbewaring", "in aliens detention") },
    { id: "repeat", label: t("herhaalde aanvraag", "repeat application") },
  ],
  stated(
    t("de weg waarin het voornemen kwam", "the route of the intended refusal"),
    t("In welke procedure kwam het voornemen?", "In which procedure did the intended refusal come?"),
    t("Hoe de brief de procedure noemt.", "What the letter calls the procedure."),
  ),
);

export const repeatRoute = choiceFact(
  "repeatRoute",
  [
    { id: "three-days", label: t("drie dagen", "three days") },
    { id: "six-days", label: t("voortgezet in zes dagen", "continued in six days") },
    { id: "extended", label: t("verlengd", "extended") },
  ],
  stated(
    t("hoe de herhaalde aanvraag wordt behandeld", "how the repeat application is examined"),
    t("Hoe behandelt de IND de herhaalde aanvraag?", "How does the IND examine the repeat application?"),
    t("Artikel 3.118b van het Vreemdelingenbesluit.", "Article 3.118b of the Aliens Decree."),
  ),
);

export const simplifiedInterviewDate = dateFact(
  "simplifiedInterviewDate",
  stated(
    t("de dag van het gehoor in de vereenvoudigde procedure", "the day of the interview in the simplified procedure"),
    t("Op welke dag was dat gehoor?", "On which day was that interview?"),
    t("Het ene gehoor van spoor 2.", "The one interview of track 2."),
  ),
);

export const missedInterviewDate = dateFact(
  "missedInterviewDate",
  recorded(
    t("de dag van het gemiste gehoor of het vertrek", "the day of the missed interview or the departure"),
    t(
      "Op welke dag miste de aanvrager het gehoor of verdween die?",
      "On which day did the applicant miss the interview or disappear?",
    ),
    t("De dag vanaf welke de twee weken lopen.", "The day from which the two weeks run."),
    untilDone,
  ),
);

export const earlierDiscontinued = booleanFact(
  "earlierDiscontinued",
  recorded(
    t("een eerdere aanvraag is buiten behandeling gesteld", "an earlier application was discontinued"),
    t("Is een eerdere aanvraag buiten behandeling gesteld?", "Was an earlier application discontinued?"),
    t("Artikel 30c van de Vreemdelingenwet 2000.", "Article 30c of the Aliens Act 2000."),
    untilDone,
  ),
);

export const intendsToRefuse = booleanFact(
  "intendsToRefuse",
  stated(
    t("de IND wil de aanvraag afwijzen", "the IND intends to reject the application"),
    t("Wil de IND de aanvraag afwijzen?", "Does the IND intend to reject the application?"),
    t(
      "Ook niet-ontvankelijk verklaren of buiten behandeling stellen telt als afwijzen.",
      "Declaring it inadmissible or discontinuing it counts as rejecting too.",
    ),
  ),
);

export const newAfterIntention = booleanFact(
  "newAfterIntention",
  stated(
    t("na het voornemen kwam iets nieuws op", "something new came up after the intended refusal"),
    t(
      "Kwam na het voornemen iets nieuws op, of weegt de IND iets anders dan eerst?",
      "Did something new come up after the intended refusal, or does the IND weigh something differently?",
    ),
    t("Nieuwe feiten, of bekende feiten die anders worden gewogen.", "New facts, or known facts weighed differently."),
  ),
);

export const nationalFacts = [
  intendsToRefuse,
  newAfterIntention,
  formSignedDate,
  registrationInterviewDate,
  procedureStartDate,
  causesNuisance,
  deprivedOfLiberty,
  suspectedFalseData,
  simplifiedProcedure,
  aheadExtension,
  laterExtension,
  intentionDate,
  intentionRoute,
  repeatRoute,
  simplifiedInterviewDate,
  missedInterviewDate,
  earlierDiscontinued,
];
