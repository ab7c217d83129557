import { KetenError, type Problem, type Text } from "@keten/text";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import { get } from "../api/client.js";
import { Disclosure } from "../parts/disclosure.js";
import { Note } from "../parts/note.js";
import { Problems } from "../parts/problems.js";
import { useLoaded } from "../parts/use-loaded.js";
import { NARROW, useMedia } from "../parts/use-media.js";
import { Loading } from "../shell/loading.js";
import { Page } from "../shell/page.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { contentOf } from "./draft/document.js";
import { Assumptions } from "./form/assumptions.js";
import { ScenarioForm } from "./form/form.js";
import { problemsAt } from "./form/problems-at.js";
import { LinkNote } from "./link-note.js";
import { Questions } from "./questions.js";
import { Recent } from "./recent.js";
import { Results } from "./results/results.js";
import { TornadoCard } from "./results/tornado-card.js";
import { RunPanel } from "./run-panel.js";
import {
  cancelRun,
  isBusy,
  listMeasures,
  listScenarios,
  type Measure,
  type ScenarioDetail,
  type ScenarioSummary,
  scenarioDetail,
} from "./runs/api.js";
import { useRun } from "./runs/use-run.js";
import { Share } from "./share.js";
import { scenarioTexts } from "./texts.js";
import { PLAIN, useScenario } from "./use-scenario.js";
import "./scenarios.css";

interface Lists {
  scenarios: readonly ScenarioSummary[];
  measures: readonly Measure[];
  sources: readonly { id: string; title: Text }[];
}

async function loadLists(signal: AbortSignal): Promise<Lists> {
  const [scenarios, measures, figures] = await Promise.all([
    listScenarios(signal),
    listMeasures(signal),
    get<Pick<Lists, "sources">>("/v1/figures", signal),
  ]);
  return { scenarios, measures, sources: figures.sources };
}

export default function ScenariosPage() {
  const say = useTexts(scenarioTexts);
  const [lists, retry] = useLoaded(loadLists);
  if (lists.state === "ready") return <Scenarios {...lists.value} />;
  return (
    <Page title={say("title")} lede={say("lede")}>
      {lists.state === "loading" ? (
        <Loading />
      ) : (
        <div className="wrap">
          <Problems problems={lists.problems} retry={retry} />
        </div>
      )}
    </Page>
  );
}

function Scenarios({ scenarios, measures, sources }: Lists) {
  const say = useTexts(scenarioTexts);
  const format = useFormat();
  const narrow = useMedia(NARROW);
  const main = useRef<HTMLDivElement>(null);
  const state = useScenario(scenarios);
  const { file, view, asked, linked, asking, problems, change, setView, ask } = state;
  const below = file.extends ?? PLAIN.extends ?? "";
  const [loaded, retry] = useLoaded(useCallback((signal: AbortSignal) => scenarioDetail(below, signal), [below]));
  // While another scenario loads, the one before keeps its place, so that the form does not jump.
  const kept = useRef<ScenarioDetail | null>(null);
  if (loaded.state === "ready") kept.current = loaded.value;
  const detail = kept.current;
  const scenario = useRun(asked?.run ?? null);
  const baseline = useRun(asked?.baseline ?? null);
  // A run that was asked for again is the same run: it has to be looked at anew.
  const count = asked?.count ?? 0;
  const [lookScenario, lookBaseline] = [scenario.look, baseline.look];
  useEffect(() => {
    if (count === 0) return;
    lookScenario();
    lookBaseline();
  }, [count, lookScenario, lookBaseline]);
  const [stopped, setStopped] = useState<readonly Problem[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const [sharing, setSharing] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const names = useMemo(() => new Map(sources.map(({ id, title }) => [id, format.text(title)])), [sources, format]);

  const { run } = scenario;
  const comparison = asked?.baseline == null ? null : baseline.run;
  const ready = run?.state === "done" && (asked?.baseline === null || comparison?.state === "done");
  const unknown = asked !== null && (scenario.problems.length > 0 || baseline.problems.length > 0);
  const busy = asking || [run, comparison].some((one) => one !== null && isBusy(one));
  const stale = asked !== null && contentOf(file) !== contentOf(asked.file);
  const nameOf = (one: typeof file): Text =>
    one.name ?? scenarios.find(({ id }) => id === one.extends)?.name ?? { nl: "Scenario", en: "Scenario" };
  const start = () => ask(file, nameOf(file), asked ? view : undefined);
  const stop = () => {
    if (!run) return;
    setStopped([]);
    const target = isBusy(run) ? run : comparison;
    if (!target) return;
    cancelRun(target.id).then(scenario.look, (reason: unknown) => {
      if (reason instanceof KetenError) setStopped(reason.problems);
      else setFault(reason);
    });
  };
  const now = detail
    ? {
        ...(detail.engineVersion === undefined ? {} : { engineVersion: detail.engineVersion }),
        ...(detail.lawHash === undefined ? {} : { lawHash: detail.lawHash }),
        ...(detail.figuresHash === undefined || file.knownOn !== undefined ? {} : { figuresHash: detail.figuresHash }),
        seed: file.seed ?? detail.seed,
      }
    : {};
  const others = [...problems, ...stopped];
  const form = detail ? (
    <ScenarioForm
      file={file}
      detail={detail}
      scenarios={scenarios}
      problems={problems}
      busy={busy}
      shown={asked !== null && !stale && ready}
      onChange={change}
      onRun={start}
      openAssumptions={() => setShowAll(true)}
    />
  ) : null;
  const questions = (
    <Questions
      scenarios={scenarios}
      disabled={asking}
      ask={(chosen, first) => ask({ keten: 1, extends: chosen.id }, chosen.name, first)}
    />
  );
  return (
    <Page
      title={say("title")}
      lede={say("lede")}
      aside={
        asked ? (
          <div className="page-actions no-print">
            <button
              type="button"
              className="button button--second"
              aria-expanded={sharing}
              onClick={() => setSharing(!sharing)}
            >
              {say("share")}
            </button>
            {ready ? (
              <button
                type="button"
                className="button button--second"
                onClick={() => main.current?.querySelector<HTMLElement>("#export-title")?.focus()}
              >
                {say("export")}
              </button>
            ) : null}
          </div>
        ) : undefined
      }
    >
      <div className="wrap">
        {sharing ? (
          <Share
            address={`${location.origin}${location.pathname}${state.fragment(run)}`}
            close={() => setSharing(false)}
          />
        ) : null}
        {state.badLink ? (
          <Note kind="warn" role="alert">
            <p>{say("badLink")}</p>
          </Note>
        ) : null}
        {asked === null ? (
          <section className="ask" aria-labelledby="ask-title">
            <h2 id="ask-title">{say("questions")}</h2>
            <p className="soft">{say("questionsMore")}</p>
            {questions}
            {asking ? <p role="status">{say("asking")}</p> : null}
            <p>
              <Link href="/hoe-goed-is-het-model">{say("model")}</Link>
            </p>
          </section>
        ) : null}
        <div className="scenario-page">
          {loaded.state === "failed" ? <Problems problems={loaded.problems} retry={retry} /> : null}
          {narrow && asked ? (
            <Disclosure summary={say("adapt")} className="scenario-fold">
              {form}
            </Disclosure>
          ) : (
            form
          )}
          <div className="scenario-main" ref={main}>
            {others.length > 0 ? (
              <>
                {problems.length > 0 ? <h2>{say("refused")}</h2> : null}
                <Problems problems={others} />
              </>
            ) : null}
            {linked && asked?.count === 0 && (ready || unknown) ? (
              <LinkNote linked={linked} now={now} shows={unknown ? "nothing" : "then"} runNow={start} />
            ) : null}
            {linked && asked && asked.count > 0 && run ? (
              <LinkNote linked={linked} now={run} shows="now" runNow={start} />
            ) : null}
            {asked === null ? (
              <div className="own">
                <h2>{say("ownScenario")}</h2>
                <p className="soft">{say("ownScenarioMore")}</p>
              </div>
            ) : null}
            {asked && !ready && !unknown ? (
              <RunPanel
                name={format.text(nameOf(asked.file))}
                scenario={scenario}
                baseline={asked.baseline === null ? null : baseline}
                stop={stop}
                again={start}
                fresh={asked.count > 0}
              />
            ) : null}
            {unknown && linked === null ? (
              <Problems problems={[...scenario.problems, ...baseline.problems]} retry={start} />
            ) : null}
            {asked && ready && run && detail && !unknown ? (
              <>
                <Results
                  run={run}
                  baseline={comparison}
                  detail={detail}
                  measures={measures}
                  view={view}
                  setView={setView}
                  stale={stale}
                  tornado={(of) => <TornadoCard key={run.id} file={asked.file} {...of} />}
                />
                <p className="small soft">
                  {say("notModel")} <Link href="/hoe-goed-is-het-model">{say("model")}</Link>
                </p>
              </>
            ) : null}
            {detail ? (
              <Assumptions
                file={file}
                detail={detail}
                sources={names}
                problems={problems}
                onChange={change}
                open={showAll || detail.assumptions.some(({ path }) => problemsAt(problems, path).length > 0)}
                setOpen={setShowAll}
              />
            ) : null}
            {asked ? (
              <section className="no-print" aria-labelledby="other-title">
                <h2 id="other-title">{say("otherQuestions")}</h2>
                {questions}
              </section>
            ) : null}
            <Recent key={asked?.run ?? "none"} scenarios={scenarios} current={file} open={state.open} />
          </div>
        </div>
      </div>
    </Page>
  );
}
