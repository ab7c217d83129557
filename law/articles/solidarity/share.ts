import {
  and,
  answerOf,
  choice,
  choose,
  date,
  dividedBy,
  exists,
  is,
  isOneOf,
  largest,
  lessThan,
  minus,
  not,
  number,
  onOrBefore,
  otherwise,
  parameterOf,
  plus,
  rule,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { registrationDate, unaccompanied } from "../facts/asylum.js";
import { criterion } from "../responsibility/criterion.js";
import { transferObstacle } from "../responsibility/facts/requests.js";
import { takeChargeTerm } from "../responsibility/requests/terms.js";
import { migrationManagement } from "../responsibility/sources.js";
import { regulation } from "../responsibility/start.js";
import {
  admittedByResettlement,
  allGdp,
  allPopulation,
  alreadyProtected,
  benefits,
  deductedShare,
  fairShare,
  pledgedRelocations,
  referenceRelocations,
  solidarityYear,
  stateGdp,
  statePopulation,
} from "./facts.js";
import { minimumRelocations, personValue, planning, poolPersons } from "./pool.js";

const half = number(0.5, "share");

/** The part of the pool that falls to a State. */
export const referenceKey = rule("solidarity.key", {
  subject: "solidarity",
  title: t("de verdeelsleutel", "the reference key"),
  summary: t(
    "Half naar bevolking, half naar bruto binnenlands product.",
    "Half by population, half by gross domestic product.",
  ),
  result: { kind: "number", unit: "share" },
  selectedBy: theDay,
  versions: [
    version("reference-key", {
      ...planning.begins,
      title: t("50 procent bevolking, 50 procent bbp", "50 percent population, 50 percent GDP"),
      sources: [migrationManagement("57(3), 66 en bijlage I")],
      note: t(
        "Artikel 66 geldt zelf pas vanaf 1 juli 2026; artikel 57, dat ernaar verwijst, sinds 11 juni 2024.",
        "Article 66 itself applies from 1 July 2026 only; article 57, which refers to it, since 11 June 2024.",
      ),
      says: plus(
        times(half, dividedBy(statePopulation, allPopulation, "share"), "share"),
        times(half, dividedBy(stateGdp, allGdp, "share"), "share"),
        "share",
      ),
    }),
  ],
});

const whole = times(answerOf(poolPersons), fairShare, "persons");

/** The share of a State in persons, after what the Council deducted. */
export const sharePersons = rule("solidarity.share", {
  subject: "solidarity",
  title: t("het aandeel van een land in personen", "the share of a State in persons"),
  summary: t(
    "De pool maal het aandeel, min wat de Raad kwijtschold.",
    "The pool times the share, less what the Council deducted.",
  ),
  result: { kind: "number", unit: "persons" },
  selectedBy: theDay,
  versions: [
    version("share-persons", {
      ...planning.begins,
      title: t("pool maal aandeel", "pool times share"),
      sources: [migrationManagement("57(3), 61, 62 en 66")],
      says: choose(
        when(benefits, number(0, "persons")),
        when(exists(deductedShare), times(whole, minus(number(1, "share"), deductedShare, "share"), "persons")),
        otherwise(whole),
      ),
    }),
  ],
});

/** The share of a State in money. */
export const contribution = rule("solidarity.contribution", {
  subject: "solidarity",
  title: t("het aandeel van een land in geld", "the share of a State in money"),
  summary: t(
    "Het aandeel in personen maal € 20.000; elke vorm telt even zwaar.",
    "The share in persons times EUR 20,000; every form has equal value.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  alongside: { persons: sharePersons, eachPerson: personValue },
  versions: [
    version("share-money", {
      ...planning.begins,
      title: t("aandeel maal waarde per persoon", "share times value per person"),
      sources: [migrationManagement("12(3), 56(2) en 57(4)")],
      says: times(answerOf(sharePersons), answerOf(personValue), "EUR-cent"),
    }),
  ],
});

/** Whether a State must carry out what it pledged. */
export const duty = rule("solidarity.duty", {
  subject: "solidarity",
  title: t("moet het land zijn bijdrage leveren?", "must the State deliver its contribution?"),
  summary: t(
    "Ja, tenzij het zelf hulp krijgt of de Raad de bijdrage kwijtscheldt.",
    "Yes, unless it benefits itself or the Council deducts the contribution.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "whole", label: t("ja, helemaal", "yes, in full") },
      { id: "part", label: t("ja, voor een deel", "yes, in part") },
      { id: "none", label: t("nee, kwijtgescholden", "no, deducted in full") },
      { id: "benefits", label: t("nee, het land krijgt zelf hulp", "no, the State benefits itself") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("duty", {
      ...planning.begins,
      title: t("plicht, met aftrek door de Raad", "a duty, with deductions by the Council"),
      sources: [migrationManagement("57(3), 60(3), 61 en 62")],
      note: t(
        "“Risico op migratiedruk”, zoals voor Nederland in 2026, geeft nog geen aftrek. Aan een land waar de Commissie ernstige tekortkomingen in het toepassen van de regels over verantwoordelijkheid vaststelt, hoeft niemand te leveren (artikel 60, lid 3). De artikelen 60 tot en met 62 gelden zelf pas vanaf 1 juli 2026.",
        "“At risk of migratory pressure”, as for the Netherlands in 2026, gives no deduction. To a State where the Commission finds systemic shortcomings in applying the rules on responsibility nobody has to deliver (article 60(3)). Articles 60 to 62 themselves apply from 1 July 2026 only.",
      ),
      says: choose(
        when(benefits, choice("benefits")),
        when(and(exists(deductedShare), lessThan(deductedShare, 1)), choice("part")),
        when(exists(deductedShare), choice("none")),
        otherwise(choice("whole")),
      ),
    }),
  ],
});

/** How many applications contributing States must take over because too few relocations were pledged. */
export const offsets = rule("solidarity.offsets", {
  subject: "solidarity",
  title: t("verplichte overname van aanvragen", "mandatory responsibility offsets"),
  summary: t(
    "Tot 30.000, of 60 procent van het richtgetal als dat hoger is, voor zover er te weinig herplaatsingen zijn toegezegd.",
    "Up to 30,000, or 60 percent of the reference number if higher, as far as too few relocations were pledged.",
  ),
  result: { kind: "number", unit: "persons" },
  selectedBy: theDay,
  versions: [
    version("offsets", {
      ...regulation.begins,
      title: t("wat aan het hoogste van twee getallen ontbreekt", "what is lacking of the higher of two numbers"),
      sources: [migrationManagement("63(3)")],
      note: t(
        "Pas na een tweede bijeenkomst van het forum op hoog niveau, en nooit meer dan het eigen aandeel (lid 7).",
        "Only after a second meeting of the high-level forum, and never beyond the own share (paragraph 7).",
      ),
      says: largest(
        number(0, "persons"),
        minus(
          largest(parameterOf(minimumRelocations), times(referenceRelocations, number(0.6, "share"), "persons")),
          pledgedRelocations,
          "persons",
        ),
      ),
    }),
  ],
});

/** Whether the Netherlands can take over an application of a benefitting State as an offset. */
export const offsetPossible = rule("solidarity.offset-possible", {
  subject: "solidarity",
  title: t(
    "kan Nederland deze aanvraag overnemen als solidariteit?",
    "can the Netherlands take over this application as an offset?",
  ),
  summary: t(
    "Niet bij kinderen alleen, familiegronden, onderduiken of een status; alleen zolang een verzoek nog kon.",
    "Not for children alone, family grounds, absconding or protection; only while a request was still possible.",
  ),
  result: { kind: "boolean" },
  selectedBy: registrationDate,
  versions: [
    version("offset-possible", {
      ...regulation.begins,
      title: t("de voorwaarden van artikel 63, lid 8", "the conditions of article 63(8)"),
      sources: [migrationManagement("63(8)")],
      says: and(
        not(unaccompanied),
        not(alreadyProtected),
        not(admittedByResettlement),
        not(is(transferObstacle, "absconded")),
        isOneOf(
          answerOf(criterion),
          "document",
          "diploma",
          "visa-free",
          "transit",
          "relocated",
          "rescue",
          "irregular-entry",
        ),
        onOrBefore(theDay, answerOf(takeChargeTerm)),
      ),
    }),
  ],
});

const perYear = (days: Record<string, string>, last: string) =>
  choose(
    ...Object.entries(days).map(([year, iso]) => when(is(solidarityYear, year), date(iso))),
    otherwise(date(last)),
  );

/** The last day for the Commission's proposal on the pool of a year. */
export const proposalDue = rule("solidarity.proposal-due", {
  subject: "solidarity",
  title: t("uiterste dag van het voorstel voor de pool", "last day for the proposal on the pool"),
  summary: t("15 oktober van het jaar ervoor.", "15 October of the year before."),
  result: { kind: "date" },
  selectedBy: theDay,
  actor: "Europese Commissie",
  versions: [
    version("proposal-due", {
      ...planning.begins,
      title: t("15 oktober", "15 October"),
      sources: [migrationManagement("11(4) en 12(6)")],
      note: t(
        "Voor 2026 kwam het besluit van de Commissie pas op 11 november 2025.",
        "For 2026 the Commission's decision came on 11 November 2025 only.",
      ),
      says: perYear({ "2026": "2025-10-15", "2027": "2026-10-15" }, "2027-10-15"),
    }),
  ],
});

/** The last day for the Council act on the pool of a year. */
export const councilDue = rule("solidarity.council-due", {
  subject: "solidarity",
  title: t("uiterste dag van het besluit over de pool", "last day for the act on the pool"),
  summary: t("Vóór het einde van het jaar ervoor.", "Before the end of the year before."),
  result: { kind: "date" },
  selectedBy: theDay,
  actor: "Raad van de EU",
  alongside: { proposal: proposalDue },
  versions: [
    version("council-due", {
      ...planning.begins,
      title: t("31 december", "31 December"),
      sources: [migrationManagement("57(1)")],
      says: perYear({ "2026": "2025-12-31", "2027": "2026-12-31" }, "2027-12-31"),
    }),
  ],
});

export const shareRules = [
  referenceKey,
  sharePersons,
  contribution,
  duty,
  offsets,
  offsetPossible,
  councilDue,
  proposalDue,
];
