import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { installDebianPackage } from "./debian.mjs";
import { run } from "./run.mjs";

const START_MILLISECONDS = 30_000;
const needed = ["initdb", "postgres", "pg_isready"];

/**
 * A PostgreSQL server of our own in a folder, at a free port, or null where there is no PostgreSQL.
 * It is for tests: anybody on this computer may use it, and it does not wait for the disk.
 */
export async function startPostgres(folder) {
  const given = process.env.KETEN_TEST_POSTGRES;
  if (given) return { url: given, stop: async () => undefined };
  const programs = findPrograms() ?? ((await installDebianPackage("postgresql")) ? findPrograms() : null);
  if (programs === null) return null;
  const identity = otherThanRoot();
  mkdirSync(folder, { mode: 0o700 });
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
  const data = join(folder, "data");
  const options = { ...identity, cwd: folder, output: "ignore" };
  const parts = ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync"];
  const made = await run(join(programs, "initdb"), parts, options);
  if (made !== 0) throw new Error(`initdb failed with code ${made}`);
  const port = await freePort();
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200"],
    { ...identity, cwd: folder, stdio: "ignore" },
  );
  const gone = new Promise((resolve) => server.once("exit", resolve));
  await Promise.race([
    answers(programs, port),
    gone.then((code) => Promise.reject(new Error(`PostgreSQL ended at once with code ${code}`))),
  ]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill("SIGQUIT");
      await gone;
    },
  };
}

/** The folder with initdb and postgres: on the path, or where Debian puts the newest. */
function findPrograms() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => needed.every((program) => existsSync(join(folder, program)))) ?? null;
}

/** PostgreSQL refuses to run as root; the user that its package made will do. */
function otherThanRoot() {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((one) => one.startsWith("postgres:"));
  if (line === undefined) throw new Error("PostgreSQL does not run as root, and there is no user postgres");
  const [, , uid, gid] = line.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the server lets somebody in. */
async function answers(programs, port) {
  const parts = ["-q", "-h", "127.0.0.1", "-p", String(port)];
  for (const until = Date.now() + START_MILLISECONDS; Date.now() < until; ) {
    if ((await run(join(programs, "pg_isready"), parts)) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PostgreSQL did not answer within ${START_MILLISECONDS / 1000} seconds`);
}
