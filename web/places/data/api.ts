import type { Problem, Text } from "@keten/text";
import { get, post } from "../../api/client.js";

export type Height = "p50" | "p80" | "p95";
export type PlaceType =
  | "regular"
  | "registration"
  | "minors"
  | "special"
  | "emergency"
  | "crisis-emergency"
  | "ship"
  | "hotel";

/** A number of a plan with its origin. */
export interface Assumption {
  value?: number;
  byPeriod?: readonly { from: string; value: number }[];
  unit: string;
  basis: "source" | "fitted" | "estimate" | "guess";
  source?: string;
  note: string;
}

interface Place {
  id: string;
  name: string;
  type: PlaceType;
  places: Assumption;
  opens?: string;
  closes?: string;
}
export type Location = Place;
export interface Option extends Place {
  monthsToOpen: Assumption;
}

/** As much of a places plan as this page looks into; the rest goes to the server and back unchanged. */
export interface Plan {
  keten: 1;
  name: Text;
  description?: Text;
  madeUp: boolean;
  start: string;
  months: number;
  occupancy: Assumption;
  need: {
    unit: "persons";
    basis: Assumption["basis"];
    note: string;
    source?: string;
    share?: Assumption;
    futures?: { from: string; persons: number[][] };
    bands?: unknown;
  };
  locations: readonly Location[];
  options: readonly Option[];
  emergency: { level: Assumption; at: Height; [part: string]: unknown };
  [part: string]: unknown;
}

export interface Heights {
  p50: number;
  p80: number;
  p95: number | null;
}
export interface Quantiles extends Heights {
  p5: number | null;
  p25: number | null;
  p75: number | null;
}
export interface MonthRow {
  month: string;
  persons: Quantiles;
  need: Quantiles;
  byType: Record<PlaceType, number>;
  stable: number;
  contracted: number;
  gap: Heights;
  emergency: Heights;
  toFind: Heights;
  shortChance: number;
  aboveLevelChance: number;
  cost: number;
}
export interface YearRow {
  year: number;
  months: number;
  standing: number;
  once: number;
  emergency: number;
  p5: number;
  p25: number;
  p75: number;
  p95: number;
  tooFew: number;
  tooMany: number;
  bestStanding: number;
  averageStanding: number;
}
export interface BufferRow {
  places: number;
  costPerYear: number;
  shortChance: number;
  worstShortChance: number;
}
export interface Outlook {
  id: string;
  name: string;
  maximum: number;
  agreed: "nights" | "everyone";
  readings: readonly { counting: "nights" | "everyone"; says: Text }[];
}
export interface PlanResult {
  name: Text;
  madeUp: boolean;
  at: Height;
  level: number;
  ways: { from: "futures" | "band"; total: number; short: number; aboveLevel: number };
  months: readonly MonthRow[];
  years: readonly YearRow[];
  balance: { short: number; over: number; fractile: number };
  buffer: readonly BufferRow[];
  maxima: readonly Outlook[];
  assumptions: readonly { path: string; assumption: Assumption }[];
  warnings: readonly Problem[];
}
export interface Openings {
  openings: readonly { id: string; name: string; month: string; places: number }[];
  cost: number;
  gap: number;
  closeEnough: boolean;
  limits: { gap: number; nodes: number };
  nodes: number;
  solver: string;
  unreachable: readonly { month: string; over: number }[];
  leastLevel: number;
}

const URL = "/v1/places-plan";

export const examplePlan = (signal?: AbortSignal) => get<Plan>(`${URL}/example`, signal);
export const planOfText = (text: string, file: string) => post<Plan>(`${URL}/text`, { text, file });
export const computePlan = (plan: Plan, signal?: AbortSignal) => post<PlanResult>(URL, plan, signal);
export const findOpenings = (plan: Plan, signal?: AbortSignal) =>
  post<{ plan: Plan; optimised: Openings; result: PlanResult }>(`${URL}/openings`, plan, signal);

/** A run that may tell how many people will live in reception. */
export interface NeedRun {
  id: string;
  name: Text;
  replications: number;
}

export async function needRuns(signal?: AbortSignal): Promise<NeedRun[]> {
  const { runs } = await get<{ runs: (NeedRun & { kind: string; state: string })[] }>("/v1/simulation-runs", signal);
  return runs.filter(({ kind, state }) => kind === "simulation" && state === "done");
}

/** The need of a plan as a run tells it: every future, month by month. */
export async function needOfRun(run: NeedRun): Promise<Plan["need"]> {
  const { dates, replications } = await get<{ dates: string[]; replications: { values: number[] }[] }>(
    `/v1/simulation-runs/${encodeURIComponent(run.id)}/bands?measure=reception_residents`,
  );
  return {
    unit: "persons",
    basis: "estimate",
    note: `Keten: ${run.name.en} (${run.id.slice(0, 12)})`,
    futures: { from: `${(dates[0] ?? "").slice(0, 7)}-01`, persons: replications.map(({ values }) => values) },
  };
}
