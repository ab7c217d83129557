import type { Flow, HousingTask, KnownFlow, PublishedHalfYear } from "@keten/distribution";
import { useCallback } from "react";
import { useSearchParams } from "wouter";
import { post } from "../../api/client.js";
import { useKept } from "../../parts/use-kept.js";
import { type Loaded, useLoaded } from "../../parts/use-loaded.js";

/** Everything the interface answers about a half-year task; amounts of money in euros. */
export interface HousingAnswer {
  task: HousingTask;
  published: readonly PublishedHalfYear[];
  known: KnownFlow;
  flow: Flow | null;
}

export interface OwnFile {
  file: string;
  content: string;
}

/** Which task a reader chose; kept in the address. Both null: the newest that was published. */
export interface HousingChoice {
  halfYear: string | null;
  number: number | null;
}

const MOST = 1_000_000;

export function useHousingChoice(): [HousingChoice, (choice: HousingChoice) => void] {
  const [search, setSearch] = useSearchParams();
  const halfYear = search.get("halfjaar");
  const number = search.get("aantal") ?? "";
  const choice = {
    halfYear: halfYear !== null && /^\d{4}-S[12]$/.test(halfYear) ? halfYear : null,
    number: /^\d{1,7}$/.test(number) && Number(number) <= MOST ? Number(number) : null,
  };
  const choose = (next: HousingChoice) =>
    setSearch(
      {
        ...(next.halfYear === null ? {} : { halfjaar: next.halfYear }),
        ...(next.number === null ? {} : { aantal: String(next.number) }),
      },
      { replace: true },
    );
  return [choice, choose];
}

export const housingQuestion = ({ halfYear, number }: HousingChoice, own: OwnFile | null) => ({
  ...(number === null ? {} : { number }),
  ...(halfYear === null || number !== null ? {} : { halfYear }),
  ...(own === null ? {} : { own: own.content }),
});

/** The task a reader asked for. While another is on its way, the one before it stays in sight. */
export function useHousing(
  { halfYear, number }: HousingChoice,
  own: OwnFile | null,
): { loaded: Loaded<HousingAnswer>; retry: () => void } {
  const load = useCallback(
    (signal: AbortSignal) =>
      post<HousingAnswer>("/v1/housing-task", housingQuestion({ halfYear, number }, own), signal),
    [halfYear, number, own],
  );
  return useKept(useLoaded(load));
}
