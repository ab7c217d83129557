/**
 * Logarithm and exponential from additions, multiplications and bit patterns only. The built-in ones may
 * round their last bit differently from one machine to the next; these give the same bits everywhere.
 */
const bits = new DataView(new ArrayBuffer(8));

// ln 2 in two parts: the first has so few bits that a product with a whole exponent is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
// 1/23, 1/21, ... 1/3: enough terms for |s| up to 0.172.
const ODD_INVERSES = Array.from({ length: 11 }, (_, index) => 1 / (23 - 2 * index));

/** The natural logarithm of a positive finite number; -Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let exponent = 0;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984;
    exponent = -54;
  }
  bits.setFloat64(0, scaled);
  const high = bits.getUint32(0);
  exponent += (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0x000fffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    exponent += 1;
  }
  // ln m = 2 (s + s^3/3 + s^5/5 + ...) = f - s (f - 2 (s^2/3 + s^4/5 + ...)), where f keeps all its bits.
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  let sum = 0;
  for (const inverse of ODD_INVERSES) sum = z * (sum + inverse);
  return exponent * LN2_HIGH + (f - (s * (f - 2 * sum) - exponent * LN2_LOW));
}

/** e to the power x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor with |r| at most 0.347.
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (r * sum) / n;
  const first = k < -1000 ? k + 1000 : k > 1000 ? k - 1000 : k;
  const scaled = sum * powerOfTwo(first);
  return first === k ? scaled : scaled * powerOfTwo(k - first);
}

/** 2 to a whole power between -1022 and 1023. */
function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
