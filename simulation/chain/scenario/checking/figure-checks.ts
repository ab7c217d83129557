import type { Figures } from "@keten/figures";
import { KetenError, type Problem } from "@keten/text";
import { problem } from "../../problems.js";
import { assumptionsOf } from "../assumptions.js";
import type { Scenario } from "../schema.js";
import { oneOf } from "./keys.js";

/** What a part of a scenario takes from the figures. */
interface Taken {
  path: string;
  source: string | undefined;
  series: readonly { at: string; id: string }[];
}

/** Sources and series that the figures do not have. */
export function checkFigures(scenario: Scenario, figures: Figures): Problem[] {
  const sources = figures.sources().map((source) => source.id);
  return takenFrom(scenario).flatMap(({ path, source, series }) => {
    if (source !== undefined && !sources.includes(source)) {
      const field = `${path}.source`;
      const details = { field, value: source, values: { field, value: source } };
      return [problem("source-unknown", { ...details, allowed: oneOf(source, sources) })];
    }
    return series.flatMap(({ at, id }) => seriesFaults(figures, `${path}.${at}`, id, source));
  });
}

function seriesFaults(figures: Figures, field: string, id: string, source: string | undefined): Problem[] {
  if (source === undefined) return [];
  try {
    figures.series(id, { source, geo: "NL" });
    return [];
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    return error.problems.map((one) => ({ ...one, field, value: id }));
  }
}

function takenFrom({ arrivals, stock, behaviour, people, ...rest }: Scenario): Taken[] {
  const seriesOf = (key: string, cells: readonly { series: string }[] = []) =>
    cells.map(({ series: id }, index) => ({ at: `${key}.${index}.series`, id }));
  const { recognition } = behaviour;
  return [
    ...assumptionsOf({ arrivals, stock, behaviour, people, ...rest }).map(({ path, assumption }) => ({
      path,
      source: assumption.source,
      series: seriesOf("figures", assumption.figures),
    })),
    { path: "arrivals.months", source: arrivals.months.source, series: [] },
    { path: "people.safeCountries", source: people.safeCountries.source, series: [] },
    ...[
      { path: "arrivals.nationalities", from: arrivals.nationalities },
      { path: "stock.nationalities", from: stock.nationalities },
    ].map(({ path, from }) => ({ path, source: from.source, series: seriesOf("figures", from.figures) })),
    {
      path: "behaviour.recognition",
      source: recognition.source,
      series: [...seriesOf("granted", recognition.granted), ...seriesOf("refused", recognition.refused)],
    },
  ];
}
