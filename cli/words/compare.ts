import { t } from "@keten/text";

/** The words of a comparison of two scenarios. */
export const compareWords = {
  title: t("{variant} naast {baseline}", "{variant} beside {baseline}"),
  paired: t(
    "Elke toekomst is in beide scenario's gespeeld met dezelfde mensen en dezelfde loting: wat verschilt, komt door het scenario. {n} toekomsten. {range}",
    "Each future was played in both scenarios with the same people and the same dice: what differs comes from the scenario. {n} futures. {range}",
  ),
  chanceOnly: t(
    "Toeval alleen: geen aanname heeft hier een spreiding, dus dit is geen voorspelling.",
    "Chance alone: no assumption here has a spread, so this is no forecast.",
  ),
  outer: t(
    "In 90 van de 100 keer ligt het verschil binnen de band.",
    "In 90 of 100 plays the difference lies within the band.",
  ),
  inner: t(
    "Minder dan 20 keer gespeeld: in 80 van de 100 keer ligt het verschil binnen de band.",
    "Fewer than 20 plays: in 80 of 100 plays the difference lies within the band.",
  ),
  end: t("Aan het eind, {date}", "At the end, {date}"),
  fewer: t(
    "{title}: in {count} van de {n} toekomsten minder. Verschil {band}, midden {middle}; {name}: {base}.",
    "{title}: fewer in {count} of {n} futures. Difference {band}, middle {middle}; {name}: {base}.",
  ),
  more: t(
    "{title}: in {count} van de {n} toekomsten meer. Verschil {band}, midden {middle}; {name}: {base}.",
    "{title}: more in {count} of {n} futures. Difference {band}, middle {middle}; {name}: {base}.",
  ),
  same: t("{title}: in alle {n} toekomsten gelijk.", "{title}: the same in all {n} futures."),
  never: t("Gelijk in elk jaar van elke toekomst: {titles}.", "The same in every year of every future: {titles}."),
  overYear: t("{title} in dat jaar", "{title} in that year"),
  band: t("{low} tot {high}", "{low} to {high}"),
  cell: t("{low}… {high}", "{low}… {high}"),
  table: t("Het verschil aan het eind van elk jaar", "The difference at the end of each year"),
  plot: t(
    "Verschil in {title} ({unit}): {lines}, van buiten naar binnen",
    "Difference in {title} ({unit}): {lines}, from outside to inside",
  ),
  costs: t(
    "Wat het meer (+) of minder (−) kost per jaar, in miljoenen euro's",
    "What it costs more (+) or less (−) a year, in millions of euros",
  ),
  total: t("samen", "together"),
};
