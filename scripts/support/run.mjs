import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const children = new Set();

/**
 * Runs a program to its end and gives its exit code; its output is this program's own. A signal that ends
 * it gives 128 plus the number of that signal's kind, as a shell does.
 */
export function run(command, parts, { env = {}, output = "inherit", ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parts, {
      cwd: root,
      stdio: ["ignore", output, output],
      env: { ...process.env, ...env },
      ...options,
    });
    children.add(child);
    child.on("error", (error) => {
      children.delete(child);
      reject(error);
    });
    child.on("exit", (code, signal) => {
      children.delete(child);
      resolve(code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 137));
    });
  });
}

/** Runs npm, the one this program was started by where there is one. */
export function npm(parts, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js") || own?.endsWith(".cjs")) return run(process.execPath, [own, ...parts], options);
  return run("npm", parts, { shell: process.platform === "win32", ...options });
}

/** Passes a signal on to what is running. */
export function signalChildren(signal) {
  for (const child of children) child.kill(signal);
}
