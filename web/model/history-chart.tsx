import type { Text } from "@keten/text";
import { useCallback, useMemo } from "react";
import { SourceDisc } from "../parts/source-mark.js";
import { useLoaded } from "../parts/use-loaded.js";
import { spaced } from "../scenarios/charts/band-chart.js";
import { type Drawn, PlotBox } from "../scenarios/charts/plot-box.js";
import { bandsOf } from "../scenarios/runs/api.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { bandAt, type HistoryMeasure, isJudged } from "./api.js";
import { modelTexts } from "./texts.js";

const HEIGHT = 250;
const RIGHT = 24;

export interface Source {
  id: string;
  title: Text;
  verification: "official" | "secondary" | "unverified";
}

interface Props {
  measure: HistoryMeasure;
  /** Null until the run is done. */
  run: string | null;
  /** Whether the run counts this measure by month; others have a band at their points only. */
  byMonth: boolean;
  sources: readonly Source[];
  label: string;
}

/** The band of the model with every published point; a point outside has a second edge, a diamond. */
export function HistoryChart({ measure, run, byMonth, sources, label }: Props) {
  const say = useTexts(modelTexts);
  const { kind, points } = measure;
  const wanted = byMonth && kind === "level" ? run : null;
  const [loaded] = useLoaded(
    useCallback(
      async (signal: AbortSignal) => (wanted === null ? null : await bandsOf(wanted, measure.measure, "TOTAL", signal)),
      [wanted, measure.measure],
    ),
  );
  const bands = loaded.state === "ready" ? loaded.value?.bands : undefined;
  const layers = useMemo(() => (bands ? [{ name: "scenario" as const, bands }] : []), [bands]);
  const others = useMemo(() => {
    const years = points.map((point) => Number(point.date.slice(0, 4)));
    // Half a year on both sides gives the bars of the outermost years their room.
    const edges =
      kind === "flow" && points.length > 0
        ? [`${Math.min(...years)}-06-30`, `${Math.max(...years) + 1}-06-30`].map((date) => ({
            date,
            value: points[0]?.published ?? 0,
          }))
        : [];
    return [...edges, ...points.map((point) => ({ date: point.date, value: point.published }))];
  }, [points, kind]);
  const values = useMemo(() => [0, ...(run ? points.flatMap(bandAt) : [])], [points, run]);
  return (
    <PlotBox
      layers={layers}
      others={others}
      values={values}
      height={HEIGHT}
      right={() => RIGHT}
      yearly={kind === "flow"}
      label={label}
      axis={say(kind === "level" ? "persons" : "personsYear")}
      over={(drawn) => (
        <Points measure={measure} drawn={drawn} bars={run !== null && !bands} judged={run !== null} sources={sources} />
      )}
    />
  );
}

interface PointsProps {
  measure: HistoryMeasure;
  drawn: Drawn;
  bars: boolean;
  judged: boolean;
  sources: readonly Source[];
}

const BAR = 18;
const DIAMOND = 12;

function Points({ measure, drawn, bars, judged, sources }: PointsProps) {
  const format = useFormat();
  const labelled = spaced(measure.points, drawn.x);
  return (
    <>
      {measure.points.map((point) => {
        const [x, y] = [drawn.x(point.date), drawn.y(point.published)];
        const [low, high] = bandAt(point);
        const [top, bottom] = [drawn.y(high), drawn.y(low)];
        const status = statusOf(point.source, sources);
        return (
          <g key={`${point.period} ${point.source}`}>
            {bars ? (
              <rect
                x={x - BAR / 2}
                y={top}
                width={BAR}
                height={Math.max(2, bottom - top)}
                className="plot-outer plot-outer--scenario"
              />
            ) : null}
            {judged && !point.inside && isJudged(measure) ? (
              <path
                d={`M${x} ${y - DIAMOND}L${x + DIAMOND} ${y}L${x} ${y + DIAMOND}L${x - DIAMOND} ${y}Z`}
                className="point-outside"
              />
            ) : null}
            <circle cx={x} cy={y} r="7" className="band-plate" />
            <SourceDisc status={status} size={12} x={x - 6} y={y - 6} />
            {labelled.has(point.date) ? (
              <text x={Math.max(x, 90)} y={y - 16} textAnchor="middle" className="band-value">
                {point.bound === "approx" ? "± " : ""}
                {format.number(point.published)}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

const ORDER = ["official", "secondary", "unverified"] as const;

/** The weakest of the sources named. */
export function statusOf(ids: string, sources: readonly Source[]): Source["verification"] {
  const named = ids.split(", ").map((id) => sources.find((one) => one.id === id)?.verification ?? "unverified");
  return ORDER.findLast((status) => named.includes(status)) ?? "unverified";
}
