import { useCallback } from "react";
import { Problems } from "../../parts/problems.js";
import { useLoaded } from "../../parts/use-loaded.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { bandOf, changeOfSeries, lightBand, rounded, type Series, seriesOf, valuesIn } from "../charts/series.js";
import { signed } from "../form/numbers.js";
import { bandsOf, type CostChange, type CostRow, costChangesOf, costsOf, type Measure, type Run } from "../runs/api.js";
import { resultTexts } from "./texts.js";

/** What a reader wants to know first of a year; the rest is behind the choice of a measure. */
const SHOWN = [
  "applications",
  "pending_first_instance",
  "beyond_legal_term",
  "decisions",
  "grants",
  "family_arrivals",
  "reception_residents",
  "reception_emergency",
  "permit_holders_in_reception",
];

interface Rows {
  measure: Measure;
  scenario: Series;
  baseline: Series | null;
}

interface Costs {
  scenario: readonly CostRow[];
  baseline: readonly CostRow[] | null;
  changes: readonly CostChange[];
}

/** In the order in which they are shown. */
const COSTS = ["regular-reception", "emergency-reception", "penalties"] as const;
const MILLION = 1_000_000;

interface Props {
  run: Run;
  baseline: Run | null;
  measures: readonly Measure[];
  year: number;
}

/** The measures side by side at the end of a year. */
export function YearTable({ run, baseline, measures, year }: Props) {
  const say = useTexts(resultTexts);
  const format = useFormat();
  const [runId, baselineId] = [run.id, baseline?.id ?? null];
  const [loaded, retry] = useLoaded(
    useCallback((signal: AbortSignal) => loadRows(runId, baselineId, measures, signal), [runId, baselineId, measures]),
  );
  const when = say("endOf", { year });
  return (
    <section aria-labelledby="year-title">
      <h2 id="year-title">{say("tableTitle", { when })}</h2>
      {loaded.state === "failed" ? <Problems problems={loaded.problems} retry={retry} /> : null}
      {loaded.state === "loading" ? <p className="soft">{say("loading")}</p> : null}
      {loaded.state === "ready" ? (
        <>
          <div className="table-box">
            <table className="list-table year-table">
              <thead>
                <tr>
                  <th scope="col">{say("measureColumn")}</th>
                  {baseline ? (
                    <th scope="col" className="number">
                      {say("baseline")}
                    </th>
                  ) : null}
                  <th scope="col" className="number">
                    {say("scenario")}
                  </th>
                  {baseline ? (
                    <th scope="col" className="number">
                      {say("changeColumn")}
                    </th>
                  ) : null}
                </tr>
              </thead>
              <tbody>
                {loaded.value.rows.map(({ measure, scenario, baseline: below }) => {
                  const change = below ? changeOfSeries(scenario, below) : null;
                  return (
                    <tr key={measure.id}>
                      <th scope="row">
                        {format.text(measure.title)}
                        {measure.kind === "flow" ? <span className="small muted"> {say("perYear")}</span> : null}
                      </th>
                      {below ? (
                        <td className="number" data-label={say("baseline")}>
                          <Range series={below} year={year} />
                        </td>
                      ) : null}
                      <td className="number" data-label={say("scenario")}>
                        <Range series={scenario} year={year} />
                      </td>
                      {below ? (
                        <td className="number" data-label={say("changeColumn")}>
                          {change ? <Range series={change} year={year} signs /> : "–"}
                        </td>
                      ) : null}
                    </tr>
                  );
                })}
                <CostRows {...loaded.value.costs} year={year} />
              </tbody>
            </table>
          </div>
          <p className="small soft">
            {say(run.replications < 20 ? "bandNoteFew" : "bandNote")} {say("costNote")}
          </p>
        </>
      ) : null}
    </section>
  );
}

function Range({ series, year, signs = false }: { series: Series; year: number; signs?: boolean }) {
  const say = useTexts(resultTexts);
  const format = useFormat();
  const values = valuesIn(series, year);
  if (values.length === 0) return "–";
  const [low, high] = lightBand(bandOf(`${year}-12-31`, values));
  if (signs && low === 0 && high === 0) return say("noChange");
  const write = (value: number) => (signs ? signed(rounded(value), format.number) : format.number(rounded(value)));
  return signs ? say("to", { low: write(low), high: write(high) }) : `${write(low)} – ${write(high)}`;
}

/** What a year costs, and what the scenario changes in it future by future. */
function CostRows({ scenario, baseline, changes, year }: Costs & { year: number }) {
  const say = useTexts(resultTexts);
  const format = useFormat();
  const range = (rows: readonly CostRow[], kind: CostRow["kind"]) => {
    const row = rows.find((one) => one.year === year && one.kind === kind);
    if (!row) return "–";
    const write = (value: number) => format.number(rounded(value / MILLION));
    return `${write(row.p10)} – ${write(row.p90)}`;
  };
  const change = (kind: CostRow["kind"]) => {
    const row = changes.find((one) => one.year === year && one.kind === kind);
    if (!row) return "–";
    const [low, high] = [rounded(row.p10 / MILLION), rounded(row.p90 / MILLION)];
    if (low === 0 && high === 0) return say("noChange");
    return say("to", { low: signed(low, format.number), high: signed(high, format.number) });
  };
  return COSTS.filter((kind) => scenario.some((row) => row.kind === kind)).map((kind) => (
    <tr key={kind}>
      <th scope="row">{say(`cost_${kind}`)}</th>
      {baseline ? (
        <td className="number" data-label={say("baseline")}>
          {range(baseline, kind)}
        </td>
      ) : null}
      <td className="number" data-label={say("scenario")}>
        {range(scenario, kind)}
      </td>
      {baseline ? (
        <td className="number" data-label={say("changeColumn")}>
          {change(kind)}
        </td>
      ) : null}
    </tr>
  ));
}

async function loadRows(
  run: string,
  baseline: string | null,
  measures: readonly Measure[],
  signal: AbortSignal,
): Promise<{ rows: Rows[]; costs: Costs }> {
  const wanted = SHOWN.flatMap((id) => measures.find((one) => one.id === id) ?? []);
  const costs = Promise.all([
    costsOf(run, signal),
    baseline === null ? null : costsOf(baseline, signal),
    baseline === null ? [] : costChangesOf(run, baseline, signal),
  ]);
  const rows = await Promise.all(
    wanted.map(async (measure) => {
      const [own, base] = await Promise.all([
        bandsOf(run, measure.id, "TOTAL", signal),
        baseline === null ? null : bandsOf(baseline, measure.id, "TOTAL", signal),
      ]);
      return {
        measure,
        scenario: seriesOf(own, measure.kind),
        baseline: base === null ? null : seriesOf(base, measure.kind),
      };
    }),
  );
  const [own, base, changes] = await costs;
  return { rows, costs: { scenario: own, baseline: base, changes } };
}
