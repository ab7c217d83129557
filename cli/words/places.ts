import { t } from "@keten/text";

/** The words of places: maxima and penalties. */
export const placesWords = {
  title: t("{location}: ten hoogste {maximum} mensen", "{location}: at most {maximum} people"),
  order: t(
    "{title}: vanaf {from}, € {perDay} per dag, ten hoogste € {cap}",
    "{title}: from {from}, €{perDay} a day, at most €{cap}",
  ),
  orderWithoutCap: t("{title}: vanaf {from}, € {perDay} per dag", "{title}: from {from}, €{perDay} a day"),
  counting: t("wie telt mee", "who counts"),
  countings: {
    nights: t("wie er slaapt", "who sleeps there"),
    everyone: t("iedereen op het terrein", "everyone on the site"),
    "as-held": t("zoals het die dag gold", "as it held that day"),
  },
  days: t("dagen erboven", "days above"),
  unknown: t("niet te zeggen", "cannot be said"),
  first: t("eerste dag", "first day"),
  due: t("dwangsommen", "penalties"),
  capReached: t("maximum bereikt", "cap reached"),
  none: t("geen", "none"),
  notReached: t("niet", "not reached"),
  day: t("dag", "day"),
  counted: t("geteld", "counted"),
  perDay: t("Per dag", "By day"),
  above: t("{counted} boven", "{counted} above"),
  within: t("{counted}", "{counted}"),
  notKnown: t("niet bekend", "not known"),
  warnings: t("Wat het plan oplevert", "What the plan leads to"),
  more: t("En nog {count} dagen; met --json staan ze er allemaal.", "And {count} more days; --json gives them all."),
};
