import {
  and,
  anyDay,
  choice,
  choose,
  is,
  not,
  number,
  otherwise,
  rule,
  term,
  version,
  when,
  workingDay,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { madeDate, unaccompanied } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation, receptionDirective, receptionDirective2013 } from "../sources/european.js";
import { ageAssessment, representativesShort } from "./facts.js";
import { receptionForMinors } from "./sources.js";

const since = { ...procedureRegulation.begins, coveredUntil: COVERED.pact };
const adult = is(ageAssessment, "adult");
const terms = [asylumProcedureRegulation("23"), receptionDirective("27(1)")];

/** By when an unaccompanied minor must have a representative. */
export const representativeTerm = rule("minors.representative-term", {
  subject: "minors",
  title: t("termijn voor een vertegenwoordiger", "time limit for a representative"),
  summary: t(
    "Binnen 15 werkdagen na de asielwens; bij zeer grote aantallen 25.",
    "Within 15 working days of the asylum wish; 25 with very large numbers.",
  ),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "Nidos",
  versions: [
    version("rcd-27-representative", {
      ...since,
      title: t("vijftien werkdagen, soms tien meer", "fifteen working days, sometimes ten more"),
      sources: terms,
      says: choose(
        when(
          representativesShort,
          term({
            from: madeDate,
            onlyIf: and(unaccompanied, not(adult)),
            length: workingDays(25),
            endsOn: anyDay(receptionDirective("27(1)")),
          }),
        ),
        otherwise(
          term({
            from: madeDate,
            onlyIf: and(unaccompanied, not(adult)),
            length: workingDays(15),
            endsOn: workingDay(asylumProcedureRegulation("73")),
          }),
        ),
      ),
    }),
  ],
});

/** How many minors one representative may have. */
export const perRepresentative = rule("minors.per-representative", {
  subject: "minors",
  title: t("kinderen per vertegenwoordiger", "children per representative"),
  summary: t("Ten hoogste 30; bij zeer grote aantallen 50.", "At most 30; with very large numbers 50."),
  result: { kind: "number", unit: "persons" },
  selectedBy: madeDate,
  actor: "Nidos",
  versions: [
    version("rcd-27-number", {
      ...since,
      title: t("dertig, uitzonderlijk vijftig", "thirty, exceptionally fifty"),
      sources: [receptionDirective("27(1), 27(7)")],
      says: choose(when(representativesShort, number(50, "persons")), otherwise(number(30, "persons"))),
    }),
  ],
});

const values = [
  {
    id: "guardian",
    label: t("Nidos wordt zo snel mogelijk voogd", "Nidos becomes the guardian as soon as possible"),
  },
  {
    id: "provisional-at-once",
    label: t(
      "meteen een voorlopige vertegenwoordiger, daarna een vaste (in Nederland: Nidos)",
      "a provisional representative at once, then a permanent one (in the Netherlands: Nidos)",
    ),
  },
  { id: "none", label: t("geen voogd nodig", "no guardian needed") },
];

/** Who acts for a child that came alone. */
export const representative = rule("minors.representative", {
  subject: "minors",
  title: t("voogd of vertegenwoordiger", "guardian or representative"),
  summary: t(
    "Een kind dat alleen komt krijgt een voogd van Nidos; sinds 12 juni 2026 meteen een voorlopige.",
    "A child that comes alone gets a guardian from Nidos; since 12 June 2026 a provisional one at once.",
  ),
  result: { kind: "choice", values },
  selectedBy: madeDate,
  actor: "Nidos",
  versions: [
    version("guardian-nidos", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("Nidos als voogd", "Nidos as guardian"),
      sources: [receptionDirective2013("24(1)"), receptionForMinors],
      note: t(
        "De rechter benoemt Nidos tot voogd; een vaste termijn in dagen is niet gevonden.",
        "The court appoints Nidos as guardian; a fixed term in days was not found.",
      ),
      says: choose(when(and(unaccompanied, not(adult)), choice("guardian")), otherwise(choice("none"))),
    }),
    procedureRegulation.ends("guardian-nidos"),
    version("rcd-27-provisional", {
      ...since,
      title: t("meteen een voorlopige vertegenwoordiger", "a provisional representative at once"),
      sources: terms,
      says: choose(when(and(unaccompanied, not(adult)), choice("provisional-at-once")), otherwise(choice("none"))),
    }),
  ],
});
