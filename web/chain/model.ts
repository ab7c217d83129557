import type { Verification } from "@keten/law-language";
import type { Text } from "@keten/text";

/** What `GET /v1/chain-years/{year}` sends, as far as the page uses it. */
export type PartId =
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

export type Stage =
  | "arrival"
  | "decision-queue"
  | "decision"
  | "follow-up-queue"
  | "outcome"
  | "reception"
  | "temporary-protection";

export interface ChainFigure {
  value: number | null;
  bound?: "lower" | "upper" | "approx";
  period: string;
  freq: string;
  unit: string;
  source: string;
}

export interface ChainSource {
  id: string;
  title: Text;
  publisher: string;
  locator: string;
  url?: string;
  verification: Verification;
}

export interface ChainPart {
  id: PartId;
  title: Text;
  stage: Stage;
  kind: "stock" | "flow" | "average";
  unit: string;
  series: string;
  figure: ChainFigure | null;
  source: ChainSource | null;
  verification: Verification | null;
  conflicts: readonly ChainFigure[];
  note: Text | null;
}

/** The names of all series and sources, as far as the cards use `GET /v1/figures`. */
export interface FigureOverview {
  series: readonly { id: string; title: Text }[];
  sources: readonly ChainSource[];
}

export interface ChainYear {
  year: number;
  parts: readonly ChainPart[];
}

export type Values = Readonly<Partial<Record<PartId, number | null>>>;

export const partOf = (year: ChainYear, id: PartId): ChainPart | undefined => year.parts.find((part) => part.id === id);

export const valuesOf = (year: ChainYear): Values =>
  Object.fromEntries(year.parts.map((part) => [part.id, part.figure?.value ?? null]));

/** The IND's count of pending applications, or where none was published the count of persons by UNHCR. */
export const pendingIn = (values: Values): PartId =>
  typeof values["pending-applications"] !== "number" && typeof values["pending-persons"] === "number"
    ? "pending-persons"
    : "pending-applications";
