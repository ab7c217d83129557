import { KetenError, type Problem } from "@keten/text";
import { useCallback, useEffect, useState } from "react";
import { get, post } from "../api/client.js";
import type { Run } from "./model.js";

const POLL_MS = 700;
const RETRY_MS = 3000;

export interface RunState {
  run: Run | null;
  problems: readonly Problem[];
  /** The last look at the run did not reach the server. */
  lost: boolean;
  start: (scenario: string) => Promise<string | null>;
  stop: () => void;
}

/** Follows one run of the simulation until it ends; starting the same scenario again gives the same run. */
export function useRun(id: string | null): RunState {
  const [run, setRun] = useState<Run | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [lost, setLost] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;

  useEffect(() => {
    if (id === null) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      get<Run>(`/v1/simulation-runs/${encodeURIComponent(id)}`, stop.signal).then(
        (seen) => {
          setLost(false);
          setProblems([]);
          setRun(seen);
          if (seen.state === "queued" || seen.state === "running") timer = setTimeout(look, POLL_MS);
        },
        (reason: unknown) => {
          if (stop.signal.aborted) return;
          if (!(reason instanceof KetenError)) return setFault(reason);
          if (reason.problems.some((problem) => problem.code === "unreachable")) {
            setLost(true);
            timer = setTimeout(look, RETRY_MS);
          } else {
            setRun(null);
            setProblems(reason.problems);
          }
        },
      );
    };
    look();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [id]);

  const start = useCallback(async (scenario: string) => {
    try {
      const started = await post<Run>("/v1/simulation-runs", { extends: scenario });
      setProblems([]);
      setRun(started);
      return started.id;
    } catch (reason) {
      if (!(reason instanceof KetenError)) throw reason;
      setProblems(reason.problems);
      return null;
    }
  }, []);
  const stop = useCallback(() => {
    if (id === null) return;
    post<Run>(`/v1/simulation-runs/${encodeURIComponent(id)}/cancellations`, {}).then(setRun, (reason: unknown) => {
      if (reason instanceof KetenError) setProblems(reason.problems);
      else setFault(reason);
    });
  }, [id]);
  const shown = run !== null && run.id === id ? run : null;
  return { run: shown, problems, lost, start, stop };
}
