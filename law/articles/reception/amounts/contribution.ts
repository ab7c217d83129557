import { rule, smallest, theDay, version } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../../general/coverage.js";
import { receptionDirective } from "../../sources/european.js";
import { rva } from "../sources.js";
import { incomeInReception, provisionsValue } from "./facts.js";

/** What somebody with means pays for reception in a month, at most. */
export const receptionContribution = rule("reception.contribution", {
  subject: "reception",
  title: t("eigen bijdrage voor de opvang, ten hoogste", "contribution to reception, at most"),
  summary: t(
    "Nooit meer dan de waarde van de opvang, en nooit meer dan het inkomen of vermogen.",
    "Never more than the value of reception, and never more than the income or assets.",
  ),
  result: { kind: "number", unit: "EUR-cent" },
  selectedBy: theDay,
  actor: "COA",
  versions: [
    version("rva-20", {
      title: t("de laagste van waarde en middelen", "the lower of value and means"),
      from: "2015-07-20",
      knownFrom: "2015-07-20",
      coveredUntil: COVERED.receptionRegulation,
      sources: [rva("20(2)-(3)"), receptionDirective("19(4) en (6)")],
      note: t(
        "Een eigen regeling (Reba 2008) werkt het bedrag uit; die is niet gelezen.",
        "A separate regulation (Reba 2008) works out the amount; it was not read.",
      ),
      says: smallest(provisionsValue, incomeInReception),
    }),
  ],
});
