import { areaY, axisX, axisY, dot, gridY, plot } from "@observablehq/plot";
import type { BandRow, PublishedPoint } from "./model.js";

export interface BandPlot {
  svg: SVGElement | HTMLElement;
  /** Where a value lies, for what is drawn over and beside the chart. */
  y: (value: number) => number;
  x: (iso: string) => number;
}

export interface BandPlotOptions {
  bands: readonly BandRow[];
  published: readonly PublishedPoint[];
  width: number;
  height: number;
  least: number;
  most: number;
  number: (value: number) => string;
  month: (date: Date) => string;
  year: (date: Date) => string;
}

export const MARGIN = { top: 12, bottom: 30, left: 62, right: 8 } as const;

const LONG_MONTHS = 30;

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Two bands over time and the published points beside them; never a line in the middle. */
export function bandPlot({
  bands,
  published,
  width,
  height,
  least,
  most,
  number,
  month,
  year,
}: BandPlotOptions): BandPlot {
  const rows = bands.map((row) => ({ ...row, day: date(row.date) }));
  const points = published.map((point) => ({ ...point, day: date(point.date) }));
  // Over many years the years alone are enough.
  const long = rows.length > LONG_MONTHS;
  const svg = plot({
    width,
    height,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    className: "band-plot",
    x: { type: "utc", label: null },
    y: { domain: [least, most], label: null },
    marks: [
      gridY({ className: "plot-grid", ticks: 5 }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => number(value), fontSize: 14 }),
      axisX({
        ticks: long ? (width < 480 ? "2 years" : "1 year") : width < 480 ? 3 : 8,
        tickSize: 0,
        tickFormat: (value: Date) => (long ? year(value) : month(value)),
        fontSize: 14,
      }),
      areaY(
        rows.filter((row) => row.p5 !== null && row.p95 !== null),
        { x: "day", y1: "p5", y2: "p95", className: "plot-outer" },
      ),
      areaY(rows, { x: "day", y1: "p25", y2: "p75", className: "plot-inner" }),
      // The points themselves are drawn over the chart with their source mark; here they only stretch its axis.
      dot(points, { x: "day", y: "value", r: 1, className: "plot-published" }),
    ],
  });
  tidy(svg);
  const [across, up] = [svg.scale("x"), svg.scale("y")];
  if (!across || !up) throw new Error("the chart has no scales");
  return { svg, x: (iso) => across.apply(date(iso)) as number, y: (value) => up.apply(value) as number };
}

/**
 * Plot writes a style sheet into the drawing, which the pages' content policy forbids (`plot.css` has its
 * rules), and labels on groups, which a drawing with one text as a whole must not have.
 */
function tidy(svg: Element): void {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const labelled of svg.querySelectorAll("[aria-label], [aria-description]")) {
    labelled.removeAttribute("aria-label");
    labelled.removeAttribute("aria-description");
  }
}

/** The lowest value on the axis: zero, unless everything lies so high that its spread could not be seen. */
export function axisStart(lowest: number, highest: number): number {
  const span = highest - lowest;
  if (span <= 0 || lowest < highest / 2) return 0;
  const unit = 10 ** Math.floor(Math.log10(span));
  return Math.max(0, Math.floor((lowest - span * 0.6) / unit) * unit);
}
