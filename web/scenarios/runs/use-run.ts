import { KetenError, type Problem } from "@keten/text";
import { useCallback, useEffect, useRef, useState } from "react";
import { findRun, isBusy, type Run, totalOf } from "./api.js";

const POLL_MS = 800;
const RETRY_MS = 3000;

export interface RunState {
  run: Run | null;
  /** Why it cannot be shown; not why it failed. */
  problems: readonly Problem[];
  /** The last look at the run did not reach the server. */
  lost: boolean;
  /** Seconds until it is done, by the speed so far; null while nobody can say. */
  remaining: number | null;
  /** Looks again, after something was done to the run. */
  look: () => void;
}

/** Follows one run until it ends. */
export function useRun(id: string | null): RunState {
  const [seen, setSeen] = useState<{ id: string; run: Run; remaining: number | null } | null>(null);
  const [fault, setFault] = useState<{ id: string; problems: readonly Problem[] } | null>(null);
  const [lost, setLost] = useState(false);
  const [unknown, setUnknown] = useState<unknown>(null);
  const looking = useRef<() => void>(() => {});
  const began = useRef<{ id: string; at: number; progress: number } | null>(null);
  if (unknown !== null) throw unknown;

  useEffect(() => {
    if (id === null) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      findRun(id, stop.signal).then(
        (run) => {
          setLost(false);
          setFault(null);
          setSeen({ id, run, remaining: remainingOf(run) });
          if (isBusy(run)) timer = setTimeout(look, POLL_MS);
        },
        (reason: unknown) => {
          if (stop.signal.aborted) return;
          if (!(reason instanceof KetenError)) return setUnknown(reason);
          if (reason.problems.some((problem) => problem.code === "unreachable")) {
            setLost(true);
            timer = setTimeout(look, RETRY_MS);
          } else setFault({ id, problems: reason.problems });
        },
      );
    };
    const remainingOf = (run: Run): number | null => {
      if (run.state !== "running") return null;
      if (began.current?.id !== run.id) began.current = { id: run.id, at: performance.now(), progress: run.progress };
      const done = run.progress - began.current.progress;
      if (done === 0) return null;
      const each = (performance.now() - began.current.at) / done;
      return Math.ceil(((totalOf(run) - run.progress) * each) / 1000);
    };
    looking.current = () => {
      clearTimeout(timer);
      look();
    };
    look();
    return () => {
      looking.current = () => {};
      stop.abort();
      clearTimeout(timer);
    };
  }, [id]);

  const look = useCallback(() => looking.current(), []);
  const shown = seen !== null && seen.id === id ? seen : null;
  return {
    run: shown?.run ?? null,
    problems: fault !== null && fault.id === id ? fault.problems : [],
    lost,
    remaining: shown?.remaining ?? null,
    look,
  };
}
