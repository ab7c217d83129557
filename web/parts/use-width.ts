import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * The width a drawing may take, in units of a sixteenth of the root's text size: with a larger text
 * size the drawing has fewer units, so that its letters grow too. Null until measured.
 */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number | null] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      // A box that is not laid out yet has no width to draw in.
      if (box.clientWidth > 0) setWidth(Math.floor(box.clientWidth / scale));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
