import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../facts/written.js";
import { reviewFacts } from "./review-facts.js";

export const asylumGround = choiceFact(
  "asylumDetentionGround",
  [
    { id: "identity", label: t("identiteit of nationaliteit vaststellen", "establishing identity or nationality") },
    {
      id: "data",
      label: t(
        "gegevens voor de aanvraag krijgen, met onderduikrisico",
        "obtaining data for the application, with a risk of absconding",
      ),
    },
    {
      id: "frustrates-return",
      label: t("aanvraag alleen om terugkeer te verijdelen", "application only to frustrate return"),
    },
    { id: "public-order", label: t("nationale veiligheid of openbare orde", "national security or public order") },
    {
      id: "restriction-breached",
      label: t("een beperking van vrijheid is niet nageleefd", "a restriction of movement was not complied with"),
    },
  ],
  stated(
    t("de grond van de bewaring tijdens de asielprocedure", "the ground of detention during the asylum procedure"),
    t("Op welke grond wordt deze asielzoeker vastgezet?", "On which ground is this asylum seeker detained?"),
    t(
      "Vreemdelingenwet 59b, lid 1, a tot en met e; e bestaat sinds 12 juni 2026.",
      "Aliens Act 59b(1)(a) to (e); (e) exists since 12 June 2026.",
    ),
  ),
);

export const papersAtHand = booleanFact(
  "papersAtHand",
  stated(
    t(
      "de papieren voor terugkeer zijn er of komen op korte termijn",
      "the papers for return are there or come shortly",
    ),
    t("Zijn de reispapieren voor terugkeer er al, of bijna?", "Are the travel papers for return there, or nearly so?"),
    t(
      "Vreemdelingenwet 59, lid 2 en 4: dan duurt de bewaring ten hoogste vier weken.",
      "Aliens Act 59(2) and (4): detention then lasts at most four weeks.",
    ),
  ),
);

export const stayPending = booleanFact(
  "detainedWithLawfulStay",
  stated(
    t(
      "de persoon heeft nog rechtmatig verblijf in afwachting van een besluit",
      "the person still stays lawfully awaiting a decision",
    ),
    t(
      "Mag deze persoon hier nog zijn omdat een aanvraag, bezwaar of beroep loopt?",
      "May this person still be here because an application, objection or appeal runs?",
    ),
    t(
      "Vreemdelingenwet 59, lid 1, onder b: rechtmatig verblijf op grond van artikel 8, onder f, g of h.",
      "Aliens Act 59(1)(b): lawful stay under article 8(f), (g) or (h).",
    ),
  ),
);

export const willLeave = booleanFact(
  "willLeaveAlone",
  recorded(
    t("de persoon wil zelf vertrekken en kan dat ook", "the person wants to leave and can do so"),
    t(
      "Zegt deze persoon zelf te willen vertrekken, en kan dat ook?",
      "Does this person say they want to leave, and is that possible?",
    ),
    t(
      "Vreemdelingenwet 59, lid 3: dan geen bewaring voor terugkeer of overdracht, en wat loopt stopt.",
      "Aliens Act 59(3): then no detention for return or transfer, and what runs ends.",
    ),
    t("De wens telt als hij is geuit.", "The wish counts once it is expressed."),
  ),
);

export const hindersDeparture = booleanFact(
  "hindersDeparture",
  recorded(
    t(
      "de persoon ontwijkt of belemmert het vertrek; dat is met redenen vastgesteld",
      "the person avoids or hampers the departure; this was established with reasons",
    ),
    t(
      "Is met redenen vastgesteld dat deze persoon de voorbereiding van het vertrek ontwijkt of belemmert?",
      "Was it established with reasons that this person avoids or hampers the preparation of the departure?",
    ),
    t(
      "Vreemdelingenbesluit 5.5, lid 1, onder b (sinds 12 juni 2026).",
      "Aliens Decree 5.5(1)(b) (since 12 June 2026).",
    ),
    t(
      "Dit telt pas als het besluit het noemt, met de feiten.",
      "This counts only if the decision states it, with the facts.",
    ),
    "DT&V",
  ),
);

export const intentionGiven = booleanFact(
  "intentionGivenInDetention",
  recorded(
    t("er is een voornemen tot afwijzing gegeven", "an intention to refuse was given"),
    t("Heeft de IND een voornemen gegeven om af te wijzen?", "Has the IND given an intention to refuse?"),
    t(
      "Dan mocht de bewaring zes in plaats van vier weken duren.",
      "Detention could then last six weeks instead of four.",
    ),
    t("Een voornemen bestaat pas als het is gegeven.", "An intention does not exist until it is given."),
    "IND",
  ),
);

export const detentionExtended = booleanFact(
  "detentionExtended",
  recorded(
    t("de bewaring is met redenen verlengd", "detention was extended with reasons"),
    t(
      "Heeft de overheid de bewaring in een besluit verlengd?",
      "Have the authorities extended detention in a decision?",
    ),
    t(
      "Een verlengingsbesluit op een grond van de wet: geen medewerking, ontbrekende papieren, of (asiel) een ingewikkelde zaak.",
      "A decision to extend on a ground in the Act: no cooperation, missing papers, or (asylum) a complex case.",
    ),
    t("Een verlenging bestaat pas als zij is besloten.", "An extension does not exist until it is decided."),
    "DT&V",
  ),
);

export const courtCasePending = booleanFact(
  "asylumCourtCasePending",
  recorded(
    t("de rechter behandelt het asielberoep nog", "the court still examines the asylum appeal"),
    t("Loopt er nog een beroep tegen de afwijzing?", "Is an appeal against the refusal still running?"),
    t("Onder de oude wet: ten hoogste drie maanden meer.", "Under the old Act: at most three months more."),
    t("Een beroep bestaat pas als het is ingesteld.", "An appeal does not exist until it is lodged."),
  ),
);

export const informedInLanguage = booleanFact(
  "informedInLanguage",
  stated(
    t(
      "de redenen, de rechtsmiddelen en de gratis rechtshulp zijn schriftelijk gegeven in een taal die de persoon begrijpt",
      "reasons, remedies and free legal aid were given in writing in a language the person understands",
    ),
    t(
      "Kreeg deze persoon op papier, in een taal die hij of zij begrijpt, waarom de bewaring is opgelegd, hoe beroep kan en dat een advocaat gratis is?",
      "Was this person told on paper, in a language they understand, why they are detained, how to appeal and that a lawyer is free?",
    ),
    t("Alle drie de onderdelen, meteen bij de maatregel.", "All three parts, at once with the measure."),
  ),
);

export const searchDate = dateFact(
  "phoneSearchDate",
  stated(
    t("de dag waarop de telefoon is doorzocht", "the day the phone was searched"),
    t("Op welke dag is de telefoon doorzocht?", "On which day was the phone searched?"),
    t("Van iemand in vreemdelingenbewaring.", "Of a person in immigration detention."),
  ),
);

export const searchConsent = booleanFact(
  "phoneSearchConsent",
  stated(
    t("de persoon gaf toestemming", "the person consented"),
    t(
      "Gaf deze persoon toestemming om in de telefoon te kijken?",
      "Did this person agree to the phone being searched?",
    ),
    t("Vrij gegeven toestemming, vooraf.", "Consent freely given, beforehand."),
  ),
);

export const holdKind = choiceFact(
  "holdKind",
  [
    { id: "first", label: t("ophouden na staandehouding", "held after being stopped") },
    { id: "extended", label: t("verlengde ophouding", "extended holding") },
    { id: "screening", label: t("ophouden voor screening in het land", "held for inland screening") },
  ],
  stated(
    t("waarvoor de persoon wordt opgehouden", "what the person is held for"),
    t("Waarvoor houdt de politie deze persoon op?", "What do the police hold this person for?"),
    t("Vreemdelingenwet, artikel 50; geen bewaring.", "Aliens Act, article 50; not detention."),
  ),
);

export const heldInAsylumBorder = booleanFact(
  "heldInAsylumBorderProcedure",
  stated(
    t(
      "de persoon zat al vast tijdens de asielgrensprocedure",
      "the person was already held during the asylum border procedure",
    ),
    t(
      "Zat deze persoon al vast tijdens de asielprocedure aan de grens?",
      "Was this person already held during the asylum procedure at the border?",
    ),
    t("Verordening 2024/1349, artikel 5, lid 2.", "Regulation 2024/1349, article 5(2)."),
  ),
);

export const healthAtRisk = booleanFact(
  "healthAtRisk",
  stated(
    t(
      "er zijn tekenen dat bewaring de gezondheid ernstig schaadt",
      "there are signs that detention seriously harms health",
    ),
    t(
      "Zijn er tekenen dat vastzitten de gezondheid van deze persoon ernstig schaadt?",
      "Are there signs that being detained seriously harms this person's health?",
    ),
    t(
      "Zichtbare tekenen, verklaringen of gedrag van iemand met bijzondere behoeften.",
      "Visible signs, statements or behaviour of a person with special needs.",
    ),
  ),
);

export const detentionFacts = [
  ...reviewFacts,
  asylumGround,
  papersAtHand,
  stayPending,
  willLeave,
  hindersDeparture,
  intentionGiven,
  detentionExtended,
  courtCasePending,
  informedInLanguage,
  searchDate,
  searchConsent,
  holdKind,
  heldInAsylumBorder,
  healthAtRisk,
];
