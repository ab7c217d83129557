import { parseDay } from "@keten/calendar";
import { dayText } from "@keten/law-language";
import { type Text, t } from "@keten/text";

/** A number as a text of both languages, the same on every machine. */
export function written(value: number, decimals = 0): Text {
  const [whole = "", part] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const sign = value < 0 ? "-" : "";
  const after = (mark: string) => (part === undefined ? "" : mark + part);
  return t(`${sign}${grouped(".")}${after(",")}`, `${sign}${grouped(",")}${after(".")}`);
}

/** A period of the figures in words: a day as 1 januari 2024, another as it stands. */
export function periodText(period: string): Text {
  const read = parseDay(period);
  return "day" in read ? dayText(read.day) : t(period, period);
}
