import { parseDay } from "@keten/calendar";
import type { Text } from "@keten/text";
import { get } from "../api/client.js";
import type { PublishedPoint } from "./model.js";

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

/** The published stocks of a series on days, for the whole country. */
export async function publishedPoints(series: string, signal: AbortSignal): Promise<PublishedPoint[]> {
  const [answer, list] = await Promise.all([
    get<SeriesAnswer>(`/v1/figures/${series}?geo=NL&citizenship=TOTAL`, signal),
    get<FigureList>("/v1/figures", signal),
  ]);
  return answer.cells.flatMap(({ period, category, figure }) => {
    // Parts of a whole, such as emergency places only, are not what a run counts.
    if (category !== undefined && category !== "total") return [];
    const source = list.sources.find((one) => one.id === figure.source);
    if (figure.value === null || source === undefined || !("day" in parseDay(period))) return [];
    return [
      {
        date: period,
        value: figure.value,
        ...(figure.bound ? { bound: figure.bound } : {}),
        source: source.title,
        verification: source.verification,
      },
    ];
  });
}
