import { useEffect, useRef, useState } from "react";
import type { PartId, Values } from "../model.js";

const DURATION_MS = 600;

/** Lets values run from the old year to the new one; readers who want no motion see the new one at once. */
export function useTween(target: Values): Values {
  const [shown, setShown] = useState(target);
  const now = useRef(target);
  useEffect(() => {
    const from = now.current;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (from === target || still) {
      now.current = target;
      setShown(target);
      return;
    }
    const started = performance.now();
    let frame = 0;
    const step = (time: number) => {
      const share = Math.min(1, (time - started) / DURATION_MS);
      const values = share === 1 ? target : between(from, target, 1 - (1 - share) ** 3);
      now.current = values;
      setShown(values);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}

/** A number that is missing on either side does not move: a hole never grows out of a number. */
function between(from: Values, to: Values, share: number): Values {
  const values: Partial<Record<PartId, number | null>> = {};
  for (const [id, end] of Object.entries(to) as [PartId, number | null][]) {
    const start = from[id];
    values[id] = typeof start === "number" && typeof end === "number" ? start + (end - start) * share : end;
  }
  return values;
}
