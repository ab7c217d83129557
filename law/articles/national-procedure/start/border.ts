import { and, anyDay, not, rule, term, version, weeks } from "@keten/law-language";
import { t } from "@keten/text";
import { atBorder, madeDate, unaccompanied } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { noNationalTerm } from "../afterwards.js";

/** How long an applicant could be kept at the border: afterwards entry by law. */
export const nationalBorderTerm = rule("national.border-term", {
  subject: "asylum-procedure",
  title: t("nationale grensprocedure (tot juni 2026)", "national border procedure (until June 2026)"),
  summary: t(
    "Zonder besluit na vier weken is er toegang tot Nederland.",
    "Without a decision after four weeks there is entry to the Netherlands.",
  ),
  result: { kind: "term" },
  selectedBy: madeDate,
  actor: "IND",
  versions: [
    version("vw-3-6", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("vier weken na het uiten van de wens", "four weeks after the wish was expressed"),
      sources: [vw2000("3(6) (tot 12 juni 2026)"), vb2000("3.109b(1), 3.109b(7)")],
      note: t(
        "Gelezen in teksten van 2020 tot 2026; het begin op 20 juli 2015 is niet nagekeken.",
        "Read in texts of 2020 to 2026; its start on 20 July 2015 was not checked.",
      ),
      says: term({
        from: madeDate,
        onlyIf: and(atBorder, not(unaccompanied)),
        length: weeks(4),
        endsOn: anyDay(vw2000("3(6) (tot 12 juni 2026)")),
      }),
    }),
    procedureRegulation.ends("vw-3-6"),
    noNationalTerm("border-by-regulation", "51"),
  ],
});
