/**
 * Logarithm, exponential and power from additions, multiplications, divisions and bit patterns only. The
 * built-in ones may round their last bit differently from one machine to the next; these give the same bits
 * everywhere.
 */
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
// Which half holds sign and exponent depends on the machine's byte order.
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;

// ln 2 in two parts: the first has so few bits that a product with a whole exponent is exact.
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
// 2 to the powers -1024 to 1023, each exact: by a table, for a number whose halves were just written is slow to read.
const MIDDLE = 1024;
const powersOfTwo = new Float64Array(2048).fill(1);
for (let power = 1; power < MIDDLE; power++) powersOfTwo[MIDDLE + power] = powersOfTwo[MIDDLE + power - 1]! * 2;
for (let power = 1; power <= MIDDLE; power++) powersOfTwo[MIDDLE - power] = powersOfTwo[MIDDLE - power + 1]! / 2;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
// What is to be added to the leading 20 bits of a mantissa for it to overflow from the square root of 2 on.
const UNTIL_SQRT2 = 0x95f62;

// The number last taken apart: 2^exponent times mantissa, the latter between the square roots of 1/2 and 2.
let exponent = 0;
let mantissa = 1;

function takeApart(x: number): void {
  const small = x < SMALLEST_NORMAL;
  const normal = small ? x * 18014398509481984 : x;
  double[0] = normal;
  const high = halves[HIGH]!;
  const power = (high >>> 20) - 1023 + (((high & 0xfffff) + UNTIL_SQRT2) >>> 20);
  exponent = small ? power - 54 : power;
  mantissa = normal * powersOfTwo[MIDDLE - power]!;
}

/** z/3 + z^2/5 + ... + z^11/23; the next term is below 1e-19 for z up to 0.0295. */
function oddInverses(z: number): number {
  const z2 = z * z;
  const z4 = z2 * z2;
  const upper = 1 / 19 + z * (1 / 21) + z2 * (1 / 23);
  const middle = 1 / 11 + z * (1 / 13) + z2 * (1 / 15 + z * (1 / 17));
  const lower = 1 / 3 + z * (1 / 5) + z2 * (1 / 7 + z * (1 / 9));
  return z * (lower + z4 * (middle + z4 * upper));
}

/** The natural logarithm of a positive finite number; -Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  takeApart(x);
  // ln m = 2 (s + s^3/3 + s^5/5 + ...) = f - s (f - 2 (s^2/3 + s^4/5 + ...)), where f keeps all its bits.
  const f = mantissa - 1;
  const s = f / (2 + f);
  const sum = oddInverses(s * s);
  return exponent * LN2_HIGH + (f - (s * (f - 2 * sum) - exponent * LN2_LOW));
}

/** e to the power x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor with |r| at most 0.347, in halves that the processor can work on at once.
  const r2 = r * r;
  const r4 = r2 * r2;
  const upper = 1 / 3628800 + r / 39916800 + r2 * (1 / 479001600 + r / 6227020800 + r2 / 87178291200);
  const middle = 1 / 720 + r / 5040 + r2 * (1 / 40320 + r / 362880);
  const lower = 1 / 2 + r / 6 + r2 * (1 / 24 + r / 120);
  const value = 1 + (r + r2 * (lower + r4 * (middle + r4 * upper)));
  // Two steps where the power of two alone would lie outside the normal numbers.
  const first = k < -1000 ? k + 1000 : k > 1000 ? k - 1000 : k;
  const scaled = value * powersOfTwo[MIDDLE + first]!;
  return first === k ? scaled : scaled * powersOfTwo[MIDDLE + k - first]!;
}

/** x to the power y, with the built-in function's answers at the edges; exact where x and y are whole and the answer is below 2^53. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  const size = Math.abs(x);
  if (size === 1 && !Number.isFinite(y)) return Number.NaN;
  const sign = (x < 0 || Object.is(x, -0)) && isOdd(y) ? -1 : 1;
  if (size === 0 || size === Number.POSITIVE_INFINITY || !Number.isFinite(y))
    return sign * (size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0);
  const whole = Math.floor(y) === y;
  if (x < 0 && !whole) return Number.NaN;
  if (whole && Math.abs(y) <= 64) {
    const value = wholePower(size, Math.abs(y));
    // Multiplications of whole numbers are exact so far; of others a few are as good as the way by the logarithm.
    if (Math.abs(y) <= 3 || (Math.floor(size) === size && value <= Number.MAX_SAFE_INTEGER))
      return sign * (y > 0 ? value : 1 / value);
  }
  return sign * positivePower(size, y);
}

function isOdd(y: number): boolean {
  return Math.abs(y % 2) === 1;
}

function wholePower(x: number, n: number): number {
  let value = 1;
  let square = x;
  for (let left = n; ; square *= square) {
    if (left % 2 === 1) value *= square;
    left = Math.floor(left / 2);
    if (left === 0) return value;
  }
}

/** The logarithm is taken with twice the usual bits, for an error in it is multiplied by y and by the answer. */
function positivePower(x: number, y: number): number {
  takeApart(x);
  const f = mantissa - 1;
  const d = 2 + f;
  const s = f / d;
  const sRest = (f - upperProduct(s, d) - (productRest + s * (f - (d - 2)))) / d;
  const tail = 2 * s * oddInverses(s * s);
  const whole = exponent * LN2_HIGH;
  const sum = whole + 2 * s;
  const sumRest = Math.abs(whole) > Math.abs(2 * s) ? whole - sum + 2 * s : 2 * s - sum + whole;
  const small = sumRest + (2 * sRest + tail + exponent * LN2_LOW);
  const high = sum + small;
  const low = sum - high + small;
  const product = upperProduct(high, y);
  if (product > 710) return Number.POSITIVE_INFINITY;
  if (product < -746) return 0;
  const rest = productRest + low * y;
  const value = exp(product);
  return value + value * rest;
}

// What the last product lost by rounding.
let productRest = 0;

/** The rounded product; the rounding is kept in `productRest` (splitting after Dekker, 1971). */
function upperProduct(a: number, b: number): number {
  const product = a * b;
  const aUpper = upperHalf(a);
  const bUpper = upperHalf(b);
  const aLower = a - aUpper;
  const bLower = b - bUpper;
  productRest = aUpper * bUpper - product + aUpper * bLower + aLower * bUpper + aLower * bLower;
  return product;
}

function upperHalf(a: number): number {
  double[0] = a;
  halves[LOW] = halves[LOW]! & 0xf8000000;
  return double[0]!;
}
