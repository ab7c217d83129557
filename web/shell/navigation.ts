import { useEffect, useRef, useSyncExternalStore } from "react";
import { useLocation } from "wouter";
import { speakAt } from "./settings.js";

let count = 0;
const listeners = new Set<() => void>();

/** How often the reader went to another page since this one was loaded; zero on the first page. */
export function useNavigationCount(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => count,
  );
}

/** Given along when the address changes but the reader stays where they are, as with a choice in a picture. */
export const STAY = { stay: true } as const;

const isStaying = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "stay" in state && state.stay === true;

/** Counts page changes and goes to the top of the new page, as a browser does by itself. */
export function useNavigation(): void {
  const [location] = useLocation();
  const first = useRef(location);
  useEffect(() => {
    if (first.current === location) return;
    first.current = location;
    speakAt(location);
    if (isStaying(history.state)) return;
    scrollTo(0, 0);
    count += 1;
    for (const listener of listeners) listener();
  }, [location]);
}
