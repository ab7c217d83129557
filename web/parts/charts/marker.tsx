import type { Verification } from "@keten/law-language";
import "./charts.css";

/** The form of a point says who counted; how full it is says how sure the number is. */
export type MarkerShape = "disc" | "diamond" | "triangle";

interface Props {
  shape: MarkerShape;
  status: Verification;
  x: number;
  y: number;
  /** Half its width. */
  size?: number;
}

const PATHS: Record<MarkerShape, (r: number) => { whole: string; half: string }> = {
  disc: (r) => ({
    whole: `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
    half: `M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`,
  }),
  diamond: (r) => ({
    whole: `M${-r * 1.2} 0L0 ${-r * 1.2}L${r * 1.2} 0L0 ${r * 1.2}Z`,
    half: `M${-r * 1.2} 0L0 ${-r * 1.2}L0 ${r * 1.2}Z`,
  }),
  triangle: (r) => ({
    whole: `M0 ${-r * 1.15}L${r * 1.15} ${r * 0.9}L${-r * 1.15} ${r * 0.9}Z`,
    half: `M0 ${-r * 1.15}L0 ${r * 0.9}L${-r * 1.15} ${r * 0.9}Z`,
  }),
};

/** One point of a chart: full is official, half is second-hand, dashed is not checked. */
export function Marker({ shape, status, x, y, size = 5 }: Props) {
  const { whole, half } = PATHS[shape](size);
  return (
    <g transform={`translate(${round(x)} ${round(y)})`} className={`marker marker--${shape} marker--${status}`}>
      <path d={whole} className="marker-ground" />
      {status === "unverified" ? null : <path d={status === "official" ? whole : half} className="marker-fill" />}
      <path d={whole} className="marker-edge" />
    </g>
  );
}

/** The same point beside its name. */
export function MarkerKey({ shape, status = "official" }: { shape: MarkerShape; status?: Verification }) {
  return (
    <svg width="14" height="14" aria-hidden="true" focusable="false">
      <Marker shape={shape} status={status} x={7} y={7} />
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
