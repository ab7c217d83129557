/** How a number was come by, with what its explanation needs. */
export type Reckoning =
  | { kind: "published" }
  | { kind: "scaled"; published: number; year: number; estimate: number }
  | RestReckoning
  | { kind: "computed"; weight: number; totalWeight: number; minors: number | null };

/** A share by inhabitants of what the task of a province leaves after its published numbers. */
export interface RestReckoning {
  kind: "rest";
  year: number;
  /** Places asked of the country in that round. */
  estimate: number;
  /** The task of the province as published, and as it is used here. */
  publishedTask: number;
  task: number;
  asPublished: boolean;
  /** Places of municipalities with a published number. */
  given: number;
  /** How many municipalities share the rest, and their inhabitants. */
  others: number;
  othersPeople: number;
}
