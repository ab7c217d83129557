import type { Distribution, HousingTask, Worksheet } from "@keten/distribution";
import { get, post } from "../../../api/client.js";

/** One time that a worksheet was saved. */
export interface SavedVersion {
  id: string;
  version: number;
  title: string;
  province: string;
  cycle: number;
  savedBy: string;
  note: string;
  savedAt: string;
}

export interface Saved extends SavedVersion {
  madeOf: { id: string; version: number } | null;
  newest: number;
  worksheet: Worksheet;
}

interface Saving {
  worksheet: Worksheet;
  savedBy: string;
  note: string;
}

/** The code of the problem that somebody else saved after the same version. */
export const SAVED_MEANWHILE = "worksheet-saved-meanwhile";

const at = (id: string, more = "") => `/v1/worksheets/${encodeURIComponent(id)}${more}`;

export const listSaved = async (signal?: AbortSignal): Promise<readonly SavedVersion[]> =>
  (await get<{ worksheets: SavedVersion[] }>("/v1/worksheets", signal)).worksheets;

export const loadSaved = (id: string, signal?: AbortSignal): Promise<Saved> => get(at(id), signal);

export const loadVersion = (id: string, version: number, signal?: AbortSignal): Promise<Saved> =>
  get(at(id, `/versions/${version}`), signal);

export const listVersions = async (id: string, signal?: AbortSignal): Promise<readonly SavedVersion[]> =>
  (await get<{ versions: SavedVersion[] }>(at(id, "/versions"), signal)).versions;

export const saveNew = (saving: Saving & { madeOf?: { id: string; version: number } }): Promise<Saved> =>
  post("/v1/worksheets", saving);

/** @throws KetenError `worksheet-saved-meanwhile` where somebody else saved after the same version */
export const saveVersion = (id: string, saving: Saving & { basedOn: number }): Promise<Saved> =>
  post(at(id, "/versions"), saving);

export const loadDistribution = (cycle: number, signal?: AbortSignal): Promise<Distribution> =>
  get(`/v1/distribution?cycle=${cycle}`, signal);

/** The newest half-year task of housing permit holders of which the national number was published. */
export const loadHousingTask = async (): Promise<HousingTask> =>
  (await get<{ task: HousingTask }>("/v1/housing-task")).task;
