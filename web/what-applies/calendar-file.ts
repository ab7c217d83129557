import { type Day, isoOf } from "@keten/calendar";

const compact = (day: Day) => isoOf(day).replace(/-/g, "");

/** One whole-day event as an iCalendar file (RFC 5545), for the reader's own calendar. */
export function calendarFile(day: Day, title: string, stamp: Day): string {
  const escaped = title.replace(/([\\;,])/g, "\\$1");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Keten//NL",
    "BEGIN:VEVENT",
    `UID:keten-${compact(day)}@keten`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(day + 1)}`,
    `SUMMARY:${escaped}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
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
