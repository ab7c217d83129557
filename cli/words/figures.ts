import { t } from "@keten/text";

/** The words of the published figures. */
export const figuresWords = {
  series: t("reeks", "series"),
  title: t("wat", "what"),
  unit: t("eenheid", "unit"),
  kind: t("soort", "kind"),
  kinds: { stock: t("stand", "stock"), flow: t("stroom", "flow"), average: t("gemiddelde", "average") },
  count: t("cijfers", "figures"),
  more: t("De cijfers van één reeks: keten figures REEKS", "The figures of one series: keten figures SERIES"),
  period: t("periode", "period"),
  citizenship: t("nationaliteit", "citizenship"),
  category: t("soort", "category"),
  value: t("waarde", "value"),
  source: t("bron", "source"),
  known: t("bekend sinds", "known since"),
  others: t("andere bronnen", "other sources"),
  none: t("Geen cijfers die hieraan voldoen.", "No figures that fit this."),
  notAvailable: t("niet bekend", "not available"),
  bounds: { lower: t("ten minste", "at least"), upper: t("ten hoogste", "at most"), approx: t("ongeveer", "about") },
  byCitizenship: t(
    "Ook naar {count} nationaliteiten, bijvoorbeeld --citizenship SYR.",
    "Also by {count} citizenships, for example --citizenship SYR.",
  ),
  plot: t("{what} ({unit})", "{what} ({unit})"),
};
