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
  total: number;
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

/** The answers of this reader, kept in this browser only, and the next question. */
export function useInterview(law: Law, clocks: Clocks): Interview {
  const [answers, setAnswers] = useState<Answers>(() => readAnswers(recall(ANSWERS_KEY), law));
  const [changing, setChanging] = useState<string | null>(null);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [kept, setKept] = useState(true);
  const [moved, setMoved] = useState(false);
  const [cleared, setCleared] = useState(false);
  const open = useMemo(() => openFacts(law, answers, clocks), [law, answers, clocks]);
  const most = useMemo(() => mostQuestions(law, answers, clocks), [law, answers, clocks]);

  const give = useCallback(
    (fact: string, value: FactValue) => {
      const given: Answers = { ...answers, [fact]: value };
      const away = notNeeded(law, given, clocks);
      const left = Object.fromEntries(Object.entries(given).filter(([id]) => !away.includes(id)));
      setAnswers(left);
      setRemoved(away);
      setChanging(null);
      setMoved(true);
      setCleared(false);
      setKept(remember(ANSWERS_KEY, writeAnswers(left, law)));
    },
    [answers, law, clocks],
  );
  const clear = useCallback(() => {
    setAnswers({});
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
    total: count + most,
    removed,
    moved,
    kept,
    cleared,
    give,
    change,
    clear,
  };
}
