import { useEffect, useState } from "react";
import type { Loaded } from "./use-loaded.js";

/** Keeps what was there in sight until something new has come. */
export function useKept<T>([loaded, retry]: [Loaded<T>, () => void]): { loaded: Loaded<T>; retry: () => void } {
  const [last, setLast] = useState<Loaded<T>>(loaded);
  useEffect(() => {
    if (loaded.state !== "loading") setLast(loaded);
  }, [loaded]);
  return { loaded: loaded.state === "loading" && last.state === "ready" ? last : loaded, retry };
}
