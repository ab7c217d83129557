import type { Distribution } from "@keten/distribution";
import { useCallback, useEffect, useState } from "react";
import { get, post } from "../../api/client.js";
import { type Loaded, useLoaded } from "../../parts/use-loaded.js";
import type { SpreadChoice } from "./choice.js";
import { type OwnTables, question, TABLES } from "./own-tables.js";

/** The distribution that the reader asked for. While another one is on its way, the one before it stays in sight. */
export function useDistribution(
  { round, places }: SpreadChoice,
  tables: OwnTables,
): { loaded: Loaded<Distribution>; retry: () => void } {
  const load = useCallback(
    (signal: AbortSignal) => {
      if (TABLES.some((name) => tables[name]))
        return post<Distribution>("/v1/distribution", question(round, places, tables), signal);
      const asked = new URLSearchParams({ cycle: round, ...(places === null ? {} : { places: String(places) }) });
      return get<Distribution>(`/v1/distribution?${asked}`, signal);
    },
    [round, places, tables],
  );
  const [loaded, retry] = useLoaded(load);
  const [last, setLast] = useState<Loaded<Distribution>>(loaded);
  useEffect(() => {
    if (loaded.state !== "loading") setLast(loaded);
  }, [loaded]);
  return { loaded: loaded.state === "loading" && last.state === "ready" ? last : loaded, retry };
}
