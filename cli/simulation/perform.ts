import type { Context } from "../context.js";
import { cancellable } from "../input/cancelling.js";
import { progress } from "../show/progress.js";
import type { Answers } from "./answers.js";
import { OutFolder } from "./out-folder.js";
import type { Tasks } from "./task.js";
import { inThread } from "./thread.js";

export interface Performed<Answer> {
  answer: Answer;
  /** The files that were written, below the folder. */
  files: string[] | undefined;
}

/**
 * Does a task that takes long: tells how far it is, can be stopped with Ctrl-C, and keeps its tables only when they
 * are whole.
 */
export function performed<Kind extends keyof Tasks>(
  context: Context,
  kind: Kind,
  task: Omit<Tasks[Kind], "folder">,
  out?: string,
): Promise<Performed<Answers[Kind]>> {
  return cancellable(async (signal) => {
    const folder = out === undefined ? undefined : new OutFolder(out);
    const seen = await progress(context);
    try {
      const whole = { ...task, ...(folder ? { folder: folder.inside } : {}) } as Tasks[Kind];
      const answer = await inThread(kind, whole, { signal, report: seen.report });
      return { answer, files: folder?.keep() };
    } catch (error) {
      folder?.discard();
      throw error;
    } finally {
      seen.stop();
    }
  });
}
