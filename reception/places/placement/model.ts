import type { Day } from "@keten/calendar";
import type { FactValue, FindingRecord, Source, Verification } from "@keten/law-language";
import type { Text } from "@keten/text";

/**
 * The kinds of place: those of the rule `reception.location`, with the forms of `minors.reception` in place of its one
 * kind for children who came alone. `emergency` is no kind of the law: it is shelter where the right kind is full.
 */
export const PLACE_KINDS = [
  ...["col", "pol", "azc", "azc-registration", "azc-return", "azc-participation"],
  ...["foster-family", "process-then-small", "small-at-centre", "protected"],
  ...["ibo", "glo", "vbl", "htl", "emergency"],
] as const;
export type PlaceKind = string;
export const EMERGENCY = "emergency";

/** Somebody who has or needs a place, with what is known of them. */
export interface Resident {
  id: string;
  /** People with the same word stay together. */
  family?: string | undefined;
  /** Facts of the law, by its names. */
  facts: Readonly<Record<string, FactValue>>;
  /** What named persons found, as the law asks it. */
  findings: readonly FindingRecord[];
  /** Where the person lives now; null where nowhere yet. */
  lives: { location: string; kind: PlaceKind } | null;
  /** The school a child goes to. */
  school?: string | undefined;
}

/** A location with the places that are free there now. */
export interface PlacesAt {
  id: string;
  name: string;
  places: readonly { kind: PlaceKind; free: number }[];
  /** Schools that a child who lives here can go to. */
  schools: readonly string[];
}

/** What a move, an unsuitable place and having none weigh against each other; an assumption, not law. */
export interface Weights {
  adultMove: number;
  childMove: number;
  schoolChange: number;
  adultUnsuitable: number;
  childUnsuitable: number;
  withoutPlace: number;
}

/**
 * What the law and the places come to for one person. `for-a-person`: the law leaves it to a named person, a fact is
 * missing, or a family would get different kinds; whoever has a place keeps it until then.
 */
export type PlacementState = "placed" | "stays" | "unsuitable" | "without-place" | "for-a-person";

/** What the law says about the kind of place, with what it rests on. */
export interface KindFound {
  /** Null where the law gives no kind yet. */
  kind: PlaceKind | null;
  /** The outcome of the rule where it is no kind of place: `no-place` or a bar. */
  outcome: string | null;
  because: readonly Text[];
  /** Facts and findings that would settle it. */
  missing: readonly string[];
  rules: readonly string[];
  sources: readonly Source[];
  verification: Verification;
}

export interface Placed {
  id: string;
  family: string | null;
  child: boolean;
  state: PlacementState;
  /** Where the person is to live; null where nowhere. */
  location: string | null;
  /** The kind of place there. */
  kind: PlaceKind | null;
  needs: KindFound;
  moved: boolean;
  schoolChanged: boolean;
  /** Whether the law entitles to reception, and whether it has ended; null where a fact is missing. */
  entitled: string | null;
  end: string | null;
  says: Text;
}

/** The indicators that are watched: moves, school changes and unsuitable places, of children apart. */
export interface Indicators {
  people: number;
  children: number;
  moves: number;
  childMoves: number;
  /** Moves for each child; null without children. */
  movesPerChild: number | null;
  schoolChanges: number;
  unsuitable: number;
  unsuitableChildren: number;
  withoutPlace: number;
  forAPerson: number;
}

export interface Placement {
  on: Day;
  people: readonly Placed[];
  indicators: Indicators;
  /** Places of each kind left at each location. */
  left: readonly { location: string; kind: PlaceKind; free: number }[];
  weights: Weights;
  /** What all moves and unsuitable places weigh together. */
  weight: number;
  /** Whether no better placement exists, with these weights. */
  proven: boolean;
}
