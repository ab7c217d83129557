import { type Merged, mergeWorksheets, type Worksheet } from "@keten/distribution";
import { KetenError, type Problem } from "@keten/text";
import { useCallback, useState } from "react";
import { loadSaved, loadVersion, SAVED_MEANWHILE, type Saved, saveNew, saveVersion } from "./api.js";
import { type Draft, forgetDraft, keepDraft, keepName } from "./memory.js";

/** Two people saved after one version: what each has now, and both laid together. */
export interface Clash {
  base: Saved;
  theirs: Saved;
  mine: Worksheet;
  merged: Merged;
  problems: readonly Problem[];
}

export type SaveState =
  | { state: "idle" | "saving" }
  | { state: "failed"; problems: readonly Problem[] }
  | { state: "done"; version: number };

/** A worksheet that a reader works on: what it holds now, what was saved of it, and the ways to save it. */
export function useWorksheet(id: string | null, slot: string, saved: Saved | null, draft: Draft) {
  const [sheet, setSheet] = useState(draft.sheet);
  const [basedOn, setBasedOn] = useState(draft.basedOn);
  const [dirty, setDirty] = useState(saved === null || draft.sheet !== saved.worksheet);
  const [status, setStatus] = useState<SaveState>({ state: "idle" });
  const [clash, setClash] = useState<Clash | null>(null);
  const [kept, setKept] = useState(true);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;

  const change = useCallback(
    (next: Worksheet, after: number | null = basedOn) => {
      setSheet(next);
      setBasedOn(after);
      setDirty(true);
      setStatus({ state: "idle" });
      setKept(keepDraft(slot, { sheet: next, basedOn: after }));
    },
    [basedOn, slot],
  );
  const stored = (result: Saved) => {
    forgetDraft(slot);
    setBasedOn(result.version);
    setDirty(false);
    setClash(null);
    setStatus({ state: "done", version: result.version });
  };
  const failed = (reason: unknown) => {
    if (reason instanceof KetenError) setStatus({ state: "failed", problems: reason.problems });
    else setFault(reason);
  };
  /** Saves; gives what was stored, or null where it was not: then the status or the clash says why. */
  const save = async (
    savedBy: string,
    note: string,
    what: Worksheet = sheet,
    after = basedOn,
  ): Promise<Saved | null> => {
    keepName(savedBy);
    setStatus({ state: "saving" });
    try {
      const saving = { worksheet: what, savedBy, note };
      const result =
        id === null || after === null ? await saveNew(saving) : await saveVersion(id, { ...saving, basedOn: after });
      setSheet(what);
      stored(result);
      return result;
    } catch (reason) {
      const problems = reason instanceof KetenError ? reason.problems : [];
      if (id === null || after === null || !problems.some(({ code }) => code === SAVED_MEANWHILE)) failed(reason);
      else await layBeside(id, after, what, problems).catch(failed);
      return null;
    }
  };
  const layBeside = async (of: string, after: number, mine: Worksheet, problems: readonly Problem[]) => {
    const [base, theirs] = await Promise.all([loadVersion(of, after), loadSaved(of)]);
    setStatus({ state: "idle" });
    setClash({ base, theirs, mine, problems, merged: mergeWorksheets(base.worksheet, mine, theirs.worksheet) });
  };
  /** Keeps what this reader made as a worksheet of its own. */
  const saveBeside = async (savedBy: string, note: string): Promise<Saved | null> => {
    setStatus({ state: "saving" });
    try {
      const madeOf = id === null || basedOn === null ? {} : { madeOf: { id, version: basedOn } };
      const result = await saveNew({ worksheet: sheet, savedBy, note, ...madeOf });
      forgetDraft(slot);
      setDirty(false);
      return result;
    } catch (reason) {
      failed(reason);
      return null;
    }
  };
  return { sheet, basedOn, dirty, kept, status, clash, change, save, saveBeside, closeClash: () => setClash(null) };
}

export type WorksheetState = ReturnType<typeof useWorksheet>;
