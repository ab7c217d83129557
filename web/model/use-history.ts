import { KetenError, type Problem } from "@keten/text";
import { useCallback, useEffect, useState } from "react";
import { useLoaded } from "../parts/use-loaded.js";
import { cancelRun, isBusy, type Run, requestRun } from "../scenarios/runs/api.js";
import { type RunState, useRun } from "../scenarios/runs/use-run.js";
import { type History, historyOf } from "./api.js";

export interface HistoryState {
  state: RunState;
  run: Run | null;
  history: History | null;
  problems: readonly Problem[];
  /** Nothing more will come of itself. */
  settled: boolean;
  ask: () => void;
  stop: () => void;
}

/** Asks for a run of a scenario that looks back, once it may, and reads what it gave beside the figures. */
export function useHistory(scenario: string, replications: number | null, may: boolean): HistoryState {
  const [asked, setAsked] = useState<{ key: string; run: string } | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const key = `${scenario} ${replications}`;
  const id = asked?.key === key ? asked.run : null;
  const state = useRun(id);
  const { look } = state;
  const fail = useCallback((reason: unknown) => {
    if (reason instanceof KetenError) setRefused(reason.problems);
    else setFault(reason);
  }, []);
  const ask = useCallback(() => {
    setRefused([]);
    requestRun({ keten: 1, extends: scenario, ...(replications === null ? {} : { replications }) }).then((run) => {
      setAsked({ key, run: run.id });
      look();
    }, fail);
  }, [scenario, replications, key, look, fail]);
  useEffect(() => {
    if (may) ask();
  }, [may, ask]);
  const run = state.run;
  const done = run?.state === "done" ? run.id : null;
  const [loaded] = useLoaded(
    useCallback(async (signal: AbortSignal) => (done === null ? null : await historyOf(done, signal)), [done]),
  );
  const history = loaded.state === "ready" ? loaded.value : null;
  const problems = [...refused, ...state.problems, ...(loaded.state === "failed" ? loaded.problems : [])];
  const stop = () => {
    if (run && isBusy(run)) cancelRun(run.id).then(look, fail);
  };
  // After a stop nothing goes on by itself.
  const settled = history !== null || problems.length > 0 || run?.state === "failed";
  return { state, run, history, problems, settled, ask, stop };
}
