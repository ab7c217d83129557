/** A made-up number with its origin. */
export const guess = (value: number, unit: string) => ({ value, unit, basis: "guess", note: "made up" });

/** The first day of a month, counted from January 2027. */
export const monthAt = (index: number): string =>
  `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;

/** Numbers from 0 up to 1 that look random and are the same each time (splitmix32). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}

interface Given {
  months?: number;
  /** Futures of the need: persons by month. */
  futures: number[][];
  locations?: object[];
  options?: object[];
  occupancy?: number;
  level?: number;
  at?: "p50" | "p80" | "p95";
  regular?: number;
  emergency?: number;
  saves?: number;
  monthsToOpen?: number;
  most?: number;
}

/** A plan with one regular location of 100 places, in which everything is as simple as can be. */
export function planOf(given: Given) {
  const { futures, months = futures[0]?.length ?? 1, occupancy = 1, regular = 12_000, emergency = 36_000 } = given;
  return {
    keten: 1,
    name: { nl: "Proef", en: "Test" },
    madeUp: true,
    start: monthAt(0),
    months,
    occupancy: guess(occupancy, "share"),
    need: { unit: "persons", basis: "guess", note: "made up", futures: { from: monthAt(0), persons: futures } },
    locations: given.locations ?? [location("home", 100)],
    options: given.options ?? [],
    emergency: {
      placeYear: guess(emergency, "EUR per place per year"),
      monthsToOpen: guess(given.monthsToOpen ?? 0, "months"),
      ...(given.most === undefined ? {} : { most: guess(given.most, "places") }),
      level: guess(given.level ?? 1_000_000, "places"),
      at: given.at ?? "p50",
    },
    costs: {
      placeYear: { regular: guess(regular, "EUR per place per year") },
      emptyPlaceSaves: guess(given.saves ?? 0, "EUR per place per year"),
    },
  };
}

export const location = (id: string, places: number, rest: object = {}) => ({
  id,
  name: id,
  type: "regular",
  places: guess(places, "places"),
  ...rest,
});

export const option = (id: string, places: number, monthsToOpen: number, rest: object = {}) => ({
  ...location(id, places),
  monthsToOpen: guess(monthsToOpen, "months"),
  ...rest,
});
