import {
  addLength,
  and,
  before,
  choice,
  choose,
  days,
  is,
  months,
  not,
  onOrAfter,
  otherwise,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { madeDate, unaccompanied } from "../facts/asylum.js";
import { birthDate } from "../facts/person.js";
import { procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { rva } from "../reception/sources.js";
import { asylumProcedureRegulation, receptionDirective } from "../sources/european.js";
import { vb2000 } from "../sources/national.js";
import { ageAssessment, eighteenth, statedMinor, traffickingRisk } from "./facts.js";
import { receptionForMinors } from "./sources.js";

const treated = choose(
  when(is(ageAssessment, "adult"), choice("adult")),
  when(statedMinor, choice("minor")),
  otherwise(choice("not-in-question")),
);

/** Whether somebody whose age is in doubt is treated as a minor. */
export const age = rule("minors.age", {
  subject: "minors",
  title: t("twijfel over de leeftijd", "doubt about age"),
  summary: t(
    "Zolang niet zeker is dat iemand 18 is, geldt die persoon als minderjarig.",
    "As long as it is not certain that somebody is 18, that person counts as a minor.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "minor", label: t("geldt als minderjarig", "counts as a minor") },
      {
        id: "adult",
        label: t("geldt als volwassen: vastgesteld met redenen", "counts as an adult: established with reasons"),
      },
      { id: "not-in-question", label: t("de leeftijd is niet in geschil", "the age is not in question") },
    ],
  },
  selectedBy: madeDate,
  actor: "IND",
  act: { kind: "age-decision", favourable: false, authority: "IND", harmless: ["minor", "not-in-question"] },
  versions: [
    version("vb-3-109d-age", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("bij twijfel minderjarig", "minor in case of doubt"),
      sources: [vb2000("3.109d")],
      note: t(
        "Gelezen in de tekst van 1 januari 2024; het begin is niet nagekeken.",
        "Read in the text of 1 January 2024; its start was not checked.",
      ),
      says: treated,
    }),
    procedureRegulation.ends("vb-3-109d-age"),
    version("apr-25-age", {
      ...procedureRegulation.begins,
      title: t("bij twijfel minderjarig, ook na onderzoek", "minor in case of doubt, also after examination"),
      sources: [asylumProcedureRegulation("25", "secondary"), receptionDirective("27(1)")],
      says: treated,
    }),
  ],
});

/** The day on which somebody is seventeen and a half. */
const seventeenAndHalf = addLength(birthDate, months(210));

/** Where a child that came alone lives, by age. */
export const receptionByAge = rule("minors.reception", {
  subject: "minors",
  title: t("waar een kind woont dat alleen kwam", "where a child that came alone lives"),
  summary: t(
    "Onder de 15 in een pleeggezin, daarna in kleine opvang, bij 17½ bij een azc.",
    "Under 15 in a foster family, then in small-scale reception, from 17½ at a centre.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "foster-family", label: t("opvanggezin van Nidos", "foster family of Nidos") },
      {
        id: "process-then-small",
        label: t(
          "opvang tijdens de procedure (pol-amv), daarna kleinschalig wonen (kwv)",
          "reception during the procedure (pol-amv), then a small-scale home (kwv)",
        ),
      },
      { id: "small-at-centre", label: t("kleinschalig wonen bij een azc", "small-scale home at a centre (azc)") },
      { id: "protected", label: t("beschermde opvang", "protected reception") },
      { id: "adult-reception", label: t("gewone opvang", "regular reception") },
    ],
  },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("amv-reception-forms", {
      from: "2016-01-01",
      knownFrom: "2016-01-01",
      coveredUntil: COVERED.receptionPractice,
      title: t("opvang naar leeftijd", "reception by age"),
      sources: [receptionForMinors],
      note: t(
        "Uit openbare beschrijvingen; het begin is niet nagekeken. Beschermde opvang is er voor 13- tot 17-jarigen.",
        "From public descriptions; the start was not checked. Protected reception is for ages 13 to 17.",
      ),
      says: choose(
        when(not(unaccompanied), choice("adult-reception")),
        when(onOrAfter(theDay, eighteenth), choice("adult-reception")),
        when(and(traffickingRisk, onOrAfter(theDay, addLength(birthDate, months(156)))), choice("protected")),
        when(before(theDay, addLength(birthDate, months(180))), choice("foster-family")),
        when(before(theDay, seventeenAndHalf), choice("process-then-small")),
        otherwise(choice("small-at-centre")),
      ),
    }),
  ],
});

/** The first day after the eighteenth birthday, on which the reception for minors ends. */
export const endAtEighteen = rule("minors.end-at-eighteen", {
  subject: "minors",
  title: t("einde van de opvang als minderjarige", "end of reception as a minor"),
  summary: t(
    "De dag na de achttiende verjaardag, als er geen ander recht op opvang is.",
    "The day after the eighteenth birthday, if there is no other entitlement to reception.",
  ),
  result: { kind: "date" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-6-eighteen", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: "2020-02-01",
      title: t("de dag na de achttiende verjaardag", "the day after the eighteenth birthday"),
      sources: [rva("6")],
      note: t(
        "Gelezen in de tekst van 1 februari 2020; jongere teksten van de Rva zijn niet gelezen.",
        "Read in the text of 1 February 2020; later texts of the Rva were not read.",
      ),
      says: addLength(eighteenth, days(1)),
    }),
  ],
});
