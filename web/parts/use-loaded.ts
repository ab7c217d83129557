import { KetenError, type Problem } from "@keten/text";
import { useCallback, useEffect, useRef, useState } from "react";

export type Loaded<T> =
  | { state: "loading" }
  | { state: "ready"; value: T }
  | { state: "failed"; problems: readonly Problem[] };

/** Loads a value when the page opens and again when asked; a fault that is no `KetenError` goes on up. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): [Loaded<T>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [fault, setFault] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  if (fault !== null) throw fault;
  const start = useCallback(() => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setLoaded({ state: "loading" });
    load(stop.signal).then(
      (value) => {
        if (!stop.signal.aborted) setLoaded({ state: "ready", value });
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        if (reason instanceof KetenError) setLoaded({ state: "failed", problems: reason.problems });
        else setFault(reason);
      },
    );
  }, [load]);
  useEffect(() => {
    start();
    return () => running.current?.abort();
  }, [start]);
  return [loaded, start];
}
