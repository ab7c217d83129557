import {
  answerOf,
  atLeast,
  choice,
  choose,
  type DateExpr,
  dividedBy,
  is,
  noDay,
  number,
  otherwise,
  roundedDown,
  rule,
  theDay,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { actBegins } from "../dates.js";
import { distributionAct } from "../sources.js";
import { cycleYear } from "./facts.js";

const half = dividedBy(cycleYear, number(2, "count"), "count");

/** Whether a cycle begins in the year that was stated: a day of the act exists only in such a year. */
export const cycleBegins = rule("distribution.cycle-begins", {
  subject: "distribution",
  title: t("begint er in dit jaar een ronde?", "does a cycle begin in this year?"),
  summary: t(
    "Eens in de twee jaren, voor het eerst in 2024: 2024, 2026, 2028 …",
    "Once in two years, first in 2024: 2024, 2026, 2028 …",
  ),
  result: {
    kind: "choice",
    values: [
      { id: "cycle", label: t("ja", "yes") },
      { id: "no-cycle", label: t("nee, in dit jaar begint geen ronde", "no, no cycle begins in this year") },
    ],
  },
  selectedBy: theDay,
  versions: [
    version("cycle-once-in-two-years", {
      ...actBegins,
      title: t("eens in de twee jaren", "once in two years"),
      sources: [distributionAct("2(1), 3(2), 4(2), 5(1) en 13(1)")],
      note: t(
        "De wet noemt geen jaartallen. De eerste raming hoorde bij de dag waarop de wet inging, in 2024; daarna is het eens in de twee jaren. Tussendoor kan de minister de raming of het besluit wel wijzigen.",
        "The act gives no years. The first estimate belonged to the day the act took effect, in 2024; after that it is once in two years. In between the minister can change the estimate or the decision.",
      ),
      says: choose(when(atLeast(roundedDown(half), half), choice("cycle")), otherwise(choice("no-cycle"))),
    }),
  ],
});

/** A day of the act, in a year in which a cycle begins. */
export const inCycle = (says: DateExpr): DateExpr =>
  choose(when(is(answerOf(cycleBegins), "cycle"), says), otherwise(noDay));
