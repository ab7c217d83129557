import { useEffect } from "react";

/** Puts a line at the foot of every printed page, beside its number. */
export function usePrintFoot(text: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--print-foot", JSON.stringify(text));
    return () => {
      style.removeProperty("--print-foot");
    };
  }, [text]);
}
