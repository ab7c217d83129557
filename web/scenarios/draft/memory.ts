import type { Text } from "@keten/text";
import { recall, remember } from "../../parts/storage.js";
import { readScenario, type ScenarioFile } from "./document.js";

const DRAFT = "keten.scenario-draft";
const RECENT = "keten.scenario-runs";
const MOST = 12;

/** A run that was asked for on this computer: how to come back to it. */
export interface RecentRun {
  run: string;
  name: Text;
  /** The link's part after `#`. */
  fragment: string;
  at: string;
}

export function keptDraft(): ScenarioFile | null {
  const text = recall(DRAFT);
  return text === null ? null : readScenario(text);
}

export const keepDraft = (file: ScenarioFile): boolean => remember(DRAFT, JSON.stringify(file));

export function recentRuns(): RecentRun[] {
  const text = recall(RECENT);
  if (text === null) return [];
  try {
    const runs: unknown = JSON.parse(text);
    return Array.isArray(runs) ? runs.filter(isRecent) : [];
  } catch (fault) {
    if (fault instanceof SyntaxError) return [];
    throw fault;
  }
}

function isRecent(value: unknown): value is RecentRun {
  if (typeof value !== "object" || value === null) return false;
  const { run, name, fragment, at } = value as Partial<RecentRun>;
  return (
    typeof run === "string" && typeof fragment === "string" && typeof at === "string" && typeof name?.nl === "string"
  );
}

export function keepRecent(run: RecentRun): RecentRun[] {
  const runs = [run, ...recentRuns().filter((one) => one.run !== run.run)].slice(0, MOST);
  remember(RECENT, JSON.stringify(runs));
  return runs;
}

export function forgetRecent(): void {
  remember(RECENT, null);
}
