import { KetenError } from "@keten/text";
import type { Store } from "./files/store.js";
import type { Cell, Figure, SeriesAnswer, SeriesDefinition, SeriesQuery } from "./model.js";
import { oneOf, problem } from "./problems.js";

/**
 * The cells of a series in order of period. Of several releases by one source the latest known counts;
 * between sources the choice the caller made. Throws on an unknown series or source.
 */
export function querySeries(store: Store, id: string, query: SeriesQuery): SeriesAnswer {
  const definition = definitionOf(store, id);
  const order = orderOf(store, definition, query);
  const byCell = new Map<string, Figure[]>();
  for (const figure of store.bySeries.get(id) ?? []) {
    if (!matches(figure, query)) continue;
    const key = [figure.freq, figure.period, figure.geo, figure.citizenship, figure.category ?? ""].join("|");
    const found = byCell.get(key);
    if (found) found.push(figure);
    else byCell.set(key, [figure]);
  }
  const only = "source" in query ? query.source : undefined;
  const cells: Cell[] = [];
  for (const figures of byCell.values()) {
    const latest = latestReleases(figures).sort((a, b) => rank(order, a) - rank(order, b));
    const chosen = only === undefined ? latest[0] : latest.find((figure) => figure.source === only);
    if (!chosen) continue;
    cells.push(cellOf(chosen, latest));
  }
  cells.sort(
    (a, b) =>
      compareText(a.period, b.period) ||
      compareText(a.freq, b.freq) ||
      compareText(a.geo, b.geo) ||
      compareText(a.citizenship, b.citizenship) ||
      compareText(a.category ?? "", b.category ?? ""),
  );
  return { definition, cells };
}

/** What a series counts; throws on an unknown one. */
export function definitionOf(store: Store, id: string): SeriesDefinition {
  const definition = store.definitions.get(id);
  if (!definition)
    throw new KetenError([
      problem("series-unknown", {
        values: { series: id },
        field: "series",
        value: id,
        allowed: oneOf(store.definitions.keys()),
      }),
    ]);
  return definition;
}

function orderOf(store: Store, definition: SeriesDefinition, query: SeriesQuery): readonly string[] {
  // Judged by what the series declares, not by its rows: rows not yet published must not change an answer.
  const known = (source: string): void => {
    if (definition.preference.includes(source)) return;
    throw new KetenError([
      problem(store.sources.has(source) ? "source-not-in-series" : "source-unknown", {
        values: { series: definition.id, source },
        field: "source",
        value: source,
        allowed: oneOf(definition.preference),
      }),
    ]);
  };
  if ("source" in query) {
    known(query.source);
    return definition.preference;
  }
  if (query.preference === "declared") return definition.preference;
  if (!Array.isArray(query.preference))
    throw new KetenError([
      problem("choice-missing", {
        values: { series: definition.id },
        field: "preference",
        value: query.preference,
        allowed: oneOf(["declared", ...definition.preference]),
      }),
    ]);
  for (const source of query.preference) known(source);
  return [...query.preference, ...definition.preference];
}

function matches(figure: Figure, query: SeriesQuery): boolean {
  return (
    (query.knownOn === undefined || figure.published <= query.knownOn) &&
    (query.geo === undefined || figure.geo === query.geo) &&
    (query.citizenship === undefined || figure.citizenship === query.citizenship) &&
    (query.category === undefined || (figure.category ?? "") === query.category) &&
    (query.freq === undefined || figure.freq === query.freq)
  );
}

/** One figure a source: the one it published last. */
function latestReleases(figures: readonly Figure[]): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const before = latest.get(figure.source);
    if (!before || figure.published > before.published) latest.set(figure.source, figure);
  }
  return [...latest.values()];
}

/** Sources a caller's order does not name come after those it does, in the order the series declares. */
function rank(order: readonly string[], figure: Figure): number {
  const place = order.indexOf(figure.source);
  return place < 0 ? order.length : place;
}

function cellOf(chosen: Figure, all: readonly Figure[]): Cell {
  const others = all.filter((figure) => figure !== chosen);
  const { period, freq, geo, citizenship, category } = chosen;
  return {
    period,
    freq,
    geo,
    citizenship,
    ...(category === undefined ? {} : { category }),
    figure: chosen,
    others,
    conflict: others.some((figure) => figure.value !== chosen.value),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
