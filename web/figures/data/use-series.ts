import { type Day, isoOf } from "@keten/calendar";
import { useCallback } from "react";
import { get } from "../../api/client.js";
import { type Loaded, useLoaded } from "../../parts/use-loaded.js";
import { today } from "../../words/format.js";
import type { SeriesAnswer } from "./model.js";

/** The values of a series for one citizenship, as they could be known on a day. */
export function useSeries(id: string, citizenship: string, knownOn: Day): [Loaded<SeriesAnswer>, () => void] {
  return useLoaded(
    useCallback(
      (signal) => {
        const query = new URLSearchParams({ citizenship });
        if (knownOn !== today()) query.set("knownOn", isoOf(knownOn));
        return get<SeriesAnswer>(`/v1/figures/${id}?${query}`, signal);
      },
      [id, citizenship, knownOn],
    ),
  );
}
