import { resolveScenario, scenarioNames } from "@keten/chain";
import { ENGINE_VERSION } from "@keten/engine";
import { canonicalJson, hashOf, type Law, sha256Of } from "@keten/law-language";
import { KetenError, t } from "@keten/text";
import { problem } from "./problems.js";
import type { PreparedRun, Read } from "./services.js";

/** Reads a scenario that came from outside, and names everything that its result depends on. */
export function prepareRun(law: Law, input: unknown): Read<PreparedRun> {
  try {
    checkBase(input);
    const loaded = resolveScenario(input);
    const { seed, replications } = loaded.scenario;
    const identity = {
      scenario: loaded.hash,
      law: hashOf(law),
      figures: loaded.figuresHash,
      engine: ENGINE_VERSION,
      seed,
      replications,
    };
    return { value: { key: sha256Of(canonicalJson(identity)), scenario: canonicalJson(loaded), replications } };
  } catch (error) {
    if (error instanceof KetenError) return { problems: error.problems };
    throw error;
  }
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
