import { type LoadedScenario, loadScenario, scenarioNames } from "@keten/chain";
import { nearest } from "@keten/law-language";
import { KetenError, type Problem, t } from "@keten/text";

/** Loads a scenario by name or from a file; one that is not there is answered with the name that comes nearest. */
export function scenarioCalled(name: string, field: string): LoadedScenario {
  try {
    return loadScenario(name);
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    throw new KetenError(
      error.problems.map((one) => (one.code === "scenario-not-found" ? suggested(one, field) : one)),
    );
  }
}

function suggested(one: Problem, field: string): Problem {
  const near = nearest(String(one.value), scenarioNames());
  const allowed = near === undefined ? one.allowed : t(`bedoelt u ${near}?`, `did you mean ${near}?`);
  return { ...one, field, ...(allowed ? { allowed } : {}) };
}
