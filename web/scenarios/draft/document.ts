import type { Assumption, PeriodValue, ScenarioDetail, Spread } from "../runs/api.js";
import type { ScenarioFile } from "./scenario-file.js";

export type { ScenarioFile };

/** What a reader may change of an assumption. */
export interface AssumptionChange {
  value?: number;
  byPeriod?: readonly PeriodValue[];
  spread?: Spread | null;
}

const NOTE = "Chosen by the reader.";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function valueAt(scenario: unknown, path: string): unknown {
  let value = scenario;
  for (const key of path.split(".")) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value)) value = value[key];
    else return undefined;
  }
  return value;
}

/** The scenario with a part set, or taken out where it is undefined; parts left empty disappear. */
function withPart<Whole>(whole: Whole, keys: readonly string[], part: unknown): Whole {
  const [key, ...rest] = keys as [string, ...string[]];
  if (Array.isArray(whole)) {
    const next = rest.length === 0 ? part : withPart(whole[Number(key)], rest, part);
    return whole.map((item, index) => (index === Number(key) ? next : item)) as Whole;
  }
  const { [key]: before, ...others } = whole as Record<string, unknown>;
  const next = rest.length === 0 ? part : withPart(isObject(before) || Array.isArray(before) ? before : {}, rest, part);
  if (next === undefined || (rest.length > 0 && isObject(next) && Object.keys(next).length === 0))
    return others as Whole;
  return { ...others, [key]: next } as Whole;
}

/**
 * Sets an assumption to what the reader chose, and says so in its basis; undefined takes the choice back.
 * A difference replaces whole lists, so a list is copied from the scenario below before something in it changes.
 */
export function changeAssumption(
  file: ScenarioFile,
  path: string,
  change: AssumptionChange | undefined,
  below: Record<string, unknown> = {},
): ScenarioFile {
  const keys = path.split(".");
  const list = keys.findIndex((key) => /^\d+$/.test(key));
  const listKeys = keys.slice(0, list);
  const started = list > 0 && valueAt(file, listKeys.join(".")) === undefined;
  const seeded = started ? withPart(file, listKeys, valueAt(below, listKeys.join("."))) : file;
  const before = valueAt(seeded, path);
  if (isObject(before) && "unit" in before) {
    const next = withPart(seeded, keys, change === undefined ? valueAt(below, path) : wholeWith(before, change));
    const same = list > 0 && equal(valueAt(next, listKeys.join(".")), valueAt(below, listKeys.join(".")));
    return same ? withPart(next, listKeys, undefined) : next;
  }
  return withPart(
    file,
    keys,
    change === undefined ? undefined : { ...change, basis: "guess", source: null, note: NOTE },
  );
}

/** A whole assumption with a change in it; a number comes as a value or by period, never both. */
function wholeWith(before: Record<string, unknown>, { value, byPeriod, spread }: AssumptionChange) {
  const { source: _source, ...after } = before;
  if (value !== undefined || byPeriod !== undefined)
    for (const kind of ["value", "byPeriod", "figures"]) delete after[kind];
  if (spread === null) delete after["spread"];
  return {
    ...after,
    ...(value === undefined ? {} : { value }),
    ...(byPeriod === undefined ? {} : { byPeriod }),
    ...(spread ? { spread } : {}),
    basis: "guess",
    note: NOTE,
  };
}

const equal = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** What the file itself says about an assumption; null where it leaves it as in the scenario below. */
export function changeOf(file: ScenarioFile, { path, ...below }: Assumption): AssumptionChange | null {
  const part = valueAt(file, path);
  if (!isObject(part)) return null;
  const change: AssumptionChange = {};
  const { value, byPeriod, spread } = part as AssumptionChange;
  if (value !== undefined && value !== below.value) change.value = value;
  if (byPeriod !== undefined && !equal(byPeriod, below.byPeriod)) change.byPeriod = byPeriod;
  if (spread !== undefined && !equal(spread, below.spread)) change.spread = spread;
  return Object.keys(change).length === 0 ? null : change;
}

/** An assumption with the reader's change laid over it. */
export function assumptionNow(file: ScenarioFile, assumption: Assumption): Assumption {
  const change = changeOf(file, assumption);
  if (change === null) return assumption;
  const { value, byPeriod, spread, source, ...rest } = assumption;
  const part = valueAt(file, assumption.path) as Omit<Partial<Assumption>, "source"> & { source?: string | null };
  const moved = change.value !== undefined || change.byPeriod !== undefined;
  const numbers = moved ? change : { value, byPeriod };
  const nextSpread = change.spread === undefined ? spread : change.spread;
  const nextSource = part.source === undefined ? source : part.source;
  return {
    ...rest,
    ...(numbers.value === undefined ? {} : { value: numbers.value }),
    ...(numbers.byPeriod === undefined ? {} : { byPeriod: numbers.byPeriod }),
    ...(nextSpread ? { spread: nextSpread } : {}),
    ...(nextSource ? { source: nextSource } : {}),
    basis: part.basis ?? assumption.basis,
    note: part.note ?? assumption.note,
  };
}

/** Switches a reform; the list is written whole, for a difference replaces lists. */
export function switchReform(file: ScenarioFile, detail: ScenarioDetail, id: string, on: boolean): ScenarioFile {
  const before = reformsNow(file, detail);
  const next = detail.reforms.map((one) => ({ id: one.id, on: one.id === id ? on : before.has(one.id) }));
  const same = detail.reforms.every((one) => next.find((other) => other.id === one.id)?.on === one.on);
  const { reforms: _, ...rest } = file;
  return (same ? rest : { ...rest, reforms: next.filter((one) => one.on) }) as ScenarioFile;
}

/** The reforms that are on. */
export function reformsNow(file: ScenarioFile, detail: ScenarioDetail): Set<string> {
  return new Set((file.reforms ?? detail.reforms).filter((one) => one.on).map((one) => one.id));
}

/** What counts for the outcome, in a fixed order: equal texts are the same scenario. The name does not count. */
export function contentOf(file: ScenarioFile): string {
  const { name: _name, description: _description, ...content } = file;
  return JSON.stringify(sorted(content));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** What must be equal on both sides of a comparison, so that the same people stand in both. */
const PAIRED = ["start", "years", "knownOn", "seed", "replications"] as const;

/** The scenario to compare with: the plain one, with the same people, years and number of futures. */
export function baselineOf(file: ScenarioFile, baseline: string): ScenarioFile {
  const kept = Object.fromEntries(PAIRED.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]]])));
  return { keten: 1, extends: baseline, ...kept };
}

/** Reads a scenario from JSON text; null where it is no scenario at all. The server judges the rest. */
export function readScenario(text: string): ScenarioFile | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
  if (!isObject(value)) return null;
  return { ...value, keten: 1 };
}
