import { isoOf } from "@keten/calendar";
import type { Cell, Figure, FigureSource, SeriesAnswer, SeriesDefinition } from "@keten/figures";
import { fill } from "@keten/text";
import type { Context } from "../context.js";
import { commonWords } from "../words/common.js";
import { figuresWords as words } from "../words/figures.js";
import { numbersIn } from "./numbers.js";
import { placeOfPeriod } from "./periods.js";
import { plot } from "./plot.js";
import { MARK } from "./sources.js";
import { table } from "./table.js";
import { marked, wrapped } from "./wrap.js";

/** The list of series with how many figures each holds. */
export function seriesListText(
  { say, width }: Context,
  list: readonly (SeriesDefinition & { cells: number })[],
): string {
  const rows = list.map((one) => [one.id, say(one.title), one.unit, say(words.kinds[one.kind]), String(one.cells)]);
  const head = [words.series, words.title, words.unit, words.kind, words.count].map(say);
  return `${table(head, rows, { width, right: [4] })}\n\n${say(words.more)}`;
}

const TOTAL = "TOTAL";
const NATION = "NL";

/** One series: what it counts, its figures, and a line where several stand for one thing over time. */
export function figuresText(context: Context, answer: SeriesAnswer, sources: readonly FigureSource[]): string {
  const { say, style, width } = context;
  const { definition } = answer;
  // Hundreds of nationalities hide the total; who wants one of them asks for it.
  const totals = answer.cells.filter((cell) => cell.citizenship === TOTAL);
  const every = totals.length > 0 ? totals : answer.cells;
  // So do hundreds of municipalities.
  const national = every.filter((cell) => cell.geo === NATION);
  const cells = national.length > 0 ? national : every;
  const places = new Set(every.map((cell) => cell.geo)).size - 1;
  const nationalities = new Set(answer.cells.map((cell) => cell.citizenship)).size - 1;
  const parts = [
    [style(say(definition.title), "bold"), ...wrapped(say(definition.definition), width)].join("\n"),
    cells.length === 0 ? say(words.none) : cellTable(context, cells, definition.unit),
    totals.length > 0 && nationalities > 0 ? say(fill(words.byCitizenship, { count: nationalities })) : undefined,
    national.length > 0 && places > 0 ? say(fill(words.byPlace, { count: places })) : undefined,
    plotOf(context, { definition, cells }),
    [
      `${style(say(commonWords.sources), "bold")}  ${style(say(commonWords.sourceMarks), "dim")}`,
      ...sources.flatMap((one) => {
        const where = [say(one.title), one.locator, one.url].filter((part) => part).join(", ");
        return marked(MARK[one.verification], `${one.id}: ${where}`, width, 1);
      }),
    ].join("\n"),
  ];
  return parts.filter((part) => part !== undefined).join("\n\n");
}

function cellTable(context: Context, cells: readonly Cell[], unit: string): string {
  const { say, width } = context;
  const value = valuesIn(context, unit);
  const all = [
    { head: words.period, of: (cell: Cell) => cell.period, always: true },
    { head: words.place, of: (cell: Cell) => cell.geo, always: false },
    { head: words.citizenship, of: (cell: Cell) => cell.citizenship, always: false },
    { head: words.category, of: (cell: Cell) => cell.category ?? "", always: false },
    { head: words.value, of: (cell: Cell) => value(cell.figure), always: true },
    { head: words.source, of: (cell: Cell) => cell.figure.source, always: true },
    { head: words.known, of: (cell: Cell) => isoOf(cell.figure.published), always: true },
    {
      head: words.others,
      of: (cell: Cell) => (cell.conflict ? cell.others.map((one) => `${one.source}: ${value(one)}`).join("; ") : ""),
      always: false,
    },
  ];
  // A column that says the same in every row tells nothing.
  const columns = all.filter(({ of, always }) => always || new Set(cells.map(of)).size > 1);
  const rows = cells.map((cell) => columns.map(({ of }) => of(cell)));
  const right = columns.findIndex(({ head }) => head === words.value);
  return table(
    columns.map(({ head }) => say(head)),
    rows,
    { width, right: [right] },
  );
}

function valuesIn(context: Context, unit: string): (figure: Figure) => string {
  const number = numbersIn(context);
  return ({ value, bound, unit: own }) => {
    if (value === null) return context.say(words.notAvailable);
    const text = own === unit ? number(value) : `${number(value)} ${own}`;
    return bound ? `${context.say(words.bounds[bound])} ${text}` : text;
  };
}

const FEWEST_POINTS = 3;

/** The longest run of figures for one and the same thing, as a line. */
function plotOf(context: Context, { definition, cells }: SeriesAnswer): string | undefined {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.figure.value === null) continue;
    if (placeOfPeriod(cell.period, cell.freq) === undefined) continue;
    const key = [cell.freq, cell.geo, cell.citizenship, cell.category ?? "", cell.figure.unit].join("|");
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const longest = [...groups.values()].reduce<Cell[]>((best, one) => (one.length > best.length ? one : best), []);
  const [first, last] = [longest.at(0), longest.at(-1)];
  if (!first || !last || longest.length < FEWEST_POINTS) return undefined;
  const named = [first.citizenship === TOTAL ? undefined : first.citizenship, first.category];
  const what = [context.say(definition.title), ...named.filter((part) => part)].join(", ");
  const chart = plot([longest.map((cell) => cell.figure.value ?? 0)], {
    width: context.width,
    number: numbersIn(context),
    ends: [first.period, last.period],
    at: longest.map((cell) => placeOfPeriod(cell.period, cell.freq) ?? 0),
    // Days are counts on loose dates; of other periods one that is missing leaves a gap.
    ...(first.freq === "D" ? {} : { reach: 1 }),
  });
  return `${context.say(fill(words.plot, { what, unit: first.figure.unit }))}\n${chart}`;
}
