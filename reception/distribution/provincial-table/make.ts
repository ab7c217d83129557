import type { Distribution } from "../model.js";
import type { Worksheet } from "./model.js";

/**
 * An empty worksheet for a province, with the numbers of a distribution; null where the distribution has no such
 * province.
 */
export function newWorksheet(distribution: Distribution, province: string, title: string): Worksheet | null {
  const own = distribution.municipalities.filter((one) => one.province === province);
  if (own.length === 0) return null;
  return {
    keten: 1,
    title,
    province,
    cycle: distribution.cycle,
    places: own.reduce((sum, { places }) => sum + places, 0),
    indicative: own.map(({ code, name, places, minors, kind }) => ({ municipality: code, name, places, minors, kind })),
    commitments: [],
    trades: [],
    exemptions: [],
    separate: [],
  };
}

/** A name that no line of a list has: `trade-4`. */
export function lineId(lines: readonly { id: string }[], stem: string): string {
  const taken = new Set(lines.map(({ id }) => id));
  let number = lines.length + 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
