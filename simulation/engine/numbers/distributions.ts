import { log, pow } from "./exact.js";

/** An exponential value with this mean, from a uniform number in [0, 1). */
export function exponential(mean: number, u: number): number {
  return -mean * log(1 - u);
}

/**
 * A Weibull value from a uniform number in [0, 1). With a shape below 1 the chance that it ends falls with time,
 * above 1 it rises, at 1 it is exponential.
 */
export function weibull(scale: number, shape: number, u: number): number {
  return scale * pow(-log(1 - u), 1 / shape);
}

/** A value between two limits, each equally likely. */
export function uniformBetween(low: number, high: number, u: number): number {
  return low + (high - low) * u;
}

/** A value between two limits that is likeliest at `mode`; the square root is exact on every machine. */
export function triangular(low: number, mode: number, high: number, u: number): number {
  if (high <= low) return low;
  const left = (mode - low) / (high - low);
  return u < left
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode));
}

/** The index whose share a uniform number falls in; `cumulative` rises and ends at 1 or just below. */
export function pick(cumulative: Float64Array, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (u < cumulative[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shares as running sums, in the order given. */
export function cumulate(shares: Iterable<number>): Float64Array {
  let sum = 0;
  return Float64Array.from(shares, (share) => (sum += share));
}

/** The value below which a part `p` of the sorted values lies, with straight lines between neighbours. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const last = sorted.length - 1;
  if (last < 0) return Number.NaN;
  const place = p * last;
  const below = Math.floor(place);
  const low = sorted[below]!;
  if (below === last) return low;
  return low + (sorted[below + 1]! - low) * (place - below);
}
