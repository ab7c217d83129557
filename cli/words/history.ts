import { t } from "@keten/text";

/** The words of a run beside what was published. */
export const historyWords = {
  title: t("{name}, naast wat er werd gepubliceerd", "{name}, beside what was published"),
  nothing: t(
    "Over de jaren van dit scenario is nog niets gepubliceerd. Kies een scenario over jaren die voorbij zijn, zoals history.",
    "Nothing has been published yet about the years of this scenario. Choose one about years that have passed, such as history.",
  ),
  input: t(
    "Deze cijfers gaan het model in: dat ze kloppen, zegt niets.",
    "These figures go into the model: that they agree proves nothing.",
  ),
  otherDefinition: t(
    "De bron telt iets anders dan het model: wel ernaast, niet beoordeeld.",
    "The source counts something else than the model: shown beside it, not judged.",
  ),
  period: t("periode", "period"),
  published: t("gepubliceerd", "published"),
  band: t("band van het model", "band of the model"),
  mean: t("gemiddelde", "mean"),
  miss: t("ernaast", "off by"),
  where: t("in de band?", "within the band?"),
  inside: t("ja", "yes"),
  outside: t("nee", "no"),
  source: t("bron", "source"),
  bounds: { lower: t("ten minste", "at least"), upper: t("ten hoogste", "at most"), approx: t("ongeveer", "about") },
  meanMiss: t("Gemiddeld {percent} ernaast.", "Off by {percent} on average."),
  overall: t(
    "Over alle {count} beoordeelde cijfers: gemiddeld {percent} ernaast, {inside} binnen de band.",
    "Over all {count} figures judged: off by {percent} on average, {inside} within the band.",
  ),
};
