import { type Day, isoOf, parseDay } from "@keten/calendar";

const DAY_MEMBERS = new Set(["from", "until", "knownFrom", "coveredUntil", "published"]);

/** The same value with every day in it as an ISO date. */
export function withIsoDays(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIsoDays);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === "number" && DAY_MEMBERS.has(name) ? isoOf(member) : withIsoDays(member),
    ]),
  );
}

/** The day of a text that a schema has found to be a date. */
export function dayOfIso(iso: string): Day {
  const read = parseDay(iso);
  if ("fault" in read) throw new Error("a text passed as a date and is none");
  return read.day;
}
