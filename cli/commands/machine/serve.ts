import { DEFAULT_DATA_FOLDER, type RunningServer, startServer } from "@keten/server";
import { fill, KetenError, type Problem } from "@keten/text";
import type { Context, Outcome } from "../../context.js";
import { EXIT } from "../../exit.js";
import { readNumber } from "../../input/numbers-and-days.js";
import { problem } from "../../problems.js";
import { machineWords } from "../../words/machine.js";

export interface PlaceOptions {
  data?: string;
  databaseUrl?: string;
}

const words = machineWords.serve;

/** Starts the website and the API and stays until it is stopped. */
export async function serve(context: Context, options: PlaceOptions & { port?: string }): Promise<Outcome> {
  const problems: Problem[] = [];
  const port = readNumber("--port", options.port, problems);
  if (options.data !== undefined && options.databaseUrl !== undefined)
    problems.push(problem("place-twice", { field: "--database-url" }));
  if (problems.length > 0) throw new KetenError(problems);
  const { data, databaseUrl } = placeOf(context, options);
  const server = await startServer({
    ...(port === undefined ? {} : { port }),
    ...(databaseUrl === undefined ? { dataFolder: data } : { databaseUrl }),
  });
  const { url, movedFrom, hasPages, database } = server;
  return {
    exit: EXIT.done,
    json: { url, port: server.port, movedFrom, hasPages, database },
    text: () => startedText(context, server, data),
    ends: server.stopped.then(() => EXIT.done),
  };
}

/** Where data is kept: the words of the command go before the environment. */
export function placeOf({ environment }: Context, { data, databaseUrl }: PlaceOptions) {
  const given = databaseUrl ?? (data === undefined ? environment["DATABASE_URL"] : undefined);
  return { data: data ?? DEFAULT_DATA_FOLDER, ...(given ? { databaseUrl: given } : {}) };
}

function startedText({ say, style }: Context, server: RunningServer, folder: string): string {
  const lines = [style(say(fill(words.runs, { url: server.url })), "bold")];
  if (server.movedFrom !== null) lines.push(say(fill(words.moved, { asked: server.movedFrom })));
  if (!server.hasPages) lines.push(say(words.noPages));
  lines.push(say(fill(words.storage[server.database], { place: folder })), say(words.stop));
  return lines.join("\n");
}
