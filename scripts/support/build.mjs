import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./run.mjs";
import { say } from "./say.mjs";

const stamp = join(root, "node_modules", ".keten-built");
const results = ["server/dist/index.js", "web/dist/index.html"].map((path) => join(root, path));
const skipped = new Set(["node_modules", "dist", "dist-types", "test", ".git", ".keten", "coverage", "reports"]);
const source = /\.(ts|tsx|mjs|js|css|html|json|csv|svg)$/;

/** Builds; gives an exit code. */
export async function build() {
  const code = await npm(["run", "build", "--silent"]);
  if (code === 0) writeFileSync(stamp, digestOfSources());
  return code;
}

/** Builds where something changed since the last build, or the result is gone. */
export async function buildWhenNeeded() {
  const current = results.every(existsSync) && existsSync(stamp) && readFileSync(stamp, "utf8") === digestOfSources();
  if (current) return 0;
  say("Keten wordt gebouwd.", "Building Keten.");
  return build();
}

function digestOfSources() {
  const digest = createHash("sha256");
  for (const path of sourcesIn(root)) digest.update(path).update("\0").update(readFileSync(path)).update("\0");
  return digest.digest("hex");
}

function* sourcesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sourcesIn(path);
    else if (source.test(entry.name)) yield path;
  }
}
