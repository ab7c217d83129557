import { type ReactNode, useId } from "react";
import { useTexts } from "../../words/catalogue.js";
import { chartTexts } from "./texts.js";

/** What the bands mean: petrol is this scenario, grey and hatched the baseline; how many futures lie in each. */
export function BandLegend({
  baseline,
  futures,
  name: own,
  children,
}: {
  baseline: boolean;
  futures: number;
  /** What the run is called, where it is no scenario of the reader. */
  name?: string;
  children?: ReactNode;
}) {
  const say = useTexts(chartTexts);
  const few = futures < 20;
  return (
    <div className="legend">
      {children}
      {(baseline ? (["scenario", "baseline"] as const) : (["scenario"] as const)).map((name) => (
        <span key={name} className="legend-item">
          <Swatch name={name} />
          {name === "scenario" && own ? own : say(name)}
        </span>
      ))}
      <span className="muted">
        {say(few ? "outerFew" : "outer")}, {say(few ? "innerFew" : "inner")}
      </span>
    </div>
  );
}

function Swatch({ name }: { name: "scenario" | "baseline" }) {
  const hatch = useId();
  return (
    <svg width="40" height="18" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
          <path d="M-1 8 8 -1M-1 1 1 -1M6 8 8 6" className="plot-hatch" />
        </pattern>
      </defs>
      <rect
        x="0.75"
        y="0.75"
        width="38.5"
        height="16.5"
        className={`plot-outer plot-outer--${name}`}
        fill={name === "baseline" ? `url(#${hatch})` : undefined}
      />
      <rect x="1.5" y="5" width="37" height="8" className={`plot-inner plot-inner--${name}`} />
    </svg>
  );
}
