import type { Text } from "@keten/text";
import type { Figure, FigureSource, Verification } from "./model.js";

/** Where in the chain a part stands, in the order in which people pass. */
export type ChainStage =
  | "arrival"
  | "decision-queue"
  | "decision"
  | "follow-up-queue"
  | "outcome"
  | "reception"
  | "temporary-protection";

export type ChainPartId =
  | "resettlement-arrivals"
  | "family-arrivals"
  | "family-arrivals-per-100-grants"
  | "first-applications"
  | "repeat-applications"
  | "pending-applications"
  | "pending-persons"
  | "decision-time"
  | "grants"
  | "refusals"
  | "closed-otherwise"
  | "permit-holders-in-reception"
  | "left-reception-with-permit"
  | "return-cases-closed"
  | "return-demonstrable"
  | "return-unknown-destination"
  | "return-other"
  | "reception-occupancy"
  | "reception-places-needed"
  | "ukraine-registered"
  | "ukraine-in-municipal-reception";

/** One number of the picture of the chain in one year, or the fact that no figure was found. */
export interface ChainPart {
  id: ChainPartId;
  title: Text;
  stage: ChainStage;
  kind: "stock" | "flow" | "average";
  unit: string;
  series: string;
  /** The figure of the preferred source; `null` where none was found. Its `period` says which day or year. */
  figure: Figure | null;
  source: FigureSource | null;
  verification: Verification | null;
  /** Figures of other sources for the same cell that differ. */
  conflicts: Figure[];
  /** What a reader must know to use the number, or why there is none. */
  note: Text | null;
}
