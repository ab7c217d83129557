import type { Distribution } from "@keten/distribution";
import { useCallback, useEffect, useState } from "react";
import { get } from "../../api/client.js";
import { type Loaded, useLoaded } from "../../parts/use-loaded.js";
import type { SpreadChoice } from "./choice.js";

/** The distribution that the reader asked for. While another one is on its way, the one before it stays in sight. */
export function useDistribution({ round, places }: SpreadChoice): { loaded: Loaded<Distribution>; retry: () => void } {
  const load = useCallback(
    (signal: AbortSignal) => {
      const asked = new URLSearchParams({ cycle: round, ...(places === null ? {} : { places: String(places) }) });
      return get<Distribution>(`/v1/distribution?${asked}`, signal);
    },
    [round, places],
  );
  const [loaded, retry] = useLoaded(load);
  const [last, setLast] = useState<Loaded<Distribution>>(loaded);
  useEffect(() => {
    if (loaded.state !== "loading") setLast(loaded);
  }, [loaded]);
  return { loaded: loaded.state === "loading" && last.state === "ready" ? last : loaded, retry };
}
