import { t } from "@keten/text";
import { catalogue } from "../../words/catalogue.js";

export const chartTexts = catalogue("charts", {
  loading: t("De grafiek wordt geladen.", "The chart is loading."),
  axisFrom: t("(de as begint bij {value})", "(the axis starts at {value})"),
  outer: t("licht: 18 van de 20", "light: 18 of 20"),
  outerFew: t("licht: 8 van de 10", "light: 8 of 10"),
  inner: t("donker: 10 van de 20", "dark: 10 of 20"),
  innerFew: t("donker: 5 van de 10", "dark: 5 of 10"),
  scenario: t("dit scenario", "this scenario"),
  baseline: t("basis", "baseline"),
  published: t("gemeten", "measured"),
  today: t("vandaag", "today"),
  table: t("Toon als tabel", "Show as a table"),
  date: t("Op", "On"),
  year: t("Jaar", "Year"),
  low: t("Laag", "Low"),
  middleLow: t("Midden-laag", "Middle low"),
  middleHigh: t("Midden-hoog", "Middle high"),
  high: t("Hoog", "High"),
  measured: t("Gemeten", "Measured"),
  notFound: t("niet gevonden", "not found"),
});
