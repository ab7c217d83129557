import { type Day, dayOfDate } from "@keten/calendar";
import { type Text, t } from "@keten/text";
import type { Length } from "../model/expression.js";
import type { Unit } from "../model/fact.js";

const MONTHS = {
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** A day of the calendar without its year: 31 januari, 31 January. */
export const calendarDayText = (month: number, day: number): Text =>
  t(`${day} ${MONTHS.nl[month - 1]}`, `${day} ${MONTHS.en[month - 1]}`);

/** A day in words: 10 april 2024, 10 April 2024. */
export function dayText(day: Day): Text {
  const { year, month, day: d } = dayOfDate(day);
  return t(`${d} ${MONTHS.nl[month - 1]} ${year}`, `${d} ${MONTHS.en[month - 1]} ${year}`);
}

const NAMES: Record<keyof Length, readonly [Text, Text]> = {
  months: [t("maand", "month"), t("maanden", "months")],
  weeks: [t("week", "week"), t("weken", "weeks")],
  days: [t("dag", "day"), t("dagen", "days")],
  workingDays: [t("werkdag", "working day"), t("werkdagen", "working days")],
};

/** A length in words: 6 maanden, 6 months. */
export function lengthInWords(length: Length): Text {
  const parts = (Object.keys(NAMES) as (keyof Length)[]).flatMap((unit) => {
    const n = length[unit];
    if (!n) return [];
    const name = NAMES[unit][n === 1 ? 0 : 1];
    return [t(`${n} ${name.nl}`, `${n} ${name.en}`)];
  });
  if (parts.length === 0) return t("0 dagen", "0 days");
  return t(parts.map((part) => part.nl).join(" en "), parts.map((part) => part.en).join(" and "));
}

const grouped = (whole: number | string, separator: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, separator);

/** A number with its unit: € 1.442, 20 %, 14 dagen, 96.000. */
export function numberText(value: number, unit: Unit | undefined): Text {
  if (unit === "EUR-cent") {
    const euros = Math.trunc(value / 100);
    const cents = Math.abs(value % 100);
    const tail = (mark: string) => (cents === 0 ? "" : `${mark}${String(cents).padStart(2, "0")}`);
    return t(`€ ${grouped(euros, ".")}${tail(",")}`, `€${grouped(euros, ",")}${tail(".")}`);
  }
  if (unit === "share") {
    const percent = Math.round(value * 1000) / 10;
    return t(`${String(percent).replace(".", ",")} %`, `${percent}%`);
  }
  const text = (mark: string) => {
    const [whole = "", rest] = String(value).split(".");
    // A year has four figures and is written without a mark.
    const marked = /^-?\d{5,}$/.test(whole) ? grouped(whole, mark === "," ? "." : ",") : whole;
    return rest === undefined ? marked : `${marked}${mark}${rest}`;
  };
  if (unit === undefined || unit === "count") return t(text(","), text("."));
  const names: Record<string, Text> = {
    days: t("dagen", "days"),
    weeks: t("weken", "weeks"),
    months: t("maanden", "months"),
    years: t("jaar", "years"),
    persons: t("personen", "persons"),
  };
  const name = names[unit] as Text;
  return t(`${text(",")} ${name.nl}`, `${text(".")} ${name.en}`);
}
