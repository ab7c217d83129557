import { answerOf, largest, minus, number, numberFact, rule, theDay, version } from "@keten/law-language";
import { t } from "@keten/text";
import { stated } from "../../facts/written.js";
import { actBegins } from "../dates.js";
import { provinceTask } from "../formula/rules.js";
import { distributionAct, distributionDecree } from "../sources.js";

export const placesThatCount = numberFact(
  "placesThatCount",
  { unit: "count", min: 0, max: 1_000_000 },
  stated(
    t(
      "de plekken in de provincie die van de opgave af gaan",
      "the places in the province that are deducted from the task",
    ),
    t(
      "Hoeveel plekken in de provincie zijn er voor vijf jaar of langer, of komen er binnen twaalf maanden voor die tijd bij?",
      "How many places in the province are there for five years or longer, or will be there for that time within twelve months?",
    ),
    t(
      "Alleen plekken die meetellen: zie de regel over wat meetelt.",
      "Only places that count: see the rule on what counts.",
    ),
  ),
);

/** What a province still has to provide. */
export const stillToProvide = rule("distribution.still-to-provide", {
  subject: "distribution",
  title: t("plekken die de provincie nog moet vinden", "places the province still has to find"),
  summary: t(
    "De opgave van de provincie min de plekken die al meetellen.",
    "The task of the province less the places that count already.",
  ),
  result: { kind: "number", unit: "count" },
  selectedBy: theDay,
  alongside: { task: provinceTask },
  versions: [
    version("still-to-provide", {
      ...actBegins,
      title: t("opgave min wat meetelt", "task less what counts"),
      sources: [distributionAct("2(3)"), distributionDecree("3.1")],
      note: t(
        "De wet trekt af van het aantal van de provincie, niet van dat van een gemeente: een plek in de ene gemeente helpt de hele provincie. Minder dan nul maken wij nul.",
        "The act deducts from the number of the province, not from that of a municipality: a place in one municipality helps the whole province. Less than nought we make nought.",
      ),
      says: largest(number(0, "count"), minus(answerOf(provinceTask), placesThatCount, "count")),
    }),
  ],
});
