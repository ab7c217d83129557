import { type Day, isoOf, parseDay } from "@keten/calendar";
import { useSearchParams } from "wouter";
import { today } from "../../words/format.js";
import { type Frequency, TOTAL } from "./model.js";

/** What a reader chose to see of a series; kept in the address, so that a link shows the same. */
export interface SeriesChoice {
  citizenship: string;
  /** Null where the page chooses. */
  category: string | null;
  freq: Frequency | null;
  /** The code of a province or a municipality; null where the page chooses. */
  place: string | null;
  knownOn: Day;
}

const NAMES = {
  citizenship: "nationaliteit",
  category: "soort",
  freq: "per",
  place: "gebied",
  knownOn: "bekend",
} as const;
const FREQUENCIES: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D", "P"];
/** The category of the whole has no name of its own in the files. */
const WHOLE = "alles";

export function useChoice(): [SeriesChoice, (change: Partial<SeriesChoice>) => void, () => void] {
  const [search, setSearch] = useSearchParams();
  const now = today();
  const day = parseDay(search.get(NAMES.knownOn) ?? "");
  const category = search.get(NAMES.category);
  const choice: SeriesChoice = {
    citizenship: search.get(NAMES.citizenship) ?? TOTAL,
    category: category === WHOLE ? "" : category,
    freq: FREQUENCIES.find((one) => one === search.get(NAMES.freq)) ?? null,
    place: search.get(NAMES.place),
    knownOn: "day" in day ? day.day : now,
  };
  const write = (next: Partial<SeriesChoice>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        const put = (name: keyof typeof NAMES, value: string | null) =>
          value === null ? after.delete(NAMES[name]) : after.set(NAMES[name], value);
        if (next.citizenship !== undefined) put("citizenship", next.citizenship === TOTAL ? null : next.citizenship);
        if (next.category !== undefined) put("category", next.category === "" ? WHOLE : next.category);
        if (next.freq !== undefined) put("freq", next.freq);
        if (next.place !== undefined) put("place", next.place);
        if (next.knownOn !== undefined) put("knownOn", next.knownOn === now ? null : isoOf(next.knownOn));
        return after;
      },
      { replace: true },
    );
  const reset = () => setSearch(new URLSearchParams(), { replace: true });
  return [choice, write, reset];
}

/** The part of the address that a link to another series keeps: what was known when. */
export const keptSearch = ({ knownOn }: SeriesChoice): string =>
  knownOn === today() ? "" : `?${NAMES.knownOn}=${isoOf(knownOn)}`;
