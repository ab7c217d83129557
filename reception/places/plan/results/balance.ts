import { valueIn } from "../document/months.js";
import type { PlacesPlan } from "../document/schema.js";

/** What it costs to have one place too few or one too many for a year, in euros. */
export interface Balance {
  /** A regular place for a year, at the start of the plan. */
  regular: number;
  emergency: number;
  saves: number;
  /** One too few: an emergency place instead of a regular one. */
  short: number;
  /** One too many: a regular place that stands empty. */
  over: number;
  /**
   * The critical fractile, short / (short + over): have enough places in this share of all cases and one place more
   * costs as much as it is expected to save.
   */
  fractile: number;
}

/** Which of the two ways of being wrong costs more; a fractile of 0 where emergency places are not dearer. */
export function balanceOf({ costs, emergency, start }: PlacesPlan): Balance {
  const price = costs.placeYear.regular;
  const regular = price === undefined ? 0 : valueIn(price, start);
  const saves = costs.emptyPlaceSaves.value;
  const short = Math.max(0, emergency.placeYear.value - regular);
  const over = Math.max(0, regular - saves);
  const fractile = short + over === 0 ? 0 : short / (short + over);
  return { regular, emergency: emergency.placeYear.value, saves, short, over, fractile };
}
