import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded } from "../recorded.js";

export const encounter = choiceFact(
  "encounter",
  [
    {
      id: "crossing",
      label: t(
        "aangehouden bij het onregelmatig overschrijden van de buitengrens",
        "apprehended in connection with an unauthorised crossing of the external border",
      ),
    },
    {
      id: "rescue",
      label: t("aan land gebracht na redding op zee", "disembarked after a search and rescue operation"),
    },
    {
      id: "border-asylum",
      label: t(
        "asiel gevraagd aan een grensdoorlaatpost of in een transitzone",
        "asked asylum at a border crossing point or in a transit zone",
      ),
    },
    {
      id: "humanitarian-entry",
      label: t(
        "toegelaten om humanitaire redenen of een internationale plicht",
        "admitted on humanitarian grounds or for an international obligation",
      ),
    },
    { id: "other-entry", label: t("om een andere bijzondere reden toegelaten", "admitted for another special reason") },
    {
      id: "found-inland",
      label: t("in het land aangetroffen zonder recht op verblijf", "found inland without a right to stay"),
    },
    { id: "reported-inland", label: t("zelf in het land gemeld", "reported inland of their own accord") },
  ],
  {
    label: t("hoe de persoon in beeld kwam", "how the person came to notice"),
    question: t(
      "Waar en hoe kwam deze persoon voor het eerst bij de autoriteiten?",
      "Where and how did this person first come to the authorities?",
    ),
    meaning: t(
      "De situatie van artikel 5 (aan de grens) of artikel 7 (in het land) van de screeningsverordening.",
      "The situation of article 5 (at the border) or article 7 (inland) of the Screening Regulation.",
    ),
    unstated: "ask",
  },
);

export const encounterDate = dateFact("encounterDate", {
  label: t("de dag van aanhouding, ontscheping of melding", "the day of apprehension, disembarkation or presentation"),
  question: t(
    "Op welke dag is deze persoon aangehouden, aan land gebracht of aan de grens verschenen?",
    "On which day was this person apprehended, disembarked or did they present themselves at the border?",
  ),
  meaning: t(
    "De dag waarop de termijn voor de screening begint te lopen.",
    "The day on which the term for the screening starts to run.",
  ),
  unstated: "ask",
});

export const entryConditionsMet = booleanFact("entryConditionsMet", {
  label: t("de persoon voldoet aan de voorwaarden voor toegang", "the person fulfils the entry conditions"),
  question: t(
    "Voldoet deze persoon aan de voorwaarden voor toegang (geldig paspoort, visum als dat nodig is, doel en middelen)?",
    "Does this person fulfil the entry conditions (valid passport, visa if needed, purpose and means)?",
  ),
  meaning: t(
    "De voorwaarden van artikel 6 van de Schengengrenscode.",
    "The conditions of article 6 of the Schengen Borders Code.",
  ),
  unstated: "ask",
});

export const askedAsylum = booleanFact("askedAsylum", {
  label: t("de persoon heeft asiel gevraagd", "the person asked for asylum"),
  question: t("Heeft deze persoon gezegd bescherming te willen?", "Has this person said that they want protection?"),
  meaning: t(
    "In persoon de wens geuit om internationale bescherming te krijgen, bij een bevoegde autoriteit.",
    "Expressed in person, to a competent authority, the wish to receive international protection.",
  ),
  unstated: "ask",
});

export const enteredUnauthorised = booleanFact("enteredUnauthorised", {
  label: t(
    "de persoon kwam zonder toestemming de buitengrens over",
    "the person crossed the external border without authorisation",
  ),
  question: t(
    "Is deze persoon zonder toestemming de buitengrens van de EU over gekomen?",
    "Did this person cross the external border of the Union without authorisation?",
  ),
  meaning: t(
    "Wie met een visum binnenkwam en te lang bleef, kwam niet zonder toestemming binnen.",
    "A person who came on a visa and stayed too long did not cross without authorisation.",
  ),
  unstated: "ask",
});

export const screenedBefore = booleanFact("screenedBefore", {
  label: t("de persoon is al eerder gescreend in een EU-land", "the person was already screened in a Member State"),
  question: t("Is deze persoon al gescreend in een EU-land?", "Was this person already screened in a Member State?"),
  meaning: t("Een screening volgens Verordening 2024/1356.", "A screening under Regulation 2024/1356."),
  unstated: "ask",
});

export const longAtBorder = booleanFact("longAtBorder", {
  label: t(
    "de persoon bleef langer dan 72 uur aan de buitengrens",
    "the person stayed at the external border for more than 72 hours",
  ),
  question: t(
    "Is deze persoon na de aanhouding langer dan 72 uur aan de buitengrens gebleven?",
    "Did this person stay at the external border for more than 72 hours after the apprehension?",
  ),
  meaning: t(
    "Dan is de screening daarna, en duurt zij ten hoogste vier dagen.",
    "The screening then comes after it, and lasts four days at most.",
  ),
  unstated: "ask",
});

const notUntilDone = t(
  "Dit bestaat pas als het is gedaan en vastgelegd.",
  "This does not exist until it is done and recorded.",
);

export const sentToOtherState = booleanFact("sentToOtherState", {
  label: t(
    "de persoon is meteen teruggestuurd naar een ander EU-land",
    "the person was sent back at once to another Member State",
  ),
  question: t(
    "Is deze persoon meteen na aantreffen op grond van een afspraak naar een ander EU-land teruggestuurd?",
    "Was this person sent back to another Member State under an arrangement immediately after being found?",
  ),
  meaning: t(
    "Volgens een tweezijdige afspraak; dan screent het andere land.",
    "Under a bilateral arrangement; the other State then carries out the screening.",
  ),
  unstated: "absent",
  unstatedBecause: notUntilDone,
});

export const criminalProcedure = booleanFact("criminalProcedure", {
  label: t("er loopt een strafzaak of uitleveringszaak", "a criminal or extradition procedure runs"),
  question: t(
    "Loopt er tegen deze persoon een strafzaak of een uitleveringszaak?",
    "Does a criminal or extradition procedure run against this person?",
  ),
  meaning: t("Dan mag de screening worden overgeslagen.", "The screening may then be left out."),
  unstated: "absent",
  unstatedBecause: notUntilDone,
});

export const toBeRelocated = booleanFact("toBeRelocated", {
  label: t(
    "de persoon wordt overgenomen door een ander EU-land",
    "the person is to be relocated to another Member State",
  ),
  question: t(
    "Is afgesproken dat een ander EU-land deze persoon overneemt?",
    "Was it agreed that another Member State takes this person over?",
  ),
  meaning: t("Herplaatsing uit solidariteit tussen EU-landen.", "Relocation out of solidarity between Member States."),
  unstated: "absent",
  unstatedBecause: notUntilDone,
});

export const screeningEndDate = dateFact("screeningEndDate", {
  label: t("de dag waarop de screening eindigde", "the day on which the screening ended"),
  question: t("Op welke dag is de screening afgerond?", "On which day was the screening completed?"),
  meaning: t(
    "De dag waarop het formulier klaar was en de persoon is doorverwezen.",
    "The day on which the form was complete and the person was referred.",
  ),
  unstated: "absent",
  unstatedBecause: notUntilDone,
  notBefore: "encounterDate",
});

const part = (id: string, nl: string, en: string, question: { nl: string; en: string }) =>
  recorded(
    id,
    {
      label: t(nl, en),
      question: t(question.nl, question.en),
      meaning: t(
        "Een onderdeel van de screening, afgerond en op het formulier gezet.",
        "A part of the screening, completed and put on the form.",
      ),
    },
    "de screeningsautoriteit",
  );

export const healthChecked = part(
  "healthChecked",
  "de gezondheid is bekeken of dat was volgens een arts niet nodig",
  "health was checked, or medical staff found it unnecessary",
  {
    nl: "Is de gezondheid bekeken, of vond een arts dat niet nodig?",
    en: "Was health checked, or did medical staff find it unnecessary?",
  },
);
export const vulnerabilityChecked = part(
  "vulnerabilityChecked",
  "de kwetsbaarheid is bekeken",
  "vulnerability was checked",
  { nl: "Is bekeken of de persoon kwetsbaar is?", en: "Was it checked whether the person is vulnerable?" },
);
export const identityChecked = part(
  "identityChecked",
  "de identiteit is vastgesteld of nagegaan",
  "identity was established or verified",
  { nl: "Is de identiteit vastgesteld of nagegaan?", en: "Was identity established or verified?" },
);
export const biometricsRegistered = part(
  "biometricsRegistered",
  "vingerafdrukken en foto staan in Eurodac",
  "biometric data are in Eurodac",
  {
    nl: "Staan de vingerafdrukken en de foto in Eurodac (nu of al eerder gezet)?",
    en: "Are the biometric data in Eurodac (registered now or before)?",
  },
);
export const securityChecked = part("securityChecked", "de veiligheid is nagegaan", "security was checked", {
  nl: "Is de veiligheid nagegaan in de databanken?",
  en: "Was security checked in the databases?",
});
export const formCompleted = part(
  "formCompleted",
  "het formulier is ingevuld en de persoon kon het verbeteren",
  "the form is filled in and the person could correct it",
  {
    nl: "Is het formulier ingevuld, en kon de persoon fouten aanwijzen?",
    en: "Is the form filled in, and could the person point out errors?",
  },
);

export const screeningFacts = [
  encounter,
  encounterDate,
  entryConditionsMet,
  askedAsylum,
  enteredUnauthorised,
  screenedBefore,
  longAtBorder,
  sentToOtherState,
  criminalProcedure,
  toBeRelocated,
  screeningEndDate,
  healthChecked,
  vulnerabilityChecked,
  identityChecked,
  biometricsRegistered,
  securityChecked,
  formCompleted,
];
