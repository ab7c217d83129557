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
  place: t("plaats", "place"),
  byPlace: t(
    "Ook van {count} provincies of gemeenten, bijvoorbeeld --geo PV30 of --geo GM0363.",
    "Also of {count} provinces or municipalities, for example --geo PV30 or --geo GM0363.",
  ),
  plot: t("{what} ({unit})", "{what} ({unit})"),
  progress: t("{value} van {total} reeksen gelezen", "{value} of {total} series read"),
  address: t("een adres dat met http:// of https:// begint", "an address that begins with http:// or https://"),
  folder: t(
    "noem een map met --figures, of zet hem in KETEN_FIGURES",
    "name a folder with --figures, or set it in KETEN_FIGURES",
  ),
  nothingNew: t(
    "Niets nieuws: {unchanged} cijfers gelezen die er al waren. Er is niets geschreven.",
    "Nothing new: {unchanged} figures read that were there already. Nothing was written.",
  ),
  saved: t(
    "{rows} nieuwe cijfers in {file}, in de map {folder}; {unchanged} waren er al.",
    "{rows} new figures in {file}, in the folder {folder}; {unchanged} were there already.",
  ),
  use: t(
    "Keten rekent ermee zodra KETEN_FIGURES={folder} is gezet.",
    "Keten counts with them once KETEN_FIGURES={folder} is set.",
  ),
};
