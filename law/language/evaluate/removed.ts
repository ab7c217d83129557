import type { Day } from "@keten/calendar";
import type { Annulment, Entry } from "../model/entry.js";
import type { Removed, Visible } from "../resolve/visible.js";
import type { Frame } from "./frame.js";

export const removedFrom = <E extends Entry>({ voided, ended }: Visible<E>): Removed<E>[] => [...voided, ...ended];

/** Whether an entry would hold on a day but for what took it away. */
export const wouldHold = ({ entry, by }: Removed<Entry>, day: Day): boolean =>
  day >= entry.from &&
  (entry.until === undefined || day < entry.until) &&
  (by.annuls.since === "start" || day >= by.annuls.since);

/** An answer that would be another but for an annulment has used the annulment, and names it. */
export function useRemoval(frame: Frame, { by }: { by: Annulment }): void {
  frame.used.push({ entry: by });
}
