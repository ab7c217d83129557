import {
  choose,
  days,
  exists,
  isOneOf,
  months,
  not,
  or,
  otherwise,
  rule,
  term,
  version,
  when,
  workingDay,
  workingDays,
} from "@keten/law-language";
import { t } from "@keten/text";
import { madeDate, registrationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { vw2000 } from "../../sources/national.js";
import { encounter, screeningEndDate } from "../screening/facts.js";
import { receptionDirectiveOnNeeds } from "../sources.js";
import {
  borderProcedureApplied,
  disproportionateNumbers,
  passedOnDate,
  toldOtherAuthority,
  transferReportDate,
} from "./facts.js";

const toWorkingDay = workingDay(asylumProcedureRegulation("73(c)"));

/** A service that does not register passes the wish on. */
export const passOnTerm = rule("asylum.pass-on-term", {
  subject: "asylum-procedure",
  title: t("doorgeven van de asielwens", "passing on the wish for asylum"),
  summary: t(
    "Een dienst die niet registreert, geeft de wens binnen 3 werkdagen door.",
    "A service that does not register passes the wish on within 3 working days.",
  ),
  result: { kind: "term" },
  selectedBy: madeDate,
  versions: [
    version("apr-27-3", {
      ...procedureRegulation.begins,
      title: t("drie werkdagen", "three working days"),
      sources: [asylumProcedureRegulation("27(3)"), vw2000("27a (vanaf 12 juni 2026)")],
      says: term({
        from: madeDate,
        onlyIf: toldOtherAuthority,
        length: workingDays(3),
        endsOn: toWorkingDay,
      }),
    }),
  ],
});

/** By when the application must be registered. */
export const registrationTerm = rule("asylum.registration-term", {
  subject: "asylum-procedure",
  title: t("registreren van de asielaanvraag", "registering the application"),
  summary: t(
    "Binnen 5 dagen nadat asiel is gevraagd; bij te veel aanvragen tegelijk binnen 15 dagen.",
    "Within 5 days after asylum was asked; with too many applications at once within 15 days.",
  ),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "IND",
  alongside: { passOn: passOnTerm },
  versions: [
    version("apr-27", {
      ...procedureRegulation.begins,
      title: t("vijf of vijftien dagen", "five or fifteen days"),
      sources: [asylumProcedureRegulation("27(1)"), asylumProcedureRegulation("27(3), 27(5), 27(7)")],
      note: t(
        "Alleen bij screening na een onregelmatige grensoverschrijding of redding op zee (artikel 5, lid 1 van de screeningsverordening) begint de termijn pas na de screening; bij asiel aan een grenspost niet.",
        "Only with screening after an unauthorised crossing or a rescue at sea (article 5(1) of the Screening Regulation) does the term start after the screening; not with asylum asked at a border crossing point.",
      ),
      says: term({
        from: choose(
          when(isOneOf(encounter, "crossing", "rescue"), screeningEndDate),
          otherwise(
            choose(
              when(disproportionateNumbers, madeDate),
              otherwise(choose(when(toldOtherAuthority, passedOnDate), otherwise(madeDate))),
            ),
          ),
        ),
        length: choose(when(disproportionateNumbers, days(15)), otherwise(days(5))),
        endsOn: toWorkingDay,
      }),
    }),
  ],
});

/** By when the application must be lodged. */
export const lodgingTerm = rule("asylum.lodging-term", {
  subject: "asylum-procedure",
  title: t("indienen van de asielaanvraag", "lodging the application"),
  summary: t(
    "Binnen 21 dagen na de registratie; in de grensprocedure 5 dagen, bij te veel aanvragen tegelijk 2 maanden.",
    "Within 21 days after registration; 5 days in the border procedure, 2 months with too many applications at once.",
  ),
  result: { kind: "term" },
  selectedBy: registrationDate,
  versions: [
    version("apr-28", {
      ...procedureRegulation.begins,
      title: t("21 dagen, 5 dagen of 2 maanden", "21 days, 5 days or 2 months"),
      sources: [asylumProcedureRegulation("28(1)-(2), 28(5)"), asylumProcedureRegulation("51(1)")],
      note: t(
        "Voorwaarde is dat de aanvrager echt de kans kreeg om in te dienen. Te laat in de grensprocedure beëindigt die procedure niet.",
        "The condition is that the applicant had an effective opportunity to lodge. Being late in the border procedure does not end that procedure.",
      ),
      says: term({
        from: choose(when(exists(transferReportDate), transferReportDate), otherwise(registrationDate)),
        length: choose(
          when(borderProcedureApplied, days(5)),
          when(or(not(disproportionateNumbers), exists(transferReportDate)), days(21)),
          otherwise(months(2)),
        ),
        endsOn: toWorkingDay,
      }),
    }),
  ],
});

/** By when it must be known whether an applicant needs special guarantees in the procedure. */
export const specialNeedsTerm = rule("asylum.special-needs-term", {
  subject: "asylum-procedure",
  title: t("beoordelen of iemand extra steun nodig heeft", "assessing whether somebody needs extra support"),
  summary: t("Binnen 30 dagen.", "Within 30 days."),
  result: { kind: "term" },
  selectedBy: madeDate,
  versions: [
    version("apr-20-3", {
      ...procedureRegulation.begins,
      title: t("dertig dagen", "thirty days"),
      sources: [asylumProcedureRegulation("20(2)-(3)"), receptionDirectiveOnNeeds],
      note: t(
        "De procedureverordening noemt geen beginpunt; geteld vanaf het vragen van asiel, zoals de opvangrichtlijn voor opvangbehoeften doet.",
        "The Procedure Regulation names no start; counted from asking for asylum, as the Reception Directive does for reception needs.",
      ),
      says: term({ from: madeDate, length: days(30), endsOn: toWorkingDay }),
    }),
  ],
});

export const stepTerms = [passOnTerm, registrationTerm, lodgingTerm, specialNeedsTerm];
