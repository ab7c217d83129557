import { existsSync } from "node:fs";
import { run } from "./run.mjs";
import { say } from "./say.mjs";

/** Installs a package on Debian or a relative of it, as root; false anywhere else, or where it fails. */
export async function installDebianPackage(name) {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  say(`${name} ontbreekt en wordt geïnstalleerd.`, `${name} is missing and is being installed.`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env, output: "ignore" });
  const parts = ["install", "-y", "-qq", "--no-install-recommends", name];
  return (await run("apt-get", parts, { env, output: "ignore" })) === 0;
}
