import { booleanFact, choiceFact, dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../facts/written.js";

/** How and with whom somebody leaves, and what the return border procedure asks for. */

const notUntilRecorded = t(
  "Dit geldt pas als een medewerker het heeft vastgelegd.",
  "This counts only once an official recorded it.",
);

export const departureDate = dateFact(
  "departureDate",
  stated(
    t("de dag van vertrek", "the day of departure"),
    t("Op welke dag vertrekt (of vertrok) deze persoon?", "On which day does (or did) this person leave?"),
    t("De dag waarop de persoon Nederland verlaat.", "The day the person leaves the Netherlands."),
  ),
);

export const returningAdults = numberFact(
  "returningAdults",
  { unit: "persons", min: 0, max: 20 },
  stated(
    t("het aantal volwassenen dat vertrekt", "the number of adults who leave"),
    t("Hoeveel volwassenen vertrekken samen?", "How many adults leave together?"),
    t("18 jaar of ouder op de dag van vertrek.", "Aged 18 or over on the day of departure."),
  ),
);

export const returningMinors = numberFact(
  "returningMinors",
  { unit: "persons", min: 0, max: 20 },
  stated(
    t("het aantal kinderen dat vertrekt", "the number of children who leave"),
    t("Hoeveel kinderen vertrekken samen?", "How many children leave together?"),
    t("Jonger dan 18 op de dag van vertrek.", "Under 18 on the day of departure."),
  ),
);

export const rightToRemainEnded = dateFact(
  "rightToRemainEnded",
  stated(
    t("de dag waarop het recht om te blijven eindigde", "the day the right to remain ended"),
    t("Op welke dag eindigde het recht om in Nederland te blijven?", "On which day did the right to remain end?"),
    t(
      "Na afwijzing in de asielgrensprocedure, met beroep erbij.",
      "After rejection in the asylum border procedure, appeal included.",
    ),
  ),
);

export const voluntaryRequested = booleanFact(
  "voluntaryRequested",
  recorded(
    t("de persoon vroeg om zelf te mogen vertrekken", "the person asked to be allowed to leave voluntarily"),
    t("Heeft deze persoon gevraagd zelf te mogen vertrekken?", "Did this person ask to leave voluntarily?"),
    t("Een verzoek om een termijn voor vrijwillig vertrek.", "A request for a period for voluntary departure."),
    t("Een verzoek bestaat pas als het is gedaan.", "A request does not exist until it is made."),
  ),
);

export const voluntaryBarred = booleanFact(
  "voluntaryBarred",
  recorded(
    t(
      "onderduikrisico, kennelijk ongegrond of gevaar is vastgesteld",
      "risk of absconding, manifestly unfounded, or danger was established",
    ),
    t(
      "Heeft de IND vastgesteld dat er onderduikrisico of gevaar is, of dat de aanvraag kennelijk ongegrond was?",
      "Did the IND establish a risk of absconding or danger, or that the application was manifestly unfounded?",
    ),
    t(
      "Dan geeft de verordening geen termijn voor vrijwillig vertrek.",
      "The Regulation then gives no period for voluntary departure.",
    ),
    notUntilRecorded,
    "IND",
  ),
);

export const returnCrisis = booleanFact(
  "returnCrisis",
  recorded(
    t(
      "de terugkeergrensprocedure is wegens een crisis verlengd",
      "the return border procedure was prolonged for a crisis",
    ),
    t(
      "Heeft Nederland deze procedure verlengd na een crisisbesluit van de Raad van de EU?",
      "Did the Netherlands prolong this procedure after a crisis decision of the Council of the EU?",
    ),
    t(
      "Ten hoogste zes weken, Verordening 2024/1349, artikel 6.",
      "At most six weeks, Regulation 2024/1349, article 6.",
    ),
    t("Een verlenging bestaat pas na een besluit van de Raad.", "A prolongation exists only after a Council decision."),
    "IND",
  ),
);

export const returnForm = choiceFact(
  "returnForm",
  [
    { id: "own", label: t("de persoon gaat zelf, niemand kijkt toe", "the person leaves alone, nobody looks on") },
    {
      id: "own-checked",
      label: t(
        "de persoon gaat zelf, het vertrek wordt gecontroleerd",
        "the person leaves alone, departure is checked",
      ),
    },
    { id: "brought", label: t("de overheid brengt de persoon weg", "the authorities take the person away") },
  ],
  stated(
    t("hoe het vertrek gaat", "how the departure takes place"),
    t("Hoe vertrekt deze persoon?", "How does this person leave?"),
    t("Wat er op de dag van vertrek gebeurt.", "What happens on the day of departure."),
  ),
);

export const leavingFacts = [
  departureDate,
  returningAdults,
  returningMinors,
  rightToRemainEnded,
  voluntaryRequested,
  voluntaryBarred,
  returnCrisis,
  returnForm,
];
