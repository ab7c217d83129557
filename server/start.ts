import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { buildApi } from "./api/api.js";
import type { LogStream } from "./api/logging.js";
import type { Contact } from "./api/openapi.js";
import { compose } from "./compose.js";
import { checkPort, listen } from "./listen.js";
import { readPages } from "./pages/pages.js";
import { Desk } from "./runs/desk.js";
import { SIMULATION_PROGRAM } from "./runs/program.js";
import { Runner } from "./runs/runner.js";
import type { Services } from "./services.js";
import { openStorage, type Storage, type StoragePlace } from "./storage/storage.js";

export interface ServerSettings {
  /** Where to listen; a port that is in use gives way to the next free one. Default 8080. */
  port?: number;
  /** The network address to listen at; by default this computer only, since there is no sign-in. */
  host?: string;
  /** Folder of the embedded database. Default `.keten` in the working folder. */
  dataFolder?: string;
  /** Address of a PostgreSQL server; goes before `dataFolder`. */
  databaseUrl?: string;
  /** Folder with built pages; without it, those of this repository. */
  pagesFolder?: string;
  /** Who to write to about this server. */
  contact?: Contact;
  /** Where the log goes; standard error by default. */
  log?: LogStream;
  services?: Services;
  /** The program that simulates. */
  simulationProgram?: URL;
  /** How many threads simulate; as many as the machine has cores where left out. */
  threads?: number;
  /** Stop on SIGINT and SIGTERM; a second signal ends the process at once. Default true. */
  signals?: boolean;
}

export interface RunningServer {
  /** Where a browser finds it. */
  url: string;
  port: number;
  /** The port that was asked for and is in use; null where it was free. */
  movedFrom: number | null;
  /** Whether the pages were built; without them only the interface is served. */
  hasPages: boolean;
  database: Storage["kind"];
  /** Finishes what is being answered, then closes everything. */
  stop(): Promise<void>;
  /** Ends when the server has stopped, whatever made it stop. */
  stopped: Promise<void>;
}

export const DEFAULT_PORT = 8080;
export const DEFAULT_DATA_FOLDER = ".keten";
const DRAIN_MILLISECONDS = 5_000;
const SAME_SIGNAL_MILLISECONDS = 1_000;
const LOOPBACK: readonly string[] = ["127.0.0.1", "localhost", "[::1]", "::1"];
const unknownContact: Contact = {
  name: "Keten",
  email: "keten@example.org",
  url: "https://example.org/keten",
};

/**
 * Starts everything: database, interface, pages and the simulating thread.
 * @throws KetenError where the data folder is in use, the database cannot be reached or no port is free
 */
export async function startServer(settings: ServerSettings = {}): Promise<RunningServer> {
  const { host = "127.0.0.1", port = DEFAULT_PORT, log = process.stderr } = settings;
  checkPort(port);
  const services = settings.services ?? (await compose());
  const pagesFolder = settings.pagesFolder ?? fileURLToPath(new URL("../../web/dist", import.meta.url));
  const pages = readPages(pagesFolder);
  const storage = await openStorage(placeOf(settings));
  let app: FastifyInstance | undefined;
  try {
    const program = settings.simulationProgram ?? SIMULATION_PROGRAM;
    const runner = new Runner(storage, {
      program,
      threads: settings.threads ?? availableParallelism(),
      onFault: (error, number) => app?.log.error({ err: error, number }, "a simulation run failed"),
      onStorage: (fault, error) =>
        fault === null
          ? app?.log.info("the database does its work again")
          : app?.log.error({ err: error, fault }, "the database does not do its work; runs wait for it"),
    });
    const desk = new Desk(program);
    app = await buildApi(
      {
        services,
        storage,
        runs: {
          requested: () => runner.wake(),
          cancelled: () => void runner.renew(),
          make: (task) => desk.do(task),
          fault: () => runner.fault,
        },
      },
      {
        log,
        contact: settings.contact ?? unknownContact,
        pages,
        ...(LOOPBACK.includes(host) ? { hosts: LOOPBACK } : {}),
      },
    );
    const taken = await listen(app, host, port);
    runner.start();
    const { stop, stopped } = stopping(
      app,
      async () => {
        await desk.stop();
        await runner.stop();
      },
      storage,
    );
    if (settings.signals ?? true) stopOnSignals(stop, stopped);
    return {
      url: `http://${LOOPBACK.includes(host) ? "localhost" : host}:${taken}`,
      port: taken,
      movedFrom: taken === port || port === 0 ? null : port,
      hasPages: pages !== null,
      database: storage.kind,
      stop,
      stopped,
    };
  } catch (error) {
    await app?.close();
    await storage.close();
    throw error;
  }
}

function placeOf({ databaseUrl, dataFolder }: ServerSettings): StoragePlace {
  return databaseUrl === undefined ? { dataFolder: dataFolder ?? DEFAULT_DATA_FOLDER } : { databaseUrl };
}

function stopping(
  app: FastifyInstance,
  stopRuns: () => Promise<void>,
  storage: Storage,
): Pick<RunningServer, "stop" | "stopped"> {
  let settle: { resolve(): void; reject(error: unknown): void };
  const stopped = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  let begun = false;
  const close = async (): Promise<void> => {
    // Who is still busy after this is cut off: somebody waits for the computer.
    const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MILLISECONDS);
    try {
      await app.close();
      await stopRuns();
    } finally {
      clearTimeout(cut);
      await storage.close();
    }
  };
  const stop = (): Promise<void> => {
    if (!begun) {
      begun = true;
      close().then(settle.resolve, settle.reject);
    }
    return stopped;
  };
  return { stop, stopped };
}

function stopOnSignals(stop: () => Promise<void>, stopped: Promise<void>): void {
  let asked = Number.POSITIVE_INFINITY;
  const onSignal = (): void => {
    // Under npm one Ctrl-C arrives twice, from the terminal and from npm: only a later one is a second.
    if (Date.now() - asked > SAME_SIGNAL_MILLISECONDS) process.exit(130);
    asked = Math.min(asked, Date.now());
    void stop();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  const forget = (): void => {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  };
  stopped.then(forget, forget);
}
