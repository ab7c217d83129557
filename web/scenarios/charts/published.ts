import { addMonths, dayOf, dayOfDate, isoOf, parseDay } from "@keten/calendar";
import type { Text } from "@keten/text";
import { get } from "../../api/client.js";
import type { MeasureFigure } from "../runs/api.js";

/** A published number on a day, or over the year that ends on it. */
export interface PublishedPoint {
  date: string;
  value: number;
  bound?: "lower" | "upper" | "approx";
  source: Text;
  verification: "official" | "secondary" | "unverified";
}

interface SeriesAnswer {
  cells: readonly {
    period: string;
    freq: string;
    category?: string;
    figure: { value: number | null; bound?: PublishedPoint["bound"]; source: string };
  }[];
}
interface FigureList {
  sources: readonly { id: string; title: Text; verification: PublishedPoint["verification"] }[];
}
type Cell = SeriesAnswer["cells"][number];

const WEAKER = ["official", "secondary", "unverified"] as const;

/** The published numbers that a measure is compared with, its parts added up, in order of time. */
export async function publishedPoints(
  { parts, source }: MeasureFigure,
  kind: "level" | "flow",
  signal?: AbortSignal,
): Promise<PublishedPoint[]> {
  const chosen = source === "declared" ? "" : `&source=${encodeURIComponent(source)}`;
  const names = [...new Set(parts.map((part) => part.series))];
  const [list, ...answers] = await Promise.all([
    get<FigureList>("/v1/figures", signal),
    ...names.map((name) => get<SeriesAnswer>(`/v1/figures/${name}?geo=NL&citizenship=TOTAL${chosen}`, signal)),
  ]);
  const cells = new Map<string, Cell[]>();
  for (const { series, category } of parts)
    for (const cell of answers[names.indexOf(series)]?.cells ?? []) {
      const date = (cell.category ?? "") === (category ?? "") ? dateOf(cell, kind) : null;
      if (date !== null && cell.figure.value !== null) cells.set(date, [...(cells.get(date) ?? []), cell]);
    }
  return [...cells]
    .filter(([, found]) => found.length === parts.length)
    .map(([date, found]) => pointOf(date, found, list.sources))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function pointOf(date: string, cells: readonly Cell[], sources: FigureList["sources"]): PublishedPoint {
  const named = sources.filter((one) => cells.some((cell) => cell.figure.source === one.id));
  const bound = cells.find((cell) => cell.figure.bound)?.figure.bound;
  return {
    date,
    value: cells.reduce((sum, cell) => sum + (cell.figure.value ?? 0), 0),
    ...(bound ? { bound } : {}),
    source: {
      nl: named.map((one) => one.title.nl).join(", "),
      en: named.map((one) => one.title.en).join(", "),
    },
    verification: WEAKER.findLast((status) => named.some((one) => one.verification === status)) ?? "unverified",
  };
}

/** The day that a stock was counted, or the last day of a year's flow; null for other periods. */
function dateOf({ period, freq }: Cell, kind: "level" | "flow"): string | null {
  if (kind === "flow") return freq === "A" ? `${period}-12-31` : null;
  if (freq !== "D" && freq !== "M") return null;
  const parsed = parseDay(freq === "M" ? `${period}-01` : period);
  if (!("day" in parsed)) return null;
  if (freq === "M") return isoOf(addMonths(parsed.day, 1) - 1);
  // A count of New Year's Day is that of the evening before.
  const { year, month, day } = dayOfDate(parsed.day);
  return month === 1 && day === 1 ? isoOf(dayOf(year, 1, 1) - 1) : period;
}
