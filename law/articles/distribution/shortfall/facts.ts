import { booleanFact, dateFact, numberFact } from "@keten/law-language";
import { type Text, t } from "@keten/text";
import { recorded, stated } from "../../facts/written.js";

const count = (id: string, label: Text, question: Text, meaning: Text) =>
  numberFact(id, { unit: "count", min: 0, max: 1_000_000 }, stated(label, question, meaning));

export const provinceDeficit = count(
  "provinceDeficit",
  t("wat de provincie tekortkomt", "what the province falls short"),
  t("Hoeveel plekken komt de provincie tekort?", "How many places does the province fall short?"),
  t(
    "De opgave van de provincie min de plekken die meetellen of kansrijk zijn.",
    "The task of the province less the places that count or are promising.",
  ),
);
export const ownIndicative = count(
  "ownIndicative",
  t("het indicatieve aantal van de gemeente", "the indicative number of the municipality"),
  t("Wat is het indicatieve aantal van de gemeente?", "What is the indicative number of the municipality?"),
  t("Het gepubliceerde of berekende aantal plekken.", "The published or calculated number of places."),
);
export const eligibleIndicative = numberFact(
  "eligibleIndicative",
  { unit: "count", min: 1, max: 1_000_000 },
  stated(
    t(
      "de indicatieve aantallen van de gemeenten die in aanmerking komen samen",
      "the indicative numbers of the eligible municipalities together",
    ),
    t(
      "Wat zijn de indicatieve aantallen van alle gemeenten die in aanmerking komen samen?",
      "What are the indicative numbers of all eligible municipalities together?",
    ),
    t("Zonder de gemeenten die zijn vrijgesteld.", "Without the municipalities that are exempt."),
  ),
);
export const ownTaskMet = booleanFact(
  "ownTaskMet",
  stated(
    t("de gemeente haalt haar eigen aantal", "the municipality meets its own number"),
    t("Haalt de gemeente haar eigen aantal plekken?", "Does the municipality meet its own number of places?"),
    t("Met plekken die meetellen, na een eventuele ruil.", "With places that count, after any trade."),
  ),
);
export const longStandingReception = booleanFact(
  "longStandingReception",
  recorded(
    t(
      "de minister stelt de gemeente vrij wegens langdurige opvang",
      "the minister exempts it for long-standing reception",
    ),
    t(
      "Heeft de minister de gemeente vrijgesteld omdat zij al lang mensen opvangt?",
      "Has the minister exempted the municipality because it has received people for a long time?",
    ),
    t("Zoals Cranendonck en Gilze en Rijen in 2024.", "As Cranendonck and Gilze en Rijen in 2024."),
    t(
      "Een vrijstelling bestaat pas als de minister haar geeft.",
      "An exemption does not exist until the minister gives it.",
    ),
    "minister",
  ),
);

export const countedInProvince = count(
  "countedInProvince",
  t("de plekken die in de provincie meetellen", "the places that count in the province"),
  t("Hoeveel plekken tellen in de provincie mee?", "How many places count in the province?"),
  t("Na afloop van de twee jaren.", "At the end of the two years."),
);
export const paidOnRequest = count(
  "paidOnRequest",
  t("de plekken waarvoor al op verzoek is betaald", "the places already paid for on request"),
  t(
    "Voor hoeveel van die plekken kreeg een gemeente al een uitkering op verzoek?",
    "For how many of those places did a municipality already get a payment on request?",
  ),
  t("De uitkering van artikel 9(2)(b).", "The payment of article 9(2)(b)."),
);
export const durablePlaces = count(
  "durablePlaces",
  t("de duurzame plekken van de gemeente", "the durable places of the municipality"),
  t("Hoeveel duurzame plekken biedt de gemeente?", "How many durable places does the municipality offer?"),
  t("Plekken die er ten minste vijf jaar zijn.", "Places that are there for at least five years."),
);
export const paymentThreshold = count(
  "paymentThreshold",
  t("het aantal plekken waarboven de regeling betaalt", "the number of places above which the regulation pays"),
  t(
    "Boven welk aantal duurzame plekken betaalt de regeling voor deze gemeente?",
    "Above which number of durable places does the regulation pay for this municipality?",
  ),
  t(
    "Het aantal uit de regeling van de minister (besluit, artikel 3.2); Keten heeft het niet gevonden.",
    "The number of the minister's regulation (decree, article 3.2); Keten did not find it.",
  ),
);

const act = (id: string, label: Text, question: Text, meaning: Text, notBefore?: string) =>
  dateFact(id, {
    ...recorded(
      label,
      question,
      meaning,
      t("Een stap bestaat pas als zij is gezet.", "A step does not exist until it is taken."),
    ),
    ...(notBefore === undefined ? {} : { notBefore }),
  });
export const informationRequestedOn = act(
  "informationRequestedOn",
  t("de dag waarop de toezichthouder om informatie vroeg", "the day the supervisor asked for information"),
  t(
    "Op welke dag vroeg de toezichthouder de gemeente om informatie?",
    "On which day did the supervisor ask the municipality for information?",
  ),
  t(
    "Na een signaal dat de gemeente haar taak niet nakomt.",
    "After a signal that the municipality does not carry out its task.",
  ),
);
export const activeSupervisionOn = act(
  "activeSupervisionOn",
  t("de dag waarop actief toezicht begon", "the day active supervision began"),
  t(
    "Op welke dag begon het actieve toezicht, met afspraken en een termijn?",
    "On which day did active supervision begin, with agreements and a term?",
  ),
  t("Afspraken over wat de gemeente wanneer doet.", "Agreements on what the municipality does when."),
);
export const substitutionAnnouncedOn = act(
  "substitutionAnnouncedOn",
  t("de dag waarop indeplaatsstelling is aangekondigd", "the day substitution was announced"),
  t(
    "Op welke dag is het voornemen tot indeplaatsstelling meegedeeld?",
    "On which day was the intention to substitute notified?",
  ),
  t(
    "Het voornemen staat in het provinciaal blad of, bij een minister, in de Staatscourant; in 2024 noemde de wet het gemeenteblad.",
    "The intention stands in the provincial gazette or, where a minister supervises, in the Staatscourant; in 2024 the act named the municipal gazette.",
  ),
);
export const substitutionDecidedOn = act(
  "substitutionDecidedOn",
  t("de dag van het besluit tot indeplaatsstelling", "the day of the decision to substitute"),
  t(
    "Op welke dag is het besluit tot indeplaatsstelling genomen?",
    "On which day was the decision to substitute taken?",
  ),
  t(
    "Een besluit dat een termijn noemt waarin de gemeente het nog zelf kan doen.",
    "A decision that sets a term in which the municipality can still do it itself.",
  ),
);
export const substitutionTermEnd = act(
  "substitutionTermEnd",
  t("de laatste dag van de termijn in dat besluit", "the last day of the term in that decision"),
  t(
    "Tot en met welke dag mag de gemeente het nog zelf doen?",
    "Until which day may the municipality still do it itself?",
  ),
  t(
    "De termijn staat in het besluit; de wet noemt geen lengte.",
    "The term stands in the decision; the act gives no length.",
  ),
  "substitutionDecidedOn",
);
export const substitutionUrgent = booleanFact(
  "substitutionUrgent",
  recorded(
    t("het besluit tot indeplaatsstelling is spoedeisend", "the decision to substitute is urgent"),
    t(
      "Zegt het besluit dat het zo spoedeisend is dat de gemeente geen termijn krijgt?",
      "Does the decision say it is so urgent that the municipality gets no term?",
    ),
    t("Alleen dan wordt het besluit meteen uitgevoerd.", "Only then the decision is carried out at once."),
    t("Zonder zulke woorden krijgt de gemeente een termijn.", "Without such words the municipality gets a term."),
    "toezichthouder",
  ),
);
export const substitutionWithdrawnOn = act(
  "substitutionWithdrawnOn",
  t("de dag waarop dat besluit is ingetrokken", "the day that decision was withdrawn"),
  t(
    "Op welke dag trok de toezichthouder het besluit tot indeplaatsstelling in?",
    "On which day did the supervisor withdraw the decision to substitute?",
  ),
  t(
    "Dat kan als de gemeente aannemelijk maakt dat zij het zonder voorbehoud zelf doet.",
    "That is possible if the municipality makes it plausible that it will do it itself without reservation.",
  ),
  "substitutionDecidedOn",
);
export const taskFulfilledOn = act(
  "taskFulfilledOn",
  t("de dag waarop de gemeente haar taak nakwam", "the day the municipality fulfilled its task"),
  t(
    "Op welke dag had de gemeente gedaan wat zij moest doen?",
    "On which day had the municipality done what it had to do?",
  ),
  t("Vastgesteld door de toezichthouder.", "Established by the supervisor."),
);

export const shortfallFacts = [
  provinceDeficit,
  ownIndicative,
  eligibleIndicative,
  ownTaskMet,
  longStandingReception,
  countedInProvince,
  paidOnRequest,
  durablePlaces,
  paymentThreshold,
  informationRequestedOn,
  activeSupervisionOn,
  substitutionAnnouncedOn,
  substitutionDecidedOn,
  substitutionTermEnd,
  substitutionUrgent,
  substitutionWithdrawnOn,
  taskFulfilledOn,
];
