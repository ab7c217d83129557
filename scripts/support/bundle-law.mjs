import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./run.mjs";

const dist = join(root, "law", "articles", "dist");
const bundle = join(dist, "bundle", "law.js");

/** Writes the law that was built as one file; the rooms below it stay apart, so that all share them. */
export async function bundleLaw() {
  await build({
    configFile: false,
    root: dist,
    logLevel: "error",
    build: {
      ssr: join(dist, "index.js"),
      outDir: join(dist, "bundle"),
      emptyOutDir: true,
      minify: false,
      target: "es2023",
      rollupOptions: {
        external: [/^@keten\//],
        output: {
          format: "es",
          entryFileNames: "law.js",
          chunkFileNames: "[name].js",
          // The cases apart, for a page that shows no cases need not fetch them.
          codeSplitting: { groups: [{ name: "cases", test: /cases/ }] },
        },
      },
    },
  });
}

/** Writes it again where a built file is newer: tests import the bundle, and a single test may follow `tsc -b` alone. */
export async function bundleLawWhenNeeded() {
  if (!existsSync(bundle) || newest(dist) > statSync(bundle).mtimeMs) await bundleLaw();
}

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === "bundle") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) latest = Math.max(latest, newest(path));
    else if (entry.name.endsWith(".js") || entry.name.endsWith(".json"))
      latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}
