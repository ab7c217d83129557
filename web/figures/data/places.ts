import type { Cell } from "./model.js";

/** The whole country. */
export const NATION = "NL";

/** The places of which cells tell: the country, then provinces, then municipalities, each by name where one is known. */
export function placesIn(cells: readonly Cell[], names: ReadonlyMap<string, string> = new Map()): string[] {
  const rank = (code: string): number => (code === NATION ? 0 : code.startsWith("PV") ? 1 : 2);
  const name = (code: string): string => names.get(code) ?? code;
  return [...new Set(cells.map(({ geo }) => geo))].toSorted(
    (a, b) => rank(a) - rank(b) || name(a).localeCompare(name(b), "nl"),
  );
}

/** Figures of one place: the one that was chosen, else the country, else the first there is. Places are never mixed. */
export function ofPlace(cells: readonly Cell[], chosen: string | null): { place: string; cells: Cell[] } {
  const all = placesIn(cells);
  const place = chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? NATION);
  return { place, cells: cells.filter(({ geo }) => geo === place) };
}

/** The last cell of each place; a place that ended its series earlier keeps its own last one. */
export function latestByPlace(cells: readonly Cell[]): Cell[] {
  const latest = new Map<string, Cell>();
  for (const cell of cells) {
    const known = latest.get(cell.geo);
    if (!known || known.period < cell.period) latest.set(cell.geo, cell);
  }
  return [...latest.values()];
}
