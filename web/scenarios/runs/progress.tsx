import { useTexts } from "../../words/catalogue.js";
import { isBusy, type Run, totalOf } from "./api.js";
import { runTexts } from "./texts.js";
import type { RunState } from "./use-run.js";

const SIZE = 12;
const STEP = 19;
const PER_ROW = 20;
/** With more futures than this a dot stands for several. */
const MOST_DOTS = 100;

interface Part {
  name: string;
  state: RunState;
}

/** A dot for each future that fills as it is done, a row for each run; spoken at every quarter. */
export function Progress({ parts, stop }: { parts: readonly Part[]; stop: () => void }) {
  const say = useTexts(runTexts);
  const runs = parts.flatMap(({ state }) => (state.run ? [state.run] : []));
  const done = runs.reduce((sum, run) => sum + run.progress, 0);
  const total = runs.reduce((sum, run) => sum + totalOf(run), 0);
  const quarter = total === 0 ? 0 : Math.floor((done / total) * 4) * 25;
  const seconds = parts.reduce((sum, { state }) => sum + (state.remaining ?? 0), 0);
  return (
    <div className="run-progress">
      {parts.map(({ name, state: { run } }) =>
        run === null ? null : (
          <div key={name} className="run-progress-part">
            <p>
              <b>{name}</b> <span className="soft">{stateOf(run, say)}</span>
            </p>
            <Dots run={run} />
          </div>
        ),
      )}
      {seconds > 0 ? (
        <p className="soft">
          {seconds < 90
            ? say("seconds", { count: Math.max(1, seconds) })
            : say("minutes", { count: Math.round(seconds / 60) })}
        </p>
      ) : null}
      <p className="small muted">{say("leave")}</p>
      <button type="button" className="button button--second button--small" onClick={stop}>
        {say("stop")}
      </button>
      {parts.some(({ state }) => state.lost) ? (
        <p className="small soft" role="status">
          {say("lost")}
        </p>
      ) : null}
      <p className="hidden-text" aria-live="polite">
        {quarter > 0 ? say("quarter", { percent: quarter }) : ""}
      </p>
    </div>
  );
}

type SayRun = ReturnType<typeof useTexts<Extract<keyof typeof runTexts.texts, string>>>;

function stateOf(run: Run, say: SayRun): string {
  if (run.state === "queued")
    return run.position === null ? say("queued") : say("queuedAt", { position: run.position });
  return say("running", { done: run.progress, total: totalOf(run) });
}

function Dots({ run }: { run: Run }) {
  const total = totalOf(run);
  const dots = Math.min(total, MOST_DOTS);
  const filled = isBusy(run) ? Math.floor((run.progress / total) * dots) : dots;
  const rows = Math.ceil(dots / PER_ROW);
  const width = Math.min(dots, PER_ROW) * STEP;
  return (
    <svg
      width={width}
      height={rows * STEP}
      viewBox={`0 0 ${width} ${rows * STEP}`}
      className="run-dots"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: dots }, (_, index) => index).map((index) => (
        <circle
          key={index}
          cx={(index % PER_ROW) * STEP + SIZE / 2 + 1}
          cy={Math.floor(index / PER_ROW) * STEP + SIZE / 2 + 1}
          r={SIZE / 2 - 0.8}
          className={index < filled ? "run-dot run-dot--done" : "run-dot"}
        />
      ))}
    </svg>
  );
}
