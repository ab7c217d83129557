import {
  and,
  anyDay,
  atMost,
  choice,
  choose,
  not,
  or,
  otherwise,
  parameterOf,
  rule,
  term,
  version,
  weeks,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { misledAuthorities, securityDanger } from "../facts/acts.js";
import { atBorder, originRecognitionRate, registrationDate, unaccompanied } from "../facts/asylum.js";
import { procedureRegulation } from "../general/commencements.js";
import { COVERED } from "../general/coverage.js";
import { asylumProcedureRegulation } from "../sources/european.js";
import { vb2000, vw2000 } from "../sources/national.js";
import { lowRecognitionLine } from "./track.js";

/** How long the European border procedure may last, appeal included. */
export const borderProcedureTerm = rule("asylum.border-procedure-term", {
  subject: "asylum-procedure",
  title: t("duur van de grensprocedure", "duration of the border procedure"),
  summary: t(
    "Ten hoogste 12 weken vanaf de registratie, met beroep erbij.",
    "At most 12 weeks from registration, appeal included.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  versions: [
    version("apr-51", {
      ...procedureRegulation.begins,
      title: t("twaalf weken na de registratie", "twelve weeks after registration"),
      sources: [asylumProcedureRegulation("51(2)", "secondary")],
      says: term({
        from: registrationDate,
        onlyIf: atBorder,
        length: weeks(12),
        endsOn: anyDay(asylumProcedureRegulation("51(2)", "secondary")),
      }),
    }),
  ],
});

/** Whether an application is examined in the border procedure. */
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
      sources: [vw2000("3(6)")],
      note: t(
        "Gelezen in de tekst van 2026; het begin op 20 juli 2015 is niet nagekeken.",
        "Read in the text of 2026; its start on 20 July 2015 was not checked.",
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
      sources: [asylumProcedureRegulation("43(1)"), asylumProcedureRegulation("45(1)", "secondary")],
      says: choose(
        when(not(atBorder), choice("not-applicable")),
        when(
          or(misledAuthorities, securityDanger, atMost(originRecognitionRate, parameterOf(lowRecognitionLine))),
          choice("mandatory"),
        ),
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
          sources: [asylumProcedureRegulation("53", "secondary"), asylumProcedureRegulation("42(3)(b)")],
          when: and(atBorder, unaccompanied, not(securityDanger)),
          says: choice("exempt"),
        },
      ],
    }),
  ],
});
