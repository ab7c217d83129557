import { table } from "@keten/law-language";
import { t } from "@keten/text";
import { COVERED } from "../general/coverage.js";
import { africanReports } from "./reports-africa.js";
import { otherReports } from "./reports-elsewhere.js";

/** Country reports on which asylum decisions rest: by country, the newest on a day. */
export const countryReports = table("country-reports", {
  title: t("de landenrapporten", "the country reports"),
  keys: { nationality: { type: "country", title: t("land", "country") } },
  values: { published: { type: "date", title: t("verschenen op", "came out on") } },
  coveredUntil: COVERED.countryPolicy,
  rows: [...africanReports, ...otherReports],
});
