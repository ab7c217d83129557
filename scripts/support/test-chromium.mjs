import { existsSync } from "node:fs";
import { installDebianPackage } from "./debian.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a chromium to test with, or null; fetched where this machine allows it. */
export async function findChromium() {
  const given = process.env.KETEN_TEST_CHROMIUM;
  if (given) return given;
  const found = () => places.find(existsSync) ?? null;
  return found() ?? ((await installDebianPackage("chromium")) ? found() : null);
}
