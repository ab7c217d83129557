import { isoOf, parseDay } from "@keten/calendar";
import type { Law } from "../model/rule.js";

const DAY_FIELDS = new Set(["from", "until", "knownFrom", "coveredUntil", "published", "day", "since"]);

/** A rule set as JSON: the same objects, with every day as ISO text and typed `"date"` constants likewise. */
export function lawToJson(law: Law): unknown {
  return mapDays(law, (value) => (typeof value === "number" ? isoOf(value) : value));
}

/** Reads what `lawToJson` wrote. */
export function lawFromJson(json: unknown): Law {
  return mapDays(json, (value) => {
    if (typeof value !== "string") return value;
    const parsed = parseDay(value);
    return "day" in parsed ? parsed.day : value;
  }) as Law;
}

function mapDays(value: unknown, day: (value: unknown) => unknown, dated = false): unknown {
  if (Array.isArray(value)) return value.map((one) => mapDays(one, day, dated));
  if (typeof value !== "object" || value === null) return value;
  const object = value as Record<string, unknown>;
  // A constant and a parameter carry their kind beside the value.
  const dateValue = object["type"] === "date" && "value" in object;
  const dateParameter = object["type"] === "date" && Array.isArray(object["values"]);
  return Object.fromEntries(
    Object.entries(object).map(([key, inner]) => {
      const scalar = typeof inner !== "object" || inner === null;
      const isDay = scalar && (DAY_FIELDS.has(key) || ((dateValue || dated) && key === "value"));
      return [key, isDay ? day(inner) : mapDays(inner, day, dateParameter && key === "values")];
    }),
  );
}
