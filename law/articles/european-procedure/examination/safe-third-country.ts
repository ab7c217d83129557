import {
  and,
  annul,
  choice,
  choose,
  findingOf,
  is,
  isOneOf,
  not,
  or,
  otherwise,
  rule,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { applicationDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { asylumProcedureRegulation } from "../../sources/european.js";
import { safeThirdCountryAmendment } from "../sources.js";
import { minorTakenInCharge, noReadmission, thirdCountryLink } from "./facts.js";
import { thirdCountrySafe } from "./findings.js";

const childCaredFor = or(not(unaccompanied), minorTakenInCharge);
const applies = choice("may-apply");
const mayNot = choice("not");

/** Whether an application may be left to a safe country outside the Union. Changed before it ever applied. */
export const safeThirdCountry = rule("asylum.safe-third-country", {
  subject: "asylum-procedure",
  title: t("veilig derde land", "safe third country"),
  summary: t(
    "Een veilig land buiten de EU, met een band, doorreis of afspraak; een afspraak alleen is bij een alleenstaand kind niet genoeg.",
    "A safe country outside the Union, with a connection, transit or agreement; an agreement alone is not enough for an unaccompanied child.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "may-apply", label: t("mag worden toegepast", "may be applied") },
      { id: "not", label: t("mag niet worden toegepast", "may not be applied") },
    ],
  },
  selectedBy: applicationDate,
  versions: [
    version("apr-59", {
      from: "2026-06-12",
      knownFrom: "2024-05-22",
      coveredUntil: COVERED.pact,
      title: t("alleen met een band met het land", "only with a connection to the country"),
      sources: [asylumProcedureRegulation("59"), asylumProcedureRegulation("38(1)(b)")],
      says: choose(
        when(is(findingOf(thirdCountrySafe), "no"), mayNot),
        when(and(is(thirdCountryLink, "connection"), not(noReadmission), childCaredFor), applies),
        otherwise(mayNot),
      ),
    }),
    annul("apr-59-replaced", {
      entry: "apr-59",
      knownFrom: "2026-02-23",
      coveredUntil: COVERED.pact,
      because: t(
        "Verordening 2026/463 verving de voorwaarde van een band voordat zij van toepassing werd.",
        "Regulation 2026/463 replaced the condition of a connection before it applied.",
      ),
      sources: [safeThirdCountryAmendment],
    }),
    version("apr-59-amended", {
      ...procedureRegulation.begins,
      knownFrom: "2026-02-23",
      title: t("met een band, doorreis of afspraak", "with a connection, transit or agreement"),
      sources: [asylumProcedureRegulation("59"), asylumProcedureRegulation("38(1)(b)"), safeThirdCountryAmendment],
      note: t(
        "De wijziging is bekend uit de samenvatting van het Europees Parlement; de vastgestelde tekst is niet gelezen.",
        "The amendment is known from the summary by the European Parliament; the adopted text was not read.",
      ),
      cause: {
        kind: "european-act",
        says: t("Verordening 2026/463 maakte het begrip ruimer.", "Regulation 2026/463 widened the concept."),
      },
      says: choose(
        when(is(findingOf(thirdCountrySafe), "no"), mayNot),
        when(
          and(
            or(
              isOneOf(thirdCountryLink, "connection", "transit"),
              and(is(thirdCountryLink, "agreement"), not(unaccompanied)),
            ),
            not(noReadmission),
            childCaredFor,
          ),
          applies,
        ),
        otherwise(mayNot),
      ),
    }),
  ],
});
