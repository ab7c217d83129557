import { useMemo } from "react";
import { Link, useSearchParams } from "wouter";
import { get } from "../api/client.js";
import { saveFile } from "../parts/charts/save-picture.js";
import { Disclosure } from "../parts/disclosure.js";
import { Problems } from "../parts/problems.js";
import { useLoaded } from "../parts/use-loaded.js";
import { type PublishedPoint, publishedPoints } from "../scenarios/charts/published.js";
import { NumberInput } from "../scenarios/form/number-input.js";
import { listMeasures, type Measure, type ScenarioDetail, scenarioDetail } from "../scenarios/runs/api.js";
import { Loading } from "../shell/loading.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { type HistoryMeasure, historyCsv } from "./api.js";
import type { Source } from "./history-chart.js";
import { KnownLimits } from "./known-limits.js";
import { HistorySection } from "./section.js";
import { modelTexts } from "./texts.js";
import { useHistory } from "./use-history.js";
import "../scenarios/scenarios.css";
import "./model.css";

interface Known {
  measures: readonly Measure[];
  sources: readonly Source[];
  detail: ScenarioDetail;
  published: readonly HistoryMeasure[];
}

/** The runs that look back, in the order in which they are asked for and shown. */
const RUNS = { first: "history", settled: "history-settled-2022", staff: "history-staff" } as const;
const SETTLED_UNTIL = 2022;
const MOST_FUTURES = 200;

export default function ModelPage() {
  const say = useTexts(modelTexts);
  const [known, retry] = useLoaded(loadKnown);
  return (
    <Page
      title={say("title")}
      lede={say("lede")}
      aside={
        <Link className="button button--second no-print" href="/scenarios">
          {say("toScenarios")}
        </Link>
      }
    >
      {known.state === "loading" ? <Loading /> : null}
      {known.state === "failed" ? (
        <div className="wrap">
          <Problems problems={known.problems} retry={retry} />
        </div>
      ) : null}
      {known.state === "ready" ? <Model {...known.value} /> : null}
    </Page>
  );
}

function Model({ measures, sources, detail, published }: Known) {
  const say = useTexts(modelTexts);
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get("toekomsten") ?? Number.NaN);
  const futures = Number.isInteger(asked) && asked >= 1 && asked <= MOST_FUTURES ? asked : null;
  const first = useHistory(RUNS.first, futures, true);
  const settled = useHistory(RUNS.settled, futures, first.settled);
  const staff = useHistory(RUNS.staff, futures, settled.settled);
  const done = useMemo(
    () =>
      [
        { scenario: RUNS.first, history: first.history },
        { scenario: RUNS.settled, history: settled.history },
        { scenario: RUNS.staff, history: staff.history },
      ].flatMap(({ scenario, history }) => (history ? [{ scenario, history }] : [])),
    [first.history, settled.history, staff.history],
  );
  const common = { measures, sources };
  return (
    <div className="wrap model">
      <HistorySection
        id="history"
        title={say("section_history")}
        about={say("about_history")}
        of={first}
        before={published}
        unseenAfter={null}
        waits={false}
        {...common}
      >
        <KnownLimits history={first.history} assumptions={detail.assumptions} measures={measures} />
      </HistorySection>
      <HistorySection
        id="settled"
        title={say("section_settled")}
        about={say("about_settled")}
        of={settled}
        before={NOTHING}
        unseenAfter={SETTLED_UNTIL}
        waits={!first.settled}
        folded
        {...common}
      />
      <HistorySection
        id="staff"
        title={say("section_staff")}
        about={say("about_staff")}
        of={staff}
        before={NOTHING}
        unseenAfter={null}
        waits={!settled.settled}
        folded
        {...common}
      />
      <div className="model-end no-print">
        {done.length > 0 ? (
          <button
            type="button"
            className="button button--second"
            onClick={() =>
              saveFile(new Blob([historyCsv(done)], { type: "text/csv;charset=utf-8" }), "keten-history.csv")
            }
          >
            {say("csv")}
          </button>
        ) : null}
        <Disclosure summary={say("analyst")}>
          <NumberInput
            label={say("futures")}
            value={futures ?? detail.replications}
            min={1}
            max={MOST_FUTURES}
            whole
            onChange={(value) =>
              setSearch(value === detail.replications ? {} : { toekomsten: String(value) }, { replace: true })
            }
          />
        </Disclosure>
      </div>
    </div>
  );
}

const NOTHING: readonly HistoryMeasure[] = [];

async function loadKnown(signal: AbortSignal): Promise<Known> {
  const [measures, figures, detail] = await Promise.all([
    listMeasures(signal),
    get<{ sources: Source[] }>("/v1/figures", signal),
    scenarioDetail(RUNS.first, signal),
  ]);
  const end = `${Number(detail.start.slice(0, 4)) + detail.years}${detail.start.slice(4)}`;
  const published = await Promise.all(
    measures.flatMap((measure) =>
      measure.figure
        ? [
            publishedPoints(measure.figure, measure.kind, signal).then((points) =>
              unrun(measure, points, figures.sources, detail.start, end),
            ),
          ]
        : [],
    ),
  );
  return { measures, sources: figures.sources, detail, published: published.filter((one) => one.points.length > 0) };
}

/** A measure with its published points, before any run has given a band. */
function unrun(
  { id, title, definition, kind, figure }: Measure,
  points: readonly PublishedPoint[],
  sources: readonly Source[],
  start: string,
  end: string,
): HistoryMeasure {
  const idOf = (point: PublishedPoint) =>
    sources
      .filter((one) => point.source.nl.split(", ").includes(one.title.nl))
      .map((one) => one.id)
      .join(", ");
  return {
    measure: id,
    title,
    definition,
    kind,
    input: figure?.input ?? false,
    otherDefinition: figure?.otherDefinition ?? false,
    meanMiss: null,
    points: points
      .filter((point) => point.date >= start && point.date < end)
      .map((point) => ({
        measure: id,
        period: kind === "flow" ? point.date.slice(0, 4) : point.date,
        date: point.date,
        published: point.value,
        bound: point.bound ?? null,
        source: idOf(point),
        mean: Number.NaN,
        p5: null,
        p10: Number.NaN,
        p90: Number.NaN,
        p95: null,
        n: 0,
        miss: Number.NaN,
        inside: true,
      })),
  };
}
