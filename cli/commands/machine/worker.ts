import { startWorker, type WorkerEvent } from "@keten/server";
import { fill, KetenError, type Problem, type Text } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readNumber } from "../../input/numbers-and-days.js";
import { MOST_WORKERS } from "../../input/run-numbers.js";
import { problem } from "../../problems.js";
import { machineWords } from "../../words/machine.js";
import type { PlaceOptions } from "./serve.js";

const words = machineWords.worker;

/** Helps a server with its simulations, by way of the PostgreSQL database that both use, until it is stopped. */
export async function worker(context: Context, options: PlaceOptions & { workers?: string }): Promise<Outcome> {
  const problems: Problem[] = [];
  const threads = readNumber("--workers", options.workers, problems, [1, MOST_WORKERS]);
  const databaseUrl = options.databaseUrl ?? context.environment["DATABASE_URL"];
  if (!databaseUrl || options.data !== undefined)
    problems.push(problem("worker-needs-postgresql", { field: "--database-url", allowed: words.address }));
  if (problems.length > 0 || !databaseUrl) throw new KetenError(problems);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let started = (_threads: number): void => undefined;
  const begun = new Promise<number>((resolve) => {
    started = resolve;
  });
  const ended = startWorker({
    databaseUrl,
    ...(threads === undefined ? {} : { threads }),
    signal: stopping.signal,
    onEvent: (event) => {
      if (event.event === "started") started(event.threads);
      else context.note(`${context.say(textOf(event))}\n`);
    },
  }).finally(() => process.off("SIGINT", stop).off("SIGTERM", stop));
  // It rejects where the database cannot be reached; then it never begins.
  const running = await Promise.race([begun, ended.then(() => 0)]);
  return {
    exit: EXIT.done,
    json: { database: "postgresql", workers: running },
    text: () => [fill(words.runs, { threads: running }), words.stop].map(context.say).join("\n"),
    ends: ended.then(() => EXIT.done),
  };
}

function textOf(event: Exclude<WorkerEvent, { event: "started" }>): Text {
  switch (event.event) {
    case "job": {
      const { first, until } = event;
      const run = event.run.slice(0, 8);
      return first === until ? fill(words.tables, { run }) : fill(words.job, { run, first: first + 1, until });
    }
    case "database":
      return event.fault === null ? words.databaseBack : words.databaseAway[event.fault];
    case "fault": {
      const { error, number } = event;
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return fill(words.fault, { number, reason });
    }
  }
}
