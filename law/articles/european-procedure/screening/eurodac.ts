import {
  and,
  answerOf,
  anyDay,
  booleanFact,
  choice,
  choiceFact,
  choose,
  dateFact,
  days,
  extend,
  ground,
  is,
  isOneOf,
  months,
  not,
  otherwise,
  rule,
  term,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { eurodacRegulation } from "../sources.js";

export const eurodacCategory = choiceFact(
  "eurodacCategory",
  [
    { id: "applicant", label: t("asielzoeker", "applicant for asylum") },
    { id: "irregular-crossing", label: t("onregelmatige grensoverschrijding", "irregular crossing of the border") },
    { id: "rescue", label: t("aan land gebracht na redding op zee", "disembarked after search and rescue") },
    { id: "illegal-stay", label: t("illegaal verblijf in het land", "illegal stay inland") },
    { id: "resettled", label: t("hervestigd of toegelaten", "resettled or admitted") },
    {
      id: "admission-refused",
      label: t(
        "toelating voor hervestiging geweigerd of gestopt",
        "admission for resettlement refused or discontinued",
      ),
    },
    {
      id: "temporary-protection",
      label: t("tijdelijke bescherming, andere dan Oekraïne", "temporary protection other than Ukraine"),
    },
    { id: "ukraine", label: t("tijdelijke bescherming wegens Oekraïne", "temporary protection because of Ukraine") },
  ],
  {
    label: t("de reden voor registratie in Eurodac", "the reason for registration in Eurodac"),
    question: t("In welke situatie is deze persoon?", "In which situation is this person?"),
    meaning: t("De groepen van de Eurodac-verordening.", "The groups of the Eurodac Regulation."),
    unstated: "ask",
  },
);

export const eurodacAge = choiceFact(
  "eurodacAge",
  [
    { id: "six-or-older", label: t("zes jaar of ouder", "six years or older") },
    { id: "under-six", label: t("jonger dan zes", "under six") },
    { id: "doubt", label: t("twijfel, geen bewijs", "doubt, no proof") },
  ],
  {
    label: t("de leeftijd voor Eurodac", "the age for Eurodac"),
    question: t("Is deze persoon zes jaar of ouder?", "Is this person six years or older?"),
    meaning: t("De leeftijd op de dag van afname.", "The age on the day the data are taken."),
    unstated: "ask",
  },
);

export const eurodacEventDate = dateFact("eurodacEventDate", {
  label: t("de dag waarop de plicht voor Eurodac ontstond", "the day on which the duty for Eurodac arose"),
  question: t(
    "Op welke dag is de persoon geregistreerd, aangehouden, aan land gebracht of aangetroffen (of aan de grens: zijn de gegevens afgenomen)?",
    "On which day was the person registered, apprehended, disembarked or found (or at the border: were the data taken)?",
  ),
  meaning: t(
    "Voor asielzoekers de registratie, aan de grens de afname; anders de aanhouding, ontscheping of vaststelling.",
    "For applicants the registration, at the border the taking of the data; otherwise the apprehension, disembarkation or finding.",
  ),
  unstated: "ask",
});

export const eurodacSentDate = dateFact("eurodacSentDate", {
  label: t("de dag van verzending aan Eurodac", "the day of transmission to Eurodac"),
  question: t("Op welke dag zijn de gegevens naar Eurodac gestuurd?", "On which day were the data sent to Eurodac?"),
  meaning: t("Vanaf deze dag loopt de bewaartermijn.", "The storage period runs from this day."),
  unstated: "ask",
});

export const eurodacTechnicalTrouble = booleanFact("eurodacTechnicalTrouble", {
  label: t("er zijn ernstige technische problemen vastgelegd", "serious technical problems were recorded"),
  question: t("Waren er ernstige technische problemen?", "Were there serious technical problems?"),
  meaning: t("Dan mag verzending ten hoogste 48 uur later.", "Transmission may then be 48 hours later at most."),
  unstated: "absent",
  unstatedBecause: t("Een storing telt pas als zij is vastgelegd.", "A failure counts only once it is recorded."),
});

export const eurodacInflux = booleanFact("eurodacInflux", {
  label: t("er is een plotselinge toestroom gemeld aan de Commissie", "a sudden influx was notified to the Commission"),
  question: t(
    "Is een plotselinge toestroom gemeld aan de Commissie en de andere landen?",
    "Was a sudden influx notified to the Commission and the other States?",
  ),
  meaning: t(
    "Na reddingen op zee; de melding geldt ten hoogste een maand.",
    "After rescues at sea; the notification holds for a month at most.",
  ),
  unstated: "absent",
  unstatedBecause: t("Dit bestaat pas als het is gemeld.", "This does not exist until it is notified."),
});

/** Whether fingerprints and a facial image must be taken. */
export const eurodacDuty = rule("eurodac.duty", {
  subject: "screening",
  title: t("vingerafdrukken en foto voor Eurodac", "fingerprints and facial image for Eurodac"),
  summary: t(
    "Van iedereen vanaf zes jaar; bij twijfel over de leeftijd niet.",
    "Of everybody from the age of six; not where the age is in doubt.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "take", label: t("afnemen en versturen", "take and transmit") },
      { id: "not-under-six", label: t("niet: jonger dan zes of twijfel daarover", "not: under six or doubt about it") },
      {
        id: "not-covered",
        label: t("niet: deze groep valt er (nog) niet onder", "not: this group is not covered (yet)"),
      },
    ],
  },
  selectedBy: eurodacEventDate,
  actor: "KMar, politie, IND",
  versions: [
    version("eurodac-14-24", {
      ...procedureRegulation.begins,
      until: "2029-06-12",
      title: t("vanaf zes jaar, zonder tijdelijke bescherming", "from six, without temporary protection"),
      sources: [eurodacRegulation("14"), eurodacRegulation("15, 18, 20, 22, 23, 24"), eurodacRegulation("63(2)-(3)")],
      says: choose(
        when(isOneOf(eurodacCategory, "temporary-protection", "ukraine"), choice("not-covered")),
        when(isOneOf(eurodacAge, "under-six", "doubt"), choice("not-under-six")),
        otherwise(choice("take")),
      ),
    }),
    version("eurodac-26", {
      from: "2029-06-12",
      knownFrom: "2024-05-22",
      coveredUntil: COVERED.pact,
      title: t("ook bij tijdelijke bescherming", "also with temporary protection"),
      sources: [eurodacRegulation("14"), eurodacRegulation("26"), eurodacRegulation("63(2)-(3)")],
      says: choose(
        when(is(eurodacCategory, "ukraine"), choice("not-covered")),
        when(isOneOf(eurodacAge, "under-six", "doubt"), choice("not-under-six")),
        otherwise(choice("take")),
      ),
    }),
  ],
});

/** By when the data must be in Eurodac. Hours are counted as whole days here. */
export const eurodacTransmission = rule("eurodac.transmission-term", {
  subject: "screening",
  title: t("versturen naar Eurodac", "transmission to Eurodac"),
  summary: t(
    "Uiterlijk na 72 uur, bij een ernstige storing 48 uur later.",
    "After 72 hours at the latest, 48 hours later with a serious failure.",
  ),
  result: { kind: "term" },
  selectedBy: eurodacEventDate,
  versions: [
    version("eurodac-72-hours", {
      ...procedureRegulation.begins,
      title: t("72 uur, geteld als drie dagen", "72 hours, counted as three days"),
      sources: [eurodacRegulation("15(1)"), eurodacRegulation("22(2), 23(2), 24(2)"), eurodacRegulation("26(2)")],
      note: t(
        "De wet telt in uren; met alleen dagen bekend is de laatste dag de derde na de gebeurtenis. Wie in bewaring is na aanhouding wordt vóór vrijlating verstuurd (artikel 22, lid 4).",
        "The law counts in hours; with only days known the last day is the third after the event. Data of a person kept in custody after apprehension are sent before release (article 22(4)).",
      ),
      says: term({
        from: eurodacEventDate,
        onlyIf: is(answerOf(eurodacDuty), "take"),
        length: choose(when(is(eurodacCategory, "temporary-protection"), days(10)), otherwise(days(3))),
        steps: [
          extend("eurodac-technical", days(2), {
            ...procedureRegulation.begins,
            title: t("ernstige technische problemen", "serious technical problems"),
            when: eurodacTechnicalTrouble,
            ground: "eurodac-48-hours",
            sources: [eurodacRegulation("15(2)"), eurodacRegulation("24(5), 22(6)")],
          }),
          extend("eurodac-influx", days(2), {
            ...procedureRegulation.begins,
            title: t("plotselinge toestroom na reddingen op zee", "sudden influx after rescues at sea"),
            when: and(is(eurodacCategory, "rescue"), eurodacInflux),
            ground: "eurodac-48-hours",
            sources: [eurodacRegulation("24(6)")],
          }),
        ],
        grounds: [
          ground("eurodac-48-hours", t("ten hoogste 48 uur langer", "48 hours longer at most"), days(2), [
            eurodacRegulation("15(2)"),
          ]),
        ],
        endsOn: anyDay(eurodacRegulation("15(1)")),
      }),
    }),
  ],
});

/** How long the data stay in Eurodac. */
export const eurodacStorage = rule("eurodac.storage", {
  subject: "screening",
  title: t("bewaartermijn in Eurodac", "storage period in Eurodac"),
  summary: t(
    "Asielzoekers tien jaar, de meeste anderen vijf, geweigerde toelating drie, tijdelijke bescherming telkens één jaar.",
    "Applicants ten years, most others five, refused admission three, temporary protection one year at a time.",
  ),
  result: { kind: "length" },
  selectedBy: eurodacSentDate,
  versions: [
    version("eurodac-29", {
      ...procedureRegulation.begins,
      title: t("tien, vijf, drie of één jaar", "ten, five, three or one year"),
      sources: [eurodacRegulation("29"), eurodacRegulation("63(3)")],
      note: t(
        "Bij tijdelijke bescherming wegens Oekraïne wordt niets opgeslagen: nul maanden.",
        "With temporary protection because of Ukraine nothing is stored: zero months.",
      ),
      says: choose(
        when(is(eurodacCategory, "applicant"), months(120)),
        when(is(eurodacCategory, "admission-refused"), months(36)),
        when(is(eurodacCategory, "temporary-protection"), months(12)),
        when(is(eurodacCategory, "ukraine"), months(0)),
        otherwise(months(60)),
      ),
    }),
  ],
});

/** Until when the data stay in Eurodac, where the period runs from transmission. */
export const eurodacErased = rule("eurodac.stored-until", {
  subject: "screening",
  title: t("bewaard in Eurodac tot en met", "stored in Eurodac until"),
  summary: t("Daarna worden de gegevens vanzelf gewist.", "After that the data are erased automatically."),
  result: { kind: "term" },
  selectedBy: eurodacSentDate,
  alongside: { period: eurodacStorage },
  versions: [
    version("eurodac-29-end", {
      ...procedureRegulation.begins,
      title: t("vanaf de verzending", "from the transmission"),
      sources: [eurodacRegulation("29")],
      note: t(
        "Bij tijdelijke bescherming loopt de termijn vanaf het Raadsbesluit en niet vanaf de verzending; die is hier niet berekend.",
        "With temporary protection the period runs from the Council decision and not from transmission; it is not computed here.",
      ),
      says: term({
        from: eurodacSentDate,
        onlyIf: not(isOneOf(eurodacCategory, "temporary-protection", "ukraine")),
        length: answerOf(eurodacStorage),
        endsOn: anyDay(eurodacRegulation("29")),
      }),
    }),
  ],
});

export const eurodacFacts = [
  eurodacCategory,
  eurodacAge,
  eurodacEventDate,
  eurodacSentDate,
  eurodacTechnicalTrouble,
  eurodacInflux,
];
export const eurodacRules = [eurodacDuty, eurodacTransmission, eurodacErased, eurodacStorage];
