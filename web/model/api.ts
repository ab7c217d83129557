import type { Text } from "@keten/text";
import { get } from "../api/client.js";

/** A published number beside what a run gave for the same day or year. */
export interface HistoryPoint {
  measure: string;
  period: string;
  /** The day counted, or the last day of the year. */
  date: string;
  published: number;
  bound: "lower" | "upper" | "approx" | null;
  /** Ids of sources, with commas between them. */
  source: string;
  mean: number;
  p5: number | null;
  p10: number;
  p90: number;
  p95: number | null;
  n: number;
  /** How far the mean lies from the published number, as a share of it. */
  miss: number;
  inside: boolean;
}

export interface HistoryMeasure {
  measure: string;
  title: Text;
  definition: Text;
  kind: "level" | "flow";
  input: boolean;
  otherDefinition: boolean;
  points: readonly HistoryPoint[];
  meanMiss: number | null;
}

export interface History {
  measures: readonly HistoryMeasure[];
  meanMiss: number | null;
}

export const historyOf = (run: string, signal?: AbortSignal) =>
  get<History>(`/v1/simulation-runs/${encodeURIComponent(run)}/history`, signal);

export const isJudged = (measure: HistoryMeasure): boolean => !measure.input && !measure.otherDefinition;

/** The light band at a point. */
export const bandAt = (point: HistoryPoint): readonly [number, number] => [
  point.p5 ?? point.p10,
  point.p95 ?? point.p90,
];

export interface Misfit {
  measure: HistoryMeasure;
  point: HistoryPoint;
}

/** Every judged point, the farthest off first. */
export function worstFirst({ measures }: History): Misfit[] {
  return measures
    .filter(isJudged)
    .flatMap((measure) => measure.points.map((point) => ({ measure, point })))
    .sort((a, b) => Math.abs(b.point.miss) - Math.abs(a.point.miss));
}

const COLUMNS = [
  "scenario",
  "measure",
  "period",
  "published",
  "bound",
  "source",
  "mean",
  "p5",
  "p10",
  "p90",
  "p95",
  "n",
  "miss",
  "inside",
  "judged",
] as const;

/** All points of some runs as CSV (RFC 4180). */
export function historyCsv(histories: readonly { scenario: string; history: History }[]): string {
  const quoted = (value: unknown) => {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = histories.flatMap(({ scenario, history }) =>
    history.measures.flatMap((measure) =>
      measure.points.map((point) => {
        const row = { ...point, scenario, judged: isJudged(measure) };
        return COLUMNS.map((column) => quoted(row[column])).join(",");
      }),
    ),
  );
  return `${[COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}
