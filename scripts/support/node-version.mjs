import { giveUp } from "./say.mjs";

const LEAST = [20, 19];

/** Stops with a clear message where Node is too old. Written so that an old Node can read it. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  const least = LEAST.join(".");
  giveUp(
    `Keten heeft Node ${least} of nieuwer nodig; dit is Node ${process.versions.node}. Haal een nieuwe op https://nodejs.org.`,
    `Keten needs Node ${least} or newer; this is Node ${process.versions.node}. Get a new one from https://nodejs.org.`,
  );
}
