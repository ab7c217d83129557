import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export interface OwnPostgres {
  url: string;
  /** Ends it without warning. */
  kill(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** A PostgreSQL server that a test may kill, made with the programs that the machine has. */
export async function ownPostgres(): Promise<OwnPostgres> {
  const programs = programFolder();
  const folder = mkdtempSync(join(tmpdir(), "keten-postgres-"));
  chmodSync(folder, 0o755);
  const identity: { uid?: number; gid?: number } = process.getuid?.() === 0 ? userOf("postgres") : {};
  const place = join(folder, "server");
  mkdirSync(place, { mode: 0o700 });
  if (identity.uid !== undefined && identity.gid !== undefined) chownSync(place, identity.uid, identity.gid);
  const data = join(place, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"],
    {
      ...identity,
      cwd: place,
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const kill = async (): Promise<void> => {
    const child = server;
    if (child === undefined) return;
    server = undefined;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGQUIT");
    await gone;
  };
  const start = async (): Promise<void> => {
    server = spawn(
      join(programs, "postgres"),
      ["-D", data, "-p", String(port), "-k", place, "-h", "127.0.0.1", "-c", "fsync=off"],
      {
        ...identity,
        cwd: place,
        stdio: "ignore",
      },
    );
    for (let attempt = 0; !(await answers(url)); attempt += 1) {
      if (attempt > 300) throw new Error("PostgreSQL does not answer");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await start();
  return {
    url,
    kill,
    start,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function programFolder(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  const found = folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
  if (found === undefined) throw new Error("there is no PostgreSQL to start");
  return found;
}

/** PostgreSQL refuses to run as root. */
function userOf(name: string): { uid: number; gid: number } {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
