import { useCallback, useState } from "react";
import { useSearchParams } from "wouter";
import { Note } from "../parts/note.js";
import { Problems } from "../parts/problems.js";
import { useLoaded } from "../parts/use-loaded.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { Assumptions } from "./assumptions.js";
import { MeasureSection } from "./measure-section.js";
import { MEASURES, type PublishedPoint, type Run } from "./model.js";
import { Progress } from "./progress.js";
import { publishedPoints } from "./published.js";
import { simulationTexts } from "./texts.js";
import { useRun } from "./use-run.js";
import "./simulation.css";

/** The scenarios that come with Keten. */
const SCENARIOS = [
  { id: "baseline", name: "baseline", more: "baselineMore" },
  { id: "history", name: "history", more: "historyMore" },
] as const;

export default function SimulationPage() {
  const say = useTexts(simulationTexts);
  const [search, setSearch] = useSearchParams();
  const id = search.get("run");
  const named = SCENARIOS.find((one) => one.id === search.get("scenario"))?.id;
  const [scenario, setScenario] = useState<(typeof SCENARIOS)[number]["id"]>(named ?? "baseline");
  const { run, problems, lost, start, stop } = useRun(id);
  const busy = run?.state === "queued" || run?.state === "running";
  const begin = async () => {
    const started = await start(scenario);
    if (started !== null) setSearch({ scenario, run: started });
  };
  return (
    <Page title={say("title")} lede={say("lede")}>
      <div className="wrap simulation">
        <form
          className="card simulation-form"
          onSubmit={(event) => {
            event.preventDefault();
            void begin();
          }}
        >
          <fieldset>
            <legend>{say("scenario")}</legend>
            <div className="simulation-choices">
              {SCENARIOS.map((one) => (
                <label key={one.id} className="simulation-choice">
                  <input
                    type="radio"
                    name="scenario"
                    value={one.id}
                    checked={scenario === one.id}
                    onChange={() => setScenario(one.id)}
                  />
                  <span>
                    <b>{say(one.name)}</b>
                    <span className="small soft">{say(one.more)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <button type="submit" className="button" disabled={busy}>
            {say(run === null ? "start" : "again")}
          </button>
          <p className="small muted">{say("notStartedTime")}</p>
        </form>
        <div className="simulation-main">
          {problems.length > 0 ? <Problems problems={problems} /> : null}
          {run === null && problems.length === 0 ? <p className="soft">{say("notStarted")}</p> : null}
          {run && busy ? <Progress run={run} lost={lost} stop={stop} /> : null}
          {run ? <Outcome run={run} judged={named !== undefined} /> : null}
        </div>
      </div>
    </Page>
  );
}

function Outcome({ run, judged }: { run: Run; judged: boolean }) {
  const say = useTexts(simulationTexts);
  const format = useFormat();
  const [published, retry] = useLoaded(useCallback(loadPublished, []));
  if (run.state === "cancelled") return <p>{say("cancelled")}</p>;
  if (run.state === "failed")
    return (
      <>
        <p>{say("failed")}</p>
        <Problems problems={run.problems} />
      </>
    );
  const { result } = run;
  if (result === null) return null;
  return (
    <>
      <p className="hidden-text" role="status">
        {say("finished")}
      </p>
      {result.uncertainty === "chance-only" ? (
        <Note kind="warn">
          <p>{say("chanceOnly")}</p>
        </Note>
      ) : null}
      {result.warnings.length > 0 ? (
        <Note kind="warn">
          {result.warnings.map((warning) => (
            <p key={warning.code + format.text(warning.message)}>{format.text(warning.message)}</p>
          ))}
        </Note>
      ) : null}
      {published.state === "failed" ? <Problems problems={published.problems} retry={retry} /> : null}
      {MEASURES.map(({ id, series }) => (
        <MeasureSection
          key={id}
          result={result}
          measure={id}
          judged={judged}
          published={series !== null && published.state === "ready" ? (published.value[series] ?? NONE) : NONE}
        />
      ))}
      <Assumptions result={result} />
    </>
  );
}

const NONE: readonly PublishedPoint[] = [];

async function loadPublished(signal: AbortSignal): Promise<Record<string, PublishedPoint[]>> {
  const wanted = MEASURES.flatMap(({ series }) => (series === null ? [] : [series]));
  const found = await Promise.all(
    wanted.map(async (series) => [series, await publishedPoints(series, signal)] as const),
  );
  return Object.fromEntries(found);
}
