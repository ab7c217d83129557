import type { Day } from "@keten/calendar";
import { isoOf } from "@keten/calendar";
import type { Text } from "@keten/text";
import { useCallback } from "react";
import { post } from "../../api/client.js";
import { useKept } from "../../parts/use-kept.js";
import { useLoaded } from "../../parts/use-loaded.js";

interface OrderTotal {
  order: string;
  due: number;
  capReached: string | null;
}

export interface Reading {
  counting: "nights" | "everyone" | "as-held";
  breachDays: number;
  firstBreach: string | null;
  due: number;
  orders: readonly OrderTotal[];
  days: readonly { day: string; counted: number | null; breach: "within" | "breach" | "unknown"; due: number }[];
}

interface SourceJson {
  id: string;
  title: Text;
  locator: string;
  url?: string;
  verification: "official" | "secondary" | "unverified";
}

/** What the interface answers about an agreed maximum; money in euros, days as ISO text. */
export interface BreachAnswer {
  maximum: number;
  orders: readonly {
    id: string;
    title: Text;
    from: string;
    until: string | null;
    perDay: number;
    cap: number | null;
  }[];
  readings: readonly Reading[];
  notes: readonly Text[];
  sources: readonly SourceJson[];
}

export interface Counts {
  slept: number;
  byDay: number;
  from: Day;
  days: number;
}

/** The same number of people on every day of a stretch, counted both ways. */
export function useBreaches({ slept, byDay, from, days }: Counts) {
  const load = useCallback(
    (signal: AbortSignal) => {
      const counts = Array.from({ length: days }, (_, index) => ({ day: isoOf(from + index), slept, byDay }));
      return post<BreachAnswer>("/v1/agreed-maximum", { keten: 1, counts }, signal);
    },
    [slept, byDay, from, days],
  );
  return useKept(useLoaded(load));
}
