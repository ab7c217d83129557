import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useWidth } from "../../parts/use-width.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import type { BandPlot, PlotLayer } from "./plot.js";
import { lightBand } from "./series.js";
import { chartTexts } from "./texts.js";
import "./charts.css";

export interface Drawn extends BandPlot {
  width: number;
  left: number;
  least: number;
  most: number;
}

interface Props {
  layers: readonly PlotLayer[];
  /** Points that must lie on the chart. */
  others: readonly { date: string; value: number }[];
  /** Values that must lie on it, whatever their day. */
  values?: readonly number[];
  height: number;
  /** Room at the right end, by the width there is. */
  right: (width: number) => number;
  label: string;
  axis: string;
  end?: ReactNode;
  /** What is drawn over the bands. */
  over: (drawn: Drawn) => ReactNode;
  /** Whether the chart shows another scenario than the form. */
  stale?: boolean;
  /** The values are of whole years. */
  yearly?: boolean;
}

const NONE: readonly number[] = [];
const LEFT = { wide: 66, narrow: 58 };
const NARROW = 460;
const DAY_MS = 86_400_000;

/** A box in which Plot draws bands and this page draws the rest; Plot loads when it is needed. */
export function PlotBox({
  layers,
  others,
  values = NONE,
  height,
  right,
  label,
  axis,
  end,
  over,
  stale = false,
  yearly = false,
}: Props) {
  const say = useTexts(chartTexts);
  const format = useFormat();
  const hatch = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const place = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const room = width === null ? 0 : right(width);
  useEffect(() => {
    if (width === null) return;
    let stopped = false;
    void import("./plot.js").then(({ axisStart, bandPlot }) => {
      if (stopped || !place.current) return;
      const light = layers.flatMap(({ bands }) => bands.flatMap(lightBand));
      const all = [...light, ...others.map((point) => point.value), ...values];
      if (all.length === 0) return;
      const [lowest, highest] = [Math.min(...all), Math.max(...all)];
      const least = axisStart(lowest, highest);
      const most = Math.max(highest + (highest - least) * 0.06, least + 1);
      const left = width < NARROW ? LEFT.narrow : LEFT.wide;
      const made = bandPlot({
        layers,
        others,
        width,
        height,
        left,
        right: room,
        least,
        most,
        number: format.number,
        year: (date) => String(date.getUTCFullYear()),
        month: (date) => format.month(Math.floor(date.getTime() / DAY_MS), true),
        yearly,
        hatch,
      });
      place.current.replaceChildren(made.svg);
      setDrawn({ ...made, width, left, least, most });
    });
    return () => {
      stopped = true;
    };
  }, [layers, others, values, width, height, room, format, yearly, hatch]);
  return (
    <div ref={box} className="band-chart">
      <p className="band-axis">
        <span>
          {axis}
          {drawn && drawn.least > 0 ? (
            <span className="muted"> {say("axisFrom", { value: format.number(drawn.least) })}</span>
          ) : null}
        </span>
        {end ? <span className="band-axis-end">{end}</span> : null}
      </p>
      <div className={stale ? "band-drawing band-drawing--stale" : "band-drawing"} role="img" aria-label={label}>
        <div ref={place} />
        {drawn === null ? (
          <span className="small soft">{say("loading")}</span>
        ) : (
          createPortal(<g className="band-over">{over(drawn)}</g>, drawn.svg)
        )}
      </div>
    </div>
  );
}
