/** A quantile of sorted values, on a straight line between the two nearest. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/**
 * The height at a share on the straight lines through known points; level outside them, so that the tails that nobody
 * knows are not made up.
 */
export function lineThrough(points: readonly (readonly [share: number, value: number])[], share: number): number {
  const after = points.findIndex(([at]) => at >= share);
  if (after < 0) return points.at(-1)?.[1] ?? 0;
  const [at, value] = points[after]!;
  const before = points[after - 1];
  if (before === undefined) return value;
  return before[1] + ((value - before[1]) * (share - before[0])) / (at - before[0]);
}
