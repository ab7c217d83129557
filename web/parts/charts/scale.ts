/** Round grid values from zero up to one that covers the largest value: three to six of them. */
export function ticksUpTo(most: number): number[] {
  if (most <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most / 3));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power * 5 >= most) ?? 10;
  const step = factor * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** A value's place between two ends of a drawing. */
export const scale =
  (from: number, to: number, low: number, high: number) =>
  (value: number): number =>
    to === from ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low);
