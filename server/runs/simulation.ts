import {
  ChainLaw,
  type LoadedScenario,
  lawOptions,
  lawWithWhatIfs,
  type ReplicationResult,
  replicationCosts,
  runReplication,
  type SensitivityCase,
  type SensitivityOutcome,
  sensitivityOutcomes,
  sensitivityPlan,
  sensitivityTable,
  tablesOf,
} from "@keten/chain";
import { KetenError } from "@keten/text";
import { problem } from "../problems.js";
import { identityOf, readScenario } from "../simulation/read-scenario.js";
import type { RunIdentity, RunResult, RunTask } from "./messages.js";
import { pack, unpack } from "./pack.js";
import { resultOf, sensitivityResult } from "./result.js";

/** A run made ready: reading a scenario and compiling the law take longer than a small replication. */
interface Ready {
  run: RunTask;
  loaded: LoadedScenario;
  /** Of a sensitivity analysis. */
  cases: readonly SensitivityCase[];
  law: ChainLaw;
}

/** What is kept of a replication of a case of a sensitivity analysis: a fraction of all that it counted. */
interface CaseOutcome {
  case: number;
  outcomes: SensitivityOutcome[];
}

/** Replications of runs, and the tables of all replications of one. */
export class Simulation {
  private ready: Ready | null = null;
  private held: unknown[] = [];

  /** @throws KetenError where this program would give something else than was asked for */
  simulate(run: RunTask, first: number, until: number): Uint8Array {
    const ready = this.prepare(run);
    const results = [];
    for (let number = first; number < until; number += 1) {
      results.push(run.kind === "simulation" ? once(ready.loaded, number, ready) : ofCase(number, ready));
    }
    return pack(results);
  }

  hold(content: Uint8Array): void {
    this.held.push(...(unpack(content) as unknown[]));
  }

  /** The result of everything that is held, which is then let go. */
  tables(run: RunTask): RunResult {
    const { held } = this;
    this.held = [];
    const { loaded, cases, law } = this.prepare(run);
    if (run.kind === "simulation") {
      const results = held as ReplicationResult[];
      const tables = tablesOf(loaded, { seed: loaded.scenario.seed, lawHash: law.hash, results });
      return resultOf(tables, replicationCosts(loaded, results));
    }
    const all = held as CaseOutcome[];
    const outcomes = cases.map((_, number) =>
      all
        .filter((one) => one.case === number)
        .flatMap((one) => one.outcomes)
        .sort((a, b) => a.replication - b.replication),
    );
    return sensitivityResult(sensitivityTable(loaded, outcomes), outcomes);
  }

  private prepare(run: RunTask): Ready {
    const { ready } = this;
    if (ready?.run.given === run.given && ready.run.kind === run.kind) return ready;
    const loaded = load(run);
    checkIdentity(run.identity, identityOf(loaded));
    this.ready = {
      run,
      loaded,
      cases: run.kind === "sensitivity" ? sensitivityPlan(loaded) : [],
      law: new ChainLaw(lawWithWhatIfs, lawOptions(loaded)),
    };
    return this.ready;
  }
}

function once(loaded: LoadedScenario, replication: number, { law }: Ready): ReplicationResult {
  return runReplication(loaded, loaded.scenario.seed, replication, law);
}

/** Replications of a sensitivity analysis are numbered through: those of the first case, of the second, and so on. */
function ofCase(number: number, ready: Ready): CaseOutcome {
  const { replications } = ready.run;
  const place = Math.floor(number / replications);
  const one = ready.cases[place];
  if (one === undefined) throw new RangeError(`there is no case ${place}`);
  return { case: place, outcomes: sensitivityOutcomes(one.loaded, [once(one.loaded, number % replications, ready)]) };
}

/** A scenario that could be read when it was asked for, and perhaps cannot by the version that runs now. */
function load({ given, scenario }: RunTask): LoadedScenario {
  try {
    return readScenario(JSON.parse(given), scenario);
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    throw new KetenError([problem("scenario-no-longer-loads"), ...error.problems]);
  }
}

function checkIdentity(wanted: RunIdentity, own: RunIdentity): void {
  const faults = (Object.keys(wanted) as (keyof RunIdentity)[])
    .filter((part) => wanted[part] !== own[part])
    .map((part) =>
      problem("run-of-other-version", {
        field: part,
        value: own[part],
        values: { field: part, before: wanted[part], now: own[part] },
      }),
    );
  if (faults.length > 0) throw new KetenError(faults);
}
