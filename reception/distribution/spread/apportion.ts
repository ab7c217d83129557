/**
 * Whole numbers that together are `total`, in proportion to the weights: each gets its share rounded down, and what is
 * left goes one by one to the largest remainders, the first of equal ones. Weights that are all zero share equally.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum === 0 ? total / weights.length : (total * weight) / sum));
  const given = exact.map(Math.floor);
  const left = total - given.reduce((a, b) => a + b, 0);
  const order = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, left)) given[index] = (given[index] ?? 0) + 1;
  return given;
}
