import { type Day, dayOf } from "@keten/calendar";
import { fill, KetenError, type Text, t } from "@keten/text";
import type { ChainPart } from "./chain-part.js";
import { type ChainPick, chainParts, type PartPlan } from "./chain-plan.js";
import type { Store } from "./files/store.js";
import type { Cell } from "./model.js";
import { periodEnd } from "./period.js";
import { problem } from "./problems.js";
import { definitionOf, querySeries } from "./series.js";

const FIRST = 2015;
const LAST = 2025;

/** The years of which the figures give a picture of the chain. */
export function chainYears(): number[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
}

export function chainOfYear(store: Store, year: number, knownOn: Day | undefined): ChainPart[] {
  if (!chainYears().includes(year))
    throw new KetenError([
      problem("year-unknown", {
        values: { year },
        field: "year",
        value: year,
        allowed: t(`${FIRST} tot en met ${LAST}`, `${FIRST} to ${LAST}`),
      }),
    ]);
  return chainParts.map((plan) => partOf(store, plan, year, knownOn));
}

function partOf(store: Store, plan: PartPlan, year: number, knownOn: Day | undefined): ChainPart {
  for (const pick of plan.picks) {
    const cell = cellOf(store, pick, year, knownOn);
    if (!cell) continue;
    const definition = definitionOf(store, pick.series);
    const notes = [pick.note, dateNote(pick, cell, year)].filter((note): note is Text => note !== undefined);
    return {
      id: plan.id,
      title: plan.title,
      stage: plan.stage,
      kind: definition.kind,
      unit: definition.unit,
      series: pick.series,
      figure: cell.figure,
      source: store.sources.get(cell.figure.source) ?? null,
      verification: store.sources.get(cell.figure.source)?.verification ?? null,
      conflicts: cell.others.filter((figure) => figure.value !== cell.figure.value),
      note: notes.length === 0 ? null : joined(notes),
    };
  }
  const first = plan.picks[0];
  const definition = definitionOf(store, first.series);
  return {
    id: plan.id,
    title: plan.title,
    stage: plan.stage,
    kind: definition.kind,
    unit: definition.unit,
    series: first.series,
    figure: null,
    source: null,
    verification: null,
    conflicts: [],
    note: fill(t("Voor {year} is geen gepubliceerd cijfer gevonden.", "No published figure was found for {year}."), {
      year,
    }),
  };
}

/** A flow of the year, or of a stock the last count in the year; 1 January after it closes the year. */
function cellOf(store: Store, pick: ChainPick, year: number, knownOn: Day | undefined): Cell | undefined {
  const { cells } = querySeries(store, pick.series, {
    preference: "declared",
    geo: "NL",
    citizenship: "TOTAL",
    category: pick.category ?? "",
    ...(knownOn === undefined ? {} : { knownOn }),
  });
  const yearly = cells.find((cell) => cell.freq === "A" && cell.period === String(year));
  if (yearly || pick.take === "year") return yearly;
  const from = dayOf(year, 1, 1) + (pick.take === "stock" ? 1 : 0);
  const until = dayOf(year + 1, 1, 1);
  let best: Cell | undefined;
  let bestDay = from - 1;
  for (const cell of cells) {
    if (cell.freq !== "D" && cell.freq !== "M") continue;
    const day = periodEnd(cell.period, cell.freq);
    if (day === undefined || day <= bestDay || day > until) continue;
    best = cell;
    bestDay = day;
  }
  return best;
}

/** Says that a number stands for an earlier day or month than the end of the year. */
function dateNote(pick: ChainPick, cell: Cell, year: number): Text | undefined {
  if (cell.freq === "A") return undefined;
  if (pick.take === "any")
    return fill(
      t(
        "Cijfer over {period}; over heel {year} is geen gepubliceerd cijfer gevonden.",
        "Figure for {period}; no published figure was found for the whole of {year}.",
      ),
      { period: cell.period, year },
    );
  const day = periodEnd(cell.period, cell.freq);
  if (day === undefined || day >= dayOf(year, 10, 1)) return undefined;
  return fill(
    t(
      "Stand van {period}; voor het einde van {year} is geen gepubliceerd cijfer gevonden.",
      "Count of {period}; no published figure was found for the end of {year}.",
    ),
    { period: cell.period, year },
  );
}

const joined = (notes: readonly Text[]): Text =>
  t(notes.map((note) => note.nl).join(" "), notes.map((note) => note.en).join(" "));
