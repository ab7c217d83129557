import { performance } from "node:perf_hooks";

/** How often a second a piece of work can be done: the best of several rounds, each long enough to trust. */
export function perSecond(work: () => number, rounds = 5, seconds = 0.4): number {
  let best = 0;
  work();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < seconds * 1000) done += work();
    best = Math.max(best, done / ((performance.now() - start) / 1000));
  }
  return best;
}

export async function perSecondAsync(work: () => Promise<number>, rounds = 3, seconds = 0.4): Promise<number> {
  let best = 0;
  await work();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < seconds * 1000) done += await work();
    best = Math.max(best, done / ((performance.now() - start) / 1000));
  }
  return best;
}

const short = (value: number) =>
  value >= 1e6 ? `${(value / 1e6).toFixed(2)} M` : value >= 1e3 ? `${(value / 1e3).toFixed(1)} k` : value.toFixed(0);

export interface Line {
  name: string;
  perSecond: number;
  /** At least this share of the plain code. */
  target?: number;
}

/** Prints speeds and their ratio to the first line. */
export function print(title: string, lines: readonly Line[]): void {
  const base = lines[0]?.perSecond ?? 1;
  console.log(`\n${title}`);
  for (const { name, perSecond: speed, target } of lines) {
    const ratio = speed / base;
    const share = ratio >= 0.01 ? ratio.toFixed(3) : ratio.toExponential(1);
    const goal = target === undefined ? "" : `  target ≥ ${target.toFixed(3)}  ${ratio >= target ? "met" : "MISSED"}`;
    console.log(`  ${name.padEnd(46)} ${short(speed).padStart(9)}/s   ratio ${share}${goal}`);
  }
}
