#!/usr/bin/env node
// Installs, builds and starts Keten with nothing but Node: `npm start`, or `npm start -- --port 9000`.
import { parseArgs } from "node:util";
import { buildWhenNeeded } from "./support/build.mjs";
import { installWhenNeeded } from "./support/install.mjs";
import { checkNodeVersion } from "./support/node-version.mjs";
import { signalChildren } from "./support/run.mjs";
import { giveUp, say } from "./support/say.mjs";

const exitCodes = { "data-folder-in-use": 5, "data-folder-in-use-elsewhere": 5, "database-unreachable": 5 };
const usage = "npm start -- [--port 8080] [--host 127.0.0.1] [--data .keten]";

checkNodeVersion();
const settings = readSettings();

// An image or a test that has installed and built already says so.
if (process.env.KETEN_PREPARED !== "1") {
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, passOn);
  const code = (await installWhenNeeded()) || (await buildWhenNeeded());
  if (code !== 0) process.exit(code);
  for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, passOn);
}

try {
  const { startServer } = await import("../server/dist/index.js");
  const server = await startServer(settings);
  if (server.movedFrom !== null) {
    say(
      `Poort ${server.movedFrom} is bezet; Keten neemt poort ${server.port}.`,
      `Port ${server.movedFrom} is in use; Keten takes port ${server.port}.`,
    );
  }
  say(`Keten draait op ${server.url} (stoppen met Ctrl-C).`, `Keten runs at ${server.url} (stop with Ctrl-C).`);
  await server.stopped;
  say("Keten is gestopt.", "Keten has stopped.");
} catch (error) {
  if (!Array.isArray(error.problems)) throw error;
  for (const { message, allowed } of error.problems) {
    const nl = allowed ? `${message.nl} Toegestaan: ${allowed.nl}` : message.nl;
    const en = allowed ? `${message.en} Allowed: ${allowed.en}` : message.en;
    say(nl, en, process.stderr);
  }
  process.exit(exitCodes[error.problems[0]?.code] ?? (error.problems[0]?.code === "setting-invalid" ? 2 : 1));
}

function passOn(signal) {
  signalChildren(signal);
}

function readSettings() {
  const { KETEN_DATA, DATABASE_URL, PORT, KETEN_CONTACT_NAME, KETEN_CONTACT_EMAIL, KETEN_CONTACT_URL } = process.env;
  let given;
  try {
    const options = { port: { type: "string" }, host: { type: "string" }, data: { type: "string" } };
    given = parseArgs({ options }).values;
  } catch (error) {
    giveUp(`Dit kan niet: ${error.message}\n${usage}`, `This is not possible: ${error.message}\n${usage}`, 2);
  }
  const port = given.port ?? PORT;
  const data = given.data ?? KETEN_DATA;
  return {
    ...(port === undefined ? {} : { port: Number(port) }),
    ...(given.host === undefined ? {} : { host: given.host }),
    ...(data === undefined ? {} : { dataFolder: data }),
    // A folder that is named goes before a server that happens to be set.
    ...(DATABASE_URL && given.data === undefined ? { databaseUrl: DATABASE_URL } : {}),
    ...(KETEN_CONTACT_NAME && KETEN_CONTACT_EMAIL && KETEN_CONTACT_URL
      ? { contact: { name: KETEN_CONTACT_NAME, email: KETEN_CONTACT_EMAIL, url: KETEN_CONTACT_URL } }
      : {}),
  };
}
