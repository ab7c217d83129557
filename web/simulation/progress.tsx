import { useTexts } from "../words/catalogue.js";
import type { Run } from "./model.js";
import { simulationTexts } from "./texts.js";

const SIZE = 12;
const STEP = 19;

/** A dot for each replication that fills as it finishes; spoken at every quarter. */
export function Progress({ run, lost, stop }: { run: Run; lost: boolean; stop: () => void }) {
  const say = useTexts(simulationTexts);
  const { progress, replications } = run;
  const quarter = Math.floor((progress / replications) * 4) * 25;
  const perRow = 20;
  const rows = Math.ceil(replications / perRow);
  return (
    <div className="run-progress">
      <p>{run.state === "queued" ? say("queued") : say("running", { done: progress, total: replications })}</p>
      <svg
        width={Math.min(replications, perRow) * STEP}
        height={rows * STEP}
        viewBox={`0 0 ${Math.min(replications, perRow) * STEP} ${rows * STEP}`}
        className="run-dots"
        aria-hidden="true"
        focusable="false"
      >
        {Array.from({ length: replications }, (_, index) => index).map((index) => (
          <circle
            key={index}
            cx={(index % perRow) * STEP + SIZE / 2 + 1}
            cy={Math.floor(index / perRow) * STEP + SIZE / 2 + 1}
            r={SIZE / 2 - 0.8}
            className={index < progress ? "run-dot run-dot--done" : "run-dot"}
          />
        ))}
      </svg>
      <button type="button" className="link" onClick={stop}>
        {say("stop")}
      </button>
      {lost ? <p className="small soft">{say("lost")}</p> : null}
      <p className="hidden-text" aria-live="polite">
        {quarter > 0 ? say("quarter", { percent: quarter }) : ""}
      </p>
    </div>
  );
}
