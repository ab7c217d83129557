import { useSearchParams } from "wouter";
import { FILLS, type Fill } from "./fills.js";

/** The two rounds of the act that have begun, each with the number of places its estimate asks. */
export const ROUNDS = ["2024", "2026"] as const;
export type Round = (typeof ROUNDS)[number];

export const KINDS = ["published", "approximation", "computed"] as const;
export type Kind = (typeof KINDS)[number];

/** What a reader chose to see; kept in the address, so that a link shows the same. Files a reader gave are never in it. */
export interface SpreadChoice {
  round: Round;
  /** Null: as many as the estimate of the round asks. */
  places: number | null;
  fill: Fill;
  /** A code of a province; null for the whole country. */
  province: string | null;
  kind: Kind | null;
  search: string;
  /** A column of the table of municipalities, with `-` before it from high to low. */
  sort: string;
  /** The same for the table of provinces. */
  provinceSort: string;
}

const NAMES = {
  round: "ronde",
  places: "plekken",
  fill: "kleur",
  province: "provincie",
  kind: "soort",
  search: "zoek",
  sort: "sorteer",
  provinceSort: "sorteer-provincies",
} as const satisfies Record<keyof SpreadChoice, string>;

const USUAL: SpreadChoice = {
  round: "2024",
  places: null,
  fill: "places",
  province: null,
  kind: null,
  search: "",
  sort: "-places",
  provinceSort: "-places",
};
/** More places than anyone will ask of a country of this size; what is above it is a slip of the keyboard. */
export const MOST_PLACES = 1_000_000;

export type Choose = (change: Partial<SpreadChoice>) => void;

export function readChoice(search: URLSearchParams): SpreadChoice {
  const given = (name: keyof SpreadChoice): string => search.get(NAMES[name]) ?? "";
  const places = /^\d{1,7}$/.test(given("places")) ? Number(given("places")) : null;
  return {
    round: ROUNDS.find((one) => one === given("round")) ?? USUAL.round,
    places: places !== null && places >= 1 && places <= MOST_PLACES ? places : null,
    fill: FILLS.find((one) => one === given("fill")) ?? USUAL.fill,
    province: /^PV\d\d$/.test(given("province")) ? given("province") : null,
    kind: KINDS.find((one) => one === given("kind")) ?? null,
    search: given("search").slice(0, 60),
    sort: given("sort") || USUAL.sort,
    provinceSort: given("provinceSort") || USUAL.provinceSort,
  };
}

/** The address without what is usual, so that it stays short. */
export function writeChoice(before: URLSearchParams, change: Partial<SpreadChoice>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const name of Object.keys(change) as (keyof SpreadChoice)[]) {
    const value = change[name];
    if (value === null || value === undefined || value === "" || value === USUAL[name]) after.delete(NAMES[name]);
    else after.set(NAMES[name], String(value));
  }
  return after;
}

export function useChoice(): [SpreadChoice, Choose] {
  const [search, setSearch] = useSearchParams();
  return [readChoice(search), (change) => setSearch((before) => writeChoice(before, change), { replace: true })];
}

/** What a link to another municipality keeps of the address. */
export function keptSearch(choice: SpreadChoice): string {
  const kept = writeChoice(new URLSearchParams(), choice).toString();
  return kept === "" ? "" : `?${kept}`;
}
