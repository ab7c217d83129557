import asciichart = require("asciichart");

interface PlotLook {
  width: number;
  height?: number;
  number(value: number): string;
  /** Whether the scale starts at zero, or at the lowest value so that small differences show. Default zero. */
  from?: "zero" | "lowest";
  /** What stands under the first and the last point. */
  ends: readonly [string, string];
  /** Where the points stand, rising; one after another where left out. */
  at?: readonly number[];
  /** Points further apart than this are not joined. */
  reach?: number;
}

const WIDEST = 100;

/** One or more lines over the same points, drawn to scale in text as wide as fits. */
export function plot(lines: readonly (readonly number[])[], look: PlotLook): string {
  const { width, height = 10, number, ends } = look;
  const top = Math.max(...lines.flat());
  const lowest = Math.min(...lines.flat());
  const bottom = look.from === "lowest" ? lowest : Math.min(0, lowest);
  const labels = Math.max(number(Math.round(top)).length, number(Math.round(bottom)).length);
  const room = Math.max(10, Math.min(width, WIDEST) - labels - 3);
  const at = look.at ?? (lines[0] ?? []).map((_, index) => index);
  const drawn = lines.map((line) => stretched(line, at, room, look.reach ?? Number.POSITIVE_INFINITY));
  const format = (value: number) => number(Math.round(value)).padStart(labels);
  const chart = asciichart.plot(drawn.map(filled), {
    height,
    min: bottom,
    max: top === bottom ? top + 1 : top,
    format,
  });
  const empty = (column: number) => column >= 0 && drawn.every((line) => !joined(line, column));
  const gap = Math.max(1, room - ends[0].length - ends[1].length);
  const start = labels + " ┤".length;
  const rows = chart
    .split("\n")
    .map((row) => [...row].map((sign, index) => (empty(index - start) ? " " : sign)).join(""));
  return [...rows, `${" ".repeat(labels + 2)}${ends[0]}${" ".repeat(gap)}${ends[1]}`]
    .map((line) => line.trimEnd())
    .join("\n");
}

/** The drawing library knows no gaps: they are drawn like their neighbours and wiped out afterwards. */
function filled(line: readonly number[]): number[] {
  let last = line.find((value) => !Number.isNaN(value)) ?? 0;
  return line.map((value) => (last = Number.isNaN(value) ? last : value));
}

const joined = (line: readonly number[], column: number) =>
  !Number.isNaN(line[column]) && !Number.isNaN(line[Math.min(column + 1, line.length - 1)]);

/** A value for every place on the screen; none where the points on both sides are too far apart. */
function stretched(line: readonly number[], at: readonly number[], room: number, reach: number): number[] {
  const [first, last] = [at[0] ?? 0, at.at(-1) ?? 0];
  let before = 0;
  return Array.from({ length: room }, (_, index) => {
    const x = first + (index / (room - 1)) * (last - first);
    while (before < at.length - 2 && (at[before + 1] as number) <= x) before++;
    const [left, right] = [at[before] as number, at[before + 1] as number];
    const [low, high] = [line[before] as number, line[before + 1] as number];
    const part = (x - left) / (right - left);
    if (right - left <= reach) return low + (high - low) * part;
    if (x - left <= reach / 2) return low;
    return right - x <= reach / 2 ? high : Number.NaN;
  });
}
