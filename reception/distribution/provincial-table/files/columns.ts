import type { CommitmentState, PlaceKind } from "../model.js";

/** The columns of a table of commitments, each with the heads by which it is known; the first is the one written. */
export const COMMITMENT_COLUMNS = {
  municipality: ["gemeente", "code", "municipality"],
  name: ["naam", "gemeentenaam", "name"],
  kind: ["soort", "kind"],
  places: ["plekken", "places"],
  minors: ["minderjarigen", "waarvan_minderjarigen", "minors"],
  location: ["locatie", "location"],
  from: ["vanaf", "van", "from"],
  last: ["tot_en_met", "tot en met", "until_including"],
  state: ["stand", "state"],
  note: ["toelichting", "note"],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type CommitmentColumn = keyof typeof COMMITMENT_COLUMNS;

/** Columns without which a table says too little. */
export const NEEDED_COLUMNS: readonly CommitmentColumn[] = ["municipality", "kind", "places", "from", "state"];

/** The words for a kind, in Dutch and English; the first is the one written in Dutch tables. */
export const KIND_WORDS: Record<PlaceKind, readonly [nl: string, en: string]> = {
  regular: ["gewoon", "regular"],
  special: ["bijzonder", "special"],
  minors: ["minderjarigen", "minors"],
  registration: ["aanmeld", "registration"],
  temporary: ["noodopvang", "temporary"],
};
export const STATE_WORDS: Record<CommitmentState, readonly [nl: string, en: string]> = {
  existing: ["bestaand", "existing"],
  decided: ["besloten", "decided"],
  promised: ["toegezegd", "promised"],
  explored: ["onderzocht", "explored"],
};
