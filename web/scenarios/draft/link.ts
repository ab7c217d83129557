import { readScenario, type ScenarioFile } from "./document.js";

/** Under what a run was made: equal versions and an equal scenario give an equal outcome. */
export interface Identity {
  engineVersion: string;
  lawHash: string;
  figuresHash: string;
  seed: number;
}

/** What a page shows of a run. */
export interface View {
  measure: string;
  group: string;
  /** Null: the last year of the run. */
  year: number | null;
}

/** Everything that a link carries after its `#`, which a browser never sends to a server. */
export interface SharedScenario {
  file: ScenarioFile;
  view: Partial<View>;
  identity: Identity | null;
  run: string | null;
  baseline: string | null;
}

const SHORT = 16;

export function fragmentOf(shared: SharedScenario): string {
  const { file, view, identity, run, baseline } = shared;
  const parts = new URLSearchParams();
  parts.set("s", toBase64Url(JSON.stringify(file)));
  if (view.measure) parts.set("m", view.measure);
  if (view.group) parts.set("g", view.group);
  if (view.year) parts.set("y", String(view.year));
  if (identity) {
    parts.set("engine", identity.engineVersion);
    parts.set("law", identity.lawHash.slice(0, SHORT));
    parts.set("figures", identity.figuresHash.slice(0, SHORT));
    parts.set("seed", String(identity.seed));
  }
  if (run) parts.set("run", run);
  if (baseline) parts.set("base", baseline);
  return `#${parts}`;
}

/** Reads what stands after the `#`; null where it holds no scenario. */
export function readFragment(fragment: string): SharedScenario | null {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const text = parts.get("s");
  if (text === null) return null;
  const json = fromBase64Url(text);
  const file = json === null ? null : readScenario(json);
  if (file === null) return null;
  const [measure, group, year] = [parts.get("m"), parts.get("g"), Number(parts.get("y") ?? Number.NaN)];
  const [engineVersion, lawHash, figuresHash] = [parts.get("engine"), parts.get("law"), parts.get("figures")];
  return {
    file,
    view: {
      ...(measure ? { measure } : {}),
      ...(group ? { group } : {}),
      ...(Number.isInteger(year) ? { year } : {}),
    },
    identity:
      engineVersion && lawHash && figuresHash
        ? { engineVersion, lawHash, figuresHash, seed: Number(parts.get("seed")) }
        : null,
    run: parts.get("run"),
    baseline: parts.get("base"),
  };
}

export type Differing = "engineVersion" | "lawHash" | "figuresHash" | "seed";

/** In what two runs differ; hashes may be cut short. */
export function differencesBetween(one: Identity, other: Partial<Identity>): Differing[] {
  const same = (a: string, b: string | undefined) => b === undefined || a.startsWith(b) || b.startsWith(a);
  const found: Differing[] = [];
  if (other.engineVersion !== undefined && one.engineVersion !== other.engineVersion) found.push("engineVersion");
  if (!same(one.lawHash, other.lawHash)) found.push("lawHash");
  if (!same(one.figuresHash, other.figuresHash)) found.push("figuresHash");
  if (other.seed !== undefined && one.seed !== other.seed) found.push("seed");
  return found;
}

function toBase64Url(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): string | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
  } catch (fault) {
    if (fault instanceof DOMException || fault instanceof TypeError) return null;
    throw fault;
  }
}
