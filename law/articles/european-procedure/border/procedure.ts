import {
  and,
  answerOf,
  anyDay,
  choice,
  choose,
  exists,
  is,
  isNot,
  not,
  or,
  otherwise,
  rule,
  term,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { relocatedHere } from "../../appeal/facts.js";
import { misledAuthorities } from "../../facts/acts.js";
import { atBorder, registrationDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { danger, lowRate } from "../examination/accelerated.js";
import {
  clearlyUnconvincing,
  invokedInadmissibility,
  irrelevantIssues,
  onlyToStopRemoval,
  supportNotPossible,
} from "../examination/facts.js";
import { safeOrigin } from "../examination/safe-origin.js";
import { applicationOrder } from "../steps/facts.js";
import { borderExemption, capacityMeasure } from "./facts.js";

/** How long the European border procedure may last, appeal included. It limits a restraint, so its end does not move. */
export const borderProcedureTerm = rule("asylum.border-procedure-term", {
  subject: "asylum-procedure",
  title: t("duur van de grensprocedure", "duration of the border procedure"),
  summary: t(
    "Ten hoogste 12 weken vanaf de registratie, met beroep erbij; 16 weken na herplaatsing.",
    "At most 12 weeks from registration, appeal included; 16 weeks after relocation.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  versions: [
    version("apr-51", {
      ...procedureRegulation.begins,
      title: t("twaalf of zestien weken na de registratie", "twelve or sixteen weeks after registration"),
      sources: [asylumProcedureRegulation("51(2)")],
      note: t(
        "Een einde in het weekend schuift hier niet op, omdat de persoon zolang geen toegang heeft.",
        "An end in a weekend does not move here, as the person has no entry until then.",
      ),
      says: term({
        from: registrationDate,
        onlyIf: atBorder,
        length: choose(when(relocatedHere, weeks(16)), otherwise(weeks(12))),
        endsOn: anyDay(asylumProcedureRegulation("51(2)")),
      }),
    }),
  ],
});

const needsNotMet = or(exists(borderExemption), supportNotPossible);

/** Whether an application must be examined in the border procedure. */
export const borderProcedure = rule("asylum.border-procedure", {
  subject: "asylum-procedure",
  title: t("grensprocedure", "border procedure"),
  summary: t(
    "Aan de grens verplicht bij een laag inwilligingspercentage, gevaar of misleiding.",
    "At the border mandatory for a low recognition rate, danger or misleading.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "mandatory", label: t("verplicht", "mandatory") },
      {
        id: "not-mandatory",
        label: t(
          "niet verplicht; de staat mag kiezen als een grond zich voordoet",
          "not mandatory; the State may choose where a ground exists",
        ),
      },
      { id: "exempt", label: t("niet toegestaan: alleenstaande minderjarige", "not allowed: unaccompanied minor") },
      {
        id: "exempt-needs",
        label: t(
          "niet toegestaan: bijzondere behoeften, ziekte of geen grond meer",
          "not allowed: special needs, illness or no ground left",
        ),
      },
      { id: "not-applicable", label: t("niet aan de orde: niet aan de grens", "not applicable: not at the border") },
    ],
  },
  selectedBy: registrationDate,
  actor: "IND",
  alongside: { ends: borderProcedureTerm },
  versions: [
    version("vw-3-border", {
      title: t("nationale grensprocedure", "national border procedure"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      sources: [vw2000("3(6)"), vb2000("3.109b(1), 3.109b(3)")],
      note: t(
        "Gelezen in de tekst van 2026; het begin op 20 juli 2015 is niet nagekeken. Het besluit schrijft deze procedure voor zolang afdoening volgens artikel 30, 30a of 30b te verwachten is; of dat zo is, beoordeelt de IND.",
        "Read in the text of 2026; its start on 20 July 2015 was not checked. The decree prescribes this procedure as long as a decision under article 30, 30a or 30b is to be expected; the IND judges whether it is.",
      ),
      says: choose(when(atBorder, choice("not-mandatory")), otherwise(choice("not-applicable"))),
      except: [
        {
          id: "vb-3-109b-minor",
          label: "unaccompanied-minor-national",
          title: t(
            "alleenstaande minderjarigen niet in de grensprocedure",
            "unaccompanied minors not in the border procedure",
          ),
          sources: [vb2000("3.109b")],
          note: t(
            "Gelezen in de teksten van 2017 en 2024; het begin op 20 juli 2015 is niet nagekeken.",
            "Read in the texts of 2017 and 2024; its start on 20 July 2015 was not checked.",
          ),
          when: and(atBorder, unaccompanied),
          says: choice("exempt"),
        },
      ],
    }),
    procedureRegulation.ends("vw-3-border"),
    version("apr-45", {
      ...procedureRegulation.begins,
      title: t("grensprocedure volgens de verordening", "border procedure under the Regulation"),
      sources: [
        asylumProcedureRegulation("43(1)"),
        asylumProcedureRegulation("45(1)"),
        asylumProcedureRegulation("42(1)(c), 42(1)(f)"),
        asylumProcedureRegulation("42(1)(j)"),
        asylumProcedureRegulation("47(2)-(3), 48(2)"),
      ],
      note: t(
        "Volgens artikel 79 beslist de dag van indienen welk recht geldt; hier telt de registratie. Wie vóór 12 juni 2026 is geregistreerd en daarna indiende, valt ook onder de verordening.",
        "By article 79 the day of lodging decides which law holds; registration counts here. Who was registered before 12 June 2026 and lodged after it falls under the Regulation too.",
      ),
      says: choose(
        when(not(atBorder), choice("not-applicable")),
        when(danger, choice("mandatory")),
        when(and(misledAuthorities, isNot(capacityMeasure, "year-maximum")), choice("mandatory")),
        when(and(lowRate, not(exists(capacityMeasure))), choice("mandatory")),
        otherwise(choice("not-mandatory")),
      ),
      except: [
        {
          id: "apr-53-minor",
          label: "unaccompanied-minor",
          title: t(
            "alleenstaande minderjarigen niet in de grensprocedure, behalve bij gevaar",
            "unaccompanied minors not in the border procedure, except where there is danger",
          ),
          sources: [asylumProcedureRegulation("53(1)"), asylumProcedureRegulation("42(3)(b)")],
          when: and(atBorder, unaccompanied, not(danger)),
          says: choice("exempt"),
          over: ["border-exempt"],
        },
        {
          id: "apr-53-2",
          label: "border-exempt",
          title: t("bijzondere behoeften, ziekte of geen grond meer", "special needs, illness or no ground left"),
          sources: [asylumProcedureRegulation("53(2)"), asylumProcedureRegulation("21(2)")],
          when: and(atBorder, needsNotMet),
          says: choice("exempt-needs"),
        },
      ],
    }),
  ],
});

/** Whether an application may be examined in the border procedure at all. */
export const borderProcedureAllowed = rule("asylum.border-procedure-allowed", {
  subject: "asylum-procedure",
  title: t("grensprocedure toegestaan", "border procedure allowed"),
  summary: t(
    "Alleen aan de grens, zonder toegang, en op een grond voor niet-ontvankelijkheid of versnelling.",
    "Only at the border, without entry, and on a ground for inadmissibility or acceleration.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "allowed", label: t("toegestaan", "allowed") },
      { id: "not-allowed", label: t("niet toegestaan", "not allowed") },
    ],
  },
  selectedBy: registrationDate,
  actor: "IND",
  versions: [
    version("apr-43-44", {
      ...procedureRegulation.begins,
      title: t("de gronden van artikel 44", "the grounds of article 44"),
      sources: [
        asylumProcedureRegulation("43(1)"),
        asylumProcedureRegulation("44(1)"),
        asylumProcedureRegulation("53"),
        vw2000("3(3) (vanaf 12 juni 2026)"),
      ],
      says: choose(
        when(or(not(atBorder), needsNotMet), choice("not-allowed")),
        when(danger, choice("allowed")),
        when(unaccompanied, choice("not-allowed")),
        when(
          or(
            exists(invokedInadmissibility),
            irrelevantIssues,
            clearlyUnconvincing,
            misledAuthorities,
            onlyToStopRemoval,
            is(answerOf(safeOrigin), "safe"),
            is(applicationOrder, "second"),
            is(applicationOrder, "further"),
            lowRate,
          ),
          choice("allowed"),
        ),
        otherwise(choice("not-allowed")),
      ),
    }),
  ],
});
