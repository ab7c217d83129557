import {
  type LoadedScenario,
  lawOptions,
  lawWithWhatIfs,
  loadScenario,
  resolveScenario,
  scenarioNames,
} from "@keten/chain";
import { ENGINE_VERSION } from "@keten/engine";
import { hashOf, lawWithReforms } from "@keten/law-language";
import { KetenError, t } from "@keten/text";
import { problem } from "../problems.js";
import type { RunIdentity } from "../runs/messages.js";

/**
 * Reads a scenario that came from outside.
 * @param name the name that its tables carry
 * @throws KetenError with everything that is wrong with it
 */
export function readScenario(input: unknown, name?: string): LoadedScenario {
  checkBase(input);
  return resolveScenario(input, name);
}

/** What the result of a scenario depends on, beside the replications. */
export function identityOf(loaded: LoadedScenario): RunIdentity {
  return {
    scenarioHash: loaded.hash,
    lawHash: lawHashOf(lawOptions(loaded).reforms),
    figuresHash: loaded.figuresHash,
    engineVersion: ENGINE_VERSION,
  };
}

const lawHashes = new Map<string, string>();

function lawHashOf(reforms: readonly string[]): string {
  const key = reforms.join(" ");
  const known = lawHashes.get(key) ?? hashOf(lawWithReforms(lawWithWhatIfs, reforms));
  lawHashes.set(key, known);
  return known;
}

const hashes = new Map<string, string>();

/** The name of the scenario that it builds on, where it says the same; otherwise one that follows from what it says. */
export function nameOf(input: unknown, { hash }: LoadedScenario): string {
  const base = typeof input === "object" && input !== null && "extends" in input ? String(input.extends) : null;
  if (base !== null) {
    if (!hashes.has(base)) hashes.set(base, loadScenario(base).hash);
    if (hashes.get(base) === hash) return base;
  }
  return `scenario-${hash.slice(0, 8)}`;
}

/** A scenario from outside may build on those that come with Keten, not on any file of this computer. */
function checkBase(input: unknown): void {
  if (typeof input !== "object" || input === null || !("extends" in input)) return;
  const names = scenarioNames();
  if (typeof input.extends === "string" && names.includes(input.extends)) return;
  const list = names.join(", ");
  throw new KetenError([
    problem("scenario-base-unknown", {
      field: "extends",
      value: input.extends,
      values: { value: String(input.extends) },
      allowed: t(list, list),
    }),
  ]);
}
