import { useSyncExternalStore } from "react";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Below this width list and page stand under each other. */
export const NARROW = "(max-width: 63.99em)";

/** Below this width a table becomes a list of names and values. */
export const PHONE = "(max-width: 39.99em)";
