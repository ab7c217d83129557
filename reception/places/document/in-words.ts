import { type Text, t } from "@keten/text";

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

/** A month as a person says it, `maart 2028`, from `2028-03` or a day in it. */
export function monthText(month: string): Text {
  const { nl, en } = NAMES[Number(month.slice(5, 7)) - 1]!;
  const year = month.slice(0, 4);
  return t(`${nl} ${year}`, `${en} ${year}`);
}

/** A whole number as a person of each language writes it: 94.529 and 94,529. */
export function countText(count: number): Text {
  const grouped = (mark: string) => String(count).replace(/\B(?=(\d{3})+$)/g, mark);
  return t(grouped("."), grouped(","));
}

/** How sure to be of something, as so many of twenty cases. */
export const HEIGHTS = {
  p50: t("in 10 van de 20 gevallen genoeg", "enough in 10 of 20 cases"),
  p80: t("in 16 van de 20 gevallen genoeg", "enough in 16 of 20 cases"),
  p95: t("in 19 van de 20 gevallen genoeg", "enough in 19 of 20 cases"),
};
