import { type Day, dayOf, dayOfDate, daysInMonth } from "@keten/calendar";

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export type DateFault = "incomplete" | "notANumber" | "shortYear" | "noSuchDay";

export const EMPTY_DATE: DateParts = { day: "", month: "", year: "" };

export function partsOf(day: Day): DateParts {
  const date = dayOfDate(day);
  return { day: String(date.day), month: String(date.month), year: String(date.year) };
}

/** Reads three fields as a day, or says what is wrong and in which field first. */
export function dayOfParts(parts: DateParts): { day: Day } | { fault: DateFault; field: keyof DateParts } {
  const fields = ["day", "month", "year"] as const;
  const trimmed = { day: parts.day.trim(), month: parts.month.trim(), year: parts.year.trim() };
  for (const field of fields) if (trimmed[field] === "") return { fault: "incomplete", field };
  for (const field of fields) if (!/^\d+$/.test(trimmed[field])) return { fault: "notANumber", field };
  if (trimmed.year.length !== 4) return { fault: "shortYear", field: "year" };
  const [day, month, year] = [Number(trimmed.day), Number(trimmed.month), Number(trimmed.year)];
  if (month < 1 || month > 12) return { fault: "noSuchDay", field: "month" };
  if (day < 1 || day > daysInMonth(year, month)) return { fault: "noSuchDay", field: "day" };
  return { day: dayOf(year, month, day) };
}

/** A date pasted as a whole, as in 2024-04-10, 10-4-2024 or 10/4/2024. */
export function partsOfText(text: string): DateParts | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return { day: iso[3] as string, month: iso[2] as string, year: iso[1] as string };
  const european = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  if (european) return { day: european[1] as string, month: european[2] as string, year: european[3] as string };
  return null;
}
