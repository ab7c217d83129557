import { KetenError } from "@keten/text";
import { problem } from "../problems.js";

/** Does something that a person may stop with Ctrl-C; then it rejects with `simulation-cancelled`. */
export async function cancellable<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new KetenError([problem("simulation-cancelled")]));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}
