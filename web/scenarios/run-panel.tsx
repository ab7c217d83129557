import { useEffect, useRef } from "react";
import { Problems } from "../parts/problems.js";
import { useTexts } from "../words/catalogue.js";
import { isBusy, totalOf } from "./runs/api.js";
import { Progress } from "./runs/progress.js";
import type { RunState } from "./runs/use-run.js";
import { scenarioTexts } from "./texts.js";

interface Props {
  name: string;
  scenario: RunState;
  /** Null where the scenario is itself the baseline. */
  baseline: RunState | null;
  stop: () => void;
  again: () => void;
  /** Whether a reader just asked for it, so that the focus goes here. */
  fresh: boolean;
}

/** A run that has no outcome yet, or will have none. */
export function RunPanel({ name, scenario, baseline, stop, again, fresh }: Props) {
  const say = useTexts(scenarioTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const runs = [scenario.run, baseline?.run ?? null].filter((run) => run !== null);
  const failed = runs.find((run) => run.state === "failed");
  const busy = runs.some(isBusy);
  const cancelled = runs.find((run) => run.state === "cancelled");
  const title = failed ? say("failedTitle") : cancelled ? say("cancelledTitle") : say("running", { name });
  return (
    <section className="card run-panel" aria-labelledby="run-title">
      <h2 id="run-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {failed ? (
        <>
          <p>{say("failed")}</p>
          <Problems problems={failed.problems} />
          <button type="button" className="button" onClick={again}>
            {say("again")}
          </button>
        </>
      ) : cancelled ? (
        <>
          <p role="status">{say("cancelled", { done: cancelled.progress, total: totalOf(cancelled) })}</p>
          <button type="button" className="button" onClick={again}>
            {say("goOn")}
          </button>
        </>
      ) : busy || runs.length > 0 ? (
        <>
          <Progress
            parts={[
              { name: say("scenario"), state: scenario },
              ...(baseline ? [{ name: say("baseline"), state: baseline }] : []),
            ]}
            stop={stop}
          />
          {baseline ? <p className="small muted">{say("stopBaseline")}</p> : null}
        </>
      ) : null}
    </section>
  );
}
