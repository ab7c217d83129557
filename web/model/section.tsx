import type { ReactNode } from "react";
import { Disclosure } from "../parts/disclosure.js";
import { Problems } from "../parts/problems.js";
import { SourceDisc } from "../parts/source-mark.js";
import { BandLegend } from "../scenarios/charts/legend.js";
import { isBusy, type Measure } from "../scenarios/runs/api.js";
import { Progress } from "../scenarios/runs/progress.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { type HistoryMeasure, isJudged } from "./api.js";
import type { Source } from "./history-chart.js";
import { MeasureCard } from "./measure-card.js";
import { modelTexts } from "./texts.js";
import type { HistoryState } from "./use-history.js";

/** How far off still counts as near, as a share of the published number. */
const NEAR = 0.2;

interface Props {
  id: string;
  title: string;
  about: string;
  of: HistoryState;
  /** What is known before the run is done: published numbers without a band. */
  before: readonly HistoryMeasure[];
  measures: readonly Measure[];
  sources: readonly Source[];
  unseenAfter: number | null;
  /** Whether it waits for the section before it. */
  waits: boolean;
  /** Whether its measures stand behind a button: the summary is enough for most readers. */
  folded?: boolean;
  children?: ReactNode;
}

/** One run that looks back: its answer in a sentence, then every measure. */
export function HistorySection(props: Props) {
  const { id, title, about, of, before, measures, sources, unseenAfter, waits, folded, children } = props;
  const say = useTexts(modelTexts);
  const format = useFormat();
  const { run, history } = of;
  const judged = (history?.measures ?? []).filter(isJudged).flatMap((one) => one.points);
  const shown = inReadingOrder(history?.measures ?? before);
  const cards = (
    <div className="model-cards">
      {shown.map((measure) => (
        <MeasureCard
          key={measure.measure}
          measure={measure}
          run={history && run ? run.id : null}
          byMonth={measures.some((one) => one.id === measure.measure)}
          sources={sources}
          unseenAfter={unseenAfter}
          section={id}
        />
      ))}
    </div>
  );
  return (
    <section className="model-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft model-about">{about}</p>
      {of.problems.length > 0 ? <Problems problems={of.problems} retry={of.ask} /> : null}
      {history ? (
        <div role="status">
          <p className="headline">
            {say("summary", { inside: judged.filter((point) => point.inside).length, count: judged.length })}{" "}
            {history.meanMiss === null ? "" : say("meanMiss", { miss: format.percent(history.meanMiss) })}
          </p>
          <p className="model-about">
            {say("near", { near: judged.filter((point) => Math.abs(point.miss) < NEAR).length, count: judged.length })}
          </p>
          <p className="small soft model-about">
            {say("narrow")} {say("notJudged")}
          </p>
        </div>
      ) : waits ? (
        <p className="soft">{say("waiting")}</p>
      ) : null}
      {run && isBusy(run) ? (
        <div className="card">
          <Progress parts={[{ name: say("running"), state: of.state }]} stop={of.stop} />
        </div>
      ) : null}
      {run && (run.state === "cancelled" || run.state === "failed") ? (
        <div className="card">
          <p>{say(run.state)}</p>
          {run.problems.length > 0 ? <Problems problems={run.problems} /> : null}
          <button type="button" className="button button--small" onClick={of.ask}>
            {say("goOn")}
          </button>
        </div>
      ) : null}
      {history && run ? <MarkLegend futures={run.replications} /> : null}
      {!history && before.length > 0 ? <p className="small soft">{say("figuresFirst")}</p> : null}
      {folded && shown.length > 0 ? (
        <Disclosure summary={say("everyMeasure", { count: shown.length })}>{cards}</Disclosure>
      ) : (
        cards
      )}
      {children}
    </section>
  );
}

/** What judges the model first, then other counts, then its own input; people who wait before what passes by. */
function inReadingOrder(measures: readonly HistoryMeasure[]): HistoryMeasure[] {
  const place = (one: HistoryMeasure) => (one.input ? 4 : one.otherDefinition ? 2 : 0) + (one.kind === "level" ? 0 : 1);
  return [...measures].sort((a, b) => place(a) - place(b));
}

/** What the marks of the charts mean. */
function MarkLegend({ futures }: { futures: number }) {
  const say = useTexts(modelTexts);
  return (
    <BandLegend baseline={false} futures={futures} name={say("legendModel")}>
      <span className="legend-item">
        <svg width="28" height="28" aria-hidden="true" focusable="false">
          <SourceDisc status="official" size={12} x={8} y={8} />
        </svg>
        {say("legendInside")}
      </span>
      <span className="legend-item">
        <svg width="28" height="28" aria-hidden="true" focusable="false">
          <path d="M14 2L26 14L14 26L2 14Z" className="point-outside" />
          <SourceDisc status="official" size={12} x={8} y={8} />
        </svg>
        {say("legendOutside")}
      </span>
    </BandLegend>
  );
}
