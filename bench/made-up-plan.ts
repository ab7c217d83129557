/** Numbers from 0 up to 1 that look random and are the same each time (splitmix32). */
function numbersFrom(seed: number): () => number {
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

export interface PlanSize {
  seed: number;
  locations: number;
  options: number;
  months: number;
  futures: number;
  /** Places of the smallest and the largest option. */
  places: readonly [least: number, most: number];
  /** Emergency places that are allowed, as a share of the stable places at the start. */
  level: number;
}

const guess = (value: number, unit: string) => ({ value, unit, basis: "guess", note: "made up" });
const YEARLY = "EUR per place per year";
const monthAt = (index: number) => `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`;

/** A made-up places plan of any size, in which hardly two options are alike. */
export function madeUpPlan({ seed, locations, options, months, futures, places, level }: PlanSize): object {
  const next = numbersFrom(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const standing = Array.from({ length: locations }, (_, index) => {
    const hired = index % 5 === 4;
    return {
      id: `l${index}`,
      name: `L${index}`,
      type: hired ? "emergency" : "regular",
      places: guess(between(100, 999), "places"),
      ...(hired || next() < 0.3 ? { closes: monthAt(between(6, months - 2)) } : {}),
    };
  });
  const stable = standing.reduce((total, one) => total + (one.type === "regular" ? one.places.value : 0), 0);
  const possible = Array.from({ length: options }, (_, index) => ({
    id: `o${index}`,
    name: `O${index}`,
    type: "regular",
    places: guess(between(...places), "places"),
    monthsToOpen: guess(between(3, 24), "months"),
    ...(next() < 0.3 ? { earliest: monthAt(between(0, Math.floor(months * 0.7))) } : {}),
    ...(next() < 0.2 ? { closes: monthAt(between(Math.floor(months * 0.6), months + 12)) } : {}),
    placeYear: guess(between(22_000, 42_000), YEARLY),
    opening: guess(between(0, 8) * 250_000, "EUR"),
  }));
  const persons = Array.from({ length: futures }, () => {
    let [now, growth, shock] = [stable * 0.93, (next() - 0.15) * stable * 0.02, 0];
    return Array.from({ length: months }, () => {
      growth *= 0.985;
      if (next() < 0.02) shock += next() * stable * 0.02;
      shock *= 0.85;
      now += growth + (next() - 0.5) * stable * 0.015 + shock;
      return Math.max(0, Math.round(now));
    });
  });
  return {
    keten: 1,
    name: { nl: "Verzonnen", en: "Made up" },
    madeUp: true,
    start: monthAt(0),
    months,
    occupancy: guess(0.91, "share"),
    need: { unit: "persons", basis: "guess", note: "made up", futures: { from: monthAt(0), persons } },
    locations: standing,
    options: possible,
    emergency: {
      placeYear: guess(69_400, YEARLY),
      monthsToOpen: guess(2, "months"),
      level: guess(Math.round(stable * level), "places"),
      at: "p80",
    },
    costs: {
      placeYear: { regular: guess(30_400, YEARLY), emergency: guess(69_400, YEARLY) },
      emptyPlaceSaves: guess(0, YEARLY),
    },
  };
}
