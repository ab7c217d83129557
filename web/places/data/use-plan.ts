import { KetenError, type Problem } from "@keten/text";
import { useCallback, useEffect, useRef, useState } from "react";
import { recall, remember } from "../../parts/storage.js";
import { computePlan, examplePlan, findOpenings, type Openings, type Plan, type PlanResult } from "./api.js";

const KEPT = "keten.places-plan";

export interface PlanState {
  /** Null until the first plan is there. */
  plan: Plan | null;
  /** Of the plan, or of the one before while a changed plan is computed or is refused. */
  result: PlanResult | null;
  problems: readonly Problem[];
  computing: boolean;
  searching: boolean;
  /** What the last search found, while the plan is still as it left it. */
  found: Openings | null;
  change(plan: Plan): void;
  search(): void;
  stop(): void;
  /** Shows why something around the plan did not work, such as a file that cannot be read. */
  refuse(fault: unknown): void;
  example(): void;
}

/** The plan on the page: computed again with every change, kept in this browser, searched on request. */
export function usePlan(): PlanState {
  const [plan, setPlan] = useState<Plan | null>(kept);
  const [result, setResult] = useState<PlanResult | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [computing, setComputing] = useState(true);
  const [searching, setSearching] = useState(false);
  const [found, setFound] = useState<Openings | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  if (fault !== null) throw fault;

  const refuse = useCallback((reason: unknown) => {
    if (reason instanceof KetenError) setProblems(reason.problems);
    else if (!(reason instanceof DOMException && reason.name === "AbortError")) setFault(reason);
  }, []);

  /** Does one thing at a time: what was asked before is of no use any more. */
  const only = useCallback(
    async (work: (signal: AbortSignal) => Promise<void>) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      try {
        await work(own.signal);
      } catch (reason) {
        if (!own.signal.aborted) refuse(reason);
      }
      if (running.current !== own) return;
      setComputing(false);
      setSearching(false);
    },
    [refuse],
  );

  const change = useCallback(
    (next: Plan) => {
      setPlan(next);
      setFound(null);
      setSearching(false);
      setComputing(true);
      void only(async (signal) => {
        const computed = await computePlan(next, signal);
        setResult(computed);
        setProblems([]);
        remember(KEPT, JSON.stringify(next));
      });
    },
    [only],
  );

  const example = useCallback(() => {
    setComputing(true);
    void only(async (signal) => {
      const next = await examplePlan(signal);
      if (!signal.aborted) change(next);
    });
  }, [only, change]);

  const first = useRef(plan);
  useEffect(() => {
    if (first.current === null) example();
    else change(first.current);
    return () => running.current?.abort();
  }, [example, change]);

  const search = () => {
    if (plan === null) return;
    setSearching(true);
    setProblems([]);
    void only(async (signal) => {
      const answer = await findOpenings(plan, signal);
      setPlan(answer.plan);
      setResult(answer.result);
      setFound(answer.optimised);
      remember(KEPT, JSON.stringify(answer.plan));
    });
  };
  const stop = () => {
    running.current?.abort();
    running.current = null;
    setSearching(false);
    setComputing(false);
  };
  return { plan, result, problems, computing, searching, found, change, search, stop, refuse, example };
}

/** The plan this browser kept; one that cannot be read any more is no plan. */
function kept(): Plan | null {
  const text = recall(KEPT);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Plan;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}
