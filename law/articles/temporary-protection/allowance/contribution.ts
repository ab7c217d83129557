import {
  answerOf,
  choose,
  end,
  largest,
  minus,
  number,
  otherwise,
  parameter,
  parameterOf,
  parameterValue,
  plus,
  rule,
  smallest,
  theDay,
  times,
  version,
  when,
} from "@keten/law-language";
import { t } from "@keten/text";
import { catered, earningAdults, familyIncome, hostFamily } from "../facts.js";
import { contribution2024, contribution2025, rooo2024, twoo } from "../sources.js";
import { july2024 } from "./ends.js";
import { allowance, coveredUntil, first, none } from "./sum.js";

const money = { type: "number", unit: "EUR-cent" } as const;
const from2025 = { from: "2025-10-01", knownFrom: "2025-07-04", coveredUntil } as const;
const raised = {
  on: "2025-10-01",
  knownFrom: "2025-07-04",
  coveredUntil,
  because: t("Verhoogd op 1 oktober 2025.", "Raised on 1 October 2025."),
  sources: [contribution2025],
};

/** What an adult with an income pays for running costs a month. */
export const contributionRunning = parameter("temporary-protection.contribution-running", {
  title: t(
    "de eigen bijdrage voor gas, water en stroom per volwassene",
    "the contribution for gas, water and electricity for each adult",
  ),
  ...money,
  values: [
    parameterValue("contribution-running-2024", { ...july2024.begins, sources: [contribution2024], value: 10500 }),
    end("contribution-running-2024-ends", { ...raised, entry: "contribution-running-2024" }),
    parameterValue("contribution-running-2025", { ...from2025, sources: [contribution2025], value: 24422 }),
  ],
});

/** What an adult with an income pays for meals a month, at most. */
export const contributionMeals = parameter("temporary-protection.contribution-meals", {
  title: t("de hoogste bijdrage voor maaltijden per volwassene", "the highest contribution for meals for each adult"),
  ...money,
  values: [
    parameterValue("contribution-meals-2024", { ...july2024.begins, sources: [contribution2024], value: 24248 }),
    end("contribution-meals-2024-ends", {
      entry: "contribution-meals-2024",
      on: "2025-01-01",
      knownFrom: "2025-01-01",
      coveredUntil,
      because: t("Het bedrag voor eten steeg.", "The amount for food rose."),
      sources: [contribution2025],
    }),
    parameterValue("contribution-meals-2025", {
      from: "2025-01-01",
      knownFrom: "2025-01-01",
      coveredUntil,
      sources: [contribution2025],
      note: t(
        "Het bedrag volgt het bedrag voor eten; dat het op 1 januari 2025 veranderde, is afgeleid van het leefgeld van die dag.",
        "The amount follows the amount for food; that it changed on 1 January 2025 is derived from the allowance of that day.",
      ),
      value: 25218,
    }),
  ],
});

const payers = smallest(earningAdults, number(2, "persons"));
const running = times(payers, parameterOf(contributionRunning), "EUR-cent");
const meals = choose(when(catered, times(payers, parameterOf(contributionMeals), "EUR-cent")), otherwise(none));
// After paying, the family keeps at least what it would have without work.
const room = largest(none, minus(familyIncome, answerOf(allowance), "EUR-cent"));

/** The contribution of a family with an income to its reception by the municipality. */
export const contribution = rule("temporary-protection.contribution", {
  subject: "temporary-protection",
  title: t("eigen bijdrage voor de opvang per maand", "contribution to reception a month"),
  summary: t(
    "Voor volwassenen met inkomen, ten hoogste tweemaal; het gezin houdt altijd het leefgeld over.",
    "For adults with an income, at most twice; the family always keeps the level of the allowance.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "gemeente",
  versions: [
    version("no-contribution", {
      title: t("geen eigen bijdrage", "no contribution"),
      ...first,
      sources: [contribution2024],
      says: none,
    }),
    july2024.ends("no-contribution"),
    version("contribution-2024", {
      title: t("bijdrage naar inkomen, met een bodem", "contribution by income, with a floor"),
      ...july2024.begins,
      sources: [rooo2024, contribution2024, contribution2025, twoo("3")],
      says: choose(when(hostFamily, none), otherwise(smallest(plus(running, meals, "EUR-cent"), room))),
    }),
  ],
});
