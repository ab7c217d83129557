import { performance } from "node:perf_hooks";
import { type DistributionInputs, distribute } from "@keten/distribution";
import { type Line, perSecond, print } from "./timing.js";

const MUNICIPALITIES = 342;
const PROVINCES = 12;
const PLACES = 96_000;
const MOST_MILLISECONDS = 5;

/** Made-up inputs of the real size. */
const people = Array.from({ length: MUNICIPALITIES }, (_, index) => 1000 + ((index * 7919) % 90_000));
const scores = Array.from({ length: MUNICIPALITIES }, (_, index) => (((index * 37) % 70) - 28) / 100);
const codeOf = (index: number) => `GM${String(index).padStart(4, "0")}`;
const provinceOf = (index: number) => `PV${20 + (index % PROVINCES)}`;
const value = (number: number) => ({ value: number, period: "2024-01-01", source: "MADE-UP" });
const byCode = <Value>(values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(values.map((one, index) => [codeOf(index), one]));

const inputs: DistributionInputs = {
  provinces: Array.from({ length: PROVINCES }, (_, index) => ({ code: provinceOf(index), name: provinceOf(index) })),
  municipalities: people.map((_, index) => ({
    code: codeOf(index),
    name: codeOf(index),
    province: provinceOf(index),
  })),
  ended: [],
  inhabitants: byCode(people.map(value)),
  nationalInhabitants: value(people.reduce((sum, one) => sum + one, 0)),
  scores: {},
  scoreRange: { lowest: value(-0.3), highest: value(0.45) },
  cycles: [
    {
      year: 2024,
      national: { estimate: value(PLACES) },
      provinces: Object.fromEntries(
        Array.from({ length: PROVINCES }, (_, index) => [provinceOf(index), { published: value(PLACES / PROVINCES) }]),
      ),
      municipalities: {},
    },
  ],
  sources: {},
};

/** The formula as somebody would write it by hand: numbers only, nothing explained. */
function plain(): number[] {
  const nation = people.reduce((sum, one) => sum + one, 0);
  const weights = people.map((one, index) => (((scores[index] ?? 0) + 1) * one) / nation);
  const total = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((weight) => Math.round((PLACES * weight) / total));
}

/** A distribution over 342 municipalities: plain code, ours, and ours with every explanation in words. */
export function distribution(): Line[] {
  const byFormula = { places: PLACES, scores: byCode(scores) };
  const found = distribute(inputs, byFormula).municipalities.map((one) => one.places);
  for (const [index, expected] of plain().entries())
    if (found[index] !== expected) throw new Error(`${codeOf(index)} gets ${found[index]}, by plain code ${expected}`);
  let sink = 0;
  const lines: Line[] = [
    {
      name: "plain code, formula",
      perSecond: perSecond(() => {
        sink += plain()[0] ?? 0;
        return 1;
      }),
    },
    {
      name: "Keten, formula",
      perSecond: perSecond(() => {
        sink += distribute(inputs, byFormula).sum;
        return 1;
      }),
    },
    {
      name: "Keten, approximation",
      perSecond: perSecond(() => {
        sink += distribute(inputs, { places: PLACES }).sum;
        return 1;
      }),
    },
    {
      name: "Keten, formula, every explanation in words",
      perSecond: perSecond(() => {
        for (const one of distribute(inputs, byFormula).municipalities) sink += one.explanation.length;
        return 1;
      }),
    },
  ];
  print(`distribution over ${MUNICIPALITIES} municipalities, one core (check ${sink % 7})`, lines);
  for (const [name, options] of [
    ["formula", byFormula],
    ["approximation", { places: PLACES }],
  ] as const) {
    const middle = median(() => distribute(inputs, options));
    const goal = middle <= MOST_MILLISECONDS ? "met" : "MISSED";
    console.log(`  ${name.padEnd(46)} median ${middle.toFixed(2)} ms   target ≤ ${MOST_MILLISECONDS} ms  ${goal}`);
  }
  return lines;
}

function median(work: () => unknown, times = 101): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}
