import type { Distribution, MunicipalityShare, ProvinceShare } from "@keten/distribution";

/** The width of a tile and the space between two, in units of the drawing. */
export const TILE = 26;
export const SPACE = 3;
const STEP = TILE + SPACE;
/** Above the tiles of a province: its name, its number and the bar of what was offered. */
export const HEAD = 30;
/** Between two provinces that stand above each other. */
const APART = 36;
const MARGIN = 6;
/** Left free at the top for the number of the whole country. */
const TOTAL_HEIGHT = 104;

export interface Tile {
  municipality: MunicipalityShare;
  x: number;
  y: number;
}

export interface Block {
  province: ProvinceShare;
  /** The corner of its head. */
  x: number;
  y: number;
  width: number;
  height: number;
  columns: number;
  /** The largest first, along the rows. */
  tiles: readonly Tile[];
}

interface Spot {
  /** In units from the left. */
  x: number;
  columns: number;
  /** The provinces that it stands under. */
  under: readonly string[];
  /** How far down at least. */
  top?: number;
}

/** Where provinces stand, roughly as on a map: north above, the sea on the left. In this order a reader walks along them. */
const SPOTS: Readonly<Record<string, Spot>> = {
  PV20: { x: 540, columns: 5, under: [] },
  PV21: { x: 322, columns: 6, under: [] },
  PV22: { x: 540, columns: 4, under: ["PV20"] },
  PV27: { x: 72, columns: 7, under: [], top: TOTAL_HEIGHT },
  PV24: { x: 322, columns: 6, under: ["PV21"] },
  PV23: { x: 540, columns: 6, under: ["PV22"] },
  PV26: { x: 303, columns: 6, under: ["PV24"] },
  PV28: { x: 0, columns: 8, under: ["PV27"] },
  PV25: { x: 540, columns: 9, under: ["PV23"] },
  PV29: { x: 0, columns: 4, under: ["PV28"] },
  PV30: { x: 186, columns: 10, under: ["PV28", "PV26"] },
  PV31: { x: 540, columns: 7, under: ["PV25"] },
};

/** The order in which the map is walked, from north to south. */
export const PROVINCE_ORDER: readonly string[] = Object.keys(SPOTS);

export interface Plan {
  width: number;
  height: number;
  blocks: readonly Block[];
}

/** The whole country: every province in its place, whatever number of municipalities it has. */
export function layoutCountry(distribution: Distribution): Plan {
  const bottoms = new Map<string, number>();
  const blocks = PROVINCE_ORDER.flatMap((code) => {
    const { x, columns, under, top = 0 } = SPOTS[code] as Spot;
    const y = Math.max(MARGIN, top, ...under.map((above) => (bottoms.get(above) ?? 0) + APART));
    const block = blockOf(distribution, code, MARGIN + x, y, columns);
    if (block) bottoms.set(code, block.y + block.height);
    return block ? [block] : [];
  });
  return bounded(blocks);
}

/** One province, in as many columns as a width has room for. */
export function layoutProvince(distribution: Distribution, code: string, width: number): Plan {
  const columns = Math.max(1, Math.min(10, Math.floor((width - 2 * MARGIN + SPACE) / STEP)));
  const block = blockOf(distribution, code, MARGIN, MARGIN, columns);
  return bounded(block ? [block] : []);
}

function blockOf(distribution: Distribution, code: string, x: number, y: number, columns: number): Block | null {
  const province = distribution.provinces.find((one) => one.code === code);
  if (!province) return null;
  const own = distribution.municipalities.filter((one) => one.province === code).toSorted(largestFirst);
  const tiles = own.map((municipality, index) => ({
    municipality,
    x: x + (index % columns) * STEP,
    y: y + HEAD + Math.floor(index / columns) * STEP,
  }));
  const rows = Math.ceil(own.length / columns);
  return { province, x, y, width: columns * STEP - SPACE, height: HEAD + rows * STEP - SPACE, columns, tiles };
}

/** By inhabitants, so that a municipality keeps its place when the number of places changes. */
const largestFirst = (a: MunicipalityShare, b: MunicipalityShare): number =>
  b.inhabitants - a.inhabitants || (a.code < b.code ? -1 : 1);

const bounded = (blocks: readonly Block[]): Plan => ({
  width: Math.max(0, ...blocks.map((one) => one.x + one.width)) + MARGIN,
  height: Math.max(0, ...blocks.map((one) => one.y + one.height)) + MARGIN,
  blocks,
});
