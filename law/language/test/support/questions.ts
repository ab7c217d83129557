import { isoOf, parseDay } from "@keten/calendar";
import { ABSENT, day, type FactValue, known, type LedgerLine, type Question, UNKNOWN } from "@keten/law-language";

/** A value as a test writes it: ISO text is a day, null is absent, "?" is unknown. */
type Written = string | number | boolean | null;

export function factValue(written: Written): FactValue {
  if (written === null) return ABSENT;
  if (written === "?") return UNKNOWN;
  if (typeof written !== "string") return known(written);
  const read = parseDay(written);
  return known("day" in read ? read.day : written);
}

type Rest = Partial<Omit<Question, "on" | "knownOn">> & { on?: string; knownOn?: string };

/** A question about a made-up law: asked and known at the end of 2025 unless told otherwise. */
export function asked(rule: string, facts: Record<string, Written> = {}, rest: Rest = {}): Question {
  const { on = "2025-12-31", knownOn = "2025-12-31", ...others } = rest;
  return {
    rule,
    facts: Object.fromEntries(Object.entries(facts).map(([id, written]) => [id, factValue(written)])),
    findings: [],
    view: "policy",
    reforms: [],
    on: day(on),
    knownOn: day(knownOn),
    ...others,
  };
}

/** A day as text, null where there is none. */
export const iso = (value: number | null | undefined) => (value == null ? null : isoOf(value));

/** A ledger in short: what each part did and the last day after it. */
export const ledger = (lines: readonly LedgerLine[] | null) =>
  (lines ?? []).map((line) => `${line.label} ${line.effect} ${iso(line.dueAfter)}`);
