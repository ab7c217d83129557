import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";

const SECONDS = 8;
const READERS = 50;
const MOST_MILLISECONDS = 200;
const LEAST_DECISIONS = 1_000;
/** Holds a process to some cores; of the util-linux package, which most machines have. */
const PINNING = "taskset";
const TICKS_A_SECOND = 100;
const root = fileURLToPath(new URL("../..", import.meta.url));
/** Many different cases, so that nothing is gained by remembering one. */
const questions = Array.from({ length: 240 }, (_, index) => ({
  rule: "asylum.decision-term",
  facts: {
    applicationDate: `${2022 + (index % 4)}-${String(1 + (index % 12)).padStart(2, "0")}-10`,
    nationality: ["TUR", "SYR", "IRN", "ERI", "YEM"][index % 5],
  },
  view: index % 2 === 0 ? "court" : "policy",
}));

interface Measured {
  requests: number;
  perSecond: number;
  /** Requests for each second in which the server had its core. */
  perCoreSecond: number;
  p95: number;
  faults: number;
}

/** What one core of a server bears: decisions a second, and how soon fifty readers at once see a rule. */
export async function serverLoad(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "keten-bench-"));
  const pinned = availableParallelism() > 1 && spawnSync(PINNING, ["-V"]).status === 0;
  const server = await started(folder, pinned);
  if (pinned) pin(process.pid, "1");
  try {
    console.log(`\nThe server, ${pinned ? "held to one core" : "on any core"}, with ${READERS} readers at once`);
    const decisions = questions.map((question) => ({
      method: "POST" as const,
      path: "/v1/decisions",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(question),
    }));
    await load(server, decisions, 2);
    const decided = await load(server, decisions);
    row("decisions", decided);
    // On a busy machine the core is shared; what counts is what the server does with the time that it gets.
    verdict(
      `at least ${LEAST_DECISIONS} decisions for each second of a core`,
      decided.perCoreSecond >= LEAST_DECISIONS,
    );
    for (const [name, path] of [
      ["the page of a rule", "/regels/asylum.decision-term"],
      ["the rule behind it", "/v1/rules/asylum.decision-term"],
    ] as const) {
      const read = await load(server, [{ method: "GET", path, headers: { "accept-encoding": "gzip, br" } }]);
      row(name, read);
      verdict(`95 of 100 within ${MOST_MILLISECONDS} ms`, read.p95 <= MOST_MILLISECONDS);
    }
  } finally {
    server.child.kill("SIGTERM");
    await server.gone;
    if (pinned) pin(process.pid, `0-${availableParallelism() - 1}`);
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Server {
  child: ChildProcess;
  url: string;
  gone: Promise<unknown>;
}

async function started(folder: string, pinned: boolean): Promise<Server> {
  const program = [process.execPath, join(root, "scripts", "start.mjs"), "--port", "0", "--data", folder];
  const [command = "", ...parts] = pinned ? [PINNING, "-c", "0", ...program] : program;
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(command, parts, {
    cwd: folder,
    env: { ...env, KETEN_PREPARED: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (data: Buffer) => {
      text += data;
      const found = /Keten runs at (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found.replace("localhost", "127.0.0.1"));
    });
    void gone.then((code) => reject(new Error(`the server ended with code ${code}`)));
  });
  return { child, url, gone };
}

async function load({ url, child }: Server, requests: autocannon.Request[], duration = SECONDS): Promise<Measured> {
  const times: number[] = [];
  let faults = 0;
  const before = coreSeconds(child.pid);
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon({ url, connections: READERS, duration, requests }, (error) =>
      error ? reject(error) : resolve(),
    );
    instance.on("response", (_client, status, _bytes, time) => {
      times.push(time);
      if (status !== 200) faults += 1;
    });
    instance.on("reqError", () => (faults += 1));
  });
  const used = coreSeconds(child.pid) - before;
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    perSecond: times.length / duration,
    perCoreSecond: times.length / used,
    p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
    faults,
  };
}

/** Processor time of a process so far (proc(5): utime and stime, in ticks); without /proc, not a number. */
function coreSeconds(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [user = Number.NaN, system = Number.NaN] = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13)
      .map(Number);
    return (user + system) / TICKS_A_SECOND;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return Number.NaN;
    throw error;
  }
}

function pin(pid: number, cores: string): void {
  spawnSync(PINNING, ["-a", "-c", "-p", cores, String(pid)], { stdio: "ignore" });
}

function row(name: string, { requests, perSecond, perCoreSecond, p95, faults }: Measured): void {
  const speeds = `${perSecond.toFixed(0).padStart(7)}/s  ${perCoreSecond.toFixed(0).padStart(7)} a core-second`;
  console.log(`  ${name.padEnd(24)} ${speeds}  p95 ${p95.toFixed(1)} ms  ${requests} requests, ${faults} faults`);
  if (faults > 0) verdict("no faults", false);
}

function verdict(target: string, met: boolean): void {
  console.log(`    target: ${target}: ${met ? "met" : "MISSED"}`);
}
