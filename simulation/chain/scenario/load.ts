import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Figures, loadFigures } from "@keten/figures";
import { KetenError, type Problem, t } from "@keten/text";
import { withFigures } from "../inputs/from-figures.js";
import { type Inputs, readInputs } from "../inputs/inputs.js";
import { problem } from "../problems.js";
import { dayOfText } from "./assumptions.js";
import { canonicalJson, sha256 } from "./canonical.js";
import { carriedOn, checkScenario, checkValues } from "./checks.js";
import { problemsOfIssues } from "./faults.js";
import { lineOf, linesOfJson } from "./lines.js";
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

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const NAME = /^[a-z0-9-]+$/;

/** The names of the scenarios that come with Keten. */
export function scenarioNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** The scenario on which one that comes with Keten builds. */
export function shippedBase(name: string): string | null {
  const { content } = read(name, folder);
  return isObject(content) && typeof content["extends"] === "string" ? content["extends"] : null;
}

let shipped: Figures | undefined;
const shippedFigures = (): Figures => (shipped ??= loadFigures());

/**
 * Loads a scenario by its name or from a JSON file; throws a `KetenError` with everything that is wrong with it.
 * @param figures those that come with Keten where left out
 */
export function loadScenario(nameOrPath: string, figures?: Figures): LoadedScenario {
  const { file, content, text } = read(nameOrPath, process.cwd());
  try {
    return resolve(basename(file, ".json"), merged(content, dirname(file), [file]), figures ?? shippedFigures());
  } catch (error) {
    if (!(error instanceof KetenError)) throw error;
    const lines = linesOfJson(text);
    throw new KetenError(error.problems.map((one) => placed(one, basename(file), lines)));
  }
}

/** A problem with the line of this file where its part stands, if the part is here and not in a base. */
function placed(one: Problem, file: string, lines: ReadonlyMap<string, number>): Problem {
  const line = one.field === undefined || one.at ? undefined : lineOf(lines, one.field);
  return line === undefined ? one : { ...one, at: { file, line } };
}

/** Checks a scenario given as data; it may extend a scenario by name. */
export function resolveScenario(input: unknown, id = "scenario", figures?: Figures): LoadedScenario {
  return resolve(id, merged(input, folder, []), figures ?? shippedFigures());
}

function resolve(id: string, input: unknown, figures: Figures): LoadedScenario {
  const parsed = scenarioSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw new KetenError(problemsOfIssues(parsed.error.issues));
  const faults = checkScenario(parsed.data, figures);
  if (faults.length > 0) throw new KetenError(faults);
  const scenario = withFigures(parsed.data, figures);
  const unfit = checkValues(scenario);
  if (unfit.length > 0) throw new KetenError(unfit);
  return {
    id,
    scenario,
    hash: sha256(canonicalJson(parsed.data)),
    figuresHash: figures.hash(dayOfText(scenario.knownOn)),
    inputs: readInputs(scenario, figures),
    warnings: carriedOn(scenario),
  };
}

function read(nameOrPath: string, from: string): { file: string; content: unknown; text: string } {
  const file = NAME.test(nameOrPath) ? join(folder, `${nameOrPath}.json`) : join(from, nameOrPath);
  const path = nameOrPath.startsWith("/") ? nameOrPath : file;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    const names = scenarioNames().join(", ");
    throw new KetenError([
      problem("scenario-not-found", {
        field: "scenario",
        value: nameOrPath,
        values: { name: nameOrPath },
        allowed: t(`een van ${names}, of een JSON-bestand`, `one of ${names}, or a JSON file`),
      }),
    ]);
  }
  try {
    return { file: path, content: JSON.parse(text), text };
  } catch (error) {
    const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const line = position === undefined ? text.split("\n").length : text.slice(0, Number(position)).split("\n").length;
    throw new KetenError([
      problem("scenario-not-json", { values: { file: basename(path), line }, at: { file: basename(path), line } }),
    ]);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows `extends` to the scenarios below and lays the differences over them. */
function merged(content: unknown, from: string, passed: readonly string[]): unknown {
  if (!isObject(content) || typeof content["extends"] !== "string") return content;
  const { extends: name, ...differences } = content;
  const base = read(name as string, from);
  if (passed.includes(base.file))
    throw new KetenError([
      problem("scenario-circular", { field: "extends", value: name, values: { name: name as string } }),
    ]);
  return overlay(merged(base.content, dirname(base.file), [...passed, base.file]), differences);
}

/** Parts are merged, everything else is replaced, null takes a part away. */
function overlay(base: unknown, difference: unknown): unknown {
  if (!isObject(base) || !isObject(difference)) return difference;
  const result: Record<string, unknown> = { ...base };
  // A number comes as a value, by period or from the figures, never two of these: the newer wins.
  const kinds = ["value", "byPeriod", "figures"].filter((kind) => kind in difference);
  if (kinds.length > 0 && "basis" in base) for (const kind of ["value", "byPeriod", "figures"]) delete result[kind];
  for (const [key, value] of Object.entries(difference)) {
    if (value === null) delete result[key];
    else result[key] = overlay(base[key], value);
  }
  return result;
}
