import { useFormat } from "../../words/format.js";
import type { Block } from "./layout.js";

/** A province above its tiles: name, number, and the bar of what it offered; dashed where that was not found. */
export function BlockHead({ block: { province, x, y, width } }: { block: Block }) {
  const format = useFormat();
  const share = province.offered && province.places > 0 ? Math.min(1, province.offered.value / province.places) : null;
  return (
    <g className="block-head">
      <text x={x} y={y + 12} className="block-name">
        {province.name}
      </text>
      <text x={x + width} y={y + 12} textAnchor="end" className="block-number">
        {format.number(province.places)}
      </text>
      <rect
        x={x + 0.5}
        y={y + 18.5}
        width={width - 1}
        height={5}
        className={share === null ? "block-bar block-bar--none" : "block-bar"}
      />
      {share === null ? null : (
        <rect
          x={x}
          y={y + 18}
          width={width * share}
          height={6}
          className={share < 1 ? "block-offer block-offer--short" : "block-offer"}
        />
      )}
    </g>
  );
}
