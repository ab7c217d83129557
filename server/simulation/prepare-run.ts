import { assumptionSummaries, type LoadedScenario } from "@keten/chain";
import { canonicalJson, sha256Of } from "@keten/law-language";
import { KetenError, type Problem, type Text, t } from "@keten/text";
import { problem } from "../problems.js";
import type { RunIdentity } from "../runs/messages.js";
import type { RunRequest } from "../storage/simulation-runs.js";
import type { RunKind } from "../storage/tables.js";
import { identityOf, nameOf, readScenario } from "./read-scenario.js";

/** What a reader is told of a run whatever its state. */
export interface AboutRun extends RunIdentity {
  name: Text;
  /** The name that its tables carry. */
  scenario: string;
  seed: number;
  replications: number;
  warnings: readonly Problem[];
}

/** How much one run may ask of this server, as replications times years; the command line has no limit. */
const MOST_REPLICATION_YEARS: Record<RunKind, number> = {
  // Two hundred replications of ten years: all of them are in memory at once when the tables are made.
  simulation: 2_000,
  // Only a few numbers of each are kept.
  sensitivity: 20_000,
};
/** The same people on both sides leave little to chance, so that a few replications of each case tell enough. */
const REPLICATIONS_OF_CASE = 4;

/**
 * Reads a scenario that came from outside, and names everything that its result depends on.
 * @throws KetenError with everything that is wrong with it
 */
export function prepareRun(kind: RunKind, given: unknown): RunRequest {
  const loaded = readScenario(given);
  const { name, seed, years } = loaded.scenario;
  const replications =
    kind === "sensitivity" && !statesReplications(given) ? REPLICATIONS_OF_CASE : loaded.scenario.replications;
  const cases = casesOf(kind, loaded);
  const total = cases * replications;
  if (total * years > MOST_REPLICATION_YEARS[kind]) {
    throw tooLarge(Math.floor(MOST_REPLICATION_YEARS[kind] / (cases * years)), replications);
  }
  const identity = identityOf(loaded);
  const scenario = nameOf(given, loaded);
  const about: AboutRun = { name, scenario, ...identity, seed, replications, warnings: loaded.warnings };
  const key = sha256Of(canonicalJson({ kind, scenario, ...identity, seed, replications }));
  return { key, kind, about: JSON.stringify(about), given: JSON.stringify(given), total };
}

const statesReplications = (given: unknown): boolean =>
  typeof given === "object" && given !== null && "replications" in given;

/** As many as the plan of a sensitivity analysis has, without making it: all at the centre, then two for each spread. */
function casesOf(kind: RunKind, { scenario }: LoadedScenario): number {
  if (kind === "simulation") return 1;
  return 1 + 2 * assumptionSummaries(scenario).filter(({ spread }) => spread !== undefined).length;
}

function tooLarge(most: number, replications: number): KetenError {
  return new KetenError([
    problem("run-too-large", {
      field: "replications",
      value: replications,
      allowed: t(
        `ten hoogste ${most} herhalingen van dit scenario; met de opdracht keten kan meer`,
        `at most ${most} replications of this scenario; the command keten can do more`,
      ),
    }),
  ]);
}
