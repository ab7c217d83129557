import { booleanFact, choiceFact, dateFact } from "@keten/law-language";
import { t } from "@keten/text";
import { recorded, stated } from "../facts/written.js";
import { leavingFacts } from "./leaving-facts.js";

const notUntilRecorded = t(
  "Dit geldt pas als een medewerker het heeft vastgelegd.",
  "This counts only once an official recorded it.",
);

export const originEstablished = booleanFact(
  "originEstablished",
  stated(
    t("de herkomst is aannemelijk gemaakt", "the origin was shown to be plausible"),
    t("Gelooft de IND uit welk land deze persoon komt?", "Does the IND believe which country this person comes from?"),
    t("Identiteit, nationaliteit en herkomst zijn aannemelijk.", "Identity, nationality and origin are plausible."),
  ),
);

export const cooperatesOnOrigin = booleanFact(
  "cooperatesOnOrigin",
  stated(
    t("de persoon werkt mee aan het vaststellen van de herkomst", "the person cooperates in establishing the origin"),
    t(
      "Werkt deze persoon mee om de herkomst vast te stellen?",
      "Does this person help to establish where they come from?",
    ),
    t(
      "Voldoende medewerking volgens de IND, met redenen.",
      "Sufficient cooperation in the view of the IND, with reasons.",
    ),
  ),
);

export const protectedInOtherState = booleanFact(
  "protectedInOtherState",
  stated(
    t(
      "een ander EU-land gaf al bescherming of verblijf",
      "another EU State already gave protection or a right to stay",
    ),
    t(
      "Heeft deze persoon al bescherming of een verblijfsrecht in een ander EU-land?",
      "Does this person already have protection or a right to stay in another EU State?",
    ),
    t("Een geldig verblijfsrecht elders in de EU.", "A valid right to stay elsewhere in the EU."),
  ),
);

export const leftLate = booleanFact(
  "leftLate",
  recorded(
    t("de vertrektermijn is overschreden", "the departure period was exceeded"),
    t("Is deze persoon niet op tijd vertrokken?", "Did this person not leave in time?"),
    t("Vastgesteld na afloop van de vertrektermijn.", "Established after the end of the departure period."),
    notUntilRecorded,
    "DT&V",
  ),
);

export const banExempt = booleanFact(
  "banExempt",
  stated(
    t("één van de uitzonderingen op het inreisverbod geldt", "one of the exceptions to the entry ban applies"),
    t(
      "Is deze persoon slachtoffer of getuige van mensenhandel, huiselijk of eergerelateerd geweld, achtergelaten, of kan deze buiten eigen schuld niet weg?",
      "Is this person a victim or witness of trafficking, domestic or honour-related violence, left behind, or unable to leave through no fault of their own?",
    ),
    t(
      "Vreemdelingenbesluit 6.5, lid 2, a tot en met e en g; minderjarigen staan apart.",
      "Aliens Decree 6.5(2)(a) to (e) and (g); minors are named separately.",
    ),
  ),
);

export const entryBanGround = choiceFact(
  "entryBanGround",
  [
    { id: "basic", label: t("geen bijzondere grond", "no special ground") },
    { id: "short-overstay", label: t("vrije termijn met 4 tot 90 dagen overschreden", "overstay of 4 to 90 days") },
    { id: "short-prison", label: t("vrijheidsstraf korter dan zes maanden", "prison sentence under six months") },
    { id: "long-prison", label: t("vrijheidsstraf van zes maanden of meer", "prison sentence of six months or more") },
    { id: "false-papers", label: t("valse of andermans papieren", "false papers or those of another") },
    { id: "several-decisions", label: t("meer dan één terugkeerbesluit", "more than one return decision") },
    { id: "entered-despite-ban", label: t("ingereisd ondanks een inreisverbod", "entered despite an entry ban") },
    { id: "serious-threat", label: t("ernstige bedreiging van de openbare orde", "serious threat to public order") },
    {
      id: "national-security",
      label: t(
        "bedreiging van de nationale veiligheid, of zwaarwegende belangen",
        "threat to national security, or weighty interests",
      ),
    },
  ],
  stated(
    t("de zwaarste grond voor de duur van het inreisverbod", "the heaviest ground for the length of the entry ban"),
    t("Welke grond noemt het inreisverbod voor de duur?", "Which ground does the entry ban give for its length?"),
    t("Gelden er meer, dan de grond met de langste duur.", "If there are several, the one with the longest time."),
  ),
);

export const removalSuspended = booleanFact(
  "removalSuspended",
  stated(
    t("een rechter of de wet houdt de uitzetting tegen", "a court or the law holds up the removal"),
    t(
      "Loopt er een beroep, verzoek of maatregel waardoor deze persoon mag blijven wachten?",
      "Is there an appeal, request or measure because of which this person may wait here?",
    ),
    t(
      "Schorsend beroep, toegewezen voorlopige voorziening of een maatregel van een internationaal hof. Uitzetten kan niet worden hersteld; daarom wordt hiernaar altijd gevraagd.",
      "Suspensive appeal, granted interim relief or a measure of an international court. Removal cannot be undone; so this is always asked.",
    ),
  ),
);

export const returnDecisionDate = dateFact(
  "returnDecisionDate",
  recorded(
    t("de dag van het terugkeerbesluit", "the day of the return decision"),
    t("Op welke dag kreeg deze persoon een terugkeerbesluit?", "On which day was this person given a return decision?"),
    t("De dag waarop het terugkeerbesluit is bekendgemaakt.", "The day the return decision was notified."),
    t("Een terugkeerbesluit bestaat pas als het is genomen.", "A return decision does not exist until it is taken."),
    "IND",
  ),
);

export const bmaAdvice = choiceFact(
  "bmaAdvice",
  [
    { id: "cannot-travel", label: t("niet in staat om te reizen", "not fit to travel") },
    {
      id: "medical-emergency",
      label: t(
        "zonder behandeling op korte termijn een noodsituatie, en behandeling is er niet of is onbereikbaar",
        "a medical emergency in the short term without treatment, which does not exist or cannot be reached",
      ),
    },
    { id: "can-travel", label: t("kan reizen, zo nodig met voorzieningen", "can travel, if needed with provisions") },
  ],
  recorded(
    t("het advies van de arts van het BMA", "the advice of the BMA doctor"),
    t("Wat adviseerde de arts van het BMA?", "What did the BMA doctor advise?"),
    t("Bureau Medische Advisering, over reizen en behandeling.", "Medical Advisers Office, on travel and treatment."),
    t("Een advies bestaat pas als een arts het heeft gegeven.", "Advice does not exist until a doctor gave it."),
    "BMA",
  ),
);

export const medicalFrom = dateFact(
  "medicalPostponementFrom",
  recorded(
    t("de dag waarop het medisch uitstel begon", "the day the medical postponement began"),
    t(
      "Op welke dag begon het uitstel van vertrek om medische redenen?",
      "On which day did the medical postponement of departure begin?",
    ),
    t("De ingangsdag in het besluit over artikel 64.", "The first day in the decision under article 64."),
    t("Uitstel bestaat pas als de IND het geeft.", "A postponement does not exist until the IND gives it."),
    "IND",
  ),
);

export const orderIgnored = booleanFact(
  "orderToOtherStateIgnored",
  recorded(
    t(
      "het bevel om naar het andere EU-land te gaan is niet nageleefd",
      "the order to go to the other EU State was not followed",
    ),
    t(
      "Kreeg deze persoon het bevel naar het andere EU-land te gaan en deed die dat niet?",
      "Was this person ordered to go to the other EU State, and did they not?",
    ),
    t("Vreemdelingenwet 62a, lid 3.", "Aliens Act 62a(3)."),
    notUntilRecorded,
    "IND",
  ),
);

export const knownEntryBan = booleanFact(
  "knownEntryBan",
  stated(
    t("er geldt een inreisverbod en de persoon weet dat", "an entry ban holds and the person knows it"),
    t(
      "Kreeg deze persoon een inreisverbod dat nog geldt, en weet hij of zij dat?",
      "Was this person given an entry ban that still holds, and do they know it?",
    ),
    t(
      "Een gewoon inreisverbod; een zwaar verbod of een ongewenstverklaring staat apart.",
      "An ordinary entry ban; a heavy ban or a declaration of undesirability is named separately.",
    ),
  ),
);

export const returnFacts = [
  ...leavingFacts,
  originEstablished,
  cooperatesOnOrigin,
  protectedInOtherState,
  leftLate,
  banExempt,
  entryBanGround,
  removalSuspended,
  returnDecisionDate,
  bmaAdvice,
  medicalFrom,
  orderIgnored,
  knownEntryBan,
];
