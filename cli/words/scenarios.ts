import { t } from "@keten/text";

/** The words of the list of scenarios, and of what is assumed in one. */
export const scenarioWords = {
  forecast: t("Vooruit", "Ahead"),
  history: t("Jaren die voorbij zijn", "Years that have passed"),
  span: t(
    "vanaf {start}, {years} jaar, {replications}× gespeeld",
    "from {start}, {years} years, played {replications}×",
  ),
  extends: t("bouwt voort op {base}", "builds on {base}"),
  more: t(
    "Spelen: keten simulate NAAM. Vergelijken: keten compare baseline NAAM. Wat erin is aangenomen: keten scenarios NAAM.",
    "Play: keten simulate NAME. Compare: keten compare baseline NAME. What is assumed in it: keten scenarios NAME.",
  ),
  schema: t(
    "Zelf een scenario schrijven (JSON of YAML): begin met keten: 1 en extends: baseline; de vorm staat in keten scenarios schema.",
    "To write a scenario (JSON or YAML): begin with keten: 1 and extends: baseline; keten scenarios schema gives its form.",
  ),
  assumption: t("aanname", "assumption"),
  value: t("waarde", "value"),
  spread: t("spreiding", "spread"),
  basis: t("waarop", "based on"),
  byPeriod: t("{count} perioden, {first} tot {last}", "{count} periods, {first} to {last}"),
  range: t("× {low} tot {high}", "× {low} to {high}"),
  bases: {
    source: t("bron {source}", "source {source}"),
    fitted: t("geijkt", "fitted"),
    estimate: t("geschat", "estimated"),
    guess: t("gegist", "guessed"),
  },
};
