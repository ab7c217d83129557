import { readWorksheet, type Worksheet } from "@keten/distribution";
import { KetenError } from "@keten/text";
import { recall, remember } from "../../../parts/storage.js";

/** What a reader changed and did not save; it outlives a reload of the page. */
export interface Draft {
  sheet: Worksheet;
  /** The saved version that it was made of; null where nothing was saved. */
  basedOn: number | null;
}

const NAME = "keten.worksheet-name";
const draftKey = (id: string | null) => `keten.worksheet-draft.${id ?? "new"}`;

export function keptDraft(id: string | null): Draft | null {
  const text = recall(draftKey(id));
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
export const keepDraft = (id: string | null, draft: Draft): boolean => remember(draftKey(id), JSON.stringify(draft));

export const forgetDraft = (id: string | null): boolean => remember(draftKey(id), null);

export const keptName = (): string => recall(NAME) ?? "";
export const keepName = (name: string): boolean => remember(NAME, name);
