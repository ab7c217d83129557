import { isoOf } from "@keten/calendar";
import {
  type Cell,
  definitions,
  type Figure,
  type FigureSource,
  type Frequency,
  figuresHash,
  type SeriesAnswer,
  type SeriesQuery,
  series as seriesOf,
  sources,
} from "@keten/figures";
import { KetenError, type Problem, t } from "@keten/text";
import type { Context, Outcome } from "../context.js";
import { EXIT } from "../exit.js";
import { readDay } from "../input/numbers-and-days.js";
import { problem } from "../problems.js";
import { figuresText, seriesListText } from "../show/figures.js";

export interface FiguresOptions {
  source?: string;
  knownOn?: string;
  citizenship?: string;
  geo?: string;
  category?: string;
  frequency?: string;
}

const FREQUENCIES: readonly Frequency[] = ["A", "S", "Q", "M", "W", "D", "P"];
const EVERY = { preference: "declared" } as const;

/** The published series, or the figures of one with what other sources say of the same. */
export function figures(context: Context, id: string | undefined, options: FiguresOptions): Outcome {
  const query = queryOf(options);
  if (id === undefined) return list(context, query.knownOn);
  const answer = seriesOf(id, query);
  const named = sourcesIn(answer);
  return {
    exit: EXIT.done,
    json: {
      definition: answer.definition,
      cells: answer.cells.map(cellJson),
      sources: named,
      figuresHash: figuresHash(query.knownOn),
    },
    text: () => figuresText(context, answer, named),
  };
}

function list(context: Context, knownOn: number | undefined): Outcome {
  const counted = definitions().map((definition) => ({
    ...definition,
    cells: seriesOf(definition.id, { ...EVERY, ...(knownOn === undefined ? {} : { knownOn }) }).cells.length,
  }));
  return {
    exit: EXIT.done,
    json: { series: counted, sources: sources(), figuresHash: figuresHash(knownOn) },
    text: () => seriesListText(context, counted),
  };
}

function queryOf({ source, knownOn, citizenship, geo, category, frequency }: FiguresOptions): SeriesQuery {
  const problems: Problem[] = [];
  const day = readDay("--known-on", knownOn, problems);
  const freq = FREQUENCIES.find((one) => one === frequency?.toUpperCase());
  if (frequency !== undefined && freq === undefined)
    problems.push(
      problem("frequency-unknown", {
        field: "--frequency",
        value: frequency,
        values: { value: frequency },
        allowed: t(`een van: ${FREQUENCIES.join(", ")}`, `one of: ${FREQUENCIES.join(", ")}`),
      }),
    );
  if (problems.length > 0) throw new KetenError(problems);
  return {
    ...(source === undefined ? EVERY : { source }),
    ...(day === undefined ? {} : { knownOn: day }),
    ...(citizenship === undefined ? {} : { citizenship: citizenship.toUpperCase() }),
    ...(geo === undefined ? {} : { geo: geo.toUpperCase() }),
    ...(category === undefined ? {} : { category }),
    ...(freq === undefined ? {} : { freq }),
  };
}

function sourcesIn({ cells }: SeriesAnswer): FigureSource[] {
  const used = new Set(cells.flatMap(({ figure, others }) => [figure, ...others]).map((one) => one.source));
  return sources().filter((one) => used.has(one.id));
}

const figureJson = ({ published, ...figure }: Figure) => ({ ...figure, published: isoOf(published) });

const cellJson = ({ figure, others, ...cell }: Cell) => ({
  ...cell,
  figure: figureJson(figure),
  others: others.map(figureJson),
});
