import { dayOfDate } from "@keten/calendar";
import { type Text, t } from "@keten/text";
import { dayOfText } from "./months.js";

const NAMES = [
  t("januari", "January"),
  t("februari", "February"),
  t("maart", "March"),
  t("april", "April"),
  t("mei", "May"),
  t("juni", "June"),
  t("juli", "July"),
  t("augustus", "August"),
  t("september", "September"),
  t("oktober", "October"),
  t("november", "November"),
  t("december", "December"),
];

/** A month as a person says it: `maart 2028`. */
export function monthText(firstDay: string): Text {
  const { year, month } = dayOfDate(dayOfText(firstDay));
  const { nl, en } = NAMES[month - 1]!;
  return t(`${nl} ${year}`, `${en} ${year}`);
}
