import { spawnSync } from "node:child_process";

/** Builds, then prints the speeds of everything that has a target, as ratios within this run. */
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const build = spawnSync(npm, ["run", "build", "--silent"], { stdio: "inherit" });
if (build.status !== 0) process.exit(build.status ?? 1);
const bench = spawnSync(process.execPath, ["--expose-gc", "bench/dist/index.js"], { stdio: "inherit" });
process.exit(bench.status ?? 1);
