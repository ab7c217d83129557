import type { Distribution, ProvinceShare } from "@keten/distribution";
import type { SpreadMunicipality } from "./use-commitments.js";

/** What the shade of a tile can mean. */
export const FILLS = ["places", "perHead", "offer", "commitment", "shortage"] as const;
export type Fill = (typeof FILLS)[number];

/** Where the second to the fifth shade begin: places, a share of the country's mean, a share of the task (twice), places. */
export const STEPS: Record<Fill, readonly [number, number, number, number]> = {
  places: [100, 200, 400, 800],
  perHead: [0.85, 0.95, 1.05, 1.15],
  offer: [0.7, 0.8, 0.9, 1],
  commitment: [0.25, 0.5, 0.75, 1],
  shortage: [100, 200, 400, 800],
};

export type Step = 1 | 2 | 3 | 4 | 5;

/** Places for each inhabitant of the whole country. */
export const meanPerHead = ({ sum, inhabitants }: Distribution): number => (inhabitants > 0 ? sum / inhabitants : 0);

/** What the fill says of a municipality; null where nothing was found. */
export function fillValue(
  fill: Fill,
  one: SpreadMunicipality,
  province: ProvinceShare | undefined,
  mean: number,
): number | null {
  switch (fill) {
    case "places":
      return one.places;
    case "perHead":
      return one.inhabitants > 0 && mean > 0 ? one.places / one.inhabitants / mean : null;
    case "offer":
      return province?.offered && province.places > 0 ? province.offered.value / province.places : null;
    case "commitment":
      return one.committed && one.committed.task > 0 ? one.committed.counted / one.committed.task : null;
    case "shortage":
      return one.realised ? Math.max(0, one.places - one.realised.value) : null;
  }
}

/** Which of five fixed shades a value has. */
export const stepOf = (fill: Fill, value: number): Step =>
  (1 + STEPS[fill].filter((start) => value >= start).length) as Step;
