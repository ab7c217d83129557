import type { Day } from "@keten/calendar";
import type { Cause, Source } from "@keten/law-language";
import type { Text } from "@keten/text";

/**
 * Something that happened to the law or its execution without being a rule that decides a case: a programme, a
 * ruling about places, an announcement, a report. It stands among the changes of its day.
 */
export interface Programme {
  id: string;
  /** The subject under which it stands: see `subjects.ts`. */
  subject: string;
  title: Text;
  /** What it is and for whom, in a sentence or two. */
  says: Text;
  /** How things were before, where a source tells. */
  before?: Text;
  from: Day;
  until?: Day;
  owner: string;
  aim?: Text;
  status: "announced" | "running" | "ended" | "event";
  cause?: Cause;
  /** The rules it bears on. */
  rules?: readonly string[];
  sources: readonly Source[];
  note?: Text;
}
