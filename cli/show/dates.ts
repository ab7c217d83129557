import { parseDay } from "@keten/calendar";
import { dayText } from "@keten/law-language";
import type { Text } from "@keten/text";

/** A day as people write it, from the form it has in tables. */
export function dateText(iso: string): Text {
  const parsed = parseDay(iso);
  if ("fault" in parsed) throw new Error(`not a day: ${iso}`);
  return dayText(parsed.day);
}
