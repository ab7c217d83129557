import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root } from "./run.mjs";
import { say } from "./say.mjs";

const lock = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const stamp = join(modules, ".keten-installed");
/** What npm itself writes after an install. */
const npmRecord = join(modules, ".package-lock.json");

/** Installs the dependencies where they are missing or the lock file changed since; gives an exit code. */
export async function installWhenNeeded() {
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (isInstalled(wanted)) return 0;
  say("De onderdelen worden opgehaald (npm ci).", "Fetching the dependencies (npm ci).");
  const code = await npm(["ci", "--no-audit", "--no-fund"]);
  if (code === 0) writeFileSync(stamp, wanted);
  return code;
}

function isInstalled(wanted) {
  if (existsSync(stamp)) return readFileSync(stamp, "utf8") === wanted;
  // Installed by hand, and the lock file was not touched since.
  if (!existsSync(npmRecord) || statSync(npmRecord).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(stamp, wanted);
  return true;
}
