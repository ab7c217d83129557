import { booleanFact, choiceFact, countryFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";

/** What the criteria for the responsible State ask about a person. */

export const familyOfMinor = choiceFact(
  "familyOfMinor",
  [
    { id: "none", label: t("niemand", "nobody") },
    { id: "family", label: t("een gezinslid, broer of zus", "a family member or sibling") },
    { id: "relative", label: t("een oom, tante of grootouder", "an uncle, aunt or grandparent") },
    { id: "several", label: t("familie in meer dan één land", "relations in more than one country") },
  ],
  {
    label: t("familie van het kind in een EU-land", "relations of the child in an EU State"),
    question: t(
      "Heeft het kind familie die legaal in een EU-land is? Wie?",
      "Does the child have relations who are legally present in an EU State? Who?",
    ),
    meaning: t(
      "Alleen familie die legaal in een lidstaat aanwezig is. Van een getrouwd kind telt ook de ouder als de partner er niet is.",
      "Only relations legally present in a Member State. For a married child a parent counts where the spouse is not there.",
    ),
    unstated: "ask",
  },
);

export const familyInState = choiceFact(
  "familyInState",
  [
    { id: "none", label: t("geen gezin daar", "no family there") },
    { id: "protected", label: t("een asielstatus", "international protection") },
    { id: "long-term", label: t("een vergunning voor lange tijd", "a long-term residence permit") },
    { id: "citizen", label: t("burgerschap na een asielstatus", "citizenship after protection") },
    {
      id: "applicant",
      label: t("een asielprocedure zonder eerste besluit", "an asylum procedure without a first decision"),
    },
  ],
  {
    label: t("het verblijf van het gezin in een ander EU-land", "the stay of the family in another EU State"),
    question: t(
      "Woont een gezinslid in een ander EU-land? Op welke grond?",
      "Does a family member live in another EU State? On which ground?",
    ),
    meaning: t(
      "Gezinslid: partner, minderjarig kind, of ouder van een minderjarig ongehuwd kind.",
      "Family member: partner, minor child, or parent of an unmarried minor.",
    ),
    unstated: "ask",
  },
);

export const writtenWish = booleanFact("writtenWish", {
  label: t("de wens om bij elkaar te zijn staat op papier", "the wish to be together is in writing"),
  question: t(
    "Hebben de betrokkenen schriftelijk gezegd dat zij dit willen?",
    "Have the persons concerned said in writing that they want this?",
  ),
  meaning: t(
    "Zonder schriftelijke wens werkt het criterium over gezin of afhankelijkheid niet.",
    "Without a wish in writing the criterion on family or dependency does not work.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een schriftelijke wens bestaat pas als zij is vastgelegd.",
    "A wish in writing does not exist until it is recorded.",
  ),
});

export const familyWouldSplit = booleanFact("familyWouldSplit", {
  label: t("de criteria zouden het gezin uit elkaar halen", "the criteria would split the family"),
  question: t(
    "Vroegen gezinsleden samen asiel, en zouden zij in verschillende landen terechtkomen?",
    "Did family members apply together, and would they end up in different States?",
  ),
  meaning: t(
    "Aanvragen van gezinsleden of minderjarige ongehuwde broers of zussen, tegelijk of kort na elkaar geregistreerd.",
    "Applications of family members or minor unmarried siblings, registered together or shortly after each other.",
  ),
  unstated: "ask",
});

export const dependentRelation = booleanFact("dependentRelation", {
  label: t("een kind, ouder, broer of zus is afhankelijk", "a child, parent or sibling is dependent"),
  question: t(
    "Is de aanvrager afhankelijk van een kind, ouder, broer of zus in een EU-land, of die van de aanvrager?",
    "Does the applicant depend on a child, parent or sibling in an EU State, or they on the applicant?",
  ),
  meaning: t(
    "Door zwangerschap, een pasgeboren kind, ernstige ziekte, zware handicap, zwaar trauma of hoge leeftijd; het familielid verblijft legaal.",
    "Through pregnancy, a new-born child, serious illness, severe disability, severe trauma or old age; the relation resides legally.",
  ),
  unstated: "ask",
});

export const documentOfState = choiceFact(
  "documentOfState",
  [
    { id: "none", label: t("geen", "none") },
    { id: "residence", label: t("een verblijfsdocument", "a residence document") },
    { id: "visa", label: t("een visum", "a visa") },
  ],
  {
    label: t("het document van een EU-land", "the document of an EU State"),
    question: t(
      "Heeft of had de aanvrager een verblijfsdocument of visum van een EU-land?",
      "Does or did the applicant hold a residence document or visa of an EU State?",
    ),
    meaning: t(
      "Bij meer documenten: het document dat volgens artikel 29, lid 3 (eerder artikel 12, lid 3) telt.",
      "Of several documents: the one that counts by article 29(3) (before: article 12(3)).",
    ),
    unstated: "ask",
  },
);

export const documentEnd = dateFact("documentEnd", {
  label: t("de laatste dag van het document", "the last day of the document"),
  question: t(
    "Op welke dag liep of loopt dat document af, of werd het ingetrokken?",
    "On which day did or does that document expire, or was it withdrawn?",
  ),
  meaning: t(
    "De dag waarop het document afloopt, of waarop het is vernietigd, herroepen of ingetrokken.",
    "The day the document expires, or was annulled, revoked or withdrawn.",
  ),
  unstated: "ask",
});

export const enteredOnDocument = booleanFact("enteredOnDocument", {
  label: t(
    "de aanvrager kwam met dat document binnen en bleef in de EU",
    "the applicant entered on that document and stayed in the EU",
  ),
  question: t(
    "Kwam de aanvrager met dat document de EU binnen, en is hij of zij daarna niet vertrokken?",
    "Did the applicant enter the EU on that document, and not leave since?",
  ),
  meaning: t("Alleen van belang onder Dublin III, artikel 12.", "Matters under Dublin III, article 12, only."),
  unstated: "ask",
});

export const diplomaDate = dateFact("diplomaDate", {
  label: t("de dag van het diploma uit een EU-land", "the day of the diploma from an EU State"),
  question: t(
    "Op welke dag kreeg de aanvrager een diploma van een school in een EU-land? Vul “geen” in als er geen is.",
    "On which day did the applicant get a diploma of a school in an EU State? Say “none” if there is none.",
  ),
  meaning: t(
    "Een erkend diploma na ten minste een studiejaar in een lidstaat; geen afstandsonderwijs.",
    "A recognised diploma after at least one academic year in a Member State; no distance learning.",
  ),
  unstated: "ask",
});

export const visaFreeEntry = booleanFact("visaFreeEntry", {
  label: t("binnengekomen via een land waar geen visum nodig was", "entered through a State where no visa was needed"),
  question: t(
    "Kwam de aanvrager de EU binnen via een land waar voor hem of haar geen visum nodig was?",
    "Did the applicant enter the EU through a State where he or she needed no visa?",
  ),
  meaning: t(
    "Is ook in het land van registratie geen visum nodig, dan is dat land het aangewezen land.",
    "Where no visa is needed in the State of registration either, that State is the one indicated.",
  ),
  unstated: "ask",
});

export const inTransitArea = booleanFact("inTransitArea", {
  label: t(
    "de aanvraag is gedaan in de transitzone van een luchthaven",
    "the application was made in an airport transit area",
  ),
  question: t(
    "Is de aanvraag gedaan in de internationale transitzone van een luchthaven?",
    "Was the application made in the international transit area of an airport?",
  ),
  meaning: t("De zone vóór de grenscontrole.", "The area before border control."),
  unstated: "ask",
});

export const provenEntry = choiceFact(
  "provenEntry",
  [
    { id: "none", label: t("niet aangetoond", "not shown") },
    { id: "irregular", label: t("onregelmatig de grens over", "irregular crossing") },
    { id: "rescue", label: t("aan land gebracht na redding op zee", "disembarked after rescue at sea") },
  ],
  {
    label: t("de aangetoonde binnenkomst", "the entry that is shown"),
    question: t(
      "Staat vast dat de aanvrager onregelmatig een EU-grens overstak of na een redding aan land kwam?",
      "Is it established that the applicant crossed an EU border irregularly or disembarked after a rescue?",
    ),
    meaning: t(
      "Op grond van bewijs of aanwijzingen, ook uit Eurodac.",
      "On proof or circumstantial evidence, Eurodac included.",
    ),
    unstated: "ask",
  },
);

export const entryDate = dateFact("entryDate", {
  label: t("de dag van die binnenkomst", "the day of that entry"),
  question: t("Op welke dag was die binnenkomst?", "On which day was that entry?"),
  meaning: t(
    "De dag van de grensoverschrijding of van het aan land gaan.",
    "The day of the crossing or disembarkation.",
  ),
  unstated: "ask",
});

export const relocatedAfterEntry = booleanFact("relocatedAfterEntry", {
  label: t("de aanvrager is na binnenkomst herplaatst", "the applicant was relocated after entry"),
  question: t(
    "Is de aanvrager na binnenkomst door de EU naar een ander land herplaatst?",
    "Was the applicant relocated to another State by the EU scheme after entry?",
  ),
  meaning: t(
    "Een herplaatsing volgens artikel 67 van Verordening 2024/1351.",
    "A relocation under article 67 of Regulation 2024/1351.",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Een herplaatsing bestaat pas als zij is vastgelegd.",
    "A relocation does not exist until recorded.",
  ),
});

export const stayedFiveMonths = booleanFact("stayedFiveMonths", {
  label: t("vijf maanden achtereen in een EU-land verbleven", "stayed five months on end in an EU State"),
  question: t(
    "Verbleef de aanvrager vóór de aanvraag ten minste vijf maanden achtereen in één EU-land?",
    "Did the applicant stay in one EU State for at least five months on end before applying?",
  ),
  meaning: t(
    "Alleen van belang onder Dublin III, artikel 13, lid 2.",
    "Matters under Dublin III, article 13(2), only.",
  ),
  unstated: "ask",
});

export const indicatedState = countryFact("indicatedState", {
  label: t("het land waarnaar het criterium wijst", "the State the criterion points to"),
  question: t(
    "Naar welk land wijst dat: waar woont de familie, wie gaf het document, waar was de binnenkomst?",
    "Which State is that: where the family lives, who issued the document, where was the entry?",
  ),
  meaning: t(
    "Het EU-land dat hoort bij het criterium dat de doorslag geeft.",
    "The EU State that goes with the criterion that decides.",
  ),
  unstated: "ask",
});

export const examinedByChoiceOn = dateFact("examinedByChoiceOn", {
  label: t(
    "de dag waarop Nederland de aanvraag uit eigen keuze aan zich trok",
    "the day the Netherlands chose to examine the application itself",
  ),
  question: t(
    "Heeft de IND besloten de aanvraag zelf te behandelen, ook al wijzen de regels een ander land aan? Wanneer?",
    "Has the IND decided to examine the application itself, though the rules point elsewhere? When?",
  ),
  meaning: t(
    "Artikel 35, lid 1 van Verordening 2024/1351 (eerder artikel 17, lid 1 van Dublin III).",
    "Article 35(1) of Regulation 2024/1351 (before: article 17(1) of Dublin III).",
  ),
  unstated: "absent",
  unstatedBecause: t(
    "Zo'n keuze bestaat pas als de IND haar vastlegt.",
    "Such a choice does not exist until the IND records it.",
  ),
  decidedBy: "IND",
});

export const criteriaFacts = [
  familyOfMinor,
  familyInState,
  writtenWish,
  familyWouldSplit,
  dependentRelation,
  documentOfState,
  documentEnd,
  enteredOnDocument,
  diplomaDate,
  visaFreeEntry,
  inTransitArea,
  provenEntry,
  entryDate,
  relocatedAfterEntry,
  stayedFiveMonths,
  indicatedState,
  examinedByChoiceOn,
];
