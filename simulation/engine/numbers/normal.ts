import { exp, log } from "./exact.js";

// Rational approximations of M. J. Wichura, "The percentage points of the normal distribution", algorithm AS 241,
// Applied Statistics 37 (1988): good to about 16 figures. Highest power first.
const CENTRE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852855, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
] as const;
const MIDDLE = [
  [
    7.745450142783414e-4, 2.2723844989269184e-2, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 5.475938084995345e-4, 1.5198666563616457e-2, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const TAIL = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 1.2426609473880784e-3, 2.6532189526576124e-2, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4, 1.4875361290850615e-2,
    0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;

/** The value below which a part `p` of the standard normal distribution lies. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return q * ratio(CENTRE, r);
  }
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(TAIL, r - 5);
  return q < 0 ? -size : size;
}

/**
 * A lognormal value from a uniform number in [0, 1): half lie below `median`, and about two thirds between
 * `median / spread` and `median * spread`. Never infinite: the smallest and greatest numbers stand for 0 and 1.
 */
export function lognormal(median: number, spread: number, u: number): number {
  return median * exp(log(spread) * normalQuantile(u === 0 ? 2 ** -54 : u));
}

function ratio([upper, lower]: readonly [readonly number[], readonly number[]], r: number): number {
  let top = 0;
  let bottom = 0;
  for (const factor of upper) top = top * r + factor;
  for (const factor of lower) bottom = bottom * r + factor;
  return top / bottom;
}
