import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { StoragePlace } from "@keten/server";

/** A server in a process of its own, so that it can be killed. */
export interface Served {
  child: ChildProcess;
  /** Of the interface, without a slash at the end. */
  url: string;
  gone: Promise<unknown>;
}

/** Starts one with one simulating thread; it listens when this is done. */
export async function serve(place: StoragePlace): Promise<Served> {
  const program = `
    import { startServer } from "@keten/server";
    const settings = JSON.parse(process.argv[1]);
    const server = await startServer({ port: 0, threads: 1, log: { write() {} }, ...settings });
    process.stdout.write(String(server.port));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program, JSON.stringify(place)], {
    cwd: join(import.meta.dirname, "..", ".."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const port = await Promise.race([
    new Promise<string>((resolve) => child.stdout?.once("data", (data: Buffer) => resolve(data.toString()))),
    gone.then((code) => {
      throw new Error(`the server ended before it listened (code ${code})`);
    }),
  ]);
  return { child, url: `http://127.0.0.1:${port}/v1`, gone };
}
