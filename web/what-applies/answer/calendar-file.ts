import { type Day, isoOf } from "@keten/calendar";

/** A day for a reader's own calendar. It names a term and never a fact of the person. */
export interface CalendarDay {
  /** Tells the days of one reader apart; the same day later replaces this one. */
  key: string;
  day: Day;
  title: string;
  description: string;
}

/** Where this browser keeps the random name of its reader's days. */
export const CALENDAR_KEY = "keten.calendar";

interface Maker {
  /** Random, kept in this browser: with it a calendar knows that a day moved instead of coming twice. */
  id: string;
  /** The moment of making, as in `20261121T101500Z`. */
  stamp: string;
}

const MOST_OCTETS = 75;
/** At nine in the morning: a week before the day, and on the day itself. */
const REMINDERS = ["-P6DT15H", "PT9H"];

/** Whole-day events as an iCalendar file (RFC 5545), each with two reminders. */
export function calendarFile(days: readonly CalendarDay[], { id, stamp }: Maker): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Keten//Keten//NL",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...days.flatMap(({ key, day, title, description }) => [
      "BEGIN:VEVENT",
      `UID:${id}-${key}@keten`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      // The end is the first day after the event.
      `DTEND;VALUE=DATE:${compact(day + 1)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
      ...REMINDERS.flatMap((trigger) => [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        `DESCRIPTION:${escaped(title)}`,
        `TRIGGER:${trigger}`,
        "END:VALARM",
      ]),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const compact = (day: Day) => isoOf(day).replace(/-/g, "");

/** Text as RFC 5545 section 3.3.11 writes it. */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

/** A line of more than 75 octets goes on in the next one after a space; no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

/** Hands a text file to the reader. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
