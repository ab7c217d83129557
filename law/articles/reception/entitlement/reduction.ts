import {
  and,
  BARRED,
  choice,
  choose,
  exists,
  finding,
  findingOf,
  type Guard,
  is,
  isOneOf,
  no,
  not,
  or,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { receptionDirective } from "../../sources/european.js";
import { coaMeasures, haqbin, rva, wetCoa } from "../sources.js";
import { reductionGround } from "./reduction-facts.js";
import { newDirective } from "./who.js";

export const reductionFinding = finding("reception-reduction", {
  question: t(
    "Welke maatregel past bij wat deze persoon deed en bij zijn situatie?",
    "Which measure fits what this person did and their situation?",
  ),
  answers: [
    { id: "none", label: t("geen maatregel", "no measure") },
    { id: "allowance", label: t("minder of geen leefgeld", "less or no allowance") },
    { id: "other-reduced", label: t("andere verstrekkingen beperkt", "other provisions reduced") },
    { id: "other-withdrawn", label: t("andere verstrekkingen ingetrokken", "other provisions withdrawn") },
    { id: "all-basic-withdrawn", label: t("ook bed, eten en kleding weg", "bed, food and clothing taken as well") },
  ],
  decidedBy: ["COA"],
  points: [
    t("wat er gebeurde, en wat de persoon daarover zegt", "what happened, and what the person says about it"),
    t("bijzondere behoeften: ziekte, trauma, zwangerschap, kind", "special needs: illness, trauma, pregnancy, child"),
    t(
      "of iets lichters genoeg is, en hoe lang het duurt",
      "whether something lighter is enough, and how long it lasts",
    ),
    t("dat zorg en een waardig bestaan altijd blijven", "that care and a dignified standard of living always stay"),
  ],
  secondPerson: false,
  sources: [rva("10(5)"), receptionDirective("23(4)"), coaMeasures],
});

const serious = isOneOf(reductionGround, "serious-breach", "violence");

/** Whether COA may reduce or withdraw provisions, and which. */
export const receptionReduction = rule("reception.reduction", {
  subject: "reception",
  title: t("minder verstrekkingen in de opvang", "fewer provisions in reception"),
  summary: t(
    "Alleen op een grond, na een eigen besluit met redenen; zorg en een waardig bestaan blijven.",
    "Only on a ground, after a reasoned decision of its own; care and a dignified standard stay.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-ground", label: t("geen grond voor een maatregel", "no ground for a measure") },
      { id: "none", label: t("geen maatregel", "no measure") },
      { id: "allowance", label: t("minder of geen leefgeld", "less or no allowance") },
      { id: "other-reduced", label: t("andere verstrekkingen beperkt", "other provisions reduced") },
      { id: "other-withdrawn", label: t("andere verstrekkingen ingetrokken", "other provisions withdrawn") },
      { id: "all-basic-withdrawn", label: t("ook bed, eten en kleding weg", "bed, food and clothing taken as well") },
      { id: "too-heavy", label: t("te zwaar voor deze grond: mag niet", "too heavy for this ground: not allowed") },
      BARRED,
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  act: {
    kind: "reception-reduction",
    favourable: false,
    authority: "COA",
    harmless: ["no-ground", "none", "too-heavy", BARRED.id],
  },
  alongside: { appealSuspends: "reception.appeal-suspends" },
  versions: [
    version("rva-10", {
      title: t("de gronden van artikel 10", "the grounds of article 10"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.receptionRegulation,
      sources: [rva("10")],
      note: t(
        "Gelezen in de versie van 1 februari 2020. Intrekken kan alleen in uitzonderlijke gevallen; bij een late aanvraag alleen beperken.",
        "Read in the version of 1 February 2020. Withdrawal only in exceptional cases; for a late application reduction only.",
      ),
      says: choose(
        when(or(not(exists(reductionGround)), is(reductionGround, "no-integration")), choice("no-ground")),
        when(
          and(is(reductionGround, "late-application"), is(findingOf(reductionFinding), "other-withdrawn")),
          choice("too-heavy"),
        ),
        otherwise(findingOf(reductionFinding)),
      ),
    }),
    newDirective.ends("rva-10"),
    version("rcd-23", {
      title: t("de gronden van artikel 23", "the grounds of article 23"),
      ...newDirective.begins,
      sources: [receptionDirective("23")],
      note: t(
        "Hoe Nederland artikel 23 in de regeling opnam, is niet gevonden.",
        "How the Netherlands put article 23 into the regulation was not found.",
      ),
      says: choose(
        when(
          or(not(exists(reductionGround)), isOneOf(reductionGround, "late-application", "unpaid-contribution")),
          choice("no-ground"),
        ),
        when(and(not(serious), is(findingOf(reductionFinding), "other-withdrawn")), choice("too-heavy")),
        otherwise(findingOf(reductionFinding)),
      ),
    }),
  ],
});

/** An appeal against a decision on provisions does not suspend it by itself. */
export const receptionAppeal = rule("reception.appeal-suspends", {
  subject: "reception",
  title: t("houdt beroep het besluit van COA tegen?", "does an appeal hold the decision of COA?"),
  summary: t(
    "Nee, niet vanzelf: vraag de rechter om een voorlopige voorziening.",
    "No, not by itself: ask the court for interim relief.",
  ),
  result: { kind: "boolean" },
  selectedBy: theDay,
  versions: [
    version("wet-coa-5", {
      title: t("geen schorsende werking", "no suspensive effect"),
      from: "2020-01-01",
      knownFrom: "2020-01-01",
      coveredUntil: "2026-06-04",
      sources: [wetCoa("5")],
      note: t(
        "Gelezen in de teksten van 1 januari 2020 tot 4 juni 2026; het begin ligt eerder.",
        "Read in the texts of 1 January 2020 to 4 June 2026; it began earlier.",
      ),
      says: no,
    }),
  ],
});

/** The floor: nobody is left without bed, food and clothing. */
export const dignityFloor: Guard = {
  id: "dignity-floor",
  title: t("niemand zonder bed, eten en kleding", "nobody without bed, food and clothing"),
  acts: ["reception-reduction"],
  from: "2015-07-20",
  knownFrom: "2019-11-12",
  coveredUntil: COVERED.pact,
  cause: { kind: "judgment", says: t("Hof van Justitie, 12 november 2019.", "Court of Justice, 12 November 2019.") },
  sources: [haqbin, receptionDirective("23(4)")],
  forbids: and(exists(reductionGround), is(findingOf(reductionFinding), "all-basic-withdrawn")),
};

export const reductionRules = [receptionReduction, receptionAppeal];
