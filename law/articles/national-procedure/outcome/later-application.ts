import { choice, choose, otherwise, rule, version, when } from "@keten/law-language";
import { t } from "@keten/text";
import { earlierApplicationRejected } from "../../facts/appeal.js";
import { applicationDate } from "../../facts/asylum.js";
import { procedureRegulation } from "../../general/commencements.js";
import { COVERED } from "../../general/coverage.js";
import { vb2000, vw2000 } from "../../sources/national.js";
import { answeredByRegulation, BY_REGULATION } from "../afterwards.js";
import { earlierDiscontinued } from "../facts.js";

/** How a later application is treated. */
export const laterApplication = rule("national.later-application", {
  subject: "asylum-procedure",
  title: t("een volgende asielaanvraag (tot juni 2026)", "a later asylum application (until June 2026)"),
  summary: t(
    "Na een afwijzing: herhaalde aanvraag, eerst schriftelijk met wat nieuw is. Na buiten behandeling: als een eerste aanvraag.",
    "After a rejection: a repeat application, first in writing with what is new. After discontinuation: as a first one.",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "first", label: t("eerste aanvraag", "first application") },
      { id: "as-first", label: t("als een eerste aanvraag behandeld", "treated as a first application") },
      {
        id: "repeat",
        label: t(
          "herhaalde aanvraag: zonder rusttermijn, in drie dagen",
          "repeat application: no rest term, three days",
        ),
      },
      BY_REGULATION,
    ],
  },
  selectedBy: applicationDate,
  versions: [
    version("vw-30c-2", {
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.oldProcedure,
      title: t("naar de vorige beslissing", "by the earlier decision"),
      sources: [vw2000("30a(1)(d), 30c(2) (tot 12 juni 2026)"), vb2000("3.118b(1), 3.118b(2)")],
      note: t(
        "Gelezen in teksten van 2020, 2024 en 2026; het begin op 20 juli 2015 is niet nagekeken.",
        "Read in texts of 2020, 2024 and 2026; its start on 20 July 2015 was not checked.",
      ),
      says: choose(
        when(earlierApplicationRejected, choice("repeat")),
        when(earlierDiscontinued, choice("as-first")),
        otherwise(choice("first")),
      ),
    }),
    procedureRegulation.ends("vw-30c-2"),
    answeredByRegulation("later-application-by-regulation", "55"),
  ],
});
