import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";

const root = new URL("../../", import.meta.url);

/** What a user waits for: the command from start to answer, and the first script a page loads. */
export function surroundings(): void {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const run = spawnSync(
      process.execPath,
      [
        new URL("cli/bin/keten.js", root).pathname,
        "decide",
        "asylum.decision-term",
        "--fact",
        "applicationDate=2024-04-10",
        "--fact",
        "nationality=TUR",
        "--json",
      ],
      { encoding: "utf8" },
    );
    if (run.status !== 0) throw new Error(run.stderr);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const empty = Array.from({ length: 7 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, ["-e", ""]);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  const median = times[3] as number;
  console.log("\nketen decide, from start to answer");
  console.log(
    `  median ${median.toFixed(2)} s, slowest ${(times[6] as number).toFixed(2)} s of 7; an empty Node start ${(empty[3] as number).toFixed(2)} s   target ≤ 0.50 s  ${median <= 0.5 ? "met" : "MISSED"}`,
  );

  const assets = new URL("web/dist/assets/", root);
  const page = readFileSync(new URL("web/dist/index.html", root), "utf8");
  const loaded = readdirSync(assets).filter((name) => name.endsWith(".js") && page.includes(name));
  const size = (name: string) => gzipSync(readFileSync(new URL(name, assets))).length / 1000;
  const first = loaded.reduce((sum, name) => sum + size(name), 0);
  console.log("\nfirst script of a page, compressed");
  console.log(
    `  ${first.toFixed(0)} kB in ${loaded.length} files   target ≤ 200 kB  ${first <= 200 ? "met" : "MISSED"}`,
  );
}
