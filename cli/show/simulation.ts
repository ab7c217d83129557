import { type BandRow, type Measure, measures, type SimulationResult } from "@keten/chain";
import { fill, type Text } from "@keten/text";
import type { Context } from "../context.js";
import { simulateWords as words } from "../words/simulate.js";
import { numbersIn } from "./numbers.js";
import { plot } from "./plot.js";
import { problemLines } from "./problems.js";
import { table } from "./table.js";
import { wrapped } from "./wrap.js";

/** The measures that tell most, as far as the chain counts them; the tables hold all. */
const SHOWN: readonly Measure[] = [
  "pending_first_instance",
  "beyond_legal_term",
  "reception_residents",
  "permit_holders_in_reception",
  "decisions",
].flatMap((id) => measures.find((one) => one.id === id) ?? []);
const PLOTTED = "pending_first_instance";
const TOTAL = "TOTAL";
const MOST_ROWS = 24;

/** The result of a run for a person: always a band, never a single line to believe in. */
export function simulationText(context: Context, name: Text, result: SimulationResult): string {
  const { say, style, width } = context;
  const { run, uncertainty, warnings } = result;
  const range = say(hasTails(result) ? words.outer : words.inner);
  const label = uncertainty === "chance-only" ? words.chanceOnly : words.forecast;
  const parts = [
    [style(say(name), "bold"), ...wrapped(say(fill(label, { n: run.replications, range })), width)].join("\n"),
    bandTable(context, result),
    bandPlot(context, result),
    `${style(say(words.waits), "bold")}\n${waitTable(context, result)}`,
    ...costParts(context, result),
    [...problemLines(context, warnings), assumptionsText(context, result)].join("\n"),
    [runText(context, result), say(fill(words.lawHash, { hash: run.law_hash }))]
      .map((line) => style(line, "dim"))
      .join("\n"),
  ];
  return parts.join("\n\n");
}

const hasTails = ({ bands }: SimulationResult) => bands.every((row) => row.p5 !== null && row.p95 !== null);

const outerBand = (row: BandRow): [number, number] => [row.p5 ?? row.p10, row.p95 ?? row.p90];

function bandsOf({ bands }: SimulationResult, measure: string): BandRow[] {
  return bands.filter((row) => row.measure === measure && row.group === TOTAL);
}

function measureCalled(id: string): Measure {
  const measure = measures.find((one) => one.id === id);
  if (!measure) throw new Error(`there is no measure ${id}`);
  return measure;
}

/** So many rows that a screen holds them; the last is always there. */
function thinned<Row>(rows: readonly Row[]): Row[] {
  const step = Math.ceil(rows.length / MOST_ROWS);
  return rows.filter((_, index) => (rows.length - 1 - index) % step === 0);
}

function bandTable(context: Context, result: SimulationResult): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const columns = SHOWN.map(({ id }) => bandsOf(result, id));
  const dates = thinned((columns[0] ?? []).map((row) => row.date));
  const rows = dates.map((date) => [
    date.slice(0, 7),
    ...columns.map((column) => {
      const row = column.find((one) => one.date === date);
      if (!row) return "";
      const [low, high] = outerBand(row).map(Math.round) as [number, number];
      return say(fill(words.band, { low: number(low), high: number(high) }));
    }),
  ]);
  const head = [say(words.date), ...SHOWN.map(({ title }) => say(title))];
  return table(head, rows, { width, right: SHOWN.map((_, index) => index + 1) });
}

function bandPlot(context: Context, result: SimulationResult): string {
  const { say, width } = context;
  const rows = bandsOf(result, PLOTTED);
  const { title, unit } = measureCalled(PLOTTED);
  const lines = hasTails(result) ? "p5–p95, p25–p75" : "p10–p90, p25–p75";
  const head = fill(words.plot, { title, unit: words.unit[unit] ?? unit, lines });
  const low = rows.map((row) => outerBand(row)[0]);
  const high = rows.map((row) => outerBand(row)[1]);
  const inner = [rows.map((row) => row.p25), rows.map((row) => row.p75)];
  const chart = plot([low, ...inner, high], {
    width,
    height: 14,
    from: "lowest",
    number: numbersIn(context),
    ends: [rows.at(0)?.date.slice(0, 7) ?? "", rows.at(-1)?.date.slice(0, 7) ?? ""],
  });
  return `${say(head)}\n${chart}`;
}

function waitTable(context: Context, { waits }: SimulationResult): string {
  const { say, width } = context;
  const number = numbersIn(context);
  const days = (value: number | null) => (value === null ? "–" : number(value));
  const rows = thinned(waits.filter((row) => row.group === TOTAL)).map((row) => [
    row.cohort,
    days(row.p50),
    days(row.p90),
    row.share_beyond_term === null ? "–" : `${Math.round(row.share_beyond_term * 100)}%`,
    number(Math.round(row.open)),
  ]);
  const head = [words.cohort, words.median, words.p90, words.beyond, words.open].map(say);
  return table(head, rows, { width, right: [1, 2, 3, 4] });
}

interface YearCost {
  year: number;
  kind: string;
  p10: number;
  p90: number;
}

const MILLION = 1_000_000;

/** What it costs a year, where the chain counts costs. */
function costParts(context: Context, { costs = [] }: SimulationResult & { costs?: readonly YearCost[] }): string[] {
  const { say, style, width } = context;
  if (costs.length === 0) return [];
  const number = numbersIn(context);
  const millions = (euros: number) => number(Math.round(euros / MILLION));
  const kinds = [...new Set(costs.map((row) => row.kind))];
  const rows = [...new Set(costs.map((row) => row.year))].map((year) => [
    String(year),
    ...kinds.map((kind) => {
      const row = costs.find((one) => one.year === year && one.kind === kind);
      return row ? say(fill(words.band, { low: millions(row.p10), high: millions(row.p90) })) : "";
    }),
  ]);
  const head = [say(words.year), ...kinds.map((kind) => say(words.costKinds[kind] ?? { nl: kind, en: kind }))];
  const right = kinds.map((_, index) => index + 1);
  return [`${style(say(words.costs), "bold")}\n${table(head, rows, { width, right })}`];
}

function assumptionsText({ say }: Context, { assumptions }: SimulationResult): string {
  const counts = { source: 0, fitted: 0, estimate: 0, guess: 0 };
  for (const { basis } of assumptions) counts[basis]++;
  return say(fill(words.assumptions, { count: assumptions.length, ...counts }));
}

function runText({ say }: Context, { run }: SimulationResult): string {
  const { scenario, seed, replications, checksum } = run;
  return say(
    fill(words.run, { scenario, seed, replications, seconds: run.seconds ?? "–", checksum: checksum.slice(0, 16) }),
  );
}
