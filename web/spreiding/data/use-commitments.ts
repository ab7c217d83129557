import type { Balance, Distribution, MunicipalityShare } from "@keten/distribution";
import { useCallback } from "react";
import { get } from "../../api/client.js";
import { type Loaded, useLoaded } from "../../parts/use-loaded.js";
import { loadSaved, type SavedVersion } from "../worksheet/data/api.js";

/** What a municipality brings at the table of its province, by the worksheet that was saved last. */
interface Committed {
  /** Places asked after the trades. */
  task: number;
  /** Places that count, of all that were committed. */
  counted: number;
  committed: number;
  worksheet: { id: string; title: string; example: boolean };
}

/** A municipality with what it brings; missing where no worksheet of its province was saved. */
export type SpreadMunicipality = MunicipalityShare & { committed?: Committed };

type ByCode = ReadonlyMap<string, Committed>;
const NONE: ByCode = new Map();

/** What municipalities bring in a round, by the newest worksheet of each province; asked for only when wanted. */
export function useCommitments(round: string, wanted: boolean): [Loaded<ByCode>, () => void] {
  const load = useCallback(
    async (signal: AbortSignal): Promise<ByCode> => {
      if (!wanted) return NONE;
      const asked = new URLSearchParams({ cycle: round });
      const { worksheets } = await get<{ worksheets: SavedVersion[] }>(`/v1/worksheets?${asked}`, signal);
      const newest = new Map<string, SavedVersion>();
      // The list begins with what was saved last.
      for (const one of worksheets) if (!newest.has(one.province)) newest.set(one.province, one);
      const all = await Promise.all([...newest.values()].map((one) => committedIn(one, signal)));
      return new Map(all.flat());
    },
    [round, wanted],
  );
  return useLoaded(load);
}

async function committedIn({ id, title }: SavedVersion, signal: AbortSignal): Promise<[string, Committed][]> {
  const [balance, saved] = await Promise.all([
    get<Balance>(`/v1/worksheets/${encodeURIComponent(id)}/report`, signal),
    loadSaved(id, signal),
  ]);
  const worksheet = { id, title, example: saved.worksheet.example === true };
  return balance.municipalities.map(({ municipality, task, counted, committed }) => [
    municipality,
    { task, counted, committed, worksheet },
  ]);
}

/** The distribution with what each municipality brings beside its number. */
export const withCommitments = (distribution: Distribution, committed: ByCode): Distribution =>
  committed.size === 0
    ? distribution
    : {
        ...distribution,
        municipalities: distribution.municipalities.map((one): SpreadMunicipality => {
          const found = committed.get(one.code);
          return found ? { ...one, committed: found } : one;
        }),
      };
