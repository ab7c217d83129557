type Place = (value: number) => number;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line that keeps its height for the whole of a month and then steps to the next. */
export function steps(values: readonly number[], x: Place, y: Place): string {
  return values
    .map((value, index) => `${index === 0 ? "M" : "L"}${round(x(index))} ${round(y(value))}H${round(x(index + 1))}`)
    .join("");
}

/** The room between two such lines. */
export function stepsBetween(low: readonly number[], high: readonly number[], x: Place, y: Place): string {
  const back = low
    .map((value, index) => `L${round(x(index + 1))} ${round(y(value))}H${round(x(index))}`)
    .reverse()
    .join("");
  return `${steps(high, x, y)}${back}Z`;
}
