import { KetenError, type Problem, type Text } from "@keten/text";
import { useCallback, useEffect, useRef, useState } from "react";
import { baselineOf, contentOf, type ScenarioFile } from "./draft/document.js";
import { fragmentOf, type Identity, readFragment, type View } from "./draft/link.js";
import { keepDraft, keepRecent } from "./draft/memory.js";
import { type Run, requestRun, type ScenarioSummary } from "./runs/api.js";

export const PLAIN: ScenarioFile = { keten: 1, extends: "baseline" };
const FIRST_VIEW: View = { measure: "reception_residents", group: "TOTAL", year: null };

/** The runs that stand beside the form, and the scenario they were asked for. */
export interface Asked {
  run: string;
  /** Null where the scenario is itself the baseline. */
  baseline: string | null;
  file: ScenarioFile;
  /** Under what it was made; null for a link that does not say. */
  identity: Identity | null;
  /** The order in which it was asked, so that asking again looks again. */
  count: number;
}

export interface ScenarioState {
  file: ScenarioFile;
  view: View;
  asked: Asked | null;
  /** Under what the opened link was made. */
  linked: Identity | null;
  badLink: boolean;
  asking: boolean;
  problems: readonly Problem[];
  change: (file: ScenarioFile) => void;
  setView: (view: View) => void;
  ask: (file: ScenarioFile, name: Text, view?: View) => void;
  /** The part of the link after `#`, with what a finished run was made from. */
  fragment: (run: Run | null) => string;
  open: (fragment: string) => void;
}

interface Inside {
  file: ScenarioFile;
  view: View;
  asked: Asked | null;
  linked: Identity | null;
  badLink: boolean;
}

const START: Inside = { file: PLAIN, view: FIRST_VIEW, asked: null, linked: null, badLink: false };

/** What an address says: a scenario after the `#`, or the start of the page. */
function insideOf(fragment: string): Inside {
  if (!fragment.includes("s=")) return START;
  const shared = readFragment(fragment);
  if (shared === null) return { ...START, badLink: true };
  const { file, view, run, baseline, identity } = shared;
  return {
    file,
    view: { ...FIRST_VIEW, ...view },
    asked: run === null ? null : { run, baseline, file, identity, count: 0 },
    linked: identity,
    badLink: false,
  };
}

/** A scenario lives in the address and in this browser only; the server sees it when it is to be run. */
export function useScenario(scenarios: readonly ScenarioSummary[]): ScenarioState {
  const [inside, setInside] = useState<Inside>(() => insideOf(location.hash));
  const [asking, setAsking] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const { file, view, asked, linked } = inside;

  const fragment = useCallback(
    (run: Run | null) =>
      fragmentOf({
        file,
        view,
        identity: run ?? asked?.identity ?? linked,
        run: asked?.run ?? null,
        baseline: asked?.baseline ?? null,
      }),
    [file, view, asked, linked],
  );

  // The address follows the form; only a new run is a step that "back" undoes.
  const pushed = useRef(asked?.run ?? null);
  useEffect(() => {
    const untouched = contentOf(file) === contentOf(PLAIN) && asked === null && file.name === undefined;
    const address = `${location.pathname}${location.search}${untouched ? "" : fragment(null)}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (untouched && location.hash.length > 1 && inside.badLink) return;
    const step = asked !== null && pushed.current !== asked.run;
    pushed.current = asked?.run ?? null;
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }, [file, asked, fragment, inside.badLink]);

  const open = useCallback((text: string) => {
    setProblems([]);
    const next = insideOf(text);
    pushed.current = next.asked?.run ?? null;
    setInside(next);
  }, []);
  useEffect(() => {
    // A jump within the page, such as the skip link, is no other scenario.
    const back = () => {
      if (location.hash.length < 2 || location.hash.includes("s=")) open(location.hash);
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [open]);

  const change = useCallback((next: ScenarioFile) => {
    keepDraft(next);
    setProblems([]);
    setInside((before) => ({ ...before, file: next, badLink: false }));
  }, []);
  const setView = useCallback((next: View) => setInside((before) => ({ ...before, view: next })), []);

  const ask = useCallback(
    (next: ScenarioFile, name: Text, nextView?: View) => {
      setAsking(true);
      setProblems([]);
      const below = baselineOf(next, comparedWith(next, scenarios));
      const begin = async () => {
        const run = await requestRun(next);
        const baseline = contentOf(next) === contentOf(below) ? run : await requestRun(below);
        const baselineId = baseline.id === run.id ? null : baseline.id;
        setInside((before) => ({
          ...before,
          file: next,
          view: nextView ?? { ...before.view, year: null },
          asked: {
            run: run.id,
            baseline: baselineId,
            file: next,
            identity: run,
            count: (before.asked?.count ?? 0) + 1,
          },
          badLink: false,
        }));
        const link = fragmentOf({
          file: next,
          view: nextView ?? view,
          identity: run,
          run: run.id,
          baseline: baselineId,
        });
        keepRecent({ run: run.id, name, fragment: link, at: new Date().toISOString() });
        keepDraft(next);
      };
      begin()
        .catch((reason: unknown) => {
          setInside((before) => ({ ...before, file: next }));
          if (reason instanceof KetenError) setProblems(reason.problems);
          else setFault(reason);
        })
        .finally(() => setAsking(false));
    },
    [scenarios, view],
  );
  return { ...inside, asking, problems, change, setView, ask, fragment, open };
}

/** Looking ahead is held against the baseline, looking back against the history. */
function comparedWith(file: ScenarioFile, scenarios: readonly ScenarioSummary[]): string {
  const below = scenarios.find((one) => one.id === file.extends);
  return below?.purpose === "history" ? "history" : "baseline";
}
