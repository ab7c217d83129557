let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is drawn, in the units of a drawing; an estimate where the browser cannot measure. */
export function textWidth(text: string, size: number, weight = 400): number {
  if (context === undefined)
    context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.52;
  context.font = `${weight} ${size}px "Source Sans 3", system-ui, sans-serif`;
  return context.measureText(text).width;
}
