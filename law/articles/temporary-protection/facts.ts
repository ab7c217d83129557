import { booleanFact, choiceFact, countryFact, dateFact, numberFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../facts/written.js";

/** What only displaced people from Ukraine are asked. */

export const tieWithUkraine = choiceFact(
  "tieWithUkraine",
  [
    { id: "ukrainian", label: t("Oekraïense nationaliteit", "Ukrainian nationality") },
    { id: "family", label: t("gezinslid van zo iemand", "family member of such a person") },
    { id: "protected", label: t("vluchteling of beschermde in Oekraïne", "refugee or protected person in Ukraine") },
    { id: "permanent", label: t("permanent verblijfsrecht in Oekraïne", "permanent right of residence in Ukraine") },
    {
      id: "temporary",
      label: t("tijdelijke verblijfsvergunning in Oekraïne", "temporary residence permit in Ukraine"),
    },
    { id: "no-tie", label: t("geen van deze", "none of these") },
  ],
  stated(
    t("de band met Oekraïne", "the tie with Ukraine"),
    t(
      "Welke band met Oekraïne had deze persoon vóór 24 februari 2022?",
      "Which tie with Ukraine did this person have before 24 February 2022?",
    ),
    t(
      "Op welke grond iemand in Oekraïne woonde toen de oorlog begon. Wie meer gronden heeft, noemt de eerste in de lijst.",
      "On which ground a person lived in Ukraine when the war began. Who has more grounds names the first in the list.",
    ),
  ),
);

export const leftUkraineDate = dateFact(
  "leftUkraineDate",
  stated(
    t("de dag van vertrek uit Oekraïne", "the day of leaving Ukraine"),
    t("Op welke dag is deze persoon uit Oekraïne vertrokken?", "On which day did this person leave Ukraine?"),
    t(
      "De laatste keer dat iemand Oekraïne verliet voordat hij in Nederland werd ingeschreven.",
      "The last time a person left Ukraine before being registered in the Netherlands.",
    ),
  ),
);

export const municipalRegistrationDate = dateFact(
  "municipalRegistrationDate",
  stated(
    t("de dag van inschrijving bij de gemeente", "the day of registration with the municipality"),
    t(
      "Op welke dag is deze persoon bij een gemeente ingeschreven (BRP)?",
      "On which day was this person registered with a municipality?",
    ),
    t(
      "De dag waarop een gemeente iemand als ontheemde uit Oekraïne in de basisregistratie personen inschreef.",
      "The day a municipality registered a person as displaced from Ukraine in the population register.",
    ),
  ),
);

export const stopIntentionDate = dateFact(
  "stopIntentionDate",
  recorded(
    t("de dag van het voornemen om de bescherming te stoppen", "the day of the intention to stop protection"),
    t(
      "Op welke dag schreef de IND dat zij de tijdelijke bescherming wil stoppen?",
      "On which day did the IND write that it intends to stop temporary protection?",
    ),
    t(
      "Het voornemen dat de IND stuurt als het bewijs of de afspraak uitblijft.",
      "The intention the IND sends where the proof or the appointment fails to appear.",
    ),
    t("Een voornemen bestaat pas als de IND het stuurt.", "An intention does not exist until the IND sends it."),
    "IND",
  ),
);

export const protectionProof = booleanFact(
  "protectionProof",
  recorded(
    t("de IND heeft tijdelijke bescherming vastgesteld", "the IND has established temporary protection"),
    t(
      "Heeft de IND een bewijs van tijdelijke bescherming gegeven (sticker of pas)?",
      "Has the IND given proof of temporary protection (sticker or card)?",
    ),
    t(
      "De IND heeft vastgesteld dat de richtlijn voor deze persoon geldt, nu of eerder.",
      "The IND established that the directive covers this person, now or earlier.",
    ),
    t("Het bewijs bestaat pas als de IND het geeft.", "The proof does not exist until the IND gives it."),
  ),
);

export const countryOfReturn = countryFact(
  "countryOfReturn",
  recorded(
    t("het land van terugkeer in het besluit", "the country of return in the decision"),
    t("Welk land noemt het terugkeerbesluit?", "Which country does the return decision name?"),
    t(
      "Het land waarheen iemand volgens het besluit moet terugkeren.",
      "The country to which the decision says a person must return.",
    ),
    t(
      "Zonder terugkeerbesluit is er geen land van terugkeer.",
      "Without a return decision there is no country of return.",
    ),
  ),
);

const people = (max: number) => ({ unit: "persons", min: 0, max }) as const;

export const catered = booleanFact(
  "catered",
  stated(
    t("de opvang geeft de maaltijden", "the reception gives the meals"),
    t(
      "Krijgt deze persoon op de opvanglocatie alle maaltijden?",
      "Does this person get all meals at the reception location?",
    ),
    t(
      "De gemeente verzorgt het eten; dan is er geen geld voor eten.",
      "The municipality provides the food; then there is no money for food.",
    ),
  ),
);

export const hostFamily = booleanFact(
  "hostFamily",
  stated(
    t("woont bij een gastgezin of in eigen opvang", "lives with a host family or in private housing"),
    t(
      "Woont deze persoon bij een gastgezin of in andere particuliere opvang?",
      "Does this person live with a host family or in other private reception?",
    ),
    t(
      "Particuliere opvang geeft een extra bedrag voor het wonen.",
      "Private reception gives an extra amount for housing.",
    ),
  ),
);

export const earningAdults = numberFact(
  "earningAdults",
  people(10),
  stated(
    t("het aantal volwassenen met inkomen", "the number of adults with an income"),
    t(
      "Hoeveel volwassenen in het gezin hebben inkomen uit werk of een uitkering?",
      "How many adults in the family have an income from work or a benefit?",
    ),
    t(
      "Volwassenen met loon of een uitkering die loon vervangt, in Nederland of daarbuiten.",
      "Adults with pay or a benefit that replaces pay, in the Netherlands or elsewhere.",
    ),
  ),
);

export const familyIncome = numberFact(
  "familyIncome",
  { unit: "EUR-cent", min: 0 },
  stated(
    t("het netto-inkomen van het gezin per maand", "the net income of the family a month"),
    t(
      "Wat is het netto-inkomen van het gezin in deze maand (in eurocenten)?",
      "What is the family's net income this month (in euro cents)?",
    ),
    t(
      "Alles wat de volwassenen in de maand netto verdienen, in eurocenten.",
      "All that the adults earn net in the month, in euro cents.",
    ),
  ),
);

export const incomeStartDate = dateFact(
  "incomeStartDate",
  stated(
    t("de dag waarop het inkomen begon", "the day the income began"),
    t(
      "Op welke dag begon iemand in het gezin te werken of kreeg hij een uitkering?",
      "On which day did somebody in the family start to work or get a benefit?",
    ),
    t("De eerste dag met inkomen uit werk of een uitkering.", "The first day with an income from work or a benefit."),
  ),
);

export const incomeEstablished = booleanFact(
  "incomeEstablished",
  recorded(
    t("de gemeente heeft inkomen vastgesteld", "the municipality established an income"),
    t(
      "Heeft de gemeente vastgesteld dat een volwassene in het gezin inkomen uit werk of een uitkering heeft?",
      "Has the municipality established that an adult in the family has an income from work or a benefit?",
    ),
    t(
      "Een medewerker van de gemeente stelde het inkomen vast, met bewijs en na het gezin te hebben gehoord.",
      "An official of the municipality established the income, with proof and after hearing the family.",
    ),
    t(
      "Inkomen telt pas als een medewerker van de gemeente het vaststelt.",
      "An income counts only once an official of the municipality establishes it.",
    ),
    "gemeente",
  ),
);

export const longestAbsence = numberFact(
  "longestAbsence",
  { unit: "days", min: 0, max: 1000 },
  stated(
    t("de langste afwezigheid achter elkaar", "the longest absence in a row"),
    t(
      "Hoeveel dagen was deze persoon het langst achter elkaar weg?",
      "For how many days in a row was this person away at most?",
    ),
    t(
      "Dagen achter elkaar buiten de opvang; een reis over Nieuwjaar telt door.",
      "Days in a row away from reception; a journey over New Year goes on counting.",
    ),
  ),
);

export const absenceReported = booleanFact(
  "absenceReported",
  recorded(
    t("de gemeente wist van de afwezigheid", "the municipality knew of the absence"),
    t(
      "Heeft deze persoon de gemeente vooraf of tijdens de reis gezegd dat hij weg was?",
      "Did this person tell the municipality before or during the journey that they were away?",
    ),
    t(
      "Tot 1 juli 2024 telde in de gemeentelijke opvang alleen afwezigheid die niet was gemeld.",
      "Until 1 July 2024 only absence that was not reported counted in municipal reception.",
    ),
    t("Een melding bestaat pas als zij is gedaan.", "A notice does not exist until it is given."),
  ),
);

export const placeStartDate = dateFact(
  "placeStartDate",
  stated(
    t("de eerste dag in de opvang", "the first day in reception"),
    t(
      "Op welke dag begon de opvang bij de gemeente of het gastgezin?",
      "On which day did reception by the municipality or host family begin?",
    ),
    t("De dag waarop de opvang begon.", "The day reception began."),
  ),
);

export const exclusionGround = choiceFact(
  "exclusionGround",
  [
    { id: "detained", label: t("van zijn vrijheid beroofd", "deprived of liberty") },
    {
      id: "refused-for-danger",
      label: t(
        "bescherming geweigerd om een misdrijf of gevaar (artikel 28 van de richtlijn)",
        "protection refused for a crime or danger (article 28 of the directive)",
      ),
    },
    { id: "dutch", label: t("heeft ook de Nederlandse nationaliteit", "has Dutch nationality as well") },
  ],
  recorded(
    t("een vastgestelde grond om uit te sluiten", "an established ground for exclusion"),
    t(
      "Heeft de overheid een grond vastgesteld om deze persoon van de opvang uit te sluiten?",
      "Have the authorities established a ground to exclude this person from reception?",
    ),
    t("De drie gronden van artikel 4 van de regeling.", "The three grounds of article 4 of the regulation."),
    t("Een grond telt pas als hij is vastgesteld.", "A ground counts only once it is established."),
    "gemeente",
  ),
);

export const absenceThisYear = numberFact(
  "absenceThisYear",
  { unit: "days", min: 0, max: 366 },
  stated(
    t("de dagen afwezig in dit kalenderjaar", "the days away in this calendar year"),
    t(
      "Hoeveel dagen was deze persoon in dit kalenderjaar bij elkaar weg?",
      "For how many days in all was this person away in this calendar year?",
    ),
    t(
      "De som van alle dagen weg van 1 januari tot en met 31 december; een reis over Nieuwjaar telt in elk jaar voor zijn deel.",
      "The sum of all days away from 1 January to 31 December; a journey over New Year counts in each year for its part.",
    ),
  ),
);
