import { type ReactNode, useMemo, useRef, useState } from "react";
import { Disclosure } from "../../parts/disclosure.js";
import { Note } from "../../parts/note.js";
import { Problems } from "../../parts/problems.js";
import { SourceMark } from "../../parts/source-mark.js";
import { useTexts } from "../../words/catalogue.js";
import { useFormat } from "../../words/format.js";
import { BandChart } from "../charts/band-chart.js";
import { BandLegend } from "../charts/legend.js";
import { lightBand, rounded, valuesIn, yearsOf } from "../charts/series.js";
import { SeriesTable } from "../charts/series-table.js";
import { chartTexts } from "../charts/texts.js";
import type { View } from "../draft/link.js";
import type { Measure, Run, ScenarioDetail } from "../runs/api.js";
import { Choices } from "./choices.js";
import { DifferenceCard } from "./difference-card.js";
import { Downloads } from "./downloads.js";
import { headlineOf } from "./headline.js";
import { resultTexts } from "./texts.js";
import { type ThresholdChoice, thresholdValue } from "./threshold.js";
import { type Outcome, useOutcome } from "./use-outcome.js";
import { YearTable } from "./year-table.js";

interface Props {
  run: Run;
  baseline: Run | null;
  detail: ScenarioDetail;
  measures: readonly Measure[];
  view: View;
  setView: (view: View) => void;
  stale: boolean;
  tornado: (outcome: { measure: Measure; date: string; when: string }) => ReactNode;
}

/** What a run gave: the count of futures first, then bands, difference, a table, files. */
export function Results(props: Props) {
  const { run, baseline, measures, view } = props;
  const say = useTexts(resultTexts);
  const format = useFormat();
  const measure = measures.find((one) => one.id === view.measure) ?? (measures[0] as Measure);
  const group = measure.byGroup ? view.group : "TOTAL";
  const [outcome, retry] = useOutcome(run, baseline, measure, group);
  // The last outcome stays while another loads, so that nothing jumps and the focus is kept.
  const kept = useRef<{ run: string; measure: Measure; group: string; outcome: Outcome } | null>(null);
  if (outcome.state === "ready") kept.current = { run: run.id, measure, group, outcome: outcome.value };
  const shown = kept.current?.run === run.id ? kept.current : null;
  return (
    <div className="results">
      <p className="hidden-text" role="status">
        {say("done")}
      </p>
      {props.stale ? (
        <Note kind="warn" role="status">
          <p>{say("stale")}</p>
        </Note>
      ) : null}
      {run.uncertainty === "chance-only" ? (
        <Note kind="warn">
          <p>{say("chanceOnly")}</p>
        </Note>
      ) : null}
      {run.warnings.length > 0 ? (
        <Note kind="warn">
          {run.warnings.map((warning) => (
            <p key={warning.code + format.text(warning.message)}>{format.text(warning.message)}</p>
          ))}
        </Note>
      ) : null}
      {outcome.state === "failed" ? <Problems problems={outcome.problems} retry={retry} /> : null}
      {outcome.state === "loading" && shown === null ? <p className="soft">{say("loading")}</p> : null}
      {shown && outcome.state !== "failed" ? (
        <OutcomeView {...props} measure={shown.measure} group={shown.group} outcome={shown.outcome} chosen={measure} />
      ) : null}
    </div>
  );
}

interface OutcomeProps extends Props {
  measure: Measure;
  group: string;
  outcome: Outcome;
  /** The measure that was asked for, which may still load. */
  chosen: Measure;
}

function OutcomeView({ run, baseline, detail, measures, view, setView, stale, tornado, ...of }: OutcomeProps) {
  const { measure, group, outcome, chosen } = of;
  const say = useTexts(resultTexts);
  const sayChart = useTexts(chartTexts);
  const format = useFormat();
  const card = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<ThresholdChoice>({ kind: "seldom" });
  const { scenario, baseline: below, published } = outcome;
  const years = yearsOf(scenario);
  const year = view.year !== null && years.includes(view.year) ? view.year : (years.at(-1) ?? 0);
  const layers = useMemo(
    () => [
      ...(below ? [{ name: "baseline" as const, series: below }] : []),
      { name: "scenario" as const, series: scenario },
    ],
    [scenario, below],
  );
  const threshold = useMemo(() => thresholdValue(choice, below ?? scenario, year), [choice, below, scenario, year]);
  const when = say(measure.kind === "level" ? "endOf" : "during", { year });
  const values = valuesIn(scenario, year);
  const write = (value: number) => format.number(rounded(value));
  const row = scenario.bands.find((band) => band.date === `${year}-12-31`);
  const [low, high] = row ? lightBand(row) : [0, 0];
  const headline =
    threshold === null
      ? ""
      : headlineOf(say, values, below ? valuesIn(below, year) : null, threshold, {
          line: format.number(threshold),
          when,
        });
  const range = say(values.length < 20 ? "rangeFew" : "range", { when, low: write(low), high: write(high) });
  const groupName = detail.groups.find((one) => one.id === group)?.name;
  const title = groupName ? `${format.text(measure.title)}: ${format.text(groupName)}` : format.text(measure.title);
  const date = `${year}-12-31`;
  return (
    <>
      <section aria-labelledby="outcome-title">
        <h2 id="outcome-title" tabIndex={-1}>
          {title}
        </h2>
        <p className="headline" aria-live="polite">
          {headline}
        </p>
        <p className="soft range">{range}</p>
        <Choices
          measures={measures}
          groups={detail.groups}
          years={years}
          view={{ measure: chosen.id, group: view.group, year }}
          setView={setView}
          byGroup={chosen.byGroup}
          choice={choice}
          setChoice={setChoice}
          threshold={threshold}
        />
        <div className="card" ref={card}>
          <BandChart
            layers={layers}
            published={published}
            threshold={threshold}
            year={year}
            stale={stale}
            axis={say(measure.kind === "level" ? "persons" : "personsYear")}
            dotsTitle={say("dots", { total: values.length, when })}
            label={`${title}. ${headline} ${range}`}
          />
          <BandLegend baseline={below !== null} futures={values.length}>
            {[...new Set(published.map((point) => point.verification))].map((status) => (
              <span key={status} className="legend-item">
                <SourceMark status={status} of={sayChart("published")} />
              </span>
            ))}
          </BandLegend>
          <p className="small soft chart-note">
            {format.text(measure.definition)} {published.length === 0 ? say("noMeasured") : ""}
          </p>
          <Disclosure summary={sayChart("table")} className="small">
            <SeriesTable scenario={scenario} baseline={below} published={published} />
          </Disclosure>
        </div>
      </section>
      <div className="result-pair">
        <DifferenceCard outcome={outcome} compared={baseline !== null} date={date} when={when} stale={stale} />
        {tornado({ measure, date, when })}
      </div>
      <YearTable run={run} baseline={baseline} measures={measures} year={year} />
      <Downloads
        run={run}
        baseline={baseline}
        drawing={() => card.current?.querySelector<SVGSVGElement>("svg.band-plot") ?? null}
        words={{ title, headline }}
        name={`keten-${measure.id}-${year}`}
      />
    </>
  );
}
