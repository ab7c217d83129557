import { readWorksheet, type Worksheet } from "@keten/distribution";
import { KetenError } from "@keten/text";
import { recall, remember, rememberedKeys } from "../../../parts/storage.js";
import { newLineId } from "./line-id.js";

/** What a reader changed and did not save; it outlives a reload of the page. */
export interface Draft {
  sheet: Worksheet;
  /** The saved version that it was made of; null where nothing was saved. */
  basedOn: number | null;
}

const NAME = "keten.worksheet-name";
const DRAFT = "keten.worksheet-draft.";
const NEW = "new-";

/** Where a worksheet that was never saved is kept: each in its own place, so that none takes the place of another. */
export const newSlot = (): string => newLineId("new");

/** The worksheets that were begun here and never saved. */
export function newDrafts(): { slot: string; draft: Draft }[] {
  return rememberedKeys(DRAFT + NEW).flatMap((key) => {
    const slot = key.slice(DRAFT.length);
    const draft = keptDraft(slot);
    return draft === null ? [] : [{ slot, draft }];
  });
}

export function keptDraft(slot: string): Draft | null {
  const text = recall(DRAFT + slot);
  if (text === null) return null;
  try {
    const { sheet, basedOn } = JSON.parse(text) as { sheet: unknown; basedOn: unknown };
    return { sheet: readWorksheet(sheet), basedOn: typeof basedOn === "number" ? basedOn : null };
  } catch (fault) {
    // Of an older version, or not ours: it cannot be read, and is left where it is.
    if (fault instanceof SyntaxError || fault instanceof KetenError || fault instanceof TypeError) return null;
    throw fault;
  }
}

/** Answers whether the browser kept it. */
export const keepDraft = (slot: string, draft: Draft): boolean => remember(DRAFT + slot, JSON.stringify(draft));

export const forgetDraft = (slot: string): boolean => remember(DRAFT + slot, null);

export const keptName = (): string => recall(NAME) ?? "";
export const keepName = (name: string): boolean => remember(NAME, name);
