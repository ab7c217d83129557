import { factsIn, openFacts as openIn, type Situation } from "@keten/law";
import type { FactValue, Law } from "@keten/law-language";
import { useCallback, useMemo, useState } from "react";
import { recall, remember } from "../../parts/storage.js";
import { CALENDAR_KEY } from "../answer/calendar-file.js";
import { ANSWERS_KEY, type Answers, readAnswers, writeAnswers } from "./answers.js";
import { type Clocks, mostQuestions, notNeeded, openFacts } from "./interview.js";

export interface Interview {
  answers: Answers;
  /** The fact asked now, or null when nothing is left to ask. */
  asked: string | null;
  /** The answer that is being changed, if any. */
  changing: string | null;
  number: number;
  /** How many questions come at most, or, where that cannot be told, how many are open now. */
  total: number;
  exact: boolean;
  /** Rules the reader wants an answer on that is not given by itself. */
  requested: readonly string[];
  request: (rule: string) => void;
  /** Answers that fell away at the last change. */
  removed: readonly string[];
  /** The reader has answered or changed something since the page opened. */
  moved: boolean;
  /** Whether the browser keeps the answers. */
  kept: boolean;
  /** The answers were all cleared since the last one was given. */
  cleared: boolean;
  give: (fact: string, value: FactValue) => void;
  change: (fact: string | null) => void;
  clear: () => void;
}

/** The situation whose questions are counted to the last and whose answers fall away when they no longer matter. */
export const APPLIED = "applied";

const only = (answers: Answers, counts: (fact: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => counts(id)));

/**
 * The answers of this reader that matter in a situation, kept in this browser only, and the next question. What was
 * answered in one situation need not be answered again in another.
 */
export function useInterview(law: Law, situation: Situation, clocks: Clocks): Interview {
  const [all, setAll] = useState<Answers>(() => readAnswers(recall(ANSWERS_KEY), law));
  const [requested, setRequested] = useState<readonly string[]>([]);
  const counts = useMemo(() => factsIn(law, situation), [law, situation]);
  const answers = useMemo(() => only(all, (id) => counts.has(id)), [all, counts]);
  const exact = situation.id === APPLIED;
  const [changing, setChanging] = useState<string | null>(null);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [kept, setKept] = useState(true);
  const [moved, setMoved] = useState(false);
  const [cleared, setCleared] = useState(false);
  const open = useMemo(() => {
    const asked = exact ? openFacts(law, answers, clocks) : [];
    const others = exact && requested.length === 0 ? [] : openIn(law, situation, answers, clocks, requested);
    return [...new Set([...asked, ...(exact && asked.length > 0 ? [] : others)])];
  }, [law, situation, exact, answers, clocks, requested]);
  const most = useMemo(
    () => (exact ? Math.max(open.length, mostQuestions(law, answers, clocks)) : open.length),
    [law, exact, answers, clocks, open],
  );

  const give = useCallback(
    (fact: string, value: FactValue) => {
      const given: Answers = { ...answers, [fact]: value };
      const away = exact && requested.length === 0 ? notNeeded(law, given, clocks) : [];
      const left = only({ ...all, [fact]: value }, (id) => !away.includes(id));
      setAll(left);
      setRemoved(away);
      setChanging(null);
      setMoved(true);
      setCleared(false);
      setKept(remember(ANSWERS_KEY, writeAnswers(left, law)));
    },
    [all, answers, law, clocks, exact, requested],
  );
  const clear = useCallback(() => {
    setAll({});
    setRemoved([]);
    setChanging(null);
    setCleared(true);
    remember(ANSWERS_KEY, null);
    remember(CALENDAR_KEY, null);
  }, []);
  const change = useCallback((fact: string | null) => {
    setMoved(true);
    setChanging(fact);
  }, []);
  const count = Object.keys(answers).length;
  return {
    answers,
    asked: changing ?? open[0] ?? null,
    changing,
    number: count + 1,
    total: exact ? count + most : most,
    exact,
    requested,
    request: useCallback((rule: string) => {
      setMoved(true);
      setRequested((before) => [...before, rule]);
    }, []),
    removed,
    moved,
    kept,
    cleared,
    give,
    change,
    clear,
  };
}
