import { type Figures, loadFigures } from "@keten/figures";
import type { Law } from "@keten/law-language";
import { KetenError, type Problem } from "@keten/text";
import type { z } from "zod";
import { withFigures } from "../inputs/from-figures.js";
import { type Inputs, readInputs } from "../inputs/inputs.js";
import { lawWithWhatIfs } from "../law/what-if.js";
import { problem } from "../problems.js";
import { dayOfText } from "./assumptions.js";
import { canonicalJson, sha256 } from "./canonical.js";
import { carriedOn, checkScenario, checkValues } from "./checking/checks.js";
import { problemsOfIssues } from "./checking/faults.js";
import { mended } from "./checking/mend.js";
import { checkReforms } from "./checking/reforms.js";
import { readLayers, withBaseOfData } from "./reading/files.js";
import { isPart, type Layer, layerOfData } from "./reading/layers.js";
import { type Places, placeOf } from "./reading/places.js";
import { type Scenario, scenarioSchema } from "./schema.js";

/** A scenario that was checked and is ready to run. Plain data: it can be stored and sent to a worker. */
export interface LoadedScenario {
  /** The name results carry: the file's name, or what the caller gave. */
  id: string;
  /** Every assumption that points to the figures is filled in. */
  scenario: Scenario;
  /** SHA-256 of the resolved scenario in canonical JSON. */
  hash: string;
  /** SHA-256 of the figures known on the scenario's day. */
  figuresHash: string;
  inputs: Inputs;
  warnings: Problem[];
}

/** Those that come with Keten where left out. */
export interface ResolveOptions {
  figures?: Figures;
  /** The law in which the reforms of the scenario must be. */
  law?: Law;
}

let shipped: Figures | undefined;
const shippedFigures = (): Figures => (shipped ??= loadFigures());

/**
 * Loads a scenario by its name, or from a file in JSON or YAML (by its ending, .yaml or .yml).
 * @throws KetenError with everything that is wrong with it, each fault with the file and line where it is written,
 *   also where that is in a file it builds on
 */
export function loadScenario(nameOrPath: string, options: ResolveOptions = {}): LoadedScenario {
  const { id, layer, problems } = readLayers(nameOrPath);
  return resolve(id, layer, problems, options);
}

/** Checks a scenario given as data, such as one from outside; it may extend a scenario by name. */
export function resolveScenario(input: unknown, id = "scenario", options: ResolveOptions = {}): LoadedScenario {
  const { layer, problems } = withBaseOfData(layerOfData(input));
  return resolve(id, layer, problems, options);
}

function resolve(
  id: string,
  { content, places }: Layer,
  written: readonly Problem[],
  { figures = shippedFigures(), law = lawWithWhatIfs }: ResolveOptions,
): LoadedScenario {
  const faults: Problem[] = [...written];
  const attempt = <Result>(run: () => Result): Result | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof KetenError)) throw error;
      faults.push(...error.problems);
      return undefined;
    }
  };
  const parsed = parsedAsFar(content, faults);
  if (parsed === undefined) throw refused(faults, places);
  faults.push(...checkReforms(parsed, law));
  const unfit = checkScenario(parsed, figures);
  faults.push(...unfit);
  // What the figures lack was said already where they have no such source or series at all.
  const scenario = unfit.length === 0 ? attempt(() => withFigures(parsed, figures)) : undefined;
  if (scenario !== undefined) faults.push(...checkValues(scenario));
  const inputs = scenario === undefined ? undefined : attempt(() => readInputs(scenario, figures));
  if (faults.length > 0 || scenario === undefined || inputs === undefined) throw refused(faults, places);
  return {
    id,
    scenario,
    hash: sha256(canonicalJson(parsed)),
    figuresHash: figures.hash(dayOfText(scenario.knownOn)),
    inputs,
    warnings: carriedOn(scenario),
  };
}

/** One that comes with Keten, to stand in for faulty parts while the rest is checked. */
let sound: unknown;
const soundScenario = (): unknown => (sound ??= readLayers("baseline").layer.content);
const MOST_ROUNDS = 5;

/**
 * The scenario by its form. Where the form is faulty the faults are added, and what is given has sound parts in
 * their place, so that the rest can be checked; nothing where that cannot be.
 */
function parsedAsFar(content: unknown, faults: Problem[]): Scenario | undefined {
  if (!isPart(content) || Object.keys(content).length === 0) {
    faults.push(
      content === null || content === undefined || isPart(content)
        ? problem("scenario-empty")
        : problem("value-wrong-kind", { values: { field: "scenario" } }),
    );
    return undefined;
  }
  let given: unknown = content;
  // A part that lacked something is looked at as a whole only once it has everything.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = scenarioSchema.safeParse(given, { reportInput: true });
    if (parsed.success) return parsed.data;
    addUnsaid(parsed.error.issues, faults);
    given = mended(given, parsed.error.issues, soundScenario());
    if (given === undefined) return undefined;
  }
  return undefined;
}

function addUnsaid(issues: readonly z.core.$ZodIssue[], faults: Problem[]): void {
  for (const fault of problemsOfIssues(issues))
    if (!faults.some(({ code, field }) => code === fault.code && field === fault.field)) faults.push(fault);
}

/** The faults with the file and line where their part is written, in that order. */
function refused(faults: readonly Problem[], places: Places): KetenError {
  return new KetenError(
    faults.map((one) => {
      const at = one.at ?? (one.field === undefined ? undefined : placeOf(places, one.field));
      return at === undefined ? one : { ...one, at };
    }),
  );
}
