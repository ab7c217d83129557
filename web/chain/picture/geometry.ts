/** One scale for every year, so that a band really grows from one year to the next. */
export const PX_PER_PERSON = 4 / 1000;
export const PERSONS_PER_SQUARE = 100;
/** Where no figure was found a band is drawn as an empty dashed one of this height: a hole, not a zero. */
export const MISSING_HEIGHT = 12;

export const heightOf = (persons: number | null | undefined): number =>
  persons === null || persons === undefined ? MISSING_HEIGHT : Math.max(1.5, persons * PX_PER_PERSON);

export interface Point {
  x: number;
  y: number;
}

/** A band that flows from a left edge to a right edge of the same or another height. */
export function across(from: Point, fromHeight: number, to: Point, toHeight = fromHeight): string {
  const middle = (from.x + to.x) / 2;
  const [a, b] = [from.y + fromHeight, to.y + toHeight];
  return (
    `M${n(from.x)} ${n(from.y)}C${n(middle)} ${n(from.y)} ${n(middle)} ${n(to.y)} ${n(to.x)} ${n(to.y)}` +
    `V${n(b)}C${n(middle)} ${n(b)} ${n(middle)} ${n(a)} ${n(from.x)} ${n(a)}Z`
  );
}

/** The same, flowing down; widths are people. */
export function down(from: Point, fromWidth: number, to: Point, toWidth = fromWidth): string {
  const middle = (from.y + to.y) / 2;
  const [a, b] = [from.x + fromWidth, to.x + toWidth];
  return (
    `M${n(from.x)} ${n(from.y)}C${n(from.x)} ${n(middle)} ${n(to.x)} ${n(middle)} ${n(to.x)} ${n(to.y)}` +
    `H${n(b)}C${n(b)} ${n(middle)} ${n(a)} ${n(middle)} ${n(a)} ${n(from.y)}Z`
  );
}

/** Where the upper edge of an `across` band lies at a share of the way. */
export function edgeAt(from: Point, to: Point, share: number): Point {
  const middle = (from.x + to.x) / 2;
  return { x: bezier(from.x, middle, middle, to.x, share), y: bezier(from.y, from.y, to.y, to.y, share) };
}

function bezier(a: number, b: number, c: number, d: number, t: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

export interface SquareGrid {
  path: string;
  width: number;
  height: number;
}

/**
 * Squares of a hundred people each, row by row (`rows` given: column by column); `skip` leaves room for
 * squares already drawn.
 */
export function squares(
  persons: number,
  at: Point,
  grid: { columns: number } | { rows: number },
  pitch = 6,
  size = 5,
  skip = 0,
): SquareGrid {
  const count = Math.round(persons / PERSONS_PER_SQUARE);
  const perLine = "columns" in grid ? grid.columns : grid.rows;
  let path = "";
  for (let i = skip; i < skip + count; i++) {
    const [along, line] = [i % perLine, Math.floor(i / perLine)];
    const [x, y] = "columns" in grid ? [along, line] : [line, along];
    path += `M${n(at.x + x * pitch)} ${n(at.y + y * pitch)}h${size}v${size}h-${size}z`;
  }
  const lines = Math.ceil((skip + count) / perLine) * pitch;
  return "columns" in grid
    ? { path, width: perLine * pitch, height: lines }
    : { path, width: lines, height: perLine * pitch };
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
