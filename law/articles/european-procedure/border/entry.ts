import {
  after,
  and,
  answerOf,
  anyDay,
  choice,
  choose,
  exists,
  not,
  or,
  otherwise,
  rule,
  term,
  theDay,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { relocatedHere } from "../../appeal/facts.js";
import { atBorder, decisionDate, registrationDate } from "../../facts/asylum.js";
import { pactImplementation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { termijnenwet, vw2000 } from "../../sources/national.js";
import { borderExemption, noLongerAllowedToStay } from "./facts.js";
import { borderProcedureTerm } from "./procedure.js";

/** By when the IND must have decided at the border. It limits a restraint, so its end does not move. */
export const borderDecisionTerm = rule("asylum.border-decision-term", {
  subject: "asylum-terms",
  title: t("beslissen in de grensprocedure", "deciding in the border procedure"),
  summary: t(
    "Binnen vijf weken na de registratie, bij herplaatsing vier weken langer.",
    "Within five weeks after registration, four weeks longer with relocation.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  actor: "IND",
  versions: [
    version("vw-3-6-pact", {
      ...pactImplementation.begins,
      title: t("vijf of negen weken", "five or nine weeks"),
      sources: [vw2000("3(6) (vanaf 12 juni 2026)"), asylumProcedureRegulation("51(2)")],
      says: term({
        from: registrationDate,
        onlyIf: atBorder,
        length: choose(when(relocatedHere, weeks(9)), otherwise(weeks(5))),
        endsOn: anyDay(termijnenwet("4")),
      }),
    }),
  ],
});

/** When a person in the border procedure is let in. */
export const borderEntry = rule("asylum.border-entry", {
  subject: "asylum-procedure",
  title: t("toegang tijdens of na de grensprocedure", "entry during or after the border procedure"),
  summary: t(
    "Is er na vijf weken geen besluit, of zijn de twaalf weken om, dan krijgt iemand vanzelf toegang.",
    "Without a decision after five weeks, or when the twelve weeks are over, a person may enter by law.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "no-entry", label: t("nog geen toegang", "no entry yet") },
      {
        id: "exempt",
        label: t("toegang: de grensprocedure mag niet worden toegepast", "entry: the border procedure may not be used"),
      },
      { id: "decision-late", label: t("toegang: niet op tijd beslist", "entry: not decided in time") },
      { id: "time-over", label: t("toegang: de hoogste duur is voorbij", "entry: the maximum duration is over") },
      {
        id: "return-procedure",
        label: t("geen toegang: terugkeerprocedure aan de grens", "no entry: return border procedure"),
      },
    ],
  },
  selectedBy: registrationDate,
  alongside: { decideBy: borderDecisionTerm, ends: borderProcedureTerm },
  versions: [
    version("apr-51-2-entry", {
      ...pactImplementation.begins,
      coveredUntil: COVERED.pact,
      title: t("toegang van rechtswege", "entry by law"),
      sources: [
        asylumProcedureRegulation("51(2)"),
        asylumProcedureRegulation("43(3), 53(2)"),
        vw2000("3(6) (vanaf 12 juni 2026)"),
      ],
      says: choose(
        when(not(atBorder), choice("no-entry")),
        when(exists(borderExemption), choice("exempt")),
        when(
          and(
            after(theDay, answerOf(borderDecisionTerm)),
            or(not(exists(decisionDate)), after(decisionDate, answerOf(borderDecisionTerm))),
          ),
          choice("decision-late"),
        ),
        when(noLongerAllowedToStay, choice("return-procedure")),
        when(after(theDay, answerOf(borderProcedureTerm)), choice("time-over")),
        otherwise(choice("no-entry")),
      ),
    }),
  ],
});
