import { areaY, axisX, axisY, dot, gridY, plot } from "@observablehq/plot";
import type { BandRow } from "../runs/api.js";
import { lightBand } from "./series.js";

/** Bands of one run, and the name that styles them: `scenario` petrol, `baseline` grey and hatched. */
export interface PlotLayer {
  name: "scenario" | "baseline";
  bands: readonly BandRow[];
}

export interface BandPlot {
  svg: SVGSVGElement;
  /** Where a value lies, for what is drawn over the chart. */
  y: (value: number) => number;
  x: (iso: string) => number;
}

interface BandPlotOptions {
  layers: readonly PlotLayer[];
  /** Days and values that must lie on the chart too. */
  others: readonly { date: string; value: number }[];
  width: number;
  height: number;
  left: number;
  right: number;
  least: number;
  most: number;
  number: (value: number) => string;
  month: (date: Date) => string;
  year: (date: Date) => string;
  /** The values are of whole years. */
  yearly: boolean;
  /** The id of the hatch pattern, which must be its own on the page. */
  hatch: string;
}

export const MARGIN = { top: 14, bottom: 30 } as const;

const LONG_DAYS = 900;
const MS_PER_DAY = 86_400_000;
const SVG = "http://www.w3.org/2000/svg";

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Two bands over time for each run; never a line in the middle. */
export function bandPlot(options: BandPlotOptions): BandPlot {
  const { layers, others, width, height, left, right, least, most, number, month, year, yearly, hatch } = options;
  const points = others.map((point) => ({ ...point, day: date(point.date) }));
  const days = [...points.map(({ day }) => day), ...layers.flatMap(({ bands }) => bands.map((row) => date(row.date)))];
  const times = days.map((day) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // Over many years the years alone are enough.
  const long = yearly || last - first > LONG_DAYS * MS_PER_DAY;
  const years = (last - first) / MS_PER_DAY / 365;
  const room = width - left - right;
  const everyYears = [1, 2, 3, 5, 10].find((step) => (room / Math.max(1, years)) * step > 46) ?? 10;
  const svg = plot({
    width,
    height,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: left,
    marginRight: right,
    className: "band-plot",
    x: { type: "utc", label: null },
    y: { domain: [least, most], label: null },
    marks: [
      gridY({ className: "plot-grid", ticks: 5 }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => number(value), fontSize: 14 }),
      axisX({
        ticks: long ? `${everyYears} years` : room < 400 ? 3 : 8,
        tickSize: 0,
        tickFormat: (value: Date) => (long ? year(value) : month(value)),
        fontSize: 14,
      }),
      ...layers.flatMap(({ name, bands }) => {
        const rows = bands.map((row) => ({ ...row, day: date(row.date), light: lightBand(row) }));
        return [
          areaY(rows, {
            x: "day",
            y1: (row: (typeof rows)[number]) => row.light[0],
            y2: (row: (typeof rows)[number]) => row.light[1],
            className: `plot-outer plot-outer--${name}`,
            ...(name === "baseline" ? { fill: `url(#${hatch})` } : {}),
          }),
          areaY(rows, { x: "day", y1: "p25", y2: "p75", className: `plot-inner plot-inner--${name}` }),
        ];
      }),
      // The points themselves are drawn over the chart with their source mark; here they only stretch its axis.
      dot(points, { x: "day", y: "value", r: 1, className: "plot-published" }),
    ],
  });
  if (!(svg instanceof SVGSVGElement)) throw new Error("the chart is no drawing");
  tidy(svg);
  svg.prepend(hatchPattern(hatch));
  const [across, up] = [svg.scale("x"), svg.scale("y")];
  if (!across || !up) throw new Error("the chart has no scales");
  return { svg, x: (iso) => across.apply(date(iso)) as number, y: (value) => up.apply(value) as number };
}

/**
 * Plot writes a style sheet into the drawing, which the pages' content policy forbids (`charts.css` has its
 * rules), and labels on groups, which a drawing with one text as a whole must not have.
 */
function tidy(svg: Element): void {
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const labelled of svg.querySelectorAll("[aria-label], [aria-description]")) {
    labelled.removeAttribute("aria-label");
    labelled.removeAttribute("aria-description");
  }
}

function hatchPattern(id: string): SVGDefsElement {
  const make = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make("pattern", { id, width: "7", height: "7", patternUnits: "userSpaceOnUse" });
  pattern.append(make("path", { d: "M-1 8 8 -1M-1 1 1 -1M6 8 8 6", class: "plot-hatch" }));
  const defs = document.createElementNS(SVG, "defs");
  defs.append(pattern);
  return defs;
}

/** The lowest value on the axis: zero, unless everything lies so high that its spread could not be seen. */
export function axisStart(lowest: number, highest: number): number {
  const span = highest - lowest;
  if (lowest < 0) return lowest - span * 0.05;
  if (span <= 0 || lowest < highest / 2) return 0;
  const unit = 10 ** Math.floor(Math.log10(span));
  return Math.max(0, Math.floor((lowest - span * 0.6) / unit) * unit);
}
