#!/usr/bin/env node
// Everything that must hold: `npm test`. With CI=true a test that is skipped is a failure.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./support/build.mjs";
import { installWhenNeeded } from "./support/install.mjs";
import { checkNodeVersion } from "./support/node-version.mjs";
import { npm, root, run, signalChildren } from "./support/run.mjs";
import { say } from "./support/say.mjs";
import { findChromium } from "./support/test-chromium.mjs";
import { startPostgres } from "./support/test-postgres.mjs";

/** Far more than a run takes on two quiet cores, so that only a run that hangs is broken off. */
const LONGEST_MINUTES = 40;

checkNodeVersion();
const ci = process.env.CI === "true" || process.env.CI === "1";
const folder = mkdtempSync(join(tmpdir(), "keten-test-"));
// The user that PostgreSQL runs as has to get through.
chmodSync(folder, 0o755);
const cleanUp = [() => rmSync(folder, { recursive: true, force: true })];
let cleaned = false;

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    signalChildren(signal);
    void finish(signal === "SIGINT" ? 130 : 143);
  });
}
const limit = setTimeout(() => {
  say(`Na ${LONGEST_MINUTES} minuten afgebroken.`, `Broken off after ${LONGEST_MINUTES} minutes.`);
  signalChildren("SIGKILL");
  void finish(1);
}, LONGEST_MINUTES * 60_000);

try {
  await finish(await main());
} catch (error) {
  console.error(error);
  await finish(1);
}

async function main() {
  const failed = [];
  const step = async (name, work) => {
    const started = Date.now();
    const code = await work();
    console.log(`${code === 0 ? "ok    " : "FAILED"}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (code !== 0) failed.push(name);
    return code === 0;
  };
  const ready = (await step("dependencies", installWhenNeeded)) && (await step("build", build));
  if (!ready) {
    console.log("0 passed, 1 failed, 0 skipped");
    return 1;
  }
  await step("check: biome", () => npm(["exec", "--", "biome", "check", "."]));
  await step("check: dependency-cruiser", () =>
    npm(["exec", "--", "depcruise", "--config", ".dependency-cruiser.cjs", "--no-progress", "."]),
  );
  await step("check: knip", () => npm(["exec", "--", "knip"]));
  await step("check: types of the tests", () => npm(["exec", "--", "tsc", "-p", "tsconfig.tests.json"]));

  const { env, absent } = await prepare();
  for (const { nl, en } of absent) say(nl, en);
  const report = join(folder, "report.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const parts = ["run", "--no-color", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  await step("tests", () => run(process.execPath, [vitest, ...parts, ...process.argv.slice(2)], { env }));

  const count = countsOf(report);
  console.log("");
  for (const name of count.skippedNames) console.log(`skipped  ${name}`);
  if (ci && count.skipped > 0) failed.push("nothing may be skipped in CI");
  if (failed.length > 0) console.log(`failed: ${failed.join(", ")}`);
  console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return failed.length > 0 || count.failed > 0 ? 1 : 0;
}

/** What tests need from the machine; what cannot be had is named, and its tests are skipped. */
async function prepare() {
  const env = { NO_COLOR: "1", FORCE_COLOR: undefined };
  const absent = [];
  const embedded = join(folder, "embedded");
  const { openStorage } = await import("../server/dist/index.js");
  await (await openStorage({ dataFolder: embedded })).close();
  env.KETEN_TEST_EMBEDDED = embedded;

  const postgres = await startPostgres(join(folder, "postgres"));
  if (postgres) {
    cleanUp.unshift(postgres.stop);
    env.KETEN_TEST_POSTGRES = postgres.url;
  } else {
    absent.push({
      nl: "Geen PostgreSQL gevonden: die tests worden overgeslagen. Installeer PostgreSQL 15 of nieuwer, of geef KETEN_TEST_POSTGRES.",
      en: "No PostgreSQL found: its tests are skipped. Install PostgreSQL 15 or newer, or set KETEN_TEST_POSTGRES.",
    });
  }
  const chromium = await findChromium();
  if (chromium) env.KETEN_TEST_CHROMIUM = chromium;
  else {
    absent.push({
      nl: "Geen chromium gevonden: de tests in de browser worden overgeslagen. Installeer chromium, of geef KETEN_TEST_CHROMIUM.",
      en: "No chromium found: the tests in the browser are skipped. Install chromium, or set KETEN_TEST_CHROMIUM.",
    });
  }
  return { env, absent };
}

/** Counts from the report of the test program; a file that could not be read or run counts as one failure. */
function countsOf(report) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, "utf8"));
  } catch (error) {
    console.log(`the tests left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0, skippedNames: [] };
  }
  const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  );
  const skipped = withStatus("skipped", "pending", "todo", "disabled");
  return {
    passed: withStatus("passed").length,
    failed: withStatus("failed").length + brokenFiles.length,
    skipped: skipped.length,
    skippedNames: skipped.map(({ fullName }) => fullName),
  };
}

/** Stops and removes everything that was started, once, and ends. */
async function finish(code) {
  if (cleaned) return;
  cleaned = true;
  clearTimeout(limit);
  for (const one of cleanUp) await one();
  process.exit(code);
}
